import { describe, expect, it, test } from 'vitest';
import { readDate } from '../../src/app/readDate.ts';
import { writeInstant } from '../../src/core/time/instantText.ts';
import type { Language } from '../../src/core/time/types.ts';

const ANCHOR = '2019-07-25';

/** The days of what is read, both inclusive. */
function daysOf(text: string): string | null {
  const place = readDate(text, { anchor: ANCHOR, language: 'en' });
  if (place === null) return null;
  const day = (instant: number): string => writeInstant(instant).replace(/T.*/, '');
  return `${day(place.extent.start)} ${day(place.extent.end - 1000)}`;
}

describe('read as a date', () => {
  test.each([
    ['去年底', '2018-12-01 2018-12-31'],
    ['July 2019', '2019-07-01 2019-07-31'],
    ['july 2019', '2019-07-01 2019-07-31'],
    ['2019 July', '2019-07-01 2019-07-31'],
    ['1969', '1969-01-01 1969-12-31'],
    ['１９６９年', '1969-01-01 1969-12-31'],
    ['公元前221年', '-0220-01-01 -0220-12-31'],
    ['221 BC', '-0220-01-01 -0220-12-31'],
    ['last summer', '2018-06-01 2018-08-31'],
    ['summer', '2019-06-01 2019-08-31'],
    ['7月16日', '2019-07-16 2019-07-16'],
    ['在7月16日', '2019-07-16 2019-07-16'],
    ['7/16', '2019-07-16 2019-07-16'],
    ['2019.7', '2019-07-01 2019-07-31'],
    ['2019-07', '2019-07-01 2019-07-31'],
    ['2019-07-16/2019-08-26', '2019-07-16 2019-08-26'],
    ['may', '2019-05-01 2019-05-31'],
    ['in the 1960s', '1960-01-01 1969-12-31'],
    ['yesterday', '2019-07-24 2019-07-24'],
    ['明天', '2019-07-26 2019-07-26'],
    ['since July 2019', '2019-07-01 2019-07-31'],
    ['从6月14日起', '2019-06-14 2019-06-14'],
    ['  Christmas 2019 ', '2019-12-25 2019-12-25'],
  ])('%s: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

test.each([
  'abc', '', ' ', '人社部', '12', 'wage campaign in July 2019', '7月16日开展行动', 'July 2019 and May 2020', '../..', '唐', 'a'.repeat(500),
])('%j is no date', (text) => {
  expect(daysOf(text)).toBeNull();
}); // prettier-ignore

test.each<[Language, string]>([
  ['en', 'December 2018'],
  ['zh-Hans', '2018年12月'],
  ['zh-Hant', '2018年12月'],
])('is told in the language of the interface: %s', (language, words) => {
  expect(readDate('去年底', { anchor: ANCHOR, language })?.words).toBe(words);
});

it('counts from the anchor', () => {
  expect(readDate('last year', { anchor: '1970-01-01', language: 'en' })?.words).toBe('1969');
});
