import { describe, expect, it, test } from 'vitest';
import { DAY } from '../../../src/core/time/civil.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { durationWords } from '../../../src/core/time/words.duration.ts';
import type { Language } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const YEAR = 365.2425 * DAY;
const said = (milliseconds: number): string[] => LANGUAGES.map((language) => durationWords(milliseconds, language));
const from = (a: string, b: string): number => extentOf(parseEdtf(b)).start - extentOf(parseEdtf(a)).start;

describe('a length of time in words', () => {
  test.each<[number, string, string, string]>([
    [0, '0秒', '0秒', '0 seconds'],
    [400, '0.4秒', '0.4秒', '0.4 seconds'],
    [1_000, '1秒', '1秒', '1 second'],
    [45_000, '45秒', '45秒', '45 seconds'],
    [60_000, '1分钟', '1分鐘', '1 minute'],
    [90_000, '90秒', '90秒', '90 seconds'],
    [3_600_000, '1小时', '1小時', '1 hour'],
    [5 * 3_600_000 + 600_000, '约5小时', '約5小時', 'about 5 hours'],
    [DAY, '1天', '1天', '1 day'],
    [2 * DAY, '2天', '2天', '2 days'],
    [2.4 * DAY, '58小时', '58小時', '58 hours'],
    [30 * DAY, '30天', '30天', '30 days'],
    [98 * DAY, '约3个月', '約3個月', 'about 3 months'],
    [550 * DAY, '18个月', '18個月', '18 months'],
    [11.3 * YEAR, '约11年', '約11年', 'about 11 years'],
    [138 * YEAR, '138年', '138年', '138 years'],
    [5_018 * YEAR, '5018年', '5018年', '5018 years'],
    [45_678 * YEAR, '4.57万年', '4.57萬年', '45,700 years'],
    [4.6e6 * YEAR, '460万年', '460萬年', '4.6 million years'],
    [4e9 * YEAR, '40亿年', '40億年', '4 billion years'],
    [13.8e9 * YEAR, '138亿年', '138億年', '13.8 billion years'],
  ])('%d ms', (milliseconds, ...words) => {
    expect(said(milliseconds)).toEqual(words);
  });

  test.each<[string, string, string]>([
    ['2008-05-12', '2019-05-12', '11 years'],
    ['2019-01', '2020-01', '1 year'],
    ['2019-07', '2019-10', '3 months'],
    ['2019-02', '2019-05', '3 months'],
    ['2019-02-01', '2019-03-01', '28 days'],
    // Ten years before the era and nine full ones of it: no year stands between 1 BCE and 1 CE.
    ['-0009', '0010', '19 years'],
    ['0000', '0001', '1 year'],
    ['-0499', '0500', '999 years'],
    ['Y-13800000000', 'Y-4567000000', '9.23 billion years'],
  ])('from %s to %s', (a, b, words) => {
    expect(durationWords(from(a, b), 'en')).toBe(words);
  });

  it('is a number within a tenth of the truth, whatever the length', () => {
    const lengths: Readonly<Record<string, number>> = {
      second: 1_000,
      minute: 60_000,
      hour: 3_600_000,
      day: DAY,
      month: YEAR / 12,
      year: YEAR,
    };
    fc.assert(
      fc.property(fc.double({ min: 3, max: 21, noNaN: true }), (power) => {
        const milliseconds = 10 ** power;
        const match = /^(?:about )?([\d,.]+)(?: (million|billion))? ([a-z]+?)s?$/.exec(
          durationWords(milliseconds, 'en'),
        );
        const [, count = '', large = '', unit = ''] = match ?? [];
        const size =
          Number(count.replaceAll(',', '')) * ({ million: 1e6, billion: 1e9 }[large] ?? 1) * (lengths[unit] ?? NaN);
        expect(Math.abs(size / milliseconds - 1)).toBeLessThan(0.12);
        for (const words of said(milliseconds)) expect(words).not.toMatch(/\de|NaN|-|^0/);
      }),
      { numRuns: 1_000 },
    );
  });
});
