/** How a date was read, in sentences: rows of a reading and what is said of it. */
import { describe, expect, it, test } from 'vitest';
import { anchorOf, readingOf } from '../../../src/core/document/reading.ts';
import { kindWord, ruleWords } from '../../../src/core/document/reading.kinds.ts';
import type { ReadDate, Reading } from '../../../src/core/document/reading.types.ts';
import { READING_WORDS } from '../../../src/core/document/reading.words.ts';
import { EN_RULES } from '../../../src/core/extract/en/rules.ts';
import { ZH_RULES } from '../../../src/core/extract/zh/rules.ts';
import type { Implied } from '../../../src/core/document/types.ts';
import type { Language } from '../../../src/core/time/types.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const ANCHOR = { day: '2019-07-25', from: 'published' } as const;

/** "year=2019 month=06 < carried". */
function impliedOf(source: string): Implied[] {
  return source
    .split('; ')
    .filter(Boolean)
    .flatMap((group) => {
      const [fields = '', from = ''] = group.split(' < ');
      return fields.split(' ').map((pair) => {
        const [field = '', value = ''] = pair.split('=');
        return { field, value, from } as Implied;
      });
    });
}

function read(date: Partial<ReadDate>, language: Language, anchor: typeof ANCHOR | null = ANCHOR): Reading {
  return readingOf({ dateText: 'x', rule: 'month', implied: [], ...date }, anchor, language);
}

/** Everything that was filled in and what the date counts from, as one line. */
function told({ filled, counted }: Reading): string {
  const all = filled.map(({ value, says }) => `${value} | ${says}`);
  return [...all, ...(counted === null ? [] : [`← ${counted.says}`])].join('; ');
}

describe('what was filled in, and from where', () => {
  test.each([
    ['month+day', 'year=2019 < published', '2019 | year: from the publication date; ← the publication date, 25 July 2019'],
    ['month', 'year=2019 < inferred', '2019 | year: worked out from the years in the text; ← the publication date, 25 July 2019'],
    ['month', 'year=-0219 < carried', '220 BCE | year: carried over from the date before'],
    ['anaday', 'year=2019 month=06 day=15 < carried', '15 June 2019 | year, month and day: carried over from the date before; ← the date before it in the text'],
    ['day', 'year=2019 month=06 < published', 'June 2019 | year and month: from the publication date; ← the publication date, 25 July 2019'],
    ['look', 'start=2019-04-25 end=2019-07-25 < published', '25 April 2019 | start: from the publication date; 25 July 2019 | end: from the publication date; ← the publication date, 25 July 2019'],
    ['month..month', 'year=2019 < published; year=2020 < carried', '2019 | year: from the publication date; 2020 | year: carried over from the date before; ← the publication date, 25 July 2019'],
    ['decade', 'century=19 < inferred', '20th century | century: the usual reading; the text does not say'],
    ['century', 'century=19 < inferred', '20th century | century: worked out from the years in the text; ← the publication date, 25 July 2019'],
    ['relunit', 'decade=2010 < published', 'the 2010s | decade: from the publication date; ← the publication date, 25 July 2019'],
    ['day', 'month=07 < published', '07 | month: from the publication date; ← the publication date, 25 July 2019'],
    ['date', '', ''],
  ])('%s with %s', (rule, implied, says) => {
    expect(told(read({ rule, implied: impliedOf(implied) }, 'en'))).toBe(says);
  }); // prettier-ignore

  test.each([
    ['zh-Hans', '2019年 | 年份，由发布日期推定; ← 发布日期2019年7月25日'],
    ['zh-Hant', '2019年 | 年份，由發布日期推定; ← 發布日期2019年7月25日'],
  ] as const)('in %s', (language, says) => {
    expect(told(read({ implied: impliedOf('year=2019 < published') }, language))).toBe(says);
  });

  test.each([
    [undefined, 'year: as the words put it, past or to come'],
    ['past', 'year: the text tells it as past'],
    ['coming', 'year: the text tells it as to come'],
  ] as const)('the tense %s is told', (tense, says) => {
    const implied = impliedOf('year=2018 < tense');
    expect(read({ implied, ...(tense && { tense }) }, 'en').filled[0]?.says).toBe(says);
  });

  it('says whether somebody stated the publication date', () => {
    const date = { dateText: 'x', rule: 'month', implied: impliedOf('year=2019 < published') };
    const says = (anchor: Parameters<typeof readingOf>[1]): unknown => readingOf(date, anchor, 'en').counted;
    expect(says({ day: '2019-07-25', from: 'inferred' })).toEqual({
      from: 'inferred',
      day: '2019-07-25',
      says: '25 July 2019, worked out as the publication date',
    });
    expect(says(null)).toEqual({ from: 'unknown', day: null, says: 'the publication date' });
  });

  it('keeps a value that is no date as it is', () => {
    expect(read({ implied: impliedOf('year=soon < published') }, 'en').filled[0]?.value).toBe('soon');
  });
});

