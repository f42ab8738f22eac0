/** Turns what the text says of a date into a value: fills in what is left out, and keeps where it was taken from. */
import type { Implied } from '../document/types.ts';
import { civilOf, weekdayOf } from '../time/civil.ts';
import { centuryOf, inYear, known, type Problem, type Resolved } from './calendar.ts';
import { isClockAlone } from './clockRange.ts';
import { clockAlone, dayAlone } from './dayAlone.ts';
import type { Fields } from './fields.ts';
import type { Situation } from './focus.ts';
import { away, fromLast, lookOf, shiftedFrom } from './relative.ts';
import {
  about,
  dayDate,
  firstDay,
  number,
  one,
  partOfDecade,
  span,
  startOf,
  wholeDecade,
  wholeMillennium,
  yearDate,
  type Value,
} from './values.ts';
import { weekday, weekend } from './weekday.ts';
import { yearFor } from './years.ts';

/** One end of a mention as a value, or the name of what is wrong with it. */
export function resolve(fields: Fields, situation: Situation): Resolved | Problem {
  const resolved = fields.look ? lookOf(fields.look, situation) : shiftedWhole(fields, situation);
  if (typeof resolved === 'string' || !fields.approximate) return resolved;
  return { ...resolved, value: about(resolved.value) };
}

/** With what is counted from the whole date: two weeks before it, the week that it ends. */
function shiftedWhole(fields: Fields, situation: Situation): Resolved | Problem {
  const resolved = withShift(fields, situation);
  const { offset, week } = fields;
  if (typeof resolved === 'string' || !(offset ?? week)) return resolved;
  const day = firstDay(startOf(resolved.value));
  if (!day) return resolved;
  if (offset) return { ...resolved, value: one(dayDate(away(day, offset.unit, offset.by))) };
  const first = number(day) - { of: (weekdayOf(number(day)) + 6) % 7, ending: 6, from: 0 }[week ?? 'of'];
  return { ...resolved, value: span(dayDate(civilOf(first)), dayDate(civilOf(first + 6))) };
}

function withShift(fields: Fields, situation: Situation): Resolved | Problem {
  if (fields.years) return known(span(yearDate(fields.years[0]), yearDate(fields.years[1]), 'year'));
  const last = fields.shift && lastOf(fields.shift, fields);
  if (last) return withShift(last, situation);
  if (fields.shift) return shiftedOr(fields.shift, fields, situation);
  if (fields.millennium !== undefined) return known(wholeMillennium(fields.millennium));
  if (fields.decade !== undefined) return decadeOf(fields, fields.decade);
  if (fields.century !== undefined) return known(centuryOf(fields.century, fields));
  if (fields.year !== undefined) return inYear(fields, fields.year, []);
  if (fields.shortYear !== undefined) return inShortYear(fields, fields.shortYear);
  return withoutYear(fields, situation);
}

/** The last quarter of 2018, the last decade of the century: what counts from now elsewhere is the end of what holds it. */
function lastOf({ unit, by, from }: NonNullable<Fields['shift']>, fields: Fields): Fields | null {
  const { year, decade, century } = fields;
  if (by !== -1 || from !== 'anchor' || (year ?? decade ?? century) === undefined) return null;
  const rest: Fields = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'shift'));
  if (unit === 'quarter') return { ...rest, months: [10, 12] };
  if (unit === 'month' && year !== undefined) return { ...rest, month: 12 };
  if (unit === 'year' && decade !== undefined) return { year: decade + 9 };
  return unit === 'decade' && century !== undefined ? { decade: century * 100 - 10 } : null;
}

/** That December, where no December before it was told of, is a December. */
function shiftedOr(shift: NonNullable<Fields['shift']>, fields: Fields, situation: Situation): Resolved | Problem {
  const shifted = shiftedFrom(shift, fields, situation);
  if (shifted !== 'no-day' || fields.month === undefined) return shifted;
  const rest = Object.entries(fields).filter(([key]) => key !== 'shift');
  return withoutYear(Object.fromEntries(rest), situation);
}

/** Two digits from this on are of the twentieth century. */
const CENTURY_BREAK = 50;

function inShortYear(fields: Fields, year: number): Resolved | Problem {
  const century = year < CENTURY_BREAK ? 20 : 19;
  return inYear(fields, century * 100 + year, [{ field: 'century', value: String(century), from: 'inferred' }]);
}

/** 80年代 alone is 198X, of the century that the text does not name. */
function decadeOf(fields: Fields, decade: number): Resolved {
  const base = fields.century === undefined ? 1900 : (fields.century - 1) * 100;
  const full = decade >= 100 ? decade : base + decade;
  const value = stretchOfDecade(full, fields);
  const implied: readonly Implied[] =
    decade < 100 && fields.century === undefined ? [{ field: 'century', value: '19', from: 'inferred' }] : [];
  return { value, implied };
}

/** The second half of the 1990s: five years of it. */
function stretchOfDecade(decade: number, { months, part }: Fields): Value {
  if (!months) return part ? partOfDecade(decade, part) : wholeDecade(decade);
  const [first, last] = [((months[0] - 1) * 10) / 12, (months[1] * 10) / 12].map(Math.round);
  return span(yearDate(decade + (first ?? 0)), yearDate(decade + (last ?? 10) - 1), 'decade');
}

function withoutYear(fields: Fields, situation: Situation): Resolved | Problem {
  if (fields.afterLast) return fromLast(fields, fields.afterLast, situation.focus);
  if (fields.weekday !== undefined && fields.day === undefined) return weekday(fields.weekday, fields, situation);
  if (fields.weekend) return weekend(situation);
  if (fields.day !== undefined && fields.month === undefined) return dayAlone(fields, fields.day, situation);
  if (isClockAlone(fields)) return clockAlone(fields, situation);
  const year = yearFor(fields, situation);
  return year ? inYear(fields, year.year, [year.implied]) : 'no-year';
}
