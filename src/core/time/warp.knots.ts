/** The instants at which something happens, sorted and counted: what the scales of a document are made from. */
import type { Instant } from './types.ts';

/** One entry an event; an open side may be infinite. */
export interface Occurrences {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The as-of instant: an instant among the others, since a line is drawn at it. */
  readonly now?: Instant | null;
}

/** Nearer than this, in milliseconds, two instants are one: no clock tells them apart, and a step between them would be a cliff. */
const APART = 1e-3;

/** The finite ones of `instants` in order, each once. */
export function distinct(instants: Float64Array): Float64Array {
  const sorted = instants.slice().sort();
  let count = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const instant = sorted[place] ?? NaN;
    if (!Number.isFinite(instant) || (count > 0 && instant - (sorted[count - 1] ?? 0) < APART)) continue;
    sorted[count] = instant;
    count += 1;
  }
  return sorted.subarray(0, count);
}

/** The middle one of the steps between sorted instants, the shorter of two; NaN where there are none. */
export function typicalStep(sorted: Float64Array): number {
  const steps = new Float64Array(Math.max(0, sorted.length - 1));
  for (let place = 0; place < steps.length; place += 1) steps[place] = (sorted[place + 1] ?? 0) - (sorted[place] ?? 0);
  steps.sort();
  return steps[(steps.length - 1) >> 1] ?? NaN;
}

/** `firsts`, which are the starts in order, each once, with the ends of what lasts at least `least` and the as-of instant. */
export function knotsOf({ starts, ends, now }: Occurrences, firsts: Float64Array, least: number): Float64Array {
  const lasts = new Float64Array(ends.length + 1);
  lasts[0] = now ?? NaN;
  let count = 1;
  for (let place = 0; place < ends.length; place += 1) {
    const end = ends[place] ?? NaN;
    if (!(end - (starts[place] ?? NaN) >= least)) continue;
    lasts[count] = end;
    count += 1;
  }
  return merged(firsts, distinct(lasts.subarray(0, count)));
}

function merged(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  let [i, j, count] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const instant = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    if (a[i] === instant) i += 1;
    if (b[j] === instant) j += 1;
    if (count > 0 && instant - (all[count - 1] ?? 0) < APART) continue;
    all[count] = instant;
    count += 1;
  }
  return all.subarray(0, count);
}
