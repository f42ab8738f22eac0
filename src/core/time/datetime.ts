/** What HTML's `<time datetime>` can say of an EDTF value, and how many days an interval counts. */
import { DAY } from './civil.ts';
import { formatEdtf } from './edtf.ts';
import { extentOf } from './extent.ts';
import type { Edtf, EdtfDate } from './types.ts';

function firstDate(value: Edtf): EdtfDate | null {
  if (value.kind === 'date') return value;
  if (typeof value.start !== 'string') return value.start;
  return typeof value.end === 'string' ? null : value.end;
}

const WRITABLE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A valid `datetime` attribute for the first date of `value`; undefined where HTML has no word for it (BCE, seasons, far years). */
export function datetimeOf(value: Edtf): string | undefined {
  const date = firstDate(value);
  if (date === null || date.year < 1) return undefined;
  const text = formatEdtf({ ...date, approximate: false, uncertain: false });
  return WRITABLE.test(text) && date.season === undefined ? text : undefined;
}

/** Number of days of an interval from one day to another, first and last included; null for any other value. */
export function daysOf(value: Edtf): number | null {
  if (value.kind !== 'interval' || typeof value.start === 'string' || typeof value.end === 'string') return null;
  if (value.start.precision !== 'day' || value.end.precision !== 'day') return null;
  const { start, end } = extentOf(value);
  return Math.round((end - start) / DAY);
}
