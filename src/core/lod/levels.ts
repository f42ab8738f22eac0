/** Events in lists by the scale at which they become marks, each list with a tree of its ends, to find events by extent. */
import { at } from './parting.ts';
import { powerOfTwo } from './rank.ts';
import type { Level, LodInput } from './types.ts';

/** All events with a finite scale, in levels of one doubling each, from coarse to fine. */
export function levelsOf(input: LodInput, markScales: Float64Array): Level[] {
  const members = new Map<number, number[]>();
  markScales.forEach((scale, event) => {
    const from = levelStart(scale);
    const list = members.get(from);
    if (list === undefined) members.set(from, [event]);
    else list.push(event);
  });
  const levels = [...members].sort(([a], [b]) => a - b);
  return levels.map(([from, events]) => levelOf(input, from, events));
}

function levelStart(scale: number): number {
  if (scale === 0 || scale === Infinity) return scale;
  return 2 ** Math.floor(Math.log2(scale));
}

function levelOf(input: LodInput, from: number, members: readonly number[]): Level {
  const events = Uint32Array.from(members).sort((a, b) => at(input.starts, a) - at(input.starts, b) || a - b);
  const size = powerOfTwo(events.length);
  const lastEnds = new Float64Array(2 * size).fill(-Infinity);
  events.forEach((event, place) => {
    lastEnds[size + place] = at(input.ends, event);
  });
  for (let node = size - 1; node >= 1; node -= 1) {
    lastEnds[node] = Math.max(at(lastEnds, 2 * node), at(lastEnds, 2 * node + 1));
  }
  return { from, events, starts: Float64Array.from(events, (event) => at(input.starts, event)), lastEnds };
}

/** The first place in sorted `values` whose value is at least `bound`. */
export function lowerBound(values: Float64Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(values, middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `visit` with every event of the level that starts before `before` and ends at `since` or later, by start. */
export function visitLevel(
  level: Level,
  { since, before }: { since: number; before: number },
  visit: (event: number) => void,
): void {
  const stop = lowerBound(level.starts, before);
  const size = level.lastEnds.length / 2;
  const walk = (node: number, first: number, length: number): void => {
    if (first >= stop || !(at(level.lastEnds, node) >= since)) return;
    if (length === 1) {
      visit(at(level.events, first));
      return;
    }
    const half = length / 2;
    walk(2 * node, first, half);
    walk(2 * node + 1, first + half, half);
  };
  walk(1, 0, size);
}
