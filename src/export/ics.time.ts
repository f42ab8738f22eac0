/** EDTF → when something stands in a calendar: a clock time, days, or the whole stretch in which it may lie. */
import { civilOf, DAY, dayAt, dayNumber, endOfDay, isoDay } from '../core/time/civil.ts';
import { dateAt } from '../core/time/dateAt.ts';
import { formatEdtf } from '../core/time/edtf.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Edtf, EdtfDate, EdtfInterval, Instant } from '../core/time/types.ts';

export interface CalendarTime {
  /** What follows the name of the property: ";VALUE=DATE:20190716", ":20190716T013000Z". */
  readonly start: string;
  /** The same, exclusive; null for a moment, of which no length is told. */
  readonly end: string | null;
  readonly isAllDay: boolean;
  /** True where the date is known to the day, or to the time of day. */
  readonly isExact: boolean;
}

type Side = EdtfInterval['start'];

/**
 * The time of `value`; null where a calendar has no place for it: years before 1 and after 9999, and no start.
 * Without an end it lasts to the end of the as-of day (ISO), as far as is known. What is not known to the day takes all days
 * in which it may lie.
 */
export function calendarTime(value: Edtf, asOf: string | undefined): CalendarTime | null {
  const [start, end]: readonly [Side, Side] = value.kind === 'date' ? [value, value] : [value.start, value.end];
  if (typeof start === 'string') return null;
  return clockTime(start, end) ?? allDay(start, end, asOf);
}

/** A time of UTC where the zone is told, else of wherever the reader is ("floating"); null for what is no such time. */
function clockTime(start: EdtfDate, end: Side): CalendarTime | null {
  if (!isClock(start) || !isClock(end) || (start.offset === undefined) !== (end.offset === undefined)) return null;
  const [first, last] = [extentOf(start).start, extentOf(end).start];
  if (last < first || !isWritable(dayAt(first)) || !isWritable(dayAt(last))) return null;
  const zone = start.offset === undefined ? '' : 'Z';
  const textOf = (instant: Instant): string => `:${basic(formatEdtf(dateAt(instant, 'second')))}${zone}`;
  return { start: textOf(first), end: first === last ? null : textOf(last), isAllDay: false, isExact: true };
}

function allDay(start: EdtfDate, end: Side, asOf: string | undefined): CalendarTime | null {
  const first = daysOf(start);
  const last = typeof end === 'string' ? { ...first, end: lastKnown(first.end, end, asOf) } : daysOf(end);
  const from = Math.min(first.start, last.start);
  const to = Math.max(first.end, last.end);
  if (!isWritable(from) || !isWritable(to)) return null;
  const textOf = (day: number): string => `;VALUE=DATE:${basic(isoDay(civilOf(day)))}`;
  return { start: textOf(from), end: textOf(to), isAllDay: true, isExact: isDay(start) && isDay(end) };
}

/** Of what goes on it is known that it does on the as-of day; of an end that nobody knows, nothing. */
function lastKnown(first: number, end: 'open' | 'unknown', asOf: string | undefined): number {
  const now = end === 'open' && asOf !== undefined ? endOfDay(asOf) : null;
  return now === null ? first : Math.max(first, now / DAY);
}

/** Numbers of its first day and of the day after its last; of a clock time the day where the clock hangs. */
function daysOf(date: EdtfDate): { readonly start: number; readonly end: number } {
  if (date.hour === undefined) {
    const { start, end } = extentOf(date);
    return { start: start / DAY, end: end / DAY };
  }
  const day = dayNumber(date.year, date.month ?? 1, date.day ?? 1);
  return { start: day, end: day + 1 };
}

function isClock(side: Side): side is EdtfDate {
  return typeof side !== 'string' && side.hour !== undefined && isSure(side);
}

function isDay(side: Side): boolean {
  return typeof side !== 'string' && side.precision === 'day' && side.day !== undefined && isSure(side);
}

function isSure({ approximate, uncertain }: EdtfDate): boolean {
  return !approximate && !uncertain;
}

/** Years have four digits (3.3.4). */
function isWritable(day: number): boolean {
  const { year } = civilOf(day);
  return year >= 1 && year <= 9999;
}

function basic(text: string): string {
  return text.replace(/[-:]/g, '');
}
