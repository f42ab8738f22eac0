/** What holds for any text at all: exact offsets, order, values that are EDTF, and the same answer twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';
import { documentOf } from '../../../src/core/extract/document.ts';
import { plainOf } from '../../../src/core/extract/plain.ts';
import { daysOf } from '../../../src/core/extract/values.ts';
import { formatEdtf, parseEdtf } from '../../../src/core/time/edtf.ts';
import { words } from '../../../src/core/time/words.ts';
import { told } from './words.law.ts';

/** Pieces of dates, of what stands beside them, and of what breaks readers: signs, halves of pairs, controls. */
const FRAGMENTS = (
  '2019年 7月 16日 下旬 上半年 第三季度 二〇一九年 二十一 三天后 次日 同年 去年 今年 农历 正月初一 国庆节 民国 光绪 公元前 世纪 年代 周三 上午 9时 30分 ' +
  '截至 自 起 以来 至 到 之间 约 左右 过去 未来 五年 底 初 中 第 届 元 亿 岁 天 一天内 历时 将 了 会议 召开 、 ， 。 （ ） 《 》 “ ” · — —— ～ / - . : ： ' +
  'July 16 16th 2019 the of in on at by since until from to between and next last day year week month Monday p.m. EDT 9:32 19th century 1990s early late mid ' +
  'Q3 first half three ago later earlier about circa BCE $5 % km version No. , ; ( ) \ud800 \udc00 \u0000 \u200b \ufeff 😀 O l ０ ７ 號 時 後 ２０１９年'
).split(' ');

const texts = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS, '\n', '\n\n'), fc.constantFrom('', '', ' ', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const anchors = fc.constantFrom(undefined, '2019-07-25', '2024-01-01', '1999-12-31', '2024-02-29', 'no day');

const optionsOf = (anchor: string | undefined): { readonly anchor?: string } =>
  anchor === undefined ? {} : { anchor };

test('every date is the substring at its place, in order, without overlap, and its value is EDTF', () => {
  fc.assert(
    fc.property(texts, anchors, (text, anchor) => {
      let last = 0;
      for (const { start, end, text: words, edtf, from, to } of datesOf(text, optionsOf(anchor)).expressions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(words).toBe(text.slice(start, end));
        expect(daysOf({ edtf: parseEdtf(edtf), precision: 'day' })).toEqual({ from, to });
        last = end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('no date ends before it starts', () => {
  fc.assert(
    fc.property(texts, anchors, (text, anchor) => {
      for (const { from, to } of datesOf(text, optionsOf(anchor)).expressions) {
        if (from !== null && to !== null && !from.startsWith('-')) expect(from <= to).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
});

test('the parts of a date stand in it, in the order of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: words, parts = [] } of datesOf(text, { anchor: '2019-07-25' }).expressions) {
        let at = 0;
        for (const part of parts) {
          const found = words.indexOf(part.text, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('an article of any text gives a document, the same one each time, with its proofs in place', () => {
  fc.assert(
    fc.property(texts, anchors, (text, anchor) => {
      const options = anchor === undefined ? {} : { published: anchor };
      const { document } = documentOf(plainOf(text), options);
      expect(documentOf(plainOf(text), options).document).toEqual(document);
      for (const { evidence, title } of document.events) {
        expect(title).not.toBe('');
        for (const { quote, start, end, dateText, dateStart } of evidence) {
          expect(text.slice(start, end)).toBe(quote);
          expect(text.slice(dateStart, dateStart + dateText.length)).toBe(dateText);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('what is read of a paragraph does not depend on the script of its characters', () => {
  const pairs = [
    ['會議於7月16日開幕，次日閉幕。', '会议于7月16日开幕，次日闭幕。'],
    ['他於２０１９年３月５日上午９時抵達。', '他于2019年3月5日上午9时抵达。'],
    ['該項目自去年12月以來進展順利。', '该项目自去年12月以来进展顺利。'],
  ] as const;
  for (const [traditional, simplified] of pairs) {
    const read = (text: string): string[] =>
      datesOf(text, { anchor: '2019-07-25' }).expressions.map(({ edtf, rule }) => `${edtf} ${rule}`);
    expect(read(traditional)).toEqual(read(simplified));
    expect(read(simplified)).not.toEqual([]);
  }
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'what we say of a date in %s is read back as that date',
  (language) => {
    fc.assert(
      fc.property(told, (value) => {
        const said = words(value, language);
        const found = datesOf(said, { anchor: '2019-07-25', language }).expressions;
        expect(
          found.map(({ edtf }) => edtf),
          said,
        ).toEqual([formatEdtf(value)]);
      }),
      { numRuns: 1500 },
    );
  },
);

test('a paragraph of nothing but dates is read up to a bound, and what follows it again', () => {
  const text = `${'7月16日、'.repeat(400)}\n会议于8月3日召开。`;
  const found = datesOf(text, { anchor: '2019-07-25' }).expressions;
  expect(found.length).toBeGreaterThan(100);
  expect(found.length).toBeLessThan(200);
  expect(found.at(-1)?.edtf).toBe('2019-08-03');
});
