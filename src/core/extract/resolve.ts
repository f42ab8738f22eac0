/** Turns what the text says of a date into a value: fills in what is left out, and keeps where it was taken from. */
import type { Implied } from '../document/types.ts';
import { addMonths, civilOf, daysInMonth, isoYear, twoDigits, weekdayOf, type Civil } from '../time/civil.ts';
import { centuryOf, clocked, dayImplied, inYear, known, type Problem, type Resolved } from './calendar.ts';
import { isClockAlone } from './clockRange.ts';
import type { Fields } from './fields.ts';
import { reaches, refocus, type Situation } from './focus.ts';
import { away, fromLast, lookOf, shiftedFrom } from './relative.ts';
import {
  about,
  dayDate,
  endOf,
  firstDay,
  lastDay,
  number,
  one,
  partOfDecade,
  range,
  span,
  startOf,
  wholeDecade,
  wholeMillennium,
  yearDate,
  type Value,
} from './values.ts';
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
  if (fields.shift) return shiftedOr(fields.shift, fields, situation);
  if (fields.millennium !== undefined) return known(wholeMillennium(fields.millennium));
  if (fields.decade !== undefined) return decadeOf(fields, fields.decade);
  if (fields.century !== undefined) return known(centuryOf(fields.century, fields));
  if (fields.year !== undefined) return inYear(fields, fields.year, []);
  if (fields.shortYear !== undefined) return inShortYear(fields, fields.shortYear);
  return withoutYear(fields, situation);
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
  const value = fields.part ? partOfDecade(full, fields.part) : wholeDecade(full);
  const implied: readonly Implied[] =
    decade < 100 && fields.century === undefined ? [{ field: 'century', value: '19', from: 'inferred' }] : [];
  return { value, implied };
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

/** At 20:17 UTC, after a full date in the same section, is a time of that day. */
function clockAlone(fields: Fields, { focus, section }: Situation): Resolved | Problem {
  if (!focus.date || focus.date.block < section) return 'no-day';
  return { value: clocked(fields, focus.date.day), implied: dayImplied(focus.date.day, 'carried') };
}

/** 28日: of the month that the text speaks of, else of the anchor's. */
function dayAlone(fields: Fields, day: number, situation: Situation): Resolved | Problem {
  const { focus, block, anchor, anchorFrom } = situation;
  const told = reaches(focus.month, block) ? focus.month.day : null;
  const isOther = focus.month?.sentence !== situation.sentence;
  const isBehind = told && anchor && situation.tense > 0 && number({ ...told, day }) < number(anchor);
  const carried = told && (isBehind || (isOther && isAhead(told, day, situation))) ? null : told;
  const base = carried ?? anchor;
  if (!base) return 'no-year';
  const from = carried ? 'carried' : anchorFrom;
  const { year, month } = carried ? base : nearestMonth(base, day, situation);
  if (fields.weekday !== undefined || day > daysInMonth(year, month)) return fittingMonth(fields, day, base, from);
  const implied: Implied[] = [
    { field: 'year', value: isoYear(year), from },
    { field: 'month', value: twoDigits(month), from },
  ];
  return { value: clocked(fields, { year, month, day }), implied };
}

/** The nearest month that has the day, and on the weekday beside it (Friday the 26th). */
function fittingMonth(fields: Fields, day: number, base: Civil, from: Implied['from']): Resolved | Problem {
  for (const by of [0, 1, -1, 2, -2, 3, -3, 4, 5, 6]) {
    const { year, month } = addMonths({ ...base, day: 1 }, by);
    const isThere = day <= daysInMonth(year, month);
    if (isThere && (fields.weekday === undefined || weekdayOf(number({ year, month, day })) === fields.weekday))
      return {
        value: clocked(fields, { year, month, day }),
        implied: dayImplied({ year, month, day }, from).slice(0, 2),
      };
  }
  return 'impossible-day';
}

/** A month to come that was told of before says nothing of the day that is past (5月20日就职。18日投票). */
function isAhead(told: Civil, day: number, { anchor, tense }: Situation): boolean {
  if (!anchor || tense > 0 || (told.year === anchor.year && told.month === anchor.month)) return false;
  return number({ ...told, day }) > number(anchor);
}

/** So few days back a day is of this month, whatever comes after it (13日将…修正). */
const FEW = 10;

/** The month, this or a neighbour, in which the day fits the tense: a report of the 2nd tells of the 30th before. */
function nearestMonth(anchor: Civil, day: number, { tense }: Situation): Civil {
  const away = day - anchor.day;
  if (tense > 0 && away < -FEW) return addMonths({ ...anchor, day: 1 }, 1);
  if (tense <= 0 && away > 15) return addMonths({ ...anchor, day: 1 }, -1);
  return { ...anchor, day: 1 };
}

