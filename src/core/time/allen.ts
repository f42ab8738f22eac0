/** Allen's thirteen relations between two stretches of time (J. F. Allen, "Maintaining Knowledge about Temporal Intervals", 1983). */
import type { Extent } from './types.ts';

export type AllenRelation =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'starts'
  | 'during'
  | 'finishes'
  | 'equals'
  | 'finished-by'
  | 'contains'
  | 'started-by'
  | 'overlapped-by'
  | 'met-by'
  | 'after';

/** Rows: how a starts against b (earlier, together, later). Columns: how a ends against b. */
const BY_STARTS_AND_ENDS: Readonly<Record<string, AllenRelation>> = {
  '-1,-1': 'overlaps',
  '-1,0': 'finished-by',
  '-1,1': 'contains',
  '0,-1': 'starts',
  '0,0': 'equals',
  '0,1': 'started-by',
  '1,-1': 'during',
  '1,0': 'finishes',
  '1,1': 'overlapped-by',
};

/** The one relation in which `a` stands to `b`. Both are half-open and not empty, so `meets` is `a.end === b.start`. */
export function relate(a: Extent, b: Extent): AllenRelation {
  if (a.end < b.start) return 'before';
  if (a.end === b.start) return 'meets';
  if (b.end < a.start) return 'after';
  if (b.end === a.start) return 'met-by';
  const key = `${order(a.start, b.start)},${order(a.end, b.end)}`;
  return BY_STARTS_AND_ENDS[key] ?? 'equals';
}

/** -1, 0 or 1; infinities equal themselves. */
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
