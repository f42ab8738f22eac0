/** The same answers wherever the machine stands: the core must not look at the zone, and here it could. */
import { afterAll, describe, expect, it } from 'vitest';
import { civilOf, DAY, dayAt, isoDay } from '../../../src/core/time/civil.ts';
import { formatEdtf, parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { axisSteps, ticksOf } from '../../../src/core/time/steps.ts';
import { contextWords, tickWords, words } from '../../../src/core/time/words.ts';

const ZONES: readonly (readonly [string, number, number])[] = [
  // Zone, and its minutes west of UTC in January and July 2019: so much does the platform's Date see.
  ['America/St_Johns', 210, 150],
  ['Asia/Shanghai', -480, -480],
  ['Pacific/Apia', -840, -780],
  ['Africa/Abidjan', 0, 0],
  ['America/New_York', 300, 240],
  ['Asia/Kolkata', -330, -330],
];

const TEXTS = [
  '2019-07-16',
  '2019-03-10',
  '2019-11-03',
  // Apia had no 30 December 2011; Shanghai had 23:54:17 on 31 December 1927 twice.
  '2011-12-30',
  '1927-12-31/1928-01-01',
  '1969-07-16T09:32-04:00',
  '2019-03-10T02:30',
  '2019-06-14/..',
  '2019-06-21~/2019-06-30~',
  '2019-24',
  '-0220',
  'Y-138e8',
];

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

function answers(): unknown {
  return TEXTS.map((text) => {
    const value = parseEdtf(text);
    const extent = extentOf(value);
    const { detail, context } = axisSteps((extent.end - extent.start) / 1_000, 60);
    const ticks = ticksOf(detail, extent);
    return {
      text: formatEdtf(value),
      extent,
      day: isoDay(civilOf(dayAt(extent.start))),
      words: LANGUAGES.map((language) => words(value, language)),
      ticks: ticks.flatMap((tick) => LANGUAGES.map((language) => tickWords(detail, tick, language))),
      contexts: context && ticks.flatMap((tick) => LANGUAGES.map((language) => contextWords(context, tick, language))),
    };
  });
}

describe('six zones', () => {
  const home = process.env['TZ'];
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  process.env['TZ'] = 'UTC';
  const expected = answers();

  it.each(ZONES)('answers in %s as in UTC', (zone, january, july) => {
    process.env['TZ'] = zone;
    expect([new Date(2019, 0, 1), new Date(2019, 6, 1)].map((date) => date.getTimezoneOffset())).toEqual([
      january,
      july,
    ]);
    expect(answers()).toEqual(expected);
    expect(extentOf(parseEdtf('2019-07-16')).start).toBe(18_093 * DAY);
  });
});
