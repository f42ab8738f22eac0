/** An instant as it stands in a URL: to the second for the years that people write, in milliseconds beyond. */
import { dateAt } from './dateAt.ts';
import { EdtfError, formatEdtf, parseEdtf } from './edtf.ts';
import { extentOf } from './extent.ts';
import type { Instant } from './types.ts';

const SECOND = 1000;

const MILLISECONDS = /^-?\d+(\.\d+)?ms$/;

/** EDTF, "2019-07-16T00:00:00Z"; "-435442176000000000000ms" (from 1970) for a year of more than four digits. */
export function writeInstant(instant: Instant): string {
  const date = dateAt(Math.round(instant / SECOND) * SECOND, 'second');
  return Math.abs(date.year) > 9999 ? `${String(instant)}ms` : formatEdtf({ ...date, offset: 0 });
}

/** Reads what `writeInstant` writes, and any single EDTF date (its start); null for anything else. */
export function readInstant(text: string): Instant | null {
  if (MILLISECONDS.test(text)) return Number(text.slice(0, -2));
  try {
    const value = parseEdtf(text);
    return value.kind === 'date' ? extentOf(value).start : null;
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
