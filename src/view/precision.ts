/** The precision of a whole value: that of its coarser end. */
import type { Edtf, EdtfDate, Precision } from '../core/time/types.ts';

const ORDER: readonly Precision[] = [
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
  const ranks = dates.map((date) => ORDER.indexOf(date.precision));
  return ORDER[Math.max(0, ...ranks)] ?? 'day';
}
