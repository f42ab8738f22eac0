/** From EDTF values to extents: the half-open stretch of UTC milliseconds that a date may lie in, or that an interval fills. */
import { addMonths, DAY, dayNumber } from './civil.ts';
import { seasonMonths } from './seasons.ts';
import type { Edtf, EdtfDate, Extent, Instant, Precision } from './types.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;

const CLOCK: Partial<Record<Precision, number>> = { hour: HOUR, minute: MINUTE, second: SECOND };

/** How many years a date spans that does not say the last digits of its year. */
export const YEAR_SPAN: Readonly<Partial<Record<Precision, number>>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/**
 * The extent of a value, in UTC milliseconds, end exclusive. A date gives the whole of its unit (2019-09: all of September);
 * an interval runs from the start of its first date to the END of its last. An open or unknown side is infinite.
 * A clock time with an offset is moved to UTC; one without is read as UTC.
 */
export function extentOf(value: Edtf): Extent {
  if (value.kind === 'date') return extentOfDate(value);
  return {
    start: typeof value.start === 'string' ? -Infinity : extentOfDate(value.start).start,
    end: typeof value.end === 'string' ? Infinity : extentOfDate(value.end).end,
  };
}

function extentOfDate(date: EdtfDate): Extent {
  const clock = CLOCK[date.precision];
  if (clock !== undefined) return extentOfClock(date, clock);
  const span = YEAR_SPAN[date.precision];
  if (span !== undefined) return months(date.year, 1, 12 * span);
  if (date.season !== undefined) return extentOfSeason(date.year, date.season);
  if (date.month === undefined) return months(date.year, 1, 12);
  if (date.day === undefined) return months(date.year, date.month, 1);
  const day = dayNumber(date.year, date.month, date.day);
  return { start: day * DAY, end: (day + 1) * DAY };
}

function extentOfClock(date: EdtfDate, length: number): Extent {
  const day = dayNumber(date.year, date.month ?? 1, date.day ?? 1);
  const minutes = (date.minute ?? 0) - (date.offset ?? 0);
  const start = day * DAY + (date.hour ?? 0) * HOUR + minutes * MINUTE + (date.second ?? 0) * SECOND;
  return { start, end: start + length };
}

function extentOfSeason(year: number, code: number): Extent {
  const season = seasonMonths(code);
  return season ? months(year, season.first, season.count) : months(year, 1, 12);
}

function months(year: number, month: number, count: number): Extent {
  const end = addMonths({ year, month, day: 1 }, count);
  return { start: monthStart(year, month), end: monthStart(end.year, end.month) };
}

function monthStart(year: number, month: number): Instant {
  return dayNumber(year, month, 1) * DAY;
}

/** True where the two share at least one instant; extents that only touch do not. */
export function intersects(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True for an instant at or after the start and before the end. */
export function contains(extent: Extent, instant: Instant): boolean {
  return extent.start <= instant && instant < extent.end;
}
