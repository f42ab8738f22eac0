/** Events in lists by the scale at which they become marks, each list with a tree of its ends, to find events by extent. */
import { columnOf } from './order.ts';
import { at } from './parting.ts';
import { powerOfTwo } from './rank.ts';
import type { Level, LodInput } from './types.ts';

/** The events with a place (a finite scale, or Infinity for those that never get one) in levels of one doubling each, from coarse to fine. */
export function levelsOf(input: LodInput, markScales: Float64Array, inTime: Uint32Array): Level[] {
  const starts = markScales.map(levelStart);
  const counts = new Map<number, number>();
  for (const from of starts) counts.set(from, (counts.get(from) ?? 0) + 1);
  const levels = new Map([...counts].map(([from, count]) => [from, { events: new Uint32Array(count), filled: 0 }]));
  for (const event of inTime) {
    const level = levels.get(at(starts, event));
    if (level === undefined) continue;
    level.events[level.filled] = event;
    level.filled += 1;
  }
  return [...levels].sort(([a], [b]) => a - b).map(([from, { events }]) => levelOf(input, from, events));
}

function levelStart(scale: number): number {
  if (scale === 0 || scale === Infinity) return scale;
  return 2 ** Math.floor(Math.log2(scale));
}

function levelOf(input: LodInput, from: number, events: Uint32Array): Level {
  const size = powerOfTwo(events.length);
  const lastEnds = new Float64Array(2 * size).fill(-Infinity);
  events.forEach((event, place) => {
    lastEnds[size + place] = at(input.ends, event);
  });
  for (let node = size - 1; node >= 1; node -= 1) {
    lastEnds[node] = Math.max(at(lastEnds, 2 * node), at(lastEnds, 2 * node + 1));
  }
  return { from, events, starts: columnOf(input.starts, events), lastEnds };
}

/** The first place in sorted `values` whose value is at least `bound`. */
export function lowerBound(values: Float64Array | readonly number[], bound: number): number {
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
