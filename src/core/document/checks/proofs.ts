/** Finds an event of which one sentence names another day than the event has. */
import { DAY, daysInMonth } from '../../time/civil.ts';
import type { Civil } from '../../time/civil.ts';
import type { Edtf } from '../../time/types.ts';
import type { Evidence } from '../types.ts';
import { dayAsDate, dayAsEdtf, numberOfDay, sidesOf } from './days.ts';
import { monthDaysIn } from './monthDay.ts';
import { dateIn, isDateEdited } from './place.ts';
import type { CheckEvent, Finding } from './types.ts';

/** A clock may name the same instant by two days (10:56 p.m. EDT on July 20), another calendar by another month. */
const NOT_TO_COMPARE = /\d[:：时時点點]|\b(?:[ap]\.?m\b|UTC|GMT)|[历曆]|\blunar\b|[正腊臘]月|民国|民國/i;

/** Only where another proof agrees: one proof alone is what the date was read from. Not where a person has set the date. */
export const proofDatesDiffer: CheckEvent = ({ event, when, extent }) => {
  if (isDateEdited(event) || event.evidence.length < 2) return [];
  const named = event.evidence.map((proof) => ({ proof, day: onlyDayOf(proof, when) }));
  return named.flatMap(({ proof, day }): readonly Finding[] => {
    if (day === null) return [];
    const start = numberOfDay(day) * DAY;
    if (start < extent.end && extent.start < start + DAY) return [];
    return [{ values: { text: proof.dateText, named: dayAsDate(day), when, edtf: dayAsEdtf(day) }, at: dateIn(proof) }];
  });
};

/** The day that the words name, where they name one and no more; the year, where they leave it out, is the event's. */
function onlyDayOf({ dateText, implied }: Evidence, when: Edtf): Civil | null {
  const [only, ...more] = NOT_TO_COMPARE.test(dateText) ? [] : monthDaysIn(dateText);
  if (only?.month === undefined || more.length > 0) return null;
  const stated = implied.find(({ field }) => field === 'year')?.value;
  const year = only.year ?? (stated === undefined ? sidesOf(when)[0]?.year : Number(stated));
  const { month, day } = only;
  return year !== undefined && isYear(year) && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && Math.abs(year) <= 9_999;
}
