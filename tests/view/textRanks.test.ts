import { describe, expect, it, test } from 'vitest';
import { textRanks } from '../../src/view/textRanks.ts';
import { fc } from '../support/laws.ts';

function sorted(texts: readonly string[], language: 'en' | 'zh-Hans' | 'zh-Hant'): string[] {
  const ranks = textRanks(texts, language);
  return [...texts.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)).map((place) => texts[place] ?? '');
}

/** Enough texts that they are not simply compared, none of them like those of a row. */
const CROWD = Array.from({ length: 40 }, (_, number) => `~${String(number)}`);

test.each([
  ['en', ['Event 10', 'Event 9', 'event 8', 'Event'], ['Event', 'event 8', 'Event 9', 'Event 10']],
  ['en', ['co-op', 'coop', 'co op', 'co'], ['co', 'co op', 'co-op', 'coop']],
  ['en', ['Zeppelin', 'élan', 'Elbe', 'eland'], ['élan', 'eland', 'Elbe', 'Zeppelin']],
  ['zh-Hans', ['张榜', '北京', '成都', '阿坝'], ['阿坝', '北京', '成都', '张榜']],
  ['zh-Hant', ['張榜', '北京', '阿里山'], ['阿里山', '北京', '張榜']],
  ['zh-Hans', ['第10号', '第９号', '第2号'], ['第2号', '第９号', '第10号']],
  ['en', ['a…', 'a..', 'a'], ['a', 'a..', 'a…']],
] as const)('in %s, %j stand as %j', (language, texts, expected) => {
  expect(sorted([...texts, ...CROWD], language).filter((text) => !text.startsWith('~'))).toEqual(expected);
});

it('gives equal texts one rank, and none where there is no text', () => {
  expect([...textRanks(['b', undefined, 'a', 'b'], 'en')]).toEqual([1, NaN, 0, 1]);
  expect([...textRanks([], 'en')]).toEqual([]);
});

const LETTERS = fc.constantFrom(...'aAbz019 -,:（。全员大讨论张北9８'.split(''));
const TEXTS = fc.array(fc.string({ unit: LETTERS, maxLength: 24 }), { maxLength: 80 });
const ALIKE = fc
  .tuple(fc.string({ unit: LETTERS, maxLength: 40 }), TEXTS)
  .map(([beginning, texts]) => texts.map((text) => beginning + text));

describe.each(['en', 'zh-Hans', 'zh-Hant'] as const)('in %s', (language) => {
  const locale = language === 'en' ? 'en' : `${language}-u-co-pinyin`;
  const { compare } = new Intl.Collator(locale, { numeric: true });

  it.each([
    ['any texts', TEXTS],
    ['texts that begin alike', ALIKE],
    ['texts of all the world', fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 40 })],
  ])('never ranks a text before one that the collator puts before it: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (some) => {
        const result = sorted(some, language);
        result.slice(1).forEach((text, place) => expect(compare(result[place] ?? '', text)).toBeLessThanOrEqual(0));
      }),
    );
  });
});
