/** The domain in which every event can be seen with its label, and the one to open with. */
import type { LodInput } from '../lod/types.ts';
import { at, LABEL_GAP } from '../lod/parting.ts';
import { Shape } from '../lod/types.ts';
import { MANY } from '../lod/build.ts';
import { instantOrder } from '../time/instantOrder.ts';
import type { Extent, Instant } from '../time/types.ts';

/** Pixels left free at both sides. */
const MARGIN = 14;
/** A label takes no more than this share of the width when room is made for it; where there are many, the last of them is one of many. */
const LABEL_SHARE = 0.5;
const LABEL_SHARE_OF_MANY = 0.1;
/** Of more events than this a sample tells where most of them lie. */
const SAMPLE = 20_000;
/** How many times its own length a document is shown in that has one event, or many at one time. */
const LONE = 64;

/** The domain for a plot of `width` pixels, and its scale in pixels per millisecond. `now` is shown too where it is near. */
export function fitColumns(
  input: LodInput,
  { extent, width }: { extent: Extent; width: number },
): { readonly domain: Extent; readonly scale: number } {
  const room = Math.max(1, width);
  const left = Math.min(room / 4, MARGIN + mostBefore(input, extent));
  const most = room * (input.starts.length > MANY ? LABEL_SHARE_OF_MANY : LABEL_SHARE);
  let scale = (room - left - Math.min(MARGIN, room / 8)) / Math.max(1, extent.end - extent.start);
  for (let event = 0; event < input.starts.length; event += 1) {
    if (at(input.starts, event) < extent.start || at(input.starts, event) > extent.end) continue;
    // Where the room of the event ends: an instant and pixels after it.
    const label = at(input.labelWidths, event);
    const isUnder = at(input.shapes, event) === Shape.bar;
    const pixels = isUnder
      ? Math.max(label, at(input.after, event)) - at(input.before, event)
      : at(input.after, event) + LABEL_GAP + label;
    const instant = Math.min(isUnder ? at(input.starts, event) : at(input.ends, event), extent.end);
    if (instant > extent.start)
      scale = Math.min(scale, (room - left - Math.min(pixels + MARGIN, most)) / (instant - extent.start));
  }
  const isLone = input.starts.length > 0 && shortestCover(input) >= extent.end - extent.start;
  if (isLone) scale /= LONE;
  const start = extent.start - (isLone ? room / 3 : left) / scale;
  return { domain: { start, end: start + room / scale }, scale };
}

/** Both domains for a plot of `width` pixels: of all, and of the story. */
export function domainsOf(
  input: LodInput,
  { extent, story, width }: { extent: Extent; story: Extent; width: number },
): { readonly fit: Extent; readonly home: Extent } {
  const fit = fitColumns(input, { extent, width }).domain;
  const isAll = story.start === extent.start && story.end === extent.end;
  return { fit, home: isAll ? fit : fitColumns(input, { extent: story, width }).domain };
}

function mostBefore(input: LodInput, { start, end }: Extent): number {
  const early = start + (end - start) / 10;
  let most = 0;
  for (let event = 0; event < input.starts.length; event += 1) {
    if (at(input.starts, event) <= early) most = Math.max(most, at(input.before, event));
  }
  return most;
}

/** The length of the shortest event; where it is no less than the whole, all events lie at one time. */
function shortestCover(input: LodInput): number {
  let least = Infinity;
  for (let event = 0; event < input.starts.length; event += 1) {
    least = Math.min(least, at(input.ends, event) - at(input.starts, event));
  }
  return least;
}

/** The share of the events that makes the body of a document, and what it may take of the whole to be worth a view of its own. */
const BODY = 0.85;
const COMPACT = 0.25;

/**
 * Where most events lie, if that is a small part of all of it: a summer, and not the campaign of three years around it; else
 * `extent`. The shortest stretch that holds the starts of most events, up to where most of those have ended.
 */
export function bodyOf({ starts, ends }: LodInput, extent: Extent): Extent {
  const step = Math.ceil(starts.length / SAMPLE);
  const all = Uint32Array.from({ length: Math.ceil(starts.length / Math.max(1, step)) }, (_, place) => place * step);
  const order = instantOrder(starts, all);
  const most = Math.ceil(order.length * BODY);
  let first = 0;
  const span = (from: number): number => at(starts, at(order, from + most - 1)) - at(starts, at(order, from));
  for (let from = 1; from + most <= order.length; from += 1) {
    if (span(from) < span(first)) first = from;
  }
  const last = instantOrder(ends, order.slice(first, first + most));
  const start = at(starts, at(order, first));
  const end = Math.max(at(ends, at(last, Math.ceil(most * BODY) - 1)), at(starts, at(order, first + most - 1)));
  return order.length > 0 && end > start && end - start <= (extent.end - extent.start) * COMPACT
    ? { start, end }
    : extent;
}

/** The hull of all events, finite and not empty. */
export function hullOf({ starts, ends }: LodInput): Extent | null {
  if (starts.length === 0) return null;
  let start = Infinity;
  let end = -Infinity;
  for (let event = 0; event < starts.length; event += 1) {
    const first = at(starts, event);
    start = Math.min(start, first);
    end = Math.max(end, at(ends, event), first);
  }
  return { start, end: Math.max(end, start + 1, start + Math.abs(start) * 1e-12) };
}

/** How far off the as-of line may lie, in lengths of the document, to be shown with it. */
const NEAR = 0.25;

/** `hull` with the as-of line in it, if that is near. */
export function withNow(hull: Extent, now: Instant | null): Extent {
  if (now === null) return hull;
  const slack = (hull.end - hull.start) * NEAR;
  const isNear = now > hull.start - slack && now < hull.end + slack;
  return isNear ? { start: Math.min(hull.start, now), end: Math.max(hull.end, now) } : hull;
}
