/** Many events as a profile: how many begin in each few pixels of the strip, lane upon lane. */
import { at } from '../lod/parting.ts';
import type { Frame } from './frame.ts';
import type { LaneInk, OverviewColumns, OverviewSource } from './overview.ts';
import { short } from './paths.ts';
import type { Rect } from './types.ts';

export interface Density {
  /** Width of a bin in pixels. */
  readonly binWidth: number;
  /** How many events begin in each bin; an event counts once, so that all of them add up to the number of events. */
  readonly counts: Uint32Array;
  /** One area a lane where they are stacked, or one for all. */
  readonly layers: readonly DensityLayer[];
}

interface DensityLayer {
  /** Null: of no lane. */
  readonly ink: LaneInk | null;
  /** SVG path data. */
  readonly d: string;
}

const BIN = 3;
/** More lanes than this are not told apart by colour, and are drawn as one. */
const MOST_LAYERS = 8;
/** What stays free above the highest bin. */
const AIR = 4;
/** Height of a single event, however many there are elsewhere. */
const LEAST = 1.5;

/** The profile of `source` in `strip`: one pass over the events. */
export function densityOf({ columns, lanes }: OverviewSource, frame: Frame, strip: Rect): Density {
  const bins = Math.max(1, Math.round(strip.width / BIN));
  const isStacked = lanes.length > 1 && lanes.length <= MOST_LAYERS;
  const inks = isStacked ? lanes : [lanes.length === 1 ? (lanes[0] ?? null) : null];
  const perLayer = countsOf(columns, frame, { bins, layers: inks.length });
  const counts = new Uint32Array(bins);
  perLayer.forEach((count, place) => (counts[place % bins] = at(counts, place % bins) + count));
  const binWidth = strip.width / bins;
  const heights = heightsOf(counts, strip.height - AIR);
  // Pixels that one event of a bin takes.
  const shares = heights.map((height, bin) => height / Math.max(1, at(counts, bin)));
  const paths = stack(perLayer, shares, { strip, binWidth });
  return { binWidth, counts, layers: inks.map((ink, layer) => ({ ink, d: paths[layer] ?? '' })) };
}

/** By layer, then by bin; what lies beyond the strip is counted at its end. */
function countsOf(
  { starts, lanes, weights }: OverviewColumns,
  { start, scale, width }: Frame,
  { bins, layers }: { bins: number; layers: number },
): Uint32Array {
  const counts = new Uint32Array(bins * layers);
  const perMillisecond = (scale * bins) / width;
  for (let event = 0; event < starts.length; event += 1) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((at(starts, event) - start) * perMillisecond))) || 0;
    const layer = Math.min(layers - 1, at(lanes, event));
    counts[layer * bins + bin] = at(counts, layer * bins + bin) + (weights === undefined ? 1 : at(weights, event));
  }
  return counts;
}

/**
 * Pixels of each bin: the height grows with the square root of the count, from `LEAST` for one event to `highest` for the
 * fullest bin. In even steps one event would vanish beside ten thousand; in a logarithm, hundreds and thousands would look alike.
 */
function heightsOf(counts: Uint32Array, highest: number): Float64Array {
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const share = (count: number): number => (most > 1 ? Math.sqrt((count - 1) / (most - 1)) : 1);
  return Float64Array.from(counts, (count) => (count === 0 ? 0 : LEAST + (highest - LEAST) * share(count)));
}

/** Path data a layer; the first lies on top, as its lane does. */
function stack(
  perLayer: Uint32Array,
  shares: Float64Array,
  { strip, binWidth }: { strip: Rect; binWidth: number },
): string[] {
  const bins = shares.length;
  let floor = new Float64Array(bins).fill(strip.y + strip.height);
  const paths: string[] = [];
  for (let layer = perLayer.length / bins - 1; layer >= 0; layer -= 1) {
    const own = perLayer.subarray(layer * bins, (layer + 1) * bins);
    const top = floor.map((y, bin) => y - at(shares, bin) * at(own, bin));
    paths.unshift(areaOf({ top, floor, x: strip.x, binWidth }));
    floor = top;
  }
  return paths;
}

interface Area {
  readonly top: Float64Array;
  readonly floor: Float64Array;
  readonly x: number;
  readonly binWidth: number;
}

/** One closed outline for every run of bins that are not empty. */
function areaOf({ top, floor, x, binWidth }: Area): string {
  const left = (bin: number): string => short(x + bin * binWidth);
  const runs: string[] = [];
  let bin = 0;
  while (bin < top.length) {
    const first = bin;
    while (bin < top.length && at(top, bin) < at(floor, bin)) bin += 1;
    if (bin > first) {
      const there = Array.from({ length: bin - first }, (_, each) => first + each);
      const upper = there.map((each) => `V${short(at(top, each))}H${left(each + 1)}`);
      const lower = there.reverse().map((each) => `V${short(at(floor, each))}H${left(each)}`);
      runs.push(`M${left(first)} ${short(at(floor, first))}${upper.join('')}${lower.join('')}Z`);
    }
    bin += 1;
  }
  return runs.join('');
}
