/** The stretch of time around a step: what it says itself, or the events next to the one that it tells. */
import type { Step } from '../../core/document/story.ts';
import { at } from '../../core/lod/parting.ts';
import type { Prepared } from '../../core/scene/prepare.ts';
import { DAY } from '../../core/time/civil.ts';
import type { Extent } from '../../core/time/types.ts';
import { drawnExtent } from '../../core/time/warp.ts';

/** Events before and after the one that is told. */
const EARLIER = 4;
const LATER = 5;
/** Of a long event so much is shown, in lengths of the stretch of those next to it. */
const LONG = 3;
/** Pixels free before the first mark, and for the words of the last one. */
const BEFORE = 24;
const WORDS = 250;
/** Where in the plot an event stands that asks for a closer look. */
const STANDS = 1 / 3;
/** A single event takes this share of the plot. */
const LONE = 1 / 10;

/** In drawn time, for a plot of `width` pixels; null where a step shows everything. */
export function nearOf(prepared: Prepared, step: Step, width: number): Extent | null {
  const { warp, extent } = prepared;
  if (step.range !== null) {
    const { start, end } = drawnExtent(warp, step.range);
    const sides = { start: Number.isFinite(start) ? start : extent.start, end: Number.isFinite(end) ? end : extent.end };
    return sides.end > sides.start ? padded(sides, width) : null;
  }
  const numbers = numbersOf(prepared);
  if (step.event !== null) return around(prepared, numbers.get(step.event) ?? -1, width);
  const hull = hullOf(prepared, (step.highlight ?? []).map((index) => numbers.get(index) ?? -1));
  return hull === null ? null : padded(hull, width);
} // prettier-ignore

const known = new WeakMap<Prepared, ReadonlyMap<number, number>>();

/** Places in `indices` by event. */
function numbersOf(prepared: Prepared): ReadonlyMap<number, number> {
  const found = known.get(prepared) ?? new Map([...prepared.indices].map((index, number) => [index, number]));
  known.set(prepared, found);
  return found;
}

const orders = new WeakMap<Prepared, { readonly starts: Float64Array }>();

function startsOf(prepared: Prepared): Float64Array {
  const found = orders.get(prepared) ?? { starts: prepared.lod.input.starts.toSorted() };
  orders.set(prepared, found);
  return found.starts;
}

function around(prepared: Prepared, number: number, width: number): Extent | null {
  const { starts, ends } = prepared.lod.input;
  const [start, end] = [starts[number], ends[number]];
  if (start === undefined || end === undefined) return null;
  const inTime = startsOf(prepared);
  const place = placeOf(inTime, start);
  const first = at(inTime, Math.max(0, place - EARLIER));
  const last = at(inTime, Math.min(inTime.length - 1, place + LATER));
  const length = last - first;
  if (length <= 0) return lone({ start, end }, width);
  const shown = padded({ start: first, end: Math.max(last, Math.min(end, start + LONG * length)) }, width);
  const wanted = at(prepared.lod.labelScales, number);
  const scale = width / (shown.end - shown.start);
  if (wanted <= scale || !Number.isFinite(wanted)) return shown;
  const from = start - (width * STANDS) / wanted;
  // By the last bits of a float it must not be too short.
  return { start: from, end: from + (width / wanted) * (1 - 1e-9) };
}

/** The first place of `start` in ascending `starts`. */
function placeOf(starts: Float64Array, start: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(starts, middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lone({ start, end }: Extent, width: number): Extent {
  const scale = (width * LONE) / (end > start ? end - start : DAY);
  const from = start - (width * STANDS) / scale;
  return { start: from, end: from + width / scale };
}

function padded({ start, end }: Extent, width: number): Extent {
  const scale = Math.max(1, width - BEFORE - Math.min(WORDS, width / 3)) / (end - start);
  const from = start - BEFORE / scale;
  return { start: from, end: from + width / scale };
}

function hullOf({ lod: { input } }: Prepared, numbers: readonly number[]): Extent | null {
  const shown = numbers.filter((number) => number >= 0);
  if (shown.length === 0) return null;
  const start = Math.min(...shown.map((number) => at(input.starts, number)));
  const end = Math.max(...shown.map((number) => at(input.ends, number)));
  return end > start ? { start, end } : null;
}
