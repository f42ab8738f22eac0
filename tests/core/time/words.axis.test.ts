import { describe, expect, it, test } from 'vitest';
import { DAY, dayNumber } from '../../../src/core/time/civil.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { axisSteps, floorStep, ticksOf } from '../../../src/core/time/steps.ts';
import type { Step } from '../../../src/core/time/steps.ts';
import type { Instant, Language } from '../../../src/core/time/types.ts';
import { contextWords, tickWords } from '../../../src/core/time/words.ts';
import { fc } from '../../support/laws.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const at = (text: string): Instant => extentOf(parseEdtf(text)).start;

describe('ticks in words', () => {
  test.each<[Step['unit'], number, string, string, string, string]>([
    ['second', 15, '1969-07-16T09:32:15', '09:32:15', '09:32:15', '09:32:15'],
    ['minute', 30, '1969-07-16T09:30', '09:30', '09:30', '09:30'],
    ['hour', 3, '1969-07-16T09', '09:00', '09:00', '09:00'],
    ['hour', 12, '1969-07-16T00', '00:00', '00:00', '00:00'],
    ['day', 1, '2019-07-16', '16', '16', '16'],
    ['week', 1, '2019-07-15', '15', '15', '15'],
    ['month', 1, '2019-07', '7月', '7月', 'Jul'],
    ['month', 3, '2019-10', '10月', '10月', 'Oct'],
    ['year', 1, '2019', '2019', '2019', '2019'],
    ['year', 1, '0000', '公元前1年', '公元前1年', '1 BCE'],
    ['year', 1, '0618', '公元618年', '公元618年', '618 CE'],
    ['year', 2, '-0001', '公元前2年', '公元前2年', '2 BCE'],
    ['year', 2, '0004', '公元4年', '公元4年', '4 CE'],
    ['year', 5, '-0004', '公元前5年', '公元前5年', '5 BCE'],
    ['month', 1, '0000-12', '12月', '12月', 'Dec'],
    ['day', 1, '0000-12-31', '31', '31', '31'],
    ['year', 500, '-0999', '公元前1000年', '公元前1000年', '1000 BCE'],
    ['year', 500, '-0499', '公元前500年', '公元前500年', '500 BCE'],
    ['year', 500, '0001', '公元1年', '公元1年', '1 CE'],
    ['year', 500, '0500', '公元500年', '公元500年', '500 CE'],
    ['year', 500, '1000', '1000', '1000', '1000'],
    ['year', 5_000, '-9999', '公元前1万年', '公元前1萬年', '10,000 BCE'],
    ['year', 20_000, 'Y-199999', '公元前20万年', '公元前20萬年', '200,000 BCE'],
    ['year', 100_000, 'Y-199999', '20万年前', '20萬年前', '200,000 years ago'],
    ['year', 100_000, '0001', '现在', '現在', 'now'],
    ['year', 1_000_000, 'Y-65999999', '6600万年前', '6600萬年前', '66 million years ago'],
    ['year', 1_000_000_000, 'Y-12999999999', '130亿年前', '130億年前', '13 billion years ago'],
    ['year', 1_000_000_000, 'Y1000000000', '10亿年后', '10億年後', 'in 1 billion years'],
  ])('every %s %i at %s', (unit, every, when, ...said) => {
    expect(LANGUAGES.map((language) => tickWords({ unit, every }, at(when), language))).toEqual(said);
  });

  test.each<[Step['unit'], number, string, string, string, string]>([
    ['day', 1, '1969-07-16T09:30', '1969年7月16日', '1969年7月16日', '16 July 1969'],
    ['day', 1, '0000-12-31T23:59', '公元前1年12月31日', '公元前1年12月31日', '31 December 1 BCE'],
    ['day', 1, '0001-01-01', '公元1年1月1日', '公元1年1月1日', '1 January 1 CE'],
    ['month', 1, '-0043-03-15', '公元前44年3月', '公元前44年3月', 'March 44 BCE'],
    ['year', 10, '0000', '公元前10年至前1年', '公元前10年至前1年', '10–1 BCE'],
    ['month', 1, '2019-07-16', '2019年7月', '2019年7月', 'July 2019'],
    ['year', 1, '2019-07-16', '2019年', '2019年', '2019'],
    ['year', 1, '-0220-07', '公元前221年', '公元前221年', '221 BCE'],
    ['year', 10, '1987', '20世纪80年代', '1980年代', '1980s'],
    ['year', 10, '2000', '21世纪头十年', '2000年代', '2000s'],
    ['year', 10, '0005', '公元1年至9年', '公元1年至9年', '1–9 CE'],
    ['year', 10, '-0195', '公元前200年至前191年', '公元前200年至前191年', '200–191 BCE'],
    ['year', 100, '1987', '1900年至1999年', '1900年至1999年', '1900–1999'],
    [
      'year',
      1_000_000_000,
      'Y1500000000',
      '公元10亿年至1999999999年',
      '公元10億年至1999999999年',
      '1,000,000,000–1,999,999,999 CE',
    ],
  ])('the %s (%i) of %s as context', (unit, every, when, ...said) => {
    expect(LANGUAGES.map((language) => contextWords({ unit, every }, at(when), language))).toEqual(said);
  });
});

describe('laws of the axis', () => {
  const scale = fc.double({ min: 0, max: 17.5, noNaN: true }).map((power) => 10 ** power);
  const middle = fc.oneof(
    fc.integer({ min: -3_000, max: 2_100 }),
    fc.integer({ min: -13_800_000_000, max: 1_000_000 }),
  );

  it('says something for every tick, and never the same for two ticks of one context', () => {
    fc.assert(
      fc.property(scale, middle, fc.constantFrom(...LANGUAGES), (perPixel, year, language) => {
        const start = dayNumber(year, 5, 9) * DAY;
        const { detail, context } = axisSteps(perPixel, 60);
        const ticks = ticksOf(detail, { start, end: start + 1_200 * perPixel });
        const said = ticks.map((tick) => {
          const within = context ? `${contextWords(context, tick, language)} ` : '';
          return within + tickWords(detail, tick, language);
        });
        expect(said.filter((text) => /undefined|NaN|Infinity|-\d|\de[+-]?\d/.test(text) || text === '')).toEqual([]);
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says no year 0 and no negative year where the eras meet, from seconds to billions of years', () => {
    fc.assert(
      fc.property(
        scale,
        fc.integer({ min: -600, max: 600 }),
        fc.constantFrom(...LANGUAGES),
        (perPixel, pixels, language) => {
          const middle = dayNumber(1, 1, 1) * DAY + pixels * perPixel;
          const { detail, context } = axisSteps(perPixel, 60);
          const ticks = ticksOf(detail, { start: middle - 600 * perPixel, end: middle + 600 * perPixel });
          expect(ticks.length).toBeGreaterThan(0);
          for (const tick of ticks) {
            const said = [tickWords(detail, tick, language), context ? contextWords(context, tick, language) : ''].join(
              ' ',
            );
            expect(said).not.toMatch(/-|−|(^| )0( |$)|[元前]0年|\b0 (BCE|CE|billion|million)/);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('says the same context for every instant of its unit', () => {
    fc.assert(
      fc.property(scale, middle, fc.constantFrom(...LANGUAGES), (perPixel, year, language) => {
        const { context } = axisSteps(perPixel, 60);
        if (!context) return;
        const instant = dayNumber(year, 5, 9) * DAY;
        const first = floorStep(context, instant);
        expect(contextWords(context, instant, language)).toBe(contextWords(context, first, language));
      }),
    );
  });
});
