/** Days out of EDTF values and back. */
import { civilOf, dayNumber } from '../../time/civil.ts';
import type { Civil } from '../../time/civil.ts';
import { formatEdtf } from '../../time/edtf.ts';
import type { Edtf, EdtfDate } from '../../time/types.ts';

/** The dates that a value names: one, or the sides of an interval that are dates, the start first. */
export function sidesOf(when: Edtf): readonly EdtfDate[] {
  if (when.kind === 'date') return [when];
  return [when.start, when.end].filter((side) => typeof side !== 'string');
}

/** The day that a date names, to the day or finer; null for a coarser one. */
export function dayOf({ year, month, day }: EdtfDate): Civil | null {
  return month === undefined || day === undefined ? null : { year, month, day };
}

export function numberOfDay({ year, month, day }: Civil): number {
  return dayNumber(year, month, day);
}

export function dayAsDate({ year, month, day }: Civil): EdtfDate {
  return { kind: 'date', precision: 'day', year, month, day, approximate: false, uncertain: false };
}

/** "2019-07-16". */
export function dayAsEdtf(civil: Civil): string {
  return formatEdtf(dayAsDate(civil));
}

/** The interval of two days as EDTF, both included. */
export function daysAsEdtf(first: number, last: number): string {
  return `${dayAsEdtf(civilOf(first))}/${dayAsEdtf(civilOf(last))}`;
}