describe('what stands in the text', () => {
  const parts = [
    { kind: 'month', text: '6月' },
    { kind: 'tenth', text: '下旬' },
    { kind: 'moon', text: '满月' },
  ];

  test.each([
    ['zh-Hans', ['6月：月', '下旬：月或年的一部分', '满月：moon']],
    ['zh-Hant', ['6月：月', '下旬：月或年的一部分', '满月：moon']],
    ['en', ['6月：month', '下旬：part of a month or year', '满月：moon']],
  ] as const)('is told piece by piece in %s', (language, pieces) => {
    const { written } = read({ parts }, language);
    expect(written.map(({ text, says }) => `${text}：${says}`)).toEqual(pieces);
  });

  it('is one piece where only the rule is known', () => {
    const { written } = read({ dateText: '6月下旬', rule: 'month+tenth' }, 'en');
    expect(written).toEqual([{ text: '6月下旬', kind: null, says: 'month + part of a month or year' }]);
  });
});

describe('what it means, and what else it may mean', () => {
  test.each([
    ['month', '2019-07', []],
    ['month+tenth', '2019-06-21~/2019-06-30~', ['About: where it begins and ends is not told exactly.']],
    ['month+day, after', '2019-06-14/..', ['A start is told, and no end.']],
    ['month+day, before', '../2019-06-14', ['An end is told, and no start.']],
    ['month, later', '2019-07~/..', ['About: where it begins and ends is not told exactly.', 'It begins after the date named; no end is told.']],
    ['month', 'nonsense', []],
  ])('%s, %s', (rule, edtf, means) => {
    expect(read({ rule, edtf }, 'en').means).toEqual(means);
  }); // prettier-ignore

  it('gives every other reading once, and never the one that was taken', () => {
    const { others } = read(
      { edtf: '2019-03-04', alternatives: ['2019-04-03', '2019-04-03', '2019-03-04'] },
      'zh-Hant',
    );
    expect(others).toEqual([{ edtf: '2019-04-03', says: '2019年4月3日' }]);
  });
});

describe('the name of a rule', () => {
  test.each([
    ['month+day..month+day', 'month + day to month + day'],
    ['monthday, after', 'month and day, open towards the future'],
    ['month, later', 'month, from after it on'],
    ['clock+zone+monthday+year', 'time of day + time zone + month and day + year'],
    ['a-new-rule', 'a-new-rule'],
    ['', ''],
  ])('%s is called “%s”', (rule, name) => {
    expect(ruleWords(rule, READING_WORDS.en)).toBe(name);
  });

  it('has a word for every kind of piece that a rule can read', () => {
    const kinds = [ZH_RULES, EN_RULES].flatMap((rules) => [...rules.values()].flat().map(({ kind }) => kind));
    expect([...new Set(kinds)].filter((kind) => kindWord(kind) === undefined)).toEqual([]);
  });

  test.each(LANGUAGES)('the words in %s are never empty', (language) => {
    const { labels, kinds, fields, sources, means, roles } = READING_WORDS[language];
    const texts = [labels, kinds, fields, sources, means, roles].flatMap((table) => Object.values<string>(table));
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

test.each([
  [{}, null],
  [{ published: '2019-07-25' }, { day: '2019-07-25', from: 'published' }],
  [
    { published: '2019-07-25', publishedInferred: true },
    { day: '2019-07-25', from: 'inferred' },
  ],
])('dates of a document with the source %j count from %j', (source, anchor) => {
  expect(anchorOf({ version: 1, title: '', language: 'en', lanes: [], events: [], source })).toEqual(anchor);
});
