/** Where labels break: rows of a text, a width in characters of one em, and its lines. */
import { describe, expect, it, test } from 'vitest';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { allLines, breakLines, plainLine } from '../../../src/core/scene/lines.ts';
import { fc } from '../../support/laws.ts';

const SIZE = 10;
const lines = (text: string, ems: number, most: 1 | 2 = 2): string[] =>
  breakLines(text, { size: SIZE, weight: 400, width: ems * SIZE, most }, approximateMeasure);

describe('breakLines', () => {
  test.each([
    ['专题党课', 10, ['专题党课']],
    ['专题党课与事迹宣讲', 6, ['专题党课与', '事迹宣讲']],
    ['列出清单，逐项整改', 5, ['列出清单，', '逐项整改']],
    ['减费共计12888888亿元', 9, ['减费共计', '12888888亿元']],
    ['公布第三批（黑名单）', 7, ['公布第三批', '（黑名单）']],
    ['A lecture for clerks', 7, ['A lecture', 'for clerks']],
    ['Paid 1,288.5 million', 7, ['Paid 1,288.5', 'million']],
    ['', 5, ['']],
  ])('breaks "%s" at %i em', (text, ems, expected) => {
    expect(lines(text, ems)).toEqual(expected);
  });

  test.each([
    ['专题党课与服务标兵事迹宣讲', 6, ['专题党课与…']],
    ['清单，整改', 4, ['清单…']],
    ['Supercalifragilistic', 5, [expect.stringMatching(/^Superc[a-z]*…$/)]],
  ])('cuts "%s" to one line of %i em', (text, ems, expected) => {
    expect(lines(text, ems, 1)).toEqual(expected);
  });

  const texts = fc
    .array(
      fc.constantFrom(
        '专',
        '题',
        '，',
        '。',
        '（',
        '）',
        '“',
        '”',
        '《',
        '》',
        '12',
        '8',
        '亿',
        ' ',
        'word',
        'a',
        '3.5',
        '%',
        '—',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  const widths = fc.integer({ min: 6, max: 14 });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        const [first = '', second = ''] = lines(text, ems);
        if (second === '') return;
        // A run of marks longer than a line has to be cut somewhere.
        if (second !== '…') expect(second).not.toMatch(/^[，。）”》%]/u);
        expect(first).not.toMatch(/[（“《]$/u);
      }),
    );
  });

  it('never breaks inside a number, and loses nothing but spaces where all fits', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        const found = lines(text, ems);
        const [first = '', second = ''] = found;
        if (second !== '') expect(`${first.slice(-1)}${second.slice(0, 1)}`).not.toMatch(/^\d\d$|^\d[亿]$/u);
        const tight = (each: string): string => each.replaceAll(' ', '');
        const whole = found.map(tight).join('');
        if (!whole.endsWith('…')) expect(whole).toBe(tight(text));
      }),
    );
  });

  it('keeps every line within its width', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        for (const line of lines(text, ems))
          expect(approximateMeasure(line, SIZE, 400)).toBeLessThanOrEqual(ems * SIZE + 1e-6);
      }),
    );
  });
});

test.each([
  ['a\nb\t c', 'a b c'],
  ['a\u0000b\u202Ec', 'abc'],
  ['a\ud800b', 'ab'],
])('plainLine folds %j', (text, expected) => {
  expect(plainLine(text)).toBe(expected);
});

describe('allLines', () => {
  const all = (text: string, ems: number): string[] =>
    allLines(text, { size: SIZE, weight: 400, width: ems * SIZE }, approximateMeasure);

  test.each([
    ['专题党课与事迹宣讲', 6, ['专题党课与事', '迹宣讲']],
    ['列出清单，逐项整改', 4, ['列出清', '单，逐项', '整改']],
    ['A lecture for clerks', 7, ['A lecture for', 'clerks']],
    ['https://example.org/', 3, ['https:', '//exa', 'mple.', 'org/']],
    ['', 5, ['']],
    ['  \n ', 5, ['']],
  ])('sets "%s" in lines of %i em', (text, ems, expected) => {
    expect(all(text, ems)).toEqual(expected);
  });

  it('cuts nothing, however long, and fills no line beyond its width', () => {
    const law = fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 3, max: 30 }),
      (text, ems) => {
        const set = all(text, ems);
        const bare = (part: string): string => part.replace(/\s/g, '');
        expect(bare(set.join(''))).toBe(
          bare(allLines(text, { size: 0, weight: 400, width: 1 }, approximateMeasure).join('')),
        );
        for (const line of set) expect(approximateMeasure(line, SIZE, 400)).toBeLessThanOrEqual(ems * SIZE);
      },
    );
    fc.assert(law);
  });
});
