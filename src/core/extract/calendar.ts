/** Lays the finer parts of a date out in its year: months, halves, seasons, holidays, days and clock times. */
import type { Implied } from '../document/types.ts';
import { civilOf, daysInMonth, isoYear, twoDigits, weekdayOf, type Civil } from '../time/civil.ts';
import type { EdtfDate } from '../time/types.ts';
import { feastIn } from './feast.ts';
import type { Fields } from './fields.ts';
import {
  centuryBase,
  dayDate,
  monthDate,
  number,
  one,
  partOfCentury,
  partOfMonth,
  partOfYear,
  span,
  wholeCentury,
  yearDate,
  type Value,
} from './values.ts';

export type Problem = 'impossible-day' | 'no-year' | 'no-day' | 'ends-before-start' | 'too-far';

export interface Resolved {
  readonly value: Value;
  readonly implied: readonly Implied[];
}

/** A value of which the text says every part. */
export const known = (value: Value): Resolved => ({ value, implied: [] });

export function centuryOf(century: number, { part, months }: Fields): Value {
  if (months) {
    const first = centuryBase(century) + 1;
    return span(
      yearDate(first + Math.round(((months[0] - 1) * 100) / 12)),
      yearDate(first + Math.round((months[1] * 100) / 12) - 1),
      'century',
    );
  }
  return part ? partOfCentury(century, part) : wholeCentury(century);
}

/** A date whose year is known: everything finer is laid out in it. */
export function inYear(fields: Fields, year: number, implied: readonly Implied[]): Resolved | Problem {
  const { month, day, part } = fields;
  if (fields.months && month !== undefined)
    return { value: partOfMonth(year, month, fields.months[0] === 1 ? 'half1' : 'half2'), implied };
  if (fields.months)
    return { value: span(monthDate(year, fields.months[0]), monthDate(year, fields.months[1])), implied };
  if (fields.season !== undefined)
    return { value: one({ ...yearDate(year), precision: 'season', season: fields.season }), implied };
  if (fields.holiday) {
    const value = holiday(fields.holiday, fields, year);
    return value ? { value, implied } : 'impossible-day';
  }
  if (month !== undefined && day !== undefined) {
    if (day > daysInMonth(year, month)) return 'impossible-day';
    return { value: clocked(fields, { year, month, day }), implied };
  }
  if (month !== undefined)
    return { value: part ? partOfMonth(year, month, part) : one(monthDate(year, month)), implied };
  return { value: part ? partOfYear(year, part) : one(yearDate(year)), implied };
}

/** The days of a holiday; a lunar month ends where the next new moon begins. */
function holiday([code, length]: readonly [number, number], fields: Fields, year: number): Value | null {
  const feast = feastIn(code, year);
  if (!feast) return null;
  const first = length < 0 ? withWeekend(feast) : feast;
  if (length === 1) return clocked(fields, first);
  const days = length === 0 ? (feastIn(code + 29, year) ? 30 : 29) : Math.abs(length);
  return span(dayDate(first), dayDate(civilOf(number(first) + days - 1)));
}

/** Three days off around a holiday: with the weekend before it where it falls on Sunday to Tuesday, else from it on. */
function withWeekend(day: Civil): Civil {
  const number_ = number(day);
  return civilOf(number_ - ([1, 2, 2][weekdayOf(number_)] ?? 0));
}

/** A day with its clock, where the text tells one. 12 p.m. is noon, 12 a.m. midnight; hours from 24 on are of the next day. */
export function clocked(fields: Fields, day: Civil): Value {
  if (fields.hour === undefined) return one(dayDate(day));
  const hour = hourOf(fields.hour, fields.half);
  // 24时 ends the day that is named, and is no time of the next one.
  if (fields.hour === 24 && fields.half === undefined && (fields.minute ?? 0) === 0) return one(dayDate(day));
  const date = dayDate(hour >= 24 ? civilOf(number(day) + 1) : day);
  const clock: EdtfDate = {
    ...date,
    precision: fields.second !== undefined ? 'second' : fields.minute !== undefined ? 'minute' : 'hour',
    hour: hour % 24,
    ...(fields.minute !== undefined && { minute: fields.minute }),
    ...(fields.second !== undefined && { second: fields.second }),
    ...(typeof fields.zone === 'number' && { offset: fields.zone }),
  };
  return one(clock);
}

/** Hour of the day from 0. `half` is 0 before noon, 12 after it, 11 around it (中午). */
export function hourOf(hour: number, half: number | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (half === 0) return hour === 12 ? 0 : hour;
  if (half === 11) return hour >= 10 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

/** Year, month and day, all taken from elsewhere. */
export function dayImplied({ year, month, day }: Civil, from: Implied['from']): Implied[] {
  return [
    { field: 'year', value: isoYear(year), from },
    { field: 'month', value: twoDigits(month), from },
    { field: 'day', value: twoDigits(day), from },
  ];
}
