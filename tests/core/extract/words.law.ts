/** Dates as news tells them: what the reader can give, in any year that news speaks of. */
import { daysInMonth } from '../../../src/core/time/civil.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import type { Edtf, EdtfDate, EdtfInterval } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const base = fc.record({
  kind: fc.constant('date' as const),
  approximate: fc.boolean(),
  uncertain: fc.constant(false),
});
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1000, max: 2999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2999, max: -99 }) },
);
const month = fc.integer({ min: 1, max: 12 });

const years = fc.tuple(base, year).map(([rest, y]): EdtfDate => ({ ...rest, precision: 'year', year: y }));
const months = fc
  .tuple(base, year, month)
  .map(([rest, y, m]): EdtfDate => ({ ...rest, precision: 'month', year: y, month: m }));
const seasons = fc
  .tuple(base, year, fc.integer({ min: 21, max: 23 }))
  .map(([rest, y, season]): EdtfDate => ({ ...rest, precision: 'season', year: y, season }));
const days = fc.tuple(base, year, month, fc.integer({ min: 1, max: 31 })).map(([rest, y, m, d]): EdtfDate => ({
  ...rest,
  precision: 'day',
  year: y,
  month: m,
  day: Math.min(d, daysInMonth(y, m)),
}));
const clocks = fc
  .tuple(days, fc.integer({ min: 0, max: 23 }), fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }))
  .map(([day, hour, minute]): EdtfDate => ({
    ...day,
    precision: minute === undefined ? 'hour' : 'minute',
    hour,
    ...(minute !== undefined && { minute }),
  }));
const decades = fc
  .tuple(
    base,
    fc.integer({ min: 101, max: 299 }).filter((tens) => tens % 10 > 0),
  )
  .map(([rest, tens]): EdtfDate => ({
    ...rest,
    precision: 'decade',
    year: tens * 10,
  }));
const centuries = fc.tuple(base, fc.integer({ min: 1, max: 29 })).map(([rest, hundreds]): EdtfDate => ({
  ...rest,
  precision: 'century',
  year: hundreds * 100,
}));
const dates: fc.Arbitrary<EdtfDate> = fc.oneof(years, months, seasons, days, clocks, decades, centuries);

const sure = (date: EdtfDate): EdtfDate => ({ ...date, approximate: false });
const ranges = fc
  .oneof(fc.tuple(days, days), fc.tuple(months, months), fc.tuple(years, years))
  .map(([a, b]): EdtfInterval => ({ kind: 'interval', start: sure(a), end: sure(b) }))
  .filter((interval) => {
    const { start, end } = extentOf(interval);
    return start < end && (interval.start as EdtfDate).year !== (interval.end as EdtfDate).year;
  });
const opens = fc.tuple(fc.oneof(years, months, days), fc.boolean()).map(([date, isStart]): EdtfInterval => ({
  kind: 'interval',
  start: isStart ? sure(date) : 'open',
  end: isStart ? 'open' : sure(date),
}));
const parts = fc
  .tuple(year, month, fc.constantFrom([1, 10], [11, 20], [21, 31]))
  .map(([y, m, [first = 1, last = 31]]): EdtfInterval => {
    const side = (day: number): EdtfDate => ({
      kind: 'date',
      precision: 'day',
      year: y,
      month: m,
      day,
      approximate: true,
      uncertain: false,
    });
    return { kind: 'interval', start: side(first), end: side(Math.min(last, daysInMonth(y, m))) };
  });

/** Any of them. */
export const told: fc.Arbitrary<Edtf> = fc.oneof(dates, ranges, opens, parts);
