import { describe, expect, it, test } from 'vitest';
import { civilOf, DAY, dayAt, dayNumber, isoDay } from '../../../src/core/time/civil.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { contains, extentOf } from '../../../src/core/time/extent.ts';
import { axisSteps, floorStep, nextStep, ticksOf } from '../../../src/core/time/steps.ts';
import type { Step } from '../../../src/core/time/steps.ts';
import type { Instant } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const dayOf = (instant: Instant): string => isoDay(civilOf(dayAt(instant)));
const step = (unit: Step['unit'], every = 1): Step => ({ unit, every });

describe('ticks', () => {
  test.each<[string, Step, string, string]>([
    [
      'every month is there, February too',
      step('month'),
      '2019-12/2020-04',
      '2019-12-01 2020-01-01 2020-02-01 2020-03-01 2020-04-01',
    ],
    ['quarters', step('month', 3), '2019-02/2020-01', '2019-04-01 2019-07-01 2019-10-01 2020-01-01'],
    ['weeks begin on Monday', step('week'), '2019-07', '2019-07-01 2019-07-08 2019-07-15 2019-07-22 2019-07-29'],
    ['a leap day', step('day'), '2020-02-27/2020-03-01', '2020-02-27 2020-02-28 2020-02-29 2020-03-01'],
    [
      'every second day, from the first',
      step('day', 2),
      '2019-01-26/2019-02-05',
      '2019-01-27 2019-01-29 2019-02-01 2019-02-03 2019-02-05',
    ],
    [
      'and through a short month',
      step('day', 2),
      '2019-02-24/2019-03-03',
      '2019-02-25 2019-02-27 2019-03-01 2019-03-03',
    ],
    [
      'and through a leap month',
      step('day', 2),
      '2020-02-24/2020-03-03',
      '2020-02-25 2020-02-27 2020-03-01 2020-03-03',
    ],
    ['years', step('year'), '2018/2021', '2018-01-01 2019-01-01 2020-01-01 2021-01-01'],
    [
      'years across the era, which has no year 0 for readers but one for us',
      step('year'),
      '-0001/0002',
      '-0001-01-01 0000-01-01 0001-01-01 0002-01-01',
    ],
    [
      '4 BCE, 2 BCE, 1 CE, 4',
      step('year', 2),
      '-0004/0007',
      '-0003-01-01 -0001-01-01 0001-01-01 0004-01-01 0006-01-01',
    ],
    [
      '10 BCE, 5 BCE, 1 CE, 5, 10',
      step('year', 5),
      '-0010/0012',
      '-0009-01-01 -0004-01-01 0001-01-01 0005-01-01 0010-01-01',
    ],
    [
      '1000 BCE, 500 BCE, 1 CE, 500, 1000',
      step('year', 500),
      '-1200/1200',
      '-0999-01-01 -0499-01-01 0001-01-01 0500-01-01 1000-01-01',
    ],
    ['decades', step('year', 10), '1975/2005', '1980-01-01 1990-01-01 2000-01-01'],
    ['millions of years', step('year', 10_000_000), 'Y-66000000/Y-40000000', '-59999999-01-01 -49999999-01-01'],
  ])('%s', (_, every, when, ticks) => {
    expect(
      ticksOf(every, extentOf(parseEdtf(when)))
        .map(dayOf)
        .join(' '),
    ).toBe(ticks);
  });

  it('counts the billions of years since the big bang', () => {
    expect(ticksOf(step('year', 1e9), extentOf(parseEdtf('Y-138e8/2019')))).toHaveLength(14);
  });

  it('steps through the hours of a day', () => {
    const day = extentOf(parseEdtf('1969-07-16'));
    const hours = ticksOf(step('hour', 6), day).map((at) => (at - day.start) / 3_600_000);
    expect(hours).toEqual([0, 6, 12, 18]);
  });

  test.each<[string, Step, number, number]>([
    ['an empty extent', step('day'), 0, 0],
    ['a turned extent', step('day'), DAY, 0],
    ['an open end', step('day'), 0, Infinity],
    ['an open start', step('day'), -Infinity, 0],
    ['all time', step('year', 1e9), -Infinity, Infinity],
    ['no number', step('day'), NaN, DAY],
    ['seconds of a thousand years', step('second'), 0, 365_000 * DAY],
    ['days of the age of the earth', step('day'), -4.5e9 * 365 * DAY, 0],
  ])('gives none for %s', (_, every, start, end) => {
    expect(ticksOf(every, { start, end })).toEqual([]);
  });

  it('ends where a float holds no single seconds', () => {
    const start = dayNumber(-13_800_000_000, 1, 1) * DAY;
    expect(ticksOf(step('second'), { start, end: start + 200_000 }).length).toBeLessThan(4_000);
  });
});

