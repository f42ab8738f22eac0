/** The events of a lane that have no place yet, by start and by rank: which is the most important one between two places? */
import { lowerBound } from './levels.ts';
import { placesByImportance } from './order.ts';
import { powerOfTwo } from './rank.ts';
import type { LaneList, LodInput } from './types.ts';

export interface RankedLane {
  readonly events: Uint32Array;
  readonly starts: Float64Array;
  readonly count: number;
  /** Events without a place. */
  left: number;
  /** The place of a rank. */
  readonly placeOf: (rank: number) => number;
  /** The first place whose event starts at `instant` or later. */
  readonly placeFrom: (instant: number) => number;
  /** The first place whose event starts when that at `place` has ended. */
  readonly after: (place: number) => number;
  /** The place after the last one whose event, however short, could end before that at `place` starts. */
  readonly before: (place: number) => number;
  /** A binary tree of the highest ranks: node 1 is the root, leaf `i` is node `size + i`; 0 for what has a place. */
  readonly tree: Uint32Array;
  readonly size: number;
}

/** A lane with all its events, none of which has a place. Rank 1 is the least important, each rank is there once. */
export function rankedLane(input: LodInput, list: LaneList): RankedLane {
  const { events, starts } = list;
  const count = events.length;
  const places = placesByImportance(input, list);
  const size = powerOfTwo(count);
  const tree = new Uint32Array(2 * size);
  places.forEach((place, turn) => {
    tree[size + place] = count - turn;
  });
  for (let node = size - 1; node >= 1; node -= 1) tree[node] = Math.max(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
  const placeFrom = (instant: number): number => lowerBound(starts, instant);
  return {
    ...{ events, starts, count, left: count, tree, size, placeFrom },
    placeOf: (rank) => places[count - rank] ?? 0,
    after: (place) => Math.max(place + 1, placeFrom(input.ends[events[place] ?? 0] ?? 0)),
    before: (place) => Math.min(place, placeFrom(starts[place] ?? 0)),
  };
}

/** The highest rank in the places [from, to); 0 where all have a place. */
export function topRank({ tree, size }: RankedLane, from: number, to: number): number {
  let low = from + size;
  let high = to + size;
  let top = 0;
  while (low < high) {
    if ((low & 1) === 1) {
      top = Math.max(top, tree[low] ?? 0);
      low += 1;
    }
    if ((high & 1) === 1) {
      high -= 1;
      top = Math.max(top, tree[high] ?? 0);
    }
    low >>= 1;
    high >>= 1;
  }
  return top;
}

/** Takes the event at `place` out: it has its place. */
export function removeRank(lane: RankedLane, place: number): void {
  const { tree, size } = lane;
  let node = size + place;
  tree[node] = 0;
  lane.left -= 1;
  for (node >>= 1; node >= 1; node >>= 1) {
    const top = Math.max(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
    if (tree[node] === top) return;
    tree[node] = top;
  }
}
