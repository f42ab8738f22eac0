/** A day without its month (28日, Friday the 26th), or a clock time without its day. */
import type { Implied } from '../document/types.ts';
import { addMonths, daysInMonth, isoYear, twoDigits, weekdayOf, type Civil } from '../time/civil.ts';
import { clocked, dayImplied, type Problem, type Resolved } from './calendar.ts';
import type { Fields } from './fields.ts';
import { reaches, type Situation } from './focus.ts';
import { number } from './values.ts';

/** At 20:17 UTC, after a full date in the same section, is a time of that day. */
export function clockAlone(fields: Fields, { focus, section }: Situation): Resolved | Problem {
  if (!focus.date || focus.date.block < section) return 'no-day';
  return { value: clocked(fields, focus.date.day), implied: dayImplied(focus.date.day, 'carried') };
}

/** 28日: of the month that the text speaks of, else of the anchor's. */
export function dayAlone(fields: Fields, day: number, situation: Situation): Resolved | Problem {
  const { focus, block, anchor, anchorFrom } = situation;
  const told = reaches(focus.month, block) ? focus.month.day : null;
  const isOther = focus.month?.sentence !== situation.sentence;
  const isBehind = told && anchor && situation.tense > 0 && number({ ...told, day }) < number(anchor);
  const isNews = told && isOther && anchor && told.year !== anchor.year && Math.abs(day - anchor.day) < NEWS;
  const carried = told && (isBehind || isNews || (isOther && isAhead(told, day, situation))) ? null : told;
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

/** A day so near to that of the report is of its month, whatever year was told before (7年前的7月13日。…9日上午). */
const NEWS = 4;

/** So few days back a day is of this month, whatever comes after it (13日将…修正). */
const FEW = 10;

/** The month, this or a neighbour, in which the day fits the tense: a report of the 2nd tells of the 30th before. */
function nearestMonth(anchor: Civil, day: number, { tense }: Situation): Civil {
  const away = day - anchor.day;
  if (tense > 0 && away < -FEW) return addMonths({ ...anchor, day: 1 }, 1);
  if (tense <= 0 && away > 15) return addMonths({ ...anchor, day: 1 }, -1);
  return { ...anchor, day: 1 };
}
