/** Both ends of a range, with what one leaves to the other. */
import type { Implied } from '../document/types.ts';
import { civilOf, weekdayOf } from '../time/civil.ts';
import type { Problem, Resolved } from './calendar.ts';
import type { Fields, Mention } from './fields.ts';
import { refocus, type Situation } from './focus.ts';
import { resolve } from './resolve.ts';
import { dayDate, endOf, firstDay, lastDay, number, one, range, startOf, type Value } from './values.ts';

/** Both ends of a range. A shared year that would turn the range around is the next one (12月至2月); one that is `written` stays. */
export function resolveRange(
  [from, to]: readonly [Fields, Fields],
  situation: Situation,
  written?: Mention['written'],
): Resolved | Problem {
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
  if (written === 'both' || isSameDay(first.value, second.value)) return 'ends-before-start';
  if (written === 'end' && to.year !== undefined) return acrossYear([from, to], to.year, situation);
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
