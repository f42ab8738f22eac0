/** Random EDTF values as the parser would give them, for laws that hold of all of them. */
import { daysInMonth } from '../../../src/core/time/civil.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import type { Edtf, EdtfDate, EdtfInterval, Extent } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const base = fc.record({ kind: fc.constant('date' as const), approximate: fc.boolean(), uncertain: fc.boolean() });
const nearYear = fc.integer({ min: -9999, max: 9999 });
const farYear = fc.integer({ min: -13_800_000_000, max: 1_000_000 });

const years = fc
  .tuple(base, fc.oneof(nearYear, farYear))
  .map(([rest, year]): EdtfDate => ({ ...rest, precision: 'year', year }));

const SPANS = { decade: 10, century: 100, millennium: 1000 } as const;
const unspecified = fc
  .tuple(base, fc.constantFrom('decade', 'century', 'millennium'), nearYear)
  .map(([rest, precision, year]): EdtfDate => {
    const span = SPANS[precision];
    const first = Math.floor(year / span) * span;
    // Before year 0 the stretches end with a round year: -04XX is -499 to -400.
    return { ...rest, precision, year: year < 0 ? Math.min(first + 1, 1 - span) : first };
  })
  .filter(({ year }) => year >= -9999);

const months = fc
  .tuple(base, nearYear, fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }))
  .map(([rest, year, month]): EdtfDate => ({
    ...rest,
    precision: 'month',
    year,
    ...(month !== undefined && { month }),
  }));

const seasons = fc
  .tuple(base, nearYear, fc.integer({ min: 21, max: 41 }))
  .map(([rest, year, season]): EdtfDate => ({ ...rest, precision: 'season', year, season }));

const days = fc
  .tuple(base, nearYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([rest, year, month, day]): EdtfDate => {
    return { ...rest, precision: 'day', year, month, day: Math.min(day, daysInMonth(year, month)) };
  });

const someDays = fc
  .tuple(base, nearYear, fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }))
  .map(([rest, year, month]): EdtfDate => ({ ...rest, precision: 'day', year, ...(month !== undefined && { month }) }));

const sixty = fc.integer({ min: 0, max: 59 });
const offset = fc.option(fc.integer({ min: -12 * 60, max: 14 * 60 }), { nil: undefined });
const clocks = fc
  .tuple(days, fc.constantFrom('hour', 'minute', 'second'), fc.integer({ min: 0, max: 23 }), sixty, sixty, offset)
  .map(([day, precision, hour, minute, second, east]): EdtfDate => ({
    ...day,
    precision,
    hour,
    ...(precision !== 'hour' && { minute }),
    ...(precision === 'second' && { second }),
    ...(east !== undefined && { offset: east }),
  }));

const dates: fc.Arbitrary<EdtfDate> = fc.oneof(years, unspecified, months, seasons, days, someDays, clocks);

const side = fc.oneof(
  { weight: 6, arbitrary: dates },
  { weight: 1, arbitrary: fc.constantFrom('open' as const, 'unknown' as const) },
);

const intervals = fc
  .tuple(side, side)
  .map(([a, b]): EdtfInterval => {
    const interval: EdtfInterval = { kind: 'interval', start: a, end: b };
    const { start, end } = extentOf(interval);
    return start < end ? interval : { kind: 'interval', start: b, end: a };
  })
  .filter((interval) => {
    const { start, end } = extentOf(interval);
    return start < end && (typeof interval.start !== 'string' || typeof interval.end !== 'string');
  });

/** Any date or interval. */
export const values: fc.Arbitrary<Edtf> = fc.oneof(dates, intervals);

/** Extents that often share a bound, so that all relations come up; some are open. */
export const extents: fc.Arbitrary<Extent> = fc
  .tuple(fc.constantFrom(-Infinity, -3, -2, -1, 0, 1, 2), fc.constantFrom(-2, -1, 0, 1, 2, 3, Infinity))
  .filter(([start, end]) => start < end)
  .map(([start, end]) => ({ start, end }));
