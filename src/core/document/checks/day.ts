/** Finds days that no calendar has (2月30日, June 31) in the words that a date was read from. */
import { daysInMonth } from '../../time/civil.ts';
import type { Edtf } from '../../time/types.ts';
import { dateIn } from './place.ts';
import type { CheckEvent, Finding } from './types.ts';

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;

/** Each pattern with the order of its two groups. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly isDayFirst: boolean }[] = [
  { pattern: /(\d{1,2})月(\d{1,2})[日号號]/g, isDayFirst: false },
  { pattern: new RegExp(`\\b${NAME} (\\d{1,2})(?!\\d)`, 'gi'), isDayFirst: false },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${NAME}`, 'gi'), isDayFirst: true },
];

/** Not where a person has set the date: the words are known to be wrong then. */
export const impossibleDay: CheckEvent = ({ event, when }) => {
  if (event.edited?.includes('when') === true) return [];
  return event.evidence.flatMap((proof) =>
    monthDaysIn(proof.dateText).flatMap(({ month, day }): readonly Finding[] => {
      const last = daysInMonth(yearOf(when), month);
      return day <= last ? [] : [{ values: { text: proof.dateText, day, last }, at: dateIn(proof) }];
    }),
  );
};

function monthDaysIn(text: string): readonly MonthDay[] {
  return PATTERNS.flatMap(({ pattern, isDayFirst }) =>
    [...text.matchAll(pattern)]
      .map(([, first = '', second = '']) => (isDayFirst ? [second, first] : [first, second]))
      .map(([month = '', day = '']) => ({ month: monthOf(month), day: Number(day) }))
      .filter(({ month }) => month >= 1 && month <= 12),
  );
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.toLowerCase()) + 1;
}

/** The year of a date or of the first side that has one; it decides about 29 February alone. */
function yearOf(when: Edtf): number {
  const sides = when.kind === 'date' ? [when] : [when.start, when.end];
  return sides.find((side) => typeof side !== 'string')?.year ?? 0;
}
