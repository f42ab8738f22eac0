/** From true time to drawn time and back: a strictly monotone, piecewise linear map. What lies downstream knows drawn time only. */
import type { Extent, Instant } from './types.ts';

/** `true`: as long as it was. `folded`: long empty stretches are cut short. `equal`: one step from each event to the next. */
export type ScaleKind = 'true' | 'folded' | 'equal';

/** An empty stretch that is drawn shorter than it is: in true and in drawn time. */
export interface Gap {
  readonly extent: Extent;
  readonly drawn: Extent;
}

/**
 * The map. Between two breakpoints, before the first and after the last it is linear. Plain data, so that a worker can have
 * it. Drawn instants are milliseconds too, so that frames, limits and levels of detail need not know what they are.
 */
export interface Warp {
  readonly kind: ScaleKind;
  /** Breakpoints in true and in drawn time, strictly increasing; without any, drawn time is true time. */
  readonly instants: Float64Array;
  readonly drawn: Float64Array;
  /** Drawn milliseconds for a true one before the first breakpoint, and after the last. */
  readonly before: number;
  readonly after: number;
  /** In the order of time. */
  readonly gaps: readonly Gap[];
}

/** The true scale. */
export const identity: Warp = {
  kind: 'true',
  instants: new Float64Array(),
  drawn: new Float64Array(),
  before: 1,
  after: 1,
  gaps: [],
};

/** The drawn instant of a true one; an infinite one stays what it is. */
export function toDrawn(warp: Warp, instant: Instant): Instant {
  return mapped(instant, warp.instants, warp.drawn, warp.before, warp.after);
}

/** The true instant of a drawn one: undoes `toDrawn` but for the last bits of a float. */
export function toTrue(warp: Warp, drawn: Instant): Instant {
  return mapped(drawn, warp.drawn, warp.instants, 1 / warp.before, 1 / warp.after);
}

/** The drawn extent of a true one: what a view becomes before the camera has it. */
export function drawnExtent(warp: Warp, { start, end }: Extent): Extent {
  return { start: toDrawn(warp, start), end: toDrawn(warp, end) };
}

/** The true extent of a drawn one: what a view says in words and in the address. */
export function trueExtent(warp: Warp, { start, end }: Extent): Extent {
  return { start: toTrue(warp, start), end: toTrue(warp, end) };
}

/** Maps columns of true instants in place. */
export function warpColumns(warp: Warp, columns: readonly Float64Array[]): void {
  if (warp.instants.length === 0) return;
  for (const column of columns) {
    for (let index = 0; index < column.length; index += 1) column[index] = toDrawn(warp, column[index] ?? NaN);
  }
}

/** Five numbers rather than a record, and none of them held in a list: columns of a million events go through here. */
function mapped(instant: number, from: Float64Array, to: Float64Array, before: number, after: number): number {
  const count = from.length;
  if (count === 0) return instant;
  const next = firstAfter(from, instant);
  const a = from[next - 1] ?? 0;
  const c = to[next - 1] ?? 0;
  const b = from[next] ?? 0;
  const d = to[next] ?? 0;
  if (next === 0) return d + (instant - b) * before;
  if (instant === a) return c;
  if (next === count) return c + (instant - a) * after;
  const slope = (d - c) / (b - a);
  // Counted from the end nearer to 1970: far from it a float holds no milliseconds, and near it they must not be lost.
  const value = Math.abs(a) <= Math.abs(b) ? c + (instant - a) * slope : d - (b - instant) * slope;
  return Math.min(d, Math.max(c, value));
}

/** The first place whose entry lies after `instant`. */
function firstAfter(sorted: Float64Array, instant: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
