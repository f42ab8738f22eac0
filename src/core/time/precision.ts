/** The order of precisions, from fine to coarse, and the precision of a whole value. */
import type { Edtf, EdtfDate, Precision } from './types.ts';

/** From fine to coarse. */
export const PRECISIONS: readonly Precision[] = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

/** The coarsest precision among the dates of a value. */
export function precisionOf(value: Edtf): Precision {
  const sides = value.kind === 'date' ? [value] : [value.start, value.end];
  const dates = sides.filter((side): side is EdtfDate => typeof side !== 'string');
  const ranks = dates.map((date) => PRECISIONS.indexOf(date.precision));
  return PRECISIONS[Math.max(0, ...ranks)] ?? 'day';
}
