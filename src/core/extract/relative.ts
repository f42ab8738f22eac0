/** Dates that are counted from another: 去年, 下周三, 三天后, the next day, the last three months. */
import type { Implied } from '../document/types.ts';
import { addMonths, civilOf, isoYear, twoDigits, weekdayOf, type Civil } from '../time/civil.ts';
import type { Fields, Unit } from './fields.ts';
import type { Focus, Situation } from './focus.ts';
import { centuryOf, clocked, dayImplied, inYear, type Problem, type Resolved } from './calendar.ts';
import {
  about,
  centuryBase,
  dayDate,
  monthDate,
  number,
  one,
  partOfDecade,
  partOfMonth,
  range,
  span,
  wholeDecade,
  type Value,
} from './values.ts';

type Shift = NonNullable<Fields['shift']>;

interface Base {
  readonly day: Civil;
  readonly from: Implied['from'];
}

/** What a shift and the fields beside it mean: 去年 + 12月, 上周 + 三, 次日 + 上午10时. */
export function shiftedFrom(shift: Shift, fields: Fields, situation: Situation): Resolved | Problem {
  const base = baseOf(shift, situation);
  if (!base) return shift.from === 'last' ? 'no-day' : 'no-year';
  const first = SHIFTS[shift.unit](shift.by, fields, base);
  if (shift.to === undefined || typeof first === 'string') return first;
  const last = SHIFTS[shift.unit](shift.to, fields, base);
  const both = typeof last === 'string' ? null : range(first.value, last.value);
  return both ? { value: both, implied: first.implied } : 'ends-before-start';
}

function baseOf({ unit, by, from }: Shift, { anchor, anchorFrom, focus }: Situation): Base | null {
  if (from === 'anchor') return anchor && { day: anchor, from: anchorFrom };
  const known = focusFor(unit, focus);
  if (known) return { day: known, from: 'carried' };
  // 上年 and the next decade count from the year told of, else from now.
  const isNow = unit === 'quarter' || unit === 'decade' || unit === 'century' || (unit === 'year' && by < 0);
  return isNow && anchor ? { day: anchor, from: anchorFrom } : null;
}

function focusFor(unit: Unit, focus: Focus): Civil | null {
  if (unit === 'day' || unit === 'week') return focus.date?.day ?? null;
  if (unit === 'month' || unit === 'quarter') return focus.month?.day ?? null;
  return focus.year?.day ?? null;
}

const WINTER = 24;

type Shifter = (by: number, fields: Fields, base: Base) => Resolved | Problem;

const yearImplied = (year: number, { from }: Base): Implied[] => [{ field: 'year', value: isoYear(year), from }];

const SHIFTS: Readonly<Record<Unit, Shifter>> = {
  century: (by, fields, base) => {
    const century = Math.floor((base.day.year - 1) / 100) + 1 + by;
    const implied: Implied[] = [
      { field: 'century', value: String(Math.floor(centuryBase(century) / 100)), from: base.from },
    ];
    if (fields.decade === undefined) return { value: centuryOf(century, fields), implied };
    const decade = centuryBase(century) + (fields.decade % 100);
    return { value: fields.part ? partOfDecade(decade, fields.part) : wholeDecade(decade), implied };
  },
  decade: (by, _fields, base) => {
    const decade = Math.floor(base.day.year / 10) * 10 + by * 10;
    return { value: wholeDecade(decade), implied: [{ field: 'decade', value: String(decade), from: base.from }] };
  },
  year: (by, fields, { day, from }) => {
    // This winter, said in January, began last year.
    const year = day.year + by - (fields.season === WINTER && day.month < 3 ? 1 : 0);
    return inYear(fields, year, yearImplied(year, { day, from }));
  },
  quarter: (by, _fields, base) => {
    const first = addMonths({ ...base.day, month: base.day.month - ((base.day.month - 1) % 3), day: 1 }, by * 3);
    const value = span(monthDate(first.year, first.month), monthDate(first.year, first.month + 2));
    return { value, implied: yearImplied(first.year, base) };
  },
  month: (by, fields, base) =>
    inMonth(addMonths({ ...base.day, day: fields.approximate ? base.day.day : 1 }, by), fields, base),
  week: (by, fields, base) => inWeek(by, fields, base),
  day: (by, fields, base) => {
    const day = civilOf(number(base.day) + by);
    return { value: clocked(fields, day), implied: dayImplied(day, base.from) };
  },
};

