/** The two orders of events: along time within a lane, and in which they get their places. */
import { at } from './parting.ts';
import type { LaneList, LodInput } from './types.ts';

/** The events of every lane by start, then end, then place in the document. */
export function laneLists(input: LodInput, laneCount: number): LaneList[] {
  const counts = new Uint32Array(laneCount);
  for (const lane of input.lanes) counts[lane] = at(counts, lane) + 1;
  const lists = [...counts].map((count) => new Uint32Array(count));
  const filled = new Uint32Array(laneCount);
  input.lanes.forEach((lane, event) => {
    const place = at(filled, lane);
    const list = lists[lane];
    if (list !== undefined) list[place] = event;
    filled[lane] = place + 1;
  });
  return lists.map((events) => sortedList(input, events));
}

function sortedList(input: LodInput, events: Uint32Array): LaneList {
  events.sort((a, b) => at(input.starts, a) - at(input.starts, b) || at(input.ends, a) - at(input.ends, b) || a - b);
  return { events, starts: Float64Array.from(events, (event) => at(input.starts, event)) };
}

/**
 * Places of a lane's list in the order in which they are given rows: the important first; among equals first one, then the
 * one in the middle, then the quarters (the bits of the place reversed), so that a coarse scale shows a fair sample.
 */
export function placesByImportance(input: LodInput, { events }: LaneList): Uint32Array {
  const bits = Math.max(1, Math.ceil(Math.log2(events.length)));
  const turns = Uint32Array.from(events, (_, place) => reversed(place, bits));
  const importance = (place: number): number => at(input.importances, at(events, place));
  const places = Uint32Array.from(events, (_, place) => place);
  return places.sort((a, b) => importance(b) - importance(a) || at(turns, a) - at(turns, b));
}

function reversed(value: number, bits: number): number {
  let rest = value;
  let turned = 0;
  for (let bit = 0; bit < bits; bit += 1) {
    turned = turned * 2 + (rest & 1);
    rest >>= 1;
  }
  return turned;
}
