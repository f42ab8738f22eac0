/** How far a reader may zoom and pan, and the arithmetic that keeps a stretch of time finite and inside of it. */
import { DAY } from '../time/civil.ts';
import type { Extent, Instant } from '../time/types.ts';

export interface Limits {
  /** Smallest and largest span in milliseconds. */
  readonly smallest: number;
  readonly largest: number;
  /** The time that the document covers, finite. The middle of the screen never leaves it: half a screen of air on each side. */
  readonly bounds: Extent;
}

const MINUTE = 60_000;
/** The largest view is everything, and as much again on each side. */
const LARGEST = 3;
/** Far from 1970 a float cannot tell milliseconds apart: a span below this part of its distance would show single floats. */
const FINEST = 2 ** -40;
/** What is shown of a document in which no date has a finite side. */
const NOWHERE: Extent = { start: 0, end: DAY };

/** Limits for a document that covers `bounds`: down to `smallest` milliseconds (one minute), up to three times all of it. */
export function limitsOf(bounds: Extent, smallest: number = MINUTE): Limits {
  const finite = finiteOf(bounds) ?? NOWHERE;
  return { smallest, largest: Math.max(LARGEST * spanOf(finite), DAY, smallest), bounds: finite };
}

/** The nearest domain that the limits allow: first the span, around the middle, then the place. Always finite, never empty. */
export function within(domain: Extent, limits: Limits): Extent {
  const wanted = isFinite(spanOf(domain)) ? domain : limits.bounds;
  const middle = middleOf(wanted);
  const held = Math.min(Math.max(middle, limits.bounds.start), limits.bounds.end);
  const span = spanWithin(spanOf(wanted), held, limits);
  if (held === middle && span === spanOf(wanted)) return wanted;
  return { start: held - span / 2, end: held + span / 2 };
}

/** The span that the limits allow at a place in time. */
export function spanWithin(span: number, near: Instant, limits: Limits): number {
  const smallest = Math.max(limits.smallest, Math.abs(near) * FINEST);
  return Math.max(smallest, Math.min(span, limits.largest));
}

/** The stretch from the first to the last finite side of all extents; a neutral day where there is none. */
export function hullOf(extents: readonly Extent[]): Extent {
  let [start, end] = [Infinity, -Infinity];
  for (const extent of extents) {
    const finite = finiteOf(extent);
    if (finite === null) continue;
    start = Math.min(start, finite.start);
    end = Math.max(end, finite.end);
  }
  return start <= end ? { start, end } : NOWHERE;
}

/** The extent with an open side drawn in to the finite one; null where neither is finite. */
export function finiteOf({ start, end }: Extent): Extent | null {
  if (isFinite(start)) return { start, end: isFinite(end) ? end : start };
  return isFinite(end) ? { start: end, end } : null;
}

export function spanOf({ start, end }: Extent): number {
  return end - start;
}

export function middleOf({ start, end }: Extent): Instant {
  return start + (end - start) / 2;
}
