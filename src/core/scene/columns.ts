/** What is drawn of every event before a scale is known: shape, finite extent, feathers and fading ends. */
import { Shape } from '../lod/types.ts';
import type { Edge, Footprint, Instant } from '../time/types.ts';

/** Pixels over which an open end fades. */
export const FADE = 96;
/** Pixels by which a feathered end reaches beyond its date. */
export const FEATHER = 9;

export interface Drawn {
  readonly shape: 0 | 1 | 2;
  readonly start: Instant;
  readonly end: Instant;
  /** Pixels that the mark takes before its start and after its end. */
  readonly before: number;
  readonly after: number;
}

const SHAPES = { point: Shape.dot, interval: Shape.bar, window: Shape.window } as const;
const PIXELS: Readonly<Record<Edge, number>> = { hard: 0, soft: FEATHER, open: FADE };

/**
 * What to draw of `footprint`. An open end is drawn to `now` (the as-of line) and fades from there; where nothing is known
 * of now, from its start. An open start fades to the left of the first instant that is known.
 */
export function drawnOf(footprint: Footprint, now: Instant | null): Drawn {
  const { extent, start, end, kind } = footprint;
  const edges = { before: PIXELS[start], after: PIXELS[end] };
  const since = Number.isFinite(extent.start) ? extent.start : null;
  const until = Number.isFinite(extent.end) ? extent.end : null;
  const first = since ?? earlier(until, now) ?? 0;
  const last = until ?? later(since, now) ?? first;
  return { shape: SHAPES[kind], start: first, end: Math.max(first, last), ...edges };
}

function earlier(a: Instant | null, b: Instant | null): Instant | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function later(a: Instant | null, b: Instant | null): Instant | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
