import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { EN_WORDS } from '../../../src/core/extract/en/words.ts';
import { ZH_WORDS } from '../../../src/core/extract/zh/words.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { EN_ALL } from './rows.en.all.ts';
import { ZH_ALL } from './rows.zh.all.ts';

describe.each([
  ['Chinese', ZH_ALL],
  ['English', EN_ALL],
])('dates in %s', (_language, rows) => {
  test.each(rows)('%s (%s)', (text, anchor, dates) => {
    const found = datesOf(text, { anchor }).expressions.map((date) => [date.text, date.edtf]);
    expect(found).toEqual(dates);
  });
});

test.each([
  '5月3日15时至5月3日14时举行会议。',
  'They met from 3 p.m. UTC on May 3 to 10 a.m. UTC on May 3.',
  '展览于2019年6月5日至2019年6月1日举行。',
  'The fair ran from June 5, 2019 to June 1, 2019.',
])('%s is told of as a range that ends before it starts', (text) => {
  const { expressions, problems } = datesOf(text, { anchor: '2019-07-25' });
  expect(expressions).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['ends-before-start']);
});

test.each(['9999年12月31日之后停用。', 'It lasts until after December 31, 9999.'])('%s leads too far', (text) => {
  const { expressions, problems } = datesOf(text, { anchor: '2019-07-25' });
  expect(expressions).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['too-far']);
});

describe('any text', () => {
  const words = [ZH_WORDS, EN_WORDS].map((rows) =>
    Object.values(rows).flatMap((row) => row.split(' ').map((word) => word.split('=')[0] ?? '')),
  );
  const numbers = fc.oneof(
    fc.nat(40).map(String),
    fc.nat(3000).map(String),
    fc.constantFrom('二〇一九', '十三五', '5th', '１２'),
  );
  const signs = fc.constantFrom(...Array.from('，。、-—至（）() ./:“”·\n'), '\ud800');
  const language = ([zh = [], en = []]: readonly string[][]) => [
    fc.constantFrom(...zh),
    fc.constantFrom(...en).map((word) => ` ${word.charAt(0).toUpperCase()}${word.slice(1)} `),
  ];
  const dateLike = language(words).map((word) =>
    fc.array(fc.oneof(word, numbers, signs), { maxLength: 25 }).map((parts) => parts.join('')),
  );
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), ...dateLike);

  it('is read without an error, and every offset is exact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const date of datesOf(text, { anchor: '2019-07-25' }).expressions) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
          expect(() => parseEdtf(date.edtf)).not.toThrow();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a range of clock times that ends before it starts', () => {
    const hour = fc.nat(24).map(String);
    const zhDay = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([m, d]) => `${m}月${d}日`),
      fc.constantFrom('今天', '昨晚', '下周三', '次日', '2018年12月31日', ''),
    );
    const zhHalf = fc.constantFrom('', '凌晨', '上午', '中午', '下午', '晚');
    const zhUnit = fc.constantFrom('时', '点', '时30分', ':05', '时半');
    const zh = fc
      .tuple(zhDay, zhHalf, hour, zhUnit, fc.constantFrom('至', '到', '—'), zhDay, zhHalf, hour, zhUnit)
      .map((parts) => `会议于${parts.join('')}举行。`);
    const half = fc.constantFrom('', ' a.m.', ' p.m.', ':15', ':40 p.m.', ' UTC', ' a.m. EST');
    const enDay = fc.constantFrom('', ' on May 3', ' on December 31, 2018', ' yesterday', ' on Monday');
    const en = fc
      .tuple(fc.constantFrom('At ', 'On May 3, ', 'On December 31 from '), hour, half, enDay, hour, half, enDay)
      .map(([start, a, b, c, d, e, f]) => `${start}${a}${b}${c} to ${d}${e}${f} they met.`);
    fc.assert(
      fc.property(fc.oneof(zh, en), (text) => {
        for (const { edtf } of datesOf(`7月1日。\n${text}`, { anchor: '2019-07-25' }).expressions)
          expect(() => parseEdtf(edtf), text).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same dates again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(datesOf(text)).toEqual(datesOf(text));
      }),
    );
  });
});