/** Each step, and how far from today it is a step at all: beyond it an instant holds no single one. */
const STEPS: readonly (readonly [Step, number])[] = [
  ...[1, 5, 15, 30].flatMap((every) => [step('second', every), step('minute', every)]),
  ...[1, 3, 6, 12].map((every) => step('hour', every)),
  ...[step('day'), step('day', 2), step('week'), step('month'), step('month', 3)],
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1_000, 50_000, 1e6, 1e9].map((every) => step('year', every)),
].map((each) => [each, each.unit === 'year' ? 13_800_000_000 : 250_000]);

const stepAndInstant = fc
  .constantFrom(...STEPS)
  .chain(([every, years]) =>
    fc.tuple(
      fc.constant(every),
      fc.oneof(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -years, max: years })),
      fc.integer({ min: 0, max: 365 * DAY }),
    ),
  )
  .map(([every, year, within]) => [every, dayNumber(year, 1, 1) * DAY + within] as const);

describe('laws of steps', () => {
  it('lies between a step and the next, and each step is its own floor', () => {
    fc.assert(
      fc.property(stepAndInstant, ([every, instant]) => {
        const floor = floorStep(every, instant);
        const next = nextStep(every, instant);
        expect(floor).toBeLessThanOrEqual(instant);
        expect(next).toBeGreaterThan(instant);
        expect(floorStep(every, floor)).toBe(floor);
        expect(floorStep(every, next)).toBe(next);
        expect(nextStep(every, floor)).toBe(next);
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives ticks in order, once, inside, and none is left out', () => {
    fc.assert(
      fc.property(stepAndInstant, fc.integer({ min: 1, max: 40 }), ([every, start], count) => {
        let end = start;
        for (let i = 0; i < count; i += 1) end = nextStep(every, end);
        const extent = { start, end };
        const ticks = ticksOf(every, extent);
        expect(ticks).toHaveLength(floorStep(every, start) === start ? count : count - 1);
        expect([...new Set(ticks)].sort((a, b) => a - b)).toEqual(ticks);
        expect(ticks.every((tick) => contains(extent, tick) && floorStep(every, tick) === tick)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the steps of an axis', () => {
  const perPixel = (milliseconds: number, pixels: number): number => milliseconds / pixels;

  test.each<[string, number, Step, Step | null]>([
    ['an hour on 1000 px', perPixel(DAY / 24, 1_000), step('minute', 5), step('day')],
    ['a day on 1000 px', perPixel(DAY, 1_000), step('hour', 3), step('day')],
    ['a week on 1000 px', perPixel(7 * DAY, 1_000), step('hour', 12), step('day')],
    ['ten days on 1000 px', perPixel(10 * DAY, 1_000), step('day'), step('month')],
    ['a month on 1000 px', perPixel(30 * DAY, 1_000), step('day', 2), step('month')],
    ['three months on 900 px', perPixel(92 * DAY, 900), step('week'), step('month')],
    ['a year on 1000 px', perPixel(366 * DAY, 1_000), step('month'), step('year')],
    ['three years on 1000 px', perPixel(3 * 365 * DAY, 1_000), step('month', 3), step('year')],
    ['ten years on 1000 px', perPixel(3_652 * DAY, 1_000), step('year'), step('year', 10)],
    ['a century on 1000 px', perPixel(36_525 * DAY, 1_000), step('year', 10), null],
    ['2,500 years on 1000 px', perPixel(913_000 * DAY, 1_000), step('year', 200), null],
    ['the age of the world on 1000 px', perPixel(13.8e9 * 365 * DAY, 1_000), step('year', 1e9), null],
    ['no scale at all', 0, step('second'), step('day')],
    ['beyond all scales', Infinity, step('year', 1e10), null],
  ])('%s', (_, scale, detail, context) => {
    expect(axisSteps(scale, 55)).toEqual({ detail, context });
  });

  it('keeps ticks apart by the pixels asked for, but for the years around 1 CE', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 17, noNaN: true }), fc.integer({ min: 20, max: 120 }), (power, pixels) => {
        const scale = 10 ** power;
        const { detail } = axisSteps(scale, pixels);
        const start = dayNumber(2019, 1, 1) * DAY;
        const ticks = ticksOf(detail, { start, end: start + 2_000 * scale });
        const gaps = ticks.slice(1).map((tick, i) => (tick - (ticks[i] ?? NaN)) / scale);
        expect(gaps.every((gap) => gap >= pixels)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(2_000 / pixels + 1);
      }),
    );
  });
});
