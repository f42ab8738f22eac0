/**
 * Labels in a column where time runs down: each stands beside its mark, or is pushed down by the one before it. All labels of a
 * column form one chain in the order of time, so none ever overlaps or overtakes another, and each comes nearer to its mark the
 * larger the scale is. Boundary labelling (Bekos, Kaufmann, Symvonis, Wolff 2007), with the promises of dynamic map labelling:
 * a label that is there at one scale is there at all larger ones, and it comes by growing, so that nothing jumps.
 */
import { lowerBound } from './levels.ts';
import { placesByImportance } from './order.ts';
import { at } from './parting.ts';
import type { LodIndex } from './types.ts';

/** One entry an event in every column. */
export interface ChainInput {
  /** Instants beside which the words would stand. */
  readonly anchors: Float64Array;
  /** Pixels that the words take along time, with the gap after them. */
  readonly heights: Float64Array;
}

export interface ChainSettings {
  /** No label is ever pushed farther than this many pixels from its mark. */
  readonly farthest: number;
  /** Pixels per millisecond at which the first labels are chosen: all of the document on a small screen. */
  readonly coarsest: number;
}

/** The chain of one column: events in order, and the scales from which their labels are drawn. */
export interface Chain {
  readonly events: Uint32Array;
  readonly anchors: Float64Array;
  readonly heights: Float64Array;
  readonly scales: Float64Array;
}

/** Two steps to a doubling. */
const STEP = Math.SQRT2;
/** A label has grown to its full height, and is drawn, when the scale has grown by this factor since it got its place. */
const GROWTH = 1.15;
/** So many steps after the last one that brought a label, the rest is given up: they overlap at any scale. */
const PATIENCE = 24;
const MOST_STEPS = 160;

/** The chains of all columns of `index`, in whose rows the marks of these events have their places. */
export function chainsOf(index: LodIndex, input: ChainInput, settings: ChainSettings): Chain[] {
  return index.laneLists.map((list) => {
    const order = [...list.events.keys()].sort((a, b) => {
      const [first, second] = [at(list.events, a), at(list.events, b)];
      return at(input.anchors, first) - at(input.anchors, second) || a - b;
    });
    const events = Uint32Array.from(order, (place) => at(list.events, place));
    const rank = new Uint32Array(order.length);
    order.forEach((place, position) => (rank[place] = position));
    const column = (values: Float64Array): Float64Array => Float64Array.from(events, (event) => at(values, event));
    const chain = { events, anchors: column(input.anchors), heights: column(input.heights) };
    const byImportance = Uint32Array.from(placesByImportance(index.input, list), (place) => at(rank, place));
    return { ...chain, scales: scalesOf(chain, column(index.markScales), { ...settings, byImportance }) };
  });
}

/** From the top of a column down, where each label stands at `scale`: pixels from the instant `origin`; NaN for one that is not there. */
export function chainAt({ anchors, heights, scales }: Chain, scale: number, origin: number): Float64Array {
  const tops = new Float64Array(anchors.length).fill(NaN);
  let free = -Infinity;
  for (let place = 0; place < tops.length; place += 1) {
    const share = grown(at(scales, place), scale);
    if (share <= 0) continue;
    const top = Math.max((at(anchors, place) - origin) * scale, free);
    free = top + share * at(heights, place);
    if (share >= 1) tops[place] = top;
  }
  return tops;
}

/** How much of its height a label that is drawn from `from` on takes: from 0 to 1, slowly at both ends. */
function grown(from: number, scale: number): number {
  if (scale >= from) return 1;
  const share = (scale / from) * GROWTH - 1;
  const part = Math.max(0, share / (GROWTH - 1));
  return part * part * (3 - 2 * part);
}

interface Choosing extends ChainSettings {
  readonly byImportance: Uint32Array;
}

/** Step by step of the scale, the important first: every label that pushes none too far has its place from then on. */
function scalesOf(
  chain: Omit<Chain, 'scales'>,
  markScales: Float64Array,
  { farthest, coarsest, byImportance }: Choosing,
): Float64Array {
  const scales = new Float64Array(chain.events.length).fill(Infinity);
  const there: Standing = { places: [], tops: [] };
  let waiting = [...byImportance].filter((place) => at(markScales, place) < Infinity);
  let scale = coarsest;
  let idle = 0;
  for (let step = 0; step < MOST_STEPS && waiting.length > 0 && idle < PATIENCE; step += 1) {
    stand(chain, there, scale);
    const rest = waiting.filter((place) => {
      const isPlaced = at(markScales, place) <= scale && squeezeIn(chain, there, { place, scale, farthest });
      if (isPlaced) scales[place] = step === 0 ? 0 : scale * GROWTH;
      return !isPlaced;
    });
    idle = rest.length < waiting.length ? 0 : idle + 1;
    waiting = rest;
    scale *= STEP;
  }
  for (const place of scales.keys()) scales[place] = Math.max(at(scales, place), at(markScales, place));
  return scales;
}

/** The labels that are there at one scale, in order, and where each stands. */
interface Standing {
  readonly places: number[];
  readonly tops: number[];
}

function stand({ anchors, heights }: Omit<Chain, 'scales'>, { places, tops }: Standing, scale: number): void {
  let free = -Infinity;
  places.forEach((place, number) => {
    tops[number] = Math.max(at(anchors, place) * scale, free);
    free = at(tops, number) + at(heights, place);
  });
}

/** Gives the label at `place` its room, if neither it nor one after it is then too far from its mark. */
function squeezeIn(
  { anchors, heights }: Omit<Chain, 'scales'>,
  { places, tops }: Standing,
  { place, scale, farthest }: { place: number; scale: number; farthest: number },
): boolean {
  const number = lowerBound(places, place);
  const before = places[number - 1];
  const free = before === undefined ? -Infinity : at(tops, number - 1) + at(heights, before);
  const anchor = at(anchors, place) * scale;
  let top = Math.max(anchor, free);
  if (top - anchor > farthest) return false;
  const pushed = [top];
  let room = at(heights, place);
  for (let next = number; ; next += 1) {
    const other = places[next];
    if (other === undefined || at(tops, next) >= top + room) {
      places.splice(number, 0, place);
      tops.splice(number, next - number, ...pushed);
      return true;
    }
    top += room;
    if (top - at(anchors, other) * scale > farthest) return false;
    pushed.push(top);
    room = at(heights, other);
  }
}
