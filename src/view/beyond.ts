/** The events off the screen, so that a reader always knows what the view leaves out. */
import { instantOrder } from '../core/time/instantOrder.ts';
import { orderInTime } from '../core/time/footprints.ts';
import type { Footprints } from '../core/time/footprints.ts';
import type { Extent } from '../core/time/types.ts';

/** The events that are drawn, by start and by end, to be counted by a search. */
export interface Times {
  /** Indices of events by time, and by start and by end alone. */
  readonly order: Uint32Array;
  readonly byStart: Uint32Array;
  readonly starts: Float64Array;
  readonly byEnd: Uint32Array;
  readonly ends: Float64Array;
}

/** Of no events. */
export const NO_TIMES: Times = {
  order: new Uint32Array(),
  byStart: new Uint32Array(),
  starts: new Float64Array(),
  byEnd: new Uint32Array(),
  ends: new Float64Array(),
};

/** Times of the events `among` (indices into the columns). */
export function timesOf(footprints: Footprints, among: Uint32Array): Times {
  const order = orderInTime(footprints, among);
  const byStart = instantOrder(footprints.starts, order);
  const byEnd = instantOrder(footprints.ends, order);
  const column = (values: Float64Array, indices: Uint32Array): Float64Array =>
    Float64Array.from(indices, (index) => values[index] ?? NaN);
  return { order, byStart, starts: column(footprints.starts, byStart), byEnd, ends: column(footprints.ends, byEnd) };
}

export interface Beyond {
  /** Of all, on the screen and off. */
  readonly count: number;
  /** Events that end before the view begins, and the index of the one nearest to it. */
  readonly earlier: number;
  readonly nearestEarlier: number | null;
  /** Events that begin after the view ends, and the index of the one nearest to it. */
  readonly later: number;
  readonly nearestLater: number | null;
}

/** Counts what lies wholly before and wholly after `view`: two searches, however many events there are. */
export function beyondOf({ byStart, starts, byEnd, ends }: Times, view: Extent): Beyond {
  const earlier = firstAt(ends, (end) => end > view.start);
  const firstLater = firstAt(starts, (start) => start >= view.end);
  const later = starts.length - firstLater;
  return {
    count: starts.length,
    earlier,
    nearestEarlier: earlier === 0 ? null : (byEnd[earlier - 1] ?? null),
    later,
    nearestLater: later === 0 ? null : (byStart[firstLater] ?? null),
  };
}

/** The first place of a sorted column that `passes`; its length where none does. */
function firstAt(column: Float64Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(column[middle] ?? NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
}
