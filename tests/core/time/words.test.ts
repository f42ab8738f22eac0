import { describe, expect, it, test } from 'vitest';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import type { Language } from '../../../src/core/time/types.ts';
import { words } from '../../../src/core/time/words.ts';
import { fc } from '../../support/laws.ts';
import { values } from './arbitrary.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** EDTF, simplified Chinese, English. */
const ROWS: readonly (readonly [string, string, string])[] = [
  // One unit.
  ['2019', '2019年', '2019'],
  ['2019-07', '2019年7月', 'July 2019'],
  ['2019-07-16', '2019年7月16日', '16 July 2019'],
  ['2019-05-01', '2019年5月1日', '1 May 2019'],
  ['2019-XX', '2019年某月', 'a month in 2019'],
  ['2019-07-XX', '2019年7月某日', 'a day in July 2019'],
  ['2019-XX-XX', '2019年某日', 'a day in 2019'],
  // Clocks.
  ['1969-07-16T09:32-04:00', '1969年7月16日09:32（UTC−4）', '16 July 1969, 09:32 (UTC−4)'],
  ['1969-07-16T13:32Z', '1969年7月16日13:32（UTC）', '16 July 1969, 13:32 (UTC)'],
  ['2019-07-16T09:32:05+05:30', '2019年7月16日09:32:05（UTC+5:30）', '16 July 2019, 09:32:05 (UTC+5:30)'],
  ['2019-07-16T09:32-03:30', '2019年7月16日09:32（UTC−3:30）', '16 July 2019, 09:32 (UTC−3:30)'],
  ['2019-07-16T09:32', '2019年7月16日09:32', '16 July 2019, 09:32'],
  ['2019-07-16T09', '2019年7月16日9时', '16 July 2019, 9 am'],
  ['2019-07-16T00', '2019年7月16日0时', '16 July 2019, 12 am'],
  ['2019-07-16T12', '2019年7月16日12时', '16 July 2019, 12 pm'],
  ['2019-07-16T21', '2019年7月16日21时', '16 July 2019, 9 pm'],
  [
    '1969-07-16T09:32-04:00/1969-07-16T10:00-04:00',
    '1969年7月16日09:32至10:00（UTC−4）',
    '16 July 1969, 09:32–10:00 (UTC−4)',
  ],
  [
    '1969-07-16T09:32-04:00/1969-07-24T12:50-04:00',
    '1969年7月16日09:32至24日12:50（UTC−4）',
    '16 July 1969, 09:32 – 24 July 1969, 12:50 (UTC−4)',
  ],
  [
    '2019-07-16T09:32+08:00/2019-07-16T09:32Z',
    '2019年7月16日09:32（UTC+8）至09:32（UTC）',
    '16 July 2019, 09:32 (UTC+8)–09:32 (UTC)',
  ],
  // Seasons and fractions of a year.
  ['2019-21', '2019年春季', 'spring 2019'],
  ['2019-22', '2019年夏季', 'summer 2019'],
  ['2019-23', '2019年秋季', 'autumn 2019'],
  ['2019-24', '2019—2020年冬季', 'winter 2019–20'],
  ['1999-24', '1999—2000年冬季', 'winter 1999–2000'],
  ['-0044-24', '公元前45年冬季', 'winter 45 BCE'],
  ['2019-25', '2019年春季', 'spring 2019'],
  ['2019-31', '2019年秋季（南半球）', 'autumn 2019 (southern hemisphere)'],
  ['2019-30', '2019—2020年夏季（南半球）', 'summer 2019–20 (southern hemisphere)'],
  ['2019-33', '2019年第一季度', 'first quarter of 2019'],
  ['2019-36', '2019年第四季度', 'fourth quarter of 2019'],
  ['2019-37', '2019年前四个月', 'first four months of 2019'],
  ['2019-40', '2019年上半年', 'first half of 2019'],
  ['2019-41', '2019年下半年', 'second half of 2019'],
  ['2019-21/2019-22', '2019年春季至夏季', 'spring–summer 2019'],
  // Ranges: what both sides share is said once.
  ['2019-07-16/2019-08-26', '2019年7月16日至8月26日', '16 July – 26 August 2019'],
  ['2019-09-14/2019-09-29', '2019年9月14日至29日', '14–29 September 2019'],
  ['2018-12-30/2019-01-03', '2018年12月30日至2019年1月3日', '30 December 2018 – 3 January 2019'],
  ['2019-07/2019-08', '2019年7月至8月', 'July–August 2019'],
  ['2018-12/2019-02', '2018年12月至2019年2月', 'December 2018 – February 2019'],
  ['2019/2021', '2019年至2021年', '2019–2021'],
  ['2019-07-16/2019-08', '2019年7月16日至8月', '16 July – August 2019'],
  ['2019/2019-03', '2019年至2019年3月', '2019 – March 2019'],
  ['2019-07-16T09:32/2019-07-17', '2019年7月16日09:32至17日', '16 July 2019, 09:32 – 17 July 2019'],
  ['198X/199X', '20世纪80年代至20世纪90年代', 'the 1980s – the 1990s'],
  ['-05XX/-04XX', '公元前6世纪至前5世纪', '6th century – 5th century BCE'],
  // Open and unknown sides.
  ['2019-06-14/..', '2019年6月14日起', 'from 14 June 2019'],
  ['../2019-06-30', '至2019年6月30日为止', 'until 30 June 2019'],
  ['1850/..', '1850年起', 'from 1850 onward'],
  ['2019-06-14/', '2019年6月14日起（结束时间不详）', 'from 14 June 2019 (end unknown)'],
  ['/2019-06-30', '截至2019年6月30日（开始时间不详）', 'until 30 June 2019 (start unknown)'],
  ['2019-06-14~/..', '约2019年6月14日起', 'from around 14 June 2019'],
  // Parts of a month.
  ['2019-06-01~/2019-06-10~', '2019年6月上旬', 'early June 2019'],
  ['2019-06-11~/2019-06-20~', '2019年6月中旬', 'mid-June 2019'],
  ['2019-06-21~/2019-06-30~', '2019年6月下旬', 'late June 2019'],
  ['2019-07-21~/2019-07-31~', '2019年7月下旬', 'late July 2019'],
  ['2020-02-21~/2020-02-29~', '2020年2月下旬', 'late February 2020'],
  ['2019-06-11~/2019-06-30~', '2019年6月中下旬', 'mid to late June 2019'],
  ['2019-06-01~/2019-06-20~', '2019年6月上中旬', 'early to mid-June 2019'],
  ['2019-06-21~/2019-07-10~', '2019年6月下旬至7月上旬', 'late June – early July 2019'],
  ['2018-12-21~/2019-01-10~', '2018年12月下旬至2019年1月上旬', 'late December 2018 – early January 2019'],
  // … but not what only looks like one.
  ['2019-06-01/2019-06-10', '2019年6月1日至10日', '1–10 June 2019'],
  ['2019-06-21~/2019-06-30', '约2019年6月21日至30日', 'around 21 June 2019 – 30 June 2019'],
  [
    '2019-06-21?/2019-06-30?',
    '2019年6月21日（存疑）至30日（存疑）',
    '21 June 2019 (uncertain) – 30 June 2019 (uncertain)',
  ],
  ['2019-07-21~/2019-07-30~', '约2019年7月21日至约30日', 'around 21–30 July 2019'],
  ['2019-07-01/2019-07-31', '2019年7月1日至31日', '1–31 July 2019'],
  // Parts of a year.
  ['2019-01/2019-06', '2019年上半年', 'first half of 2019'],
  ['2019-07-01/2019-12-31', '2019年下半年', 'second half of 2019'],
  ['2019-01~/2019-06~', '约2019年上半年', 'around first half of 2019'],
  ['2019-01/2019-12', '2019年全年', 'all of 2019'],
  ['2019-01~/2019-04~', '2019年前几个月', 'early 2019'],
  ['2019-05~/2019-08~', '2019年年中', 'mid-2019'],
  ['2019-09~/2019-12~', '2019年最后几个月', 'late 2019'],
  ['2019-01/2019-04', '2019年1月至4月', 'January–April 2019'],
  ['2019-01/2019-09', '2019年1月至9月', 'January–September 2019'],
  // Parts of decades and centuries.
  ['198X', '20世纪80年代', 'the 1980s'],
  ['190X', '20世纪头十年', 'the 1900s (decade)'],
  ['201X', '21世纪10年代', 'the 2010s'],
  ['1980/1989', '20世纪80年代', 'the 1980s'],
  ['1980~/1983~', '20世纪80年代初期', 'early 1980s'],
  ['1984~/1986~', '20世纪80年代中期', 'mid-1980s'],
  ['1987~/1989~', '20世纪80年代后期', 'late 1980s'],
  ['19XX', '20世纪', '20th century'],
  ['1901/2000', '20世纪', '20th century'],
  ['1901~/1933~', '20世纪初期', 'early 20th century'],
  ['1934~/1966~', '20世纪中期', 'mid-20th century'],
  ['1967~/2000~', '20世纪后期', 'late 20th century'],
  ['1901~/1910~', '20世纪最初十年', 'first decade of the 20th century'],
  ['1991~/2000~', '20世纪最后十年', 'last decade of the 20th century'],
  ['20XX', '21世纪', '21st century'],
  ['10XX', '11世纪', '11th century'],
  ['01XX', '2世纪', '2nd century'],
  ['02XX', '3世纪', '3rd century'],
  ['1XXX', '第2个千年', '2nd millennium'],
  ['-04XX', '公元前5世纪', '5th century BCE'],
  ['-00XX', '公元前1世纪', '1st century BCE'],
  ['-0499/-0400', '公元前5世纪', '5th century BCE'],
  ['-0499~/-0467~', '公元前5世纪初期', 'early 5th century BCE'],
  ['-0XXX', '公元前第1个千年', '1st millennium BCE'],
  ['-019X', '公元前200年至前191年', '200–191 BCE'],
  ['000X', '公元前1年至公元9年', '1 BCE – 9 CE'],
  // About, and doubtful.
  ['1130~', '约1130年', 'c. 1130'],
  ['1130?', '1130年（存疑）', '1130 (uncertain)'],
  ['1130%', '约1130年（存疑）', 'c. 1130 (uncertain)'],
  ['1130~/1200', '约1130年至1200年', 'c. 1130 – 1200'],
  ['1130/1200~', '1130年至约1200年', '1130 – c. 1200'],
  ['1130~/1200~', '约1130年至约1200年', 'c. 1130 – c. 1200'],
  ['2019-07~', '约2019年7月', 'around July 2019'],
  ['2019-07-16~', '约2019年7月16日', 'around 16 July 2019'],
  ['198X~', '约20世纪80年代', 'around the 1980s'],
  ['2019-06-10~/2019-06-18~', '约2019年6月10日至约18日', 'around 10–18 June 2019'],
  // Before our era: no year 0 for readers.
  ['-0220', '公元前221年', '221 BCE'],
  ['0000', '公元前1年', '1 BCE'],
  ['0001', '公元1年', '1 CE'],
  ['0618', '公元618年', '618 CE'],
  ['0079-08-24', '公元79年8月24日', '24 August 79 CE'],
  ['-0043-03-15', '公元前44年3月15日', '15 March 44 BCE'],
  ['-0499~', '约公元前500年', 'c. 500 BCE'],
  ['-0499/-0399', '公元前500年至前400年', '500–400 BCE'],
  ['-0026/0014', '公元前27年至公元14年', '27 BCE – 14 CE'],
  ['0079/0096', '公元79年至96年', '79–96 CE'],
  ['0800/1200', '公元800年至1200年', '800 CE – 1200'],
  // Far away.
  ['-9999', '公元前1万年', '10,000 BCE'],
  ['Y-10499', '公元前10500年', '10,500 BCE'],
  ['Y-123456', '公元前123457年', '123,457 BCE'],
  ['Y-100000', '10万年前', '100,000 years ago'],
  ['Y-300000', '30万年前', '300,000 years ago'],
  ['Y-299999', '30万年前', '300,000 years ago'],
  ['Y-66000000', '6600万年前', '66 million years ago'],
  ['Y-138e8', '138亿年前', '13.8 billion years ago'],
  ['Y-138e8~', '约138亿年前', 'about 13.8 billion years ago'],
  ['Y-252000000/Y-66000000', '2.52亿年前至6600万年前', '252 million – 66 million years ago'],
  ['Y12000', '公元12000年', '12,000 CE'],
];

