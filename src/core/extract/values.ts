/** The algebra of read dates: EDTF values, their first and last days, their joining to ranges, openness and "about". */
import { addMonths, civilOf, dayNumber, daysInMonth, isoDay, type Civil } from '../time/civil.ts';
import { formatEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import { PRECISIONS } from '../time/precision.ts';
import type { Edtf, EdtfDate, EdtfInterval, Precision } from '../time/types.ts';
import type { Part } from './fields.ts';

/** A resolved date: the EDTF value and the finest unit that the words state. */
export interface Value {
  readonly edtf: Edtf;
  readonly precision: Precision;
}

type Side = EdtfInterval['start'];

export const yearDate = (year: number): EdtfDate => ({
  kind: 'date',
  precision: 'year',
  year,
  approximate: false,
  uncertain: false,
});

export const monthDate = (year: number, month: number): EdtfDate => ({
  kind: 'date',
  precision: 'month',
  year,
  month,
  approximate: false,
  uncertain: false,
});

export const dayDate = ({ year, month, day }: Civil): EdtfDate => ({
  kind: 'date',
  precision: 'day',
  year,
  month,
  day,
  approximate: false,
  uncertain: false,
});

export const one = (date: EdtfDate, precision: Precision = date.precision): Value => ({ edtf: date, precision });

export const span = (start: EdtfDate, end: EdtfDate, precision: Precision = start.precision): Value => ({
  edtf: { kind: 'interval', start, end },
  precision,
});

export const startOf = ({ edtf }: Value): Side => (edtf.kind === 'date' ? edtf : edtf.start);
export const endOf = ({ edtf }: Value): Side => (edtf.kind === 'date' ? edtf : edtf.end);

/** The same value with `~` on every side. */
export function about(value: Value): Value {
  const { edtf } = value;
  if (edtf.kind === 'date') return { ...value, edtf: { ...edtf, approximate: true } };
  return { ...value, edtf: { kind: 'interval', start: soft(edtf.start), end: soft(edtf.end) } };
}

function soft(side: Side): Side {
  return typeof side === 'string' ? side : { ...side, approximate: true };
}

/** From the start of one value to the end of another, or null where it would end before it starts. */
export function range(from: Value, to: Value): Value | null {
  const [start, end] = [startOf(from), endOf(to)];
  const edtf: Edtf = { kind: 'interval', start, end };
  const extent = extentOf(edtf);
  return extent.start < extent.end ? { edtf, precision: finer(from.precision, to.precision) } : null;
}

/** X/.. (after), ../X (before), what begins with the next unit (later) and what ends with the one before (sooner). */
export function openSide(value: Value, open: 'after' | 'before' | 'later' | 'sooner'): Value {
  const { precision } = value;
  const until = (end: Side): Value => ({ precision, edtf: { kind: 'interval', start: 'open', end } });
  if (open === 'before') return until(endOf(value));
  if (open === 'sooner') return until(beside(startOf(value), -1));
  const start = open === 'after' ? startOf(value) : beside(endOf(value), 1);
  return { precision, edtf: { kind: 'interval', start, end: 'open' } };
}

/** The unit after or before a side. */
function beside(side: Side, by: -1 | 1): Side {
  if (typeof side === 'string' || side.hour !== undefined) return side;
  const edge = by > 0 ? lastDay(side) : firstDay(side);
  if (!edge) return side;
  const next = civilOf(number(edge) + by);
  if (side.precision === 'year') return { ...side, year: next.year };
  return side.precision === 'month'
    ? { ...side, year: next.year, month: next.month }
    : { ...dayDate(next), approximate: side.approximate };
}

const SPANS: Readonly<Partial<Record<Precision, number>>> = { decade: 10, century: 100, millennium: 1000 };

/** First day of a side, inclusive; null where open. */
export function firstDay(side: Side): Civil | null {
  if (typeof side === 'string') return null;
  if (side.season !== undefined) return { year: side.year, month: (side.season - 20) * 3, day: 1 };
  return { year: side.year, month: side.month ?? 1, day: side.day ?? 1 };
}

/** Last day of a side, inclusive; null where open. */
export function lastDay(side: Side): Civil | null {
  if (typeof side === 'string') return null;
  if (side.day !== undefined && side.month !== undefined) return { year: side.year, month: side.month, day: side.day };
  const first = firstDay(side);
  if (side.season !== undefined && first) {
    const { year, month } = addMonths(first, 2);
    return { year, month, day: daysInMonth(year, month) };
  }
  const year = side.year + (SPANS[side.precision] ?? 1) - 1;
  const month = side.month ?? 12;
  return { year, month, day: daysInMonth(year, month) };
}

export const number = ({ year, month, day }: Civil): number => dayNumber(year, month, day);

/** ISO days of both ends, inclusive; null where open. */
export function daysOf(value: Value): { readonly from: string | null; readonly to: string | null } {
  const [first, last] = [firstDay(startOf(value)), lastDay(endOf(value))];
  return { from: first && isoDay(first), to: last && isoDay(last) };
}

export const wordsOf = (value: Value): string => formatEdtf(value.edtf);

/** The last year in which EDTF writes months and days. */
const LAST_YEAR = 9999;

/** True where EDTF has words for both sides: far away it knows whole years only. */
export function isWritable(value: Value): boolean {
  return [startOf(value), endOf(value)].every(
    (side) => typeof side === 'string' || Math.abs(side.year) <= LAST_YEAR || side.precision === 'year',
  );
}

function finer(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) <= PRECISIONS.indexOf(b) ? a : b;
}

