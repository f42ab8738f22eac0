/** EDTF → the first and the last date of it as ISO 8601, as exact as they are known. */
import { civilOf, dayAt, isoYear, twoDigits } from '../core/time/civil.ts';
import { formatEdtf } from '../core/time/edtf.ts';
import { extentOf, YEAR_SPAN } from '../core/time/extent.ts';
import type { Edtf, EdtfDate, EdtfInterval, Instant } from '../core/time/types.ts';

interface Bounds {
  /** Both inclusive; empty where ISO has no word for it: open, in doubt, years of more than four digits. */
  readonly start: string;
  readonly end: string;
}

const NONE: Bounds = { start: '', end: '' };

/** The dates between which `value` lies: "2019-07-16", "2019-09", "2019-06" to "2019-08" of a summer, "1980" to "1989". */
export function isoBounds(value: Edtf): Bounds {
  if (value.kind === 'date') return boundsOf(value);
  return { start: sideBounds(value.start).start, end: sideBounds(value.end).end };
}

function sideBounds(side: EdtfInterval['start']): Bounds {
  return typeof side === 'string' ? NONE : boundsOf(side);
}

function boundsOf(date: EdtfDate): Bounds {
  const { year, approximate, uncertain } = date;
  if (approximate || uncertain || Math.abs(year) > 9999) return NONE;
  const span = YEAR_SPAN[date.precision];
  if (span !== undefined) return { start: isoYear(year), end: isoYear(year + span - 1) };
  if (date.season !== undefined) return monthsOf(date);
  if (date.month === undefined) return { start: isoYear(year), end: isoYear(year) };
  const text = date.day === undefined ? isoMonth(date.year, date.month) : formatEdtf(date);
  return { start: text, end: text };
}

function monthsOf(date: EdtfDate): Bounds {
  const { start, end } = extentOf(date);
  return { start: monthAt(start), end: monthAt(end - 1) };
}

function monthAt(instant: Instant): string {
  const { year, month } = civilOf(dayAt(instant));
  return isoMonth(year, month);
}

function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}