describe('words', () => {
  test.each(ROWS)('%s: %s, %s', (text, chinese, english) => {
    const value = parseEdtf(text);
    expect([words(value, 'zh-Hans'), words(value, 'en')]).toEqual([chinese, english]);
  });

  test.each([
    ['2019-07-16/2019-08-26', '2019年7月16日至8月26日'],
    ['2019-06-14/..', '2019年6月14日起'],
    ['../2019-06-30', '至2019年6月30日為止'],
    ['2019-06-14/', '2019年6月14日起（結束時間不詳）'],
    ['198X', '1980年代'],
    ['190X', '1900年代'],
    ['008X', '公元80年代'],
    ['1987~/1989~', '1980年代後期'],
    ['19XX', '20世紀'],
    ['-04XX', '公元前5世紀'],
    ['2019-35', '2019年第三季'],
    ['2019-01~/2019-04~', '2019年前幾個月'],
    ['1130%', '約1130年（存疑）'],
    ['2019-07-16T09', '2019年7月16日9時'],
    ['Y-66000000', '6600萬年前'],
    ['Y-138e8~', '約138億年前'],
  ])('%s in traditional Chinese: %s', (text, chinese) => {
    expect(words(parseEdtf(text), 'zh-Hant')).toBe(chinese);
  });

  test.each([
    // EDTF, and what a label says to a reader who knows that it is 2019.
    ['2019', '2019年', '2019'],
    ['2019-07', '7月', 'Jul'],
    ['2019-07-16', '7月16日', '16 Jul'],
    ['2018-07-16', '2018年7月16日', '16 Jul 2018'],
    ['2019-06-14/..', '6月14日起', 'from 14 Jun'],
    ['../2019-06-30', '至6月30日为止', 'until 30 Jun'],
    ['2019-07-16/2019-08-26', '7月16日至8月26日', '16 Jul – 26 Aug'],
    ['2019-09-14/2019-09-29', '9月14日至29日', '14–29 Sep'],
    ['2018-12-30/2019-01-03', '2018年12月30日至2019年1月3日', '30 Dec 2018 – 3 Jan 2019'],
    ['2019/2021', '2019年至2021年', '2019–2021'],
    ['2019/2019-03', '2019年至2019年3月', '2019 – Mar 2019'],
    ['2019-07-01~/2019-07-10~', '7月上旬', 'early Jul'],
    ['2019-06-21~/2019-07-10~', '6月下旬至7月上旬', 'late Jun – early Jul'],
    ['2019-01/2019-06', '上半年', 'first half'],
    ['2018-01/2018-06', '2018年上半年', 'first half of 2018'],
    ['2019-41', '下半年', 'second half'],
    ['2019-35', '第三季度', 'Q3'],
    ['2018-35', '2018年第三季度', 'Q3 2018'],
    ['2019-24', '冬季', 'winter'],
    ['2019-05~/2019-08~', '2019年年中', 'mid-2019'],
    ['2019-07-XX', '7月某日', 'a day in Jul'],
    ['2019-07-16T09:32+08:00', '7月16日09:32', '16 Jul, 09:32'],
    ['2019-07-16T09:32+08:00/2019-07-16T10:00+08:00', '7月16日09:32至10:00', '16 Jul, 09:32–10:00'],
    ['2019-07-16~', '约7月16日', 'c. 16 Jul'],
    ['2019-07-16?', '7月16日？', '16 Jul?'],
    ['2019-06-10~/2019-06-18~', '约6月10日至约18日', 'c. 10–18 Jun'],
    ['198X', '20世纪80年代', '1980s'],
    ['-0220', '公元前221年', '221 BCE'],
    ['Y-138e8~', '约138亿年前', 'about 13.8 billion years ago'],
  ])('%s in brief: %s, %s', (text, chinese, english) => {
    const value = parseEdtf(text);
    const options = { brief: true, year: 2019 };
    expect([words(value, 'zh-Hans', options), words(value, 'en', options)]).toEqual([chinese, english]);
  });

  it('drops the year in brief only, and only the year that is known', () => {
    const value = parseEdtf('2019-07-16');
    expect(words(value, 'zh-Hans', { year: 2019 })).toBe('2019年7月16日');
    expect(words(value, 'en', { brief: true })).toBe('16 Jul 2019');
  });

  it('always says something, and never what a reader cannot know', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...LANGUAGES),
        fc.record({ brief: fc.boolean(), year: fc.integer({ min: -10, max: 10 }) }),
        (value, language, options) => {
          const said = words(value, language, options);
          expect(said).not.toBe('');
          expect(said).not.toMatch(/undefined|null|NaN|Infinity|object|-\d| {2}|\de[+-]?\d|年年前|日日|月月/);
          expect(said).toBe(said.trim());
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('says every date to its precision: two days are never said alike', () => {
    const day = fc.record({
      year: fc.integer({ min: -300, max: 3000 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, day, fc.constantFrom(...LANGUAGES), (a, b, language) => {
        const [first, second] = [a, b].map((fields) =>
          words({ kind: 'date', precision: 'day', ...fields, approximate: false, uncertain: false }, language),
        );
        expect(first === second).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