const DAYS_OF_PART: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [1, 10],
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [21, 31],
  midlate: [11, 31],
  half1: [1, 15],
  half2: [16, 31],
};

/** 6月下旬 is 2019-06-21~/2019-06-30~. */
export function partOfMonth(year: number, month: number, part: Part): Value {
  const [first, last] = DAYS_OF_PART[part];
  const end = Math.min(last, daysInMonth(year, month));
  return about(span(dayDate({ year, month, day: first }), dayDate({ year, month, day: end }), 'month'));
}

const MONTHS_OF_PART: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [1, 1],
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  end: [12, 12],
  midlate: [5, 12],
  half1: [1, 6],
  half2: [7, 12],
};

/** 年初 and 年底 are January and December; early, mid and late are thirds, about. */
export function partOfYear(year: number, part: Part): Value {
  const [first, last] = MONTHS_OF_PART[part];
  if (first === last) return one(monthDate(year, first));
  return about(span(monthDate(year, first), monthDate(year, last), 'year'));
}

const YEARS_OF_DECADE: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [0, 3],
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  end: [7, 9],
  midlate: [4, 9],
  half1: [0, 4],
  half2: [5, 9],
};

export function partOfDecade(decade: number, part: Part): Value {
  const [first, last] = YEARS_OF_DECADE[part];
  return about(span(yearDate(decade + first), yearDate(decade + last), 'decade'));
}

const YEARS_OF_CENTURY: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [1, 10],
  early: [1, 33],
  mid: [34, 66],
  late: [67, 100],
  end: [91, 100],
  midlate: [34, 100],
  half1: [1, 50],
  half2: [51, 100],
};

/** The first year of a century less one: 1900 for the twentieth, -500 for the fifth before the common era. */
export function centuryBase(century: number): number {
  return century > 0 ? (century - 1) * 100 : century * 100;
}

export function partOfCentury(century: number, part: Part): Value {
  const base = centuryBase(century);
  const [first, last] = YEARS_OF_CENTURY[part];
  return about(span(yearDate(base + first), yearDate(base + last), 'century'));
}

/** A whole century: 03XX for the fourth, -02XX for the third before the common era. */
export function wholeCentury(century: number): Value {
  return wide(centuryBase(century) + (century > 0 ? 0 : 1), 'century');
}

/** A whole millennium: 2XXX for the third, -2XXX for the third before the common era. */
export function wholeMillennium(millennium: number): Value {
  return wide(millennium > 0 ? (millennium - 1) * 1000 : millennium * 1000 + 1, 'millennium');
}

const wide = (year: number, precision: Precision): Value => one({ ...yearDate(year), precision });

export function wholeDecade(decade: number): Value {
  return wide(decade, 'decade');
}