/** First and last day of a part of a week, Monday is 0. */
const WEEK_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  begin: [0, 2],
  early: [0, 2],
  mid: [1, 3],
  late: [3, 6],
  end: [3, 6],
};

function inMonth({ year, month }: Civil, fields: Fields, base: Base): Resolved | Problem {
  const implied = [...yearImplied(year, base), { field: 'month' as const, value: twoDigits(month), from: base.from }];
  if (fields.day !== undefined) return inYear({ ...fields, month }, year, implied);
  return { value: fields.part ? partOfMonth(year, month, fields.part) : one(monthDate(year, month)), implied };
}

/** Monday to Sunday. A week later than a day (from the text) is that day. */
function inWeek(by: number, fields: Fields, base: Base): Resolved {
  const today = number(base.day);
  const monday = today - ((weekdayOf(today) + 6) % 7) + by * 7;
  const implied = (day: Civil): Implied[] => dayImplied(day, base.from);
  if (fields.weekday !== undefined) {
    const day = civilOf(monday + ((fields.weekday + 6) % 7));
    return { value: clocked(fields, day), implied: implied(day) };
  }
  if (base.from === 'carried' && !fields.weekend) {
    const day = civilOf(today + by * 7);
    return { value: one(dayDate(day)), implied: implied(day) };
  }
  const [first, last] = fields.weekend ? [5, 6] : (WEEK_PARTS[fields.part ?? ''] ?? [0, 6]);
  const days = span(dayDate(civilOf(monday + first)), dayDate(civilOf(monday + last)));
  return { value: fields.part ? about(days) : days, implied: implied(civilOf(monday + first)) };
}

/** The first weekday or month after, or before, the date that was told last (the following March, the previous Friday). */
export function fromLast(
  { weekday, month = 1 }: Fields,
  side: -1 | 1,
  { date, month: told, year }: Focus,
): Resolved | Problem {
  if (weekday !== undefined) {
    if (!date) return 'no-day';
    const away = ((weekday - weekdayOf(number(date.day))) * side + 7) % 7 || 7;
    const day = civilOf(number(date.day) + side * away);
    return { value: one(dayDate(day)), implied: dayImplied(day, 'carried') };
  }
  const base = (told ?? year)?.day;
  if (!base) return 'no-day';
  const isBeyond = (month - base.month) * side > 0;
  const value = monthDate(base.year + (isBeyond ? 0 : side), month);
  return { value: one(value), implied: [{ field: 'year', value: isoYear(value.year), from: 'carried' }] };
}

/** The last or next so many units: to the anchor, or from the day after it; about. */
export function lookOf(
  { unit, count, ahead }: NonNullable<Fields['look']>,
  { anchor, anchorFrom }: Situation,
): Resolved | Problem {
  if (!anchor) return 'no-year';
  const far = away(anchor, unit, ahead ? count : -count);
  const [first, last] = ahead ? [civilOf(number(anchor) + 1), far] : [far, anchor];
  const value: Value = about(span(dayDate(first), dayDate(last), 'day'));
  return {
    value,
    implied: [
      { field: 'start', value: dayText(first), from: anchorFrom },
      { field: 'end', value: dayText(last), from: anchorFrom },
    ],
  };
}

const dayText = ({ year, month, day }: Civil): string => `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** A day so many units later (or earlier); of a month that is too short the last one. */
export function away(day: Civil, unit: Unit, count: number): Civil {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, months * count);
  return civilOf(number(day) + count * (unit === 'week' ? 7 : 1));
}
