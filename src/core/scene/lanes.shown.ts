/** Some of the lanes of a document alone. */
import { HIDDEN } from './prepare.types.ts';
import type { LaneSet } from './prepare.types.ts';

/** The lanes with these ids, in their own order and colours; all of them where none of the ids is one. */
export function onlyLanes({ lanes, numbers, inks }: LaneSet, ids: readonly string[]): LaneSet {
  const shown = lanes.flatMap((lane, place) => (ids.includes(lane.id) ? [{ lane, place }] : []));
  if (shown.length === 0) return { lanes, numbers, ...(inks !== undefined && { inks }) };
  const turned = new Uint16Array(lanes.length).fill(HIDDEN);
  shown.forEach(({ place }, next) => (turned[place] = next));
  return {
    lanes: shown.map(({ lane, place }) => ({ ...lane, colorIndex: lane.colorIndex ?? place })),
    numbers: numbers.map((lane) => turned[lane] ?? HIDDEN),
    ...(inks !== undefined && { inks }),
  };
}
