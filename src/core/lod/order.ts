/** The two orders of events: along time within a lane, and in which they get their places. */
import { instantOrder } from '../time/instantOrder.ts';
import { at } from './parting.ts';
import type { LaneList, LodInput } from './types.ts';

/** The events of every lane in the order `inTime` (of all of them: by start, then end, then place in the document). */
export function laneLists(input: LodInput, laneCount: number, inTime: Uint32Array): LaneList[] {
  const counts = new Uint32Array(laneCount);
  for (const lane of input.lanes) counts[lane] = at(counts, lane) + 1;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(laneCount);
  for (const event of inTime) {
    const lane = at(input.lanes, event);
    const place = at(filled, lane);
    const list = lists[lane];
    if (list !== undefined) list[place] = event;
    filled[lane] = place + 1;
  }
  return lists.map((events) => ({
    events,
    starts: columnOf(input.starts, events),
    ends: columnOf(input.ends, events).sort(),
  }));
}

/** The values of `events`, in their order. */
export function columnOf(values: Float64Array, events: Uint32Array): Float64Array {
  const column = new Float64Array(events.length);
  for (let place = 0; place < events.length; place += 1) column[place] = at(values, at(events, place));
  return column;
}

/**
 * Places of a lane's list in the order in which they are given rows: the important first; among equals first one, then the
 * one in the middle, then the quarters (the bits of the place reversed), so that a coarse scale shows a fair sample.
 */
export function placesByImportance(input: LodInput, { events }: LaneList): Uint32Array {
  const bits = Math.max(1, Math.ceil(Math.log2(events.length)));
  const spread = new Uint32Array(events.length);
  let filled = 0;
  for (let turn = 0; turn < 2 ** bits; turn += 1) {
    const place = reversed(turn, bits);
    if (place >= events.length) continue;
    spread[filled] = place;
    filled += 1;
  }
  return instantOrder(
    columnOf(input.importances, events).map((importance) => -importance),
    spread,
  );
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
