/** Extended Date/Time Format (ISO 8601-2, levels 0 and 1 and pieces of 2): the one notation for time, read and written. */
import { isoYear, twoDigits } from './civil.ts';
import { parseDate } from './edtf.date.ts';
import { EdtfError } from './edtf.error.ts';
import { usualMistake } from './edtf.mistakes.ts';
import { extentOf, YEAR_SPAN } from './extent.ts';
import type { Edtf, EdtfDate, EdtfInterval } from './types.ts';

export { EdtfError } from './edtf.error.ts';

type Side = EdtfInterval['start'];

/** Longer than any EDTF this reads; what is longer is refused before it is looked at. */
const LONGEST_TEXT = 100;

/**
 * Reads a date or an interval. Of level 2 it reads exponents (`Y-138e8`) and the season codes 25 to 41; sets, significant
 * digits and qualifiers inside a date are refused. Throws `EdtfError` with what was met and what to write instead.
 */
export function parseEdtf(text: string): Edtf {
  if (text.length > LONGEST_TEXT) throw usualMistake(text);
  const [first = '', second, ...rest] = text.split('/');
  if (second === undefined) return first === '..' ? refuseOpen(text) : parseDate(first);
  if (rest.length > 0) throw slashes(text);
  return parseInterval(text, first, second);
}

function parseInterval(text: string, first: string, second: string): EdtfInterval {
  const interval: EdtfInterval = { kind: 'interval', start: parseSide(text, first), end: parseSide(text, second) };
  if (typeof interval.start === 'string' && typeof interval.end === 'string') return refuseOpen(text);
  const { start, end } = extentOf(interval);
  if (start >= end) throw new EdtfError(text, 'it ends before it starts', [`${second}/${first}`]);
  return interval;
}

function parseSide(whole: string, text: string): Side {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  try {
    return parseDate(text);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new EdtfError(text, `${error.reason}, in ${JSON.stringify(whole)}`, error.instead);
  }
}

function refuseOpen(text: string): never {
  throw new EdtfError(text, 'no date in it', ['2019-06-14/..', '../2019-06-30']);
}

function slashes(text: string): EdtfError {
  const asDay = usualMistake(text);
  return asDay.instead.length === 1
    ? asDay
    : new EdtfError(text, 'an interval has one slash', ['2019-07-16/2019-08-26']);
}

/** Writes what `parseEdtf` reads; the one spelling of a value, so `Y-138e8` comes back as `Y-13800000000`. */
export function formatEdtf(value: Edtf): string {
  return value.kind === 'date' ? formatDate(value) : `${formatSide(value.start)}/${formatSide(value.end)}`;
}

function formatSide(side: Side): string {
  if (side === 'open') return '..';
  return side === 'unknown' ? '' : formatDate(side);
}

function formatDate(date: EdtfDate): string {
  return formatCalendar(date) + formatClock(date) + formatQualifier(date);
}

function formatCalendar(date: EdtfDate): string {
  const year = formatYear(date);
  if (date.precision in YEAR_SPAN) return year;
  if (date.season !== undefined) return `${year}-${date.season}`;
  const month = date.month === undefined ? 'XX' : twoDigits(date.month);
  if (date.precision === 'month') return `${year}-${month}`;
  return `${year}-${month}-${date.day === undefined ? 'XX' : twoDigits(date.day)}`;
}

function formatYear({ year, precision }: EdtfDate): string {
  const span = YEAR_SPAN[precision] ?? 1;
  if (span === 1) return Math.abs(year) > 9999 ? `Y${year}` : isoYear(year);
  const digits = String(span).length - 1;
  const known = String((year < 0 ? 1 - span - year : year) / span).padStart(4 - digits, '0');
  return (year < 0 ? '-' : '') + known + 'X'.repeat(digits);
}

function formatClock({ hour, minute, second, offset }: EdtfDate): string {
  if (hour === undefined) return '';
  const clock = [hour, minute, second].filter((part) => part !== undefined).map(twoDigits);
  return `T${clock.join(':')}${offset === undefined ? '' : formatOffset(offset)}`;
}

function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function formatQualifier({ approximate, uncertain }: EdtfDate): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}