/** On Monday: the last one up to the anchor, or where the words say so, the next. */
function weekday(wanted: number, fields: Fields, situation: Situation): Resolved | Problem {
  const { anchor, tense, anchorFrom, isPresent, focus, sentence } = situation;
  if (!anchor) return 'no-year';
  const today = number(anchor);
  const back = (((weekdayOf(today) - wanted) % 7) + 7) % 7;
  // 本周四…，周五…: after a day to come the next one is to come too.
  const told = focus.date?.sentence === sentence ? number(focus.date.day) : 0;
  const isSequel = tense === 0 && told > today && told - today < 7;
  const forward =
    !(back === 0 && !fields.nearest) &&
    (tense > 0 || isPresent || isSequel || fields.nearest === 1) &&
    fields.nearest !== -1;
  const day = forward ? today + (7 - back) : today - (fields.nearest === -1 && back === 0 ? 7 : back);
  const from = forward || fields.nearest ? 'tense' : anchorFrom;
  return { value: clocked(fields, civilOf(day)), implied: dayImplied(civilOf(day), from) };
}

function weekend({ anchor, tense, anchorFrom }: Situation): Resolved | Problem {
  if (!anchor) return 'no-year';
  const today = number(anchor);
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const since = weekdayOf(today);
  const isPast = (tense < 0 && since !== 0 && since !== 6) || (tense === 0 && (since === 1 || since === 2));
  const saturday = isPast ? monday - 2 : monday + 5;
  return {
    value: span(dayDate(civilOf(saturday)), dayDate(civilOf(saturday + 1))),
    implied: dayImplied(civilOf(saturday), anchorFrom),
  };
}

/** Both ends of a range. A shared year that would turn the range around is the next one (12月至2月). */
export function resolveRange(from: Fields, to: Fields, situation: Situation): Resolved | Problem {
  const first = resolve(from, situation);
  if (typeof first === 'string') return first;
  const year = first.value.edtf.kind === 'date' ? first.value.edtf.year : startYear(first.value);
  if (to.weekday !== undefined && Object.keys(to).every((key) => key === 'weekday'))
    return toWeekday(first, to.weekday, situation);
  if (to.year !== undefined && from.month !== undefined && needsYear(from))
    return acrossYear([from, to], to.year, situation);
  const bare = needsYear(to);
  const { block, section: sentence } = situation;
  const told = {
    ...situation,
    focus: refocus(situation.focus, first.value, { block, sentence, heading: false, told: true }),
  };
  const second = resolve(bare && year !== null ? { ...to, year } : to, told);
  if (typeof second === 'string') return second;
  const direct = range(first.value, second.value);
  if (direct) return { value: direct, implied: [...first.implied, ...(bare ? [] : later(first, second))] };
  if (isSameDay(first.value, second.value)) return 'ends-before-start';
  const turned =
    to.year === undefined || to.year === from.year ? resolve({ ...to, year: (year ?? 0) + 1 }, situation) : second;
  if (typeof turned === 'string') return turned;
  const value = range(first.value, turned.value);
  return value ? { value, implied: first.implied } : 'ends-before-start';
}

/** Friday to Tuesday: the first such day after the start. */
function toWeekday(first: Resolved, weekday: number, { tense, anchor }: Situation): Resolved | Problem {
  const start = firstDay(startOf(first.value));
  if (!start) return 'ends-before-start';
  const away = (weekday - weekdayOf(number(start)) + 7) % 7 || 7;
  const back = tense < 0 && anchor && number(start) + away > number(anchor) ? 7 : 0;
  const from = back === 0 ? first.value : one(dayDate(civilOf(number(start) - back)));
  const value = range(from, one(dayDate(civilOf(number(start) + away - back))));
  return value ? { value, implied: first.implied } : 'ends-before-start';
}

/** 14 September to 6 January 2019: the year that the second end names, or the one before. */
function acrossYear([from, to]: readonly [Fields, Fields], year: number, situation: Situation): Resolved | Problem {
  const second = resolve(to, situation);
  if (typeof second === 'string') return second;
  const tries = [year, year - 1].map((each): Resolved | Problem => {
    const first = resolve({ ...from, year: each }, situation);
    const value = typeof first === 'string' ? null : range(first.value, second.value);
    return value ? { value, implied: second.implied } : 'ends-before-start';
  });
  return tries.find((each) => typeof each !== 'string') ?? 'ends-before-start';
}

/** True for two clock times of one day, which another year would not put in order. */
function isSameDay(first: Value, second: Value): boolean {
  const [start, end] = [firstDay(startOf(first)), lastDay(endOf(second))];
  return start !== null && end !== null && number(start) === number(end);
}

/** What the second end leaves out beyond what the first does. */
function later(first: Resolved, second: Resolved): readonly Implied[] {
  return first.implied.length === 0 ? second.implied : [];
}

function startYear(value: Value): number | null {
  const { edtf } = value;
  return edtf.kind === 'interval' && typeof edtf.start !== 'string' ? edtf.start.year : null;
}

const YEARLESS = ['year', 'shortYear', 'shift', 'look', 'decade', 'century', 'millennium', 'years', 'weekday'] as const;

function needsYear(fields: Fields): boolean {
  const monthly =
    fields.month !== undefined ||
    fields.months !== undefined ||
    fields.season !== undefined ||
    fields.holiday !== undefined;
  return (
    monthly && !YEARLESS.some((key) => fields[key] !== undefined && !(key === 'weekday' && fields.day !== undefined))
  );
}
