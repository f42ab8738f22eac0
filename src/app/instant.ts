/** An instant as it stands in a URL: to the second for the years that people write, as a bare year beyond. */
import { civilOf, DAY, dayAt } from '../core/time/civil.ts';
import { EdtfError, formatEdtf, parseEdtf } from '../core/time/edtf.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Instant } from '../core/time/types.ts';

const SECOND = 1000;

/** EDTF: "2019-07-16T00:00:00Z", or "Y-13800000000" for a year of more than four digits. */
export function writeInstant(instant: Instant): string {
  const day = dayAt(instant);
  const { year, month, day: dayOfMonth } = civilOf(day);
  const plain = { kind: 'date', approximate: false, uncertain: false, year } as const;
  if (Math.abs(year) > 9999) return formatEdtf({ ...plain, precision: 'year' });
  const seconds = Math.round((instant - day * DAY) / SECOND);
  const clock = { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
  if (clock.hour === 24) return writeInstant((day + 1) * DAY);
  return formatEdtf({ ...plain, precision: 'second', month, day: dayOfMonth, ...clock, offset: 0 });
}

/** Reads what `writeInstant` writes, or any single EDTF date (its start); null for anything else. */
export function readInstant(text: string): Instant | null {
  try {
    const value = parseEdtf(text);
    return value.kind === 'date' ? extentOf(value).start : null;
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
