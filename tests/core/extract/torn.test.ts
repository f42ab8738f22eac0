/** Dates that paper, scanners and PDFs have damaged: read all the same, with a mark, at exact places. */
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';

const SLIPS: readonly (readonly [text: string, date: string, edtf: string])[] = [
  ['工程于2O19年7月16日开工。', '2O19年7月16日', '2019-07-16'],
  ['工程于2019年6 月l日开工。', '2019年6 月l日', '2019-06-01'],
  ['工程于2019年l2月I6日开工。', '2019年l2月I6日', '2019-12-16'],
  ['工程于l998年3月开工。', 'l998年3月', '1998-03'],
  ['工程于2O19年開工。', '2O19年', '2019'],
  ['工程于2019年7月16曰开工。', '2019年7月16曰', '2019-07-16'],
  ['工程于2019年7月16口开工。', '2019年7月16口', '2019-07-16'],
  ['工程于2019年7月1口日开工。', '2019年7月1口日', '2019-07-10'],
  ['工程于2口19年7月16日开工。', '2口19年7月16日', '2019-07-16'],
  ['工程于2О19年7月16日开工。', '2О19年7月16日', '2019-07-16'],
  ['The treaty was signed on Ju1y 16, 2019.', 'Ju1y 16, 2019', '2019-07-16'],
  ['The treaty was signed on 0ctober 16, 2019.', '0ctober 16, 2019', '2019-10-16'],
  ['The treaty was signed on July l6, 2019.', 'July l6, 2019', '2019-07-16'],
  ['The treaty was signed on July 1O, 2019.', 'July 1O, 2019', '2019-07-10'],
  ['The treaty was signed on July 16, 2O19.', 'July 16, 2O19', '2019-07-16'],
];

test.each(SLIPS)('%s', (text, date, edtf) => {
  const { expressions, problems } = datesOf(text, { anchor: '2019-12-20' });
  expect(expressions.map((found) => [found.text, found.edtf])).toEqual([[date, edtf]]);
  expect(problems.map(({ code, value }) => [code, value])).toEqual([['letter-as-digit', date]]);
});

const WHOLE = [
  '他说7月2口径不一',
  'In July I was at home',
  '子曰：学而',
  '型号XO1年度机型',
  'Oil prices in July',
  '他在O型血年会上',
  'IO年',
  '第lO号文件',
];

test.each(WHOLE)('letters stay letters: %s', (text) => {
  expect(datesOf(text, { anchor: '2019-12-20' }).problems).toEqual([]);
});

const TORN: readonly (readonly [text: string, dates: readonly (readonly [text: string, edtf: string])[]])[] = [
  ['会议于2019年7\n月16日召开。', [['2019年7\n月16日', '2019-07-16']]],
  ['会议于2019年\n7月16日召开。', [['2019年\n7月16日', '2019-07-16']]],
  ['会议于7月\n16日召开。', [['7月\n16日', '2019-07-16']]],
  ['工程于6月\n下旬开工。', [['6月\n下旬', '2019-06-21~/2019-06-30~']]],
  ['The bill was signed on July\n16, 2019.', [['July\n16, 2019', '2019-07-16']]],
  ['The bill was signed on 16\nJuly 2019.', [['16\nJuly 2019', '2019-07-16']]],
  ['The bill was signed on July 16,\n2019.', [['July 16,\n2019', '2019-07-16']]],
  // Lines of a list are no torn date
  [
    '2018年\n2019年',
    [
      ['2018年', '2018'],
      ['2019年', '2019'],
    ],
  ],
  [
    '开工：7月16日\n3月完工',
    [
      ['7月16日', '2019-07-16'],
      ['3月', '2020-03'],
    ],
  ],
];

describe('line breaks inside a date', () => {
  test.each(TORN)('%j', (text, dates) => {
    const { expressions } = datesOf(text, { anchor: '2019-12-20' });
    expect(expressions.map(({ text: found, edtf }) => [found, edtf])).toEqual(dates);
  });
});
