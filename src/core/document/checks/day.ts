/** Finds days that no calendar has (2月30日, June 31) in the words that a date was read from. */
import { daysInMonth } from '../../time/civil.ts';
import type { Edtf } from '../../time/types.ts';
import { dayAsEdtf } from './days.ts';
import { monthDaysIn } from './monthDay.ts';
import { dateIn, isDateEdited } from './place.ts';
import type { CheckEvent, Finding } from './types.ts';

/** Words that say that the day is not one of our calendar: the twelfth month of the moon has other lengths. */
const OTHER_CALENDAR = /[农農阴陰旧舊夏]历|[农農阴陰旧舊夏]曆|\blunar\b/i;

/** Not where a person has set the date: the words are known to be wrong then. */
export const impossibleDay: CheckEvent = ({ event, when }) => {
  if (isDateEdited(event)) return [];
  return event.evidence.flatMap((proof) =>
    monthDaysIn(proof.dateText).flatMap(({ month, day }): readonly Finding[] => {
      if (month === undefined || OTHER_CALENDAR.test(proof.dateText)) return [];
      const last = daysInMonth(yearOf(when), month);
      if (day <= last) return [];
      return [{ values: { text: proof.dateText, day, last, ...lastDay(when, month) }, at: dateIn(proof) }];
    }),
  );
};

/** The last day of the month that is meant, as EDTF; nothing for an interval, whose other side would be lost. */
function lastDay(when: Edtf, month: number): { readonly edtf?: string } {
  if (when.kind === 'interval') return {};
  const { year } = when;
  return { edtf: dayAsEdtf({ year, month, day: daysInMonth(year, month) }) };
}

/** The year of a date or of the first side that has one; it decides about 29 February alone. */
function yearOf(when: Edtf): number {
  const sides = when.kind === 'date' ? [when] : [when.start, when.end];
  return sides.find((side) => typeof side !== 'string')?.year ?? 0;
}
