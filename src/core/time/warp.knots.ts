/** The instants at which something happens, sorted and counted: what the scales of a document are made from. */
import type { Instant } from './types.ts';

/** One entry an event; an open side may be infinite. */
export interface Occurrences {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The as-of instant: an instant among the others, since a line is drawn at it. */
  readonly now?: Instant | null;
}

/** The finite ones of `instants` in order, each once. Sorts and keeps what it is given. */
export function distinct(instants: Float64Array): Float64Array {
  instants.sort();
  let count = 0;
  for (const instant of instants) {
    if (!Number.isFinite(instant) || (count > 0 && instants[count - 1] === instant)) continue;
    instants[count] = instant;
    count += 1;
  }
  return instants.subarray(0, count);
}

/** The middle one of the steps between sorted instants, the shorter of two; NaN where there are none. */
export function typicalStep(sorted: Float64Array): number {
  const steps = new Float64Array(Math.max(0, sorted.length - 1));
  for (let index = 0; index < steps.length; index += 1) steps[index] = (sorted[index + 1] ?? 0) - (sorted[index] ?? 0);
  steps.sort();
  return steps[(steps.length - 1) >> 1] ?? NaN;
}

/** Starts, ends for which `isKnot` holds, and the as-of instant: sorted, each once. */
export function knotsOf(
  { starts, ends, now }: Occurrences,
  isKnot: (start: Instant, end: Instant) => boolean,
): Float64Array {
  const all = new Float64Array(2 * starts.length + 1).fill(NaN);
  all.set(starts);
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? NaN;
    if (isKnot(starts[index] ?? NaN, end)) all[starts.length + index] = end;
  }
  all[2 * starts.length] = now ?? NaN;
  return distinct(all);
}
