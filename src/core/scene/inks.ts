/** What colour and shape a mark has: those of its lane, or of the lane that the document puts it into where all lie in one. */
import type { LaneInk, OverviewSource } from './overview.ts';
import type { Unplaced } from './prepare.types.ts';

/** The ink of the event `index` (into the document's) that is drawn in `lane`. */
export function inkOf({ lanes, options }: Unplaced, lane: number, index: number): LaneInk {
  const own = options.laneSet?.inks;
  const ink = own === undefined ? lanes[lane] : own.inks[own.numbers[index] ?? 0];
  return { colorIndex: ink?.colorIndex ?? 0, color: ink?.color ?? null };
}

/** The lanes of an overview, one for every ink, and the lane of every event that is drawn. */
export function inkLanes({ lanes, ownLanes, indices, options }: Unplaced): {
  readonly lanes: OverviewSource['lanes'];
  readonly numbers: OverviewSource['columns']['lanes'];
} {
  const own = options.laneSet?.inks;
  if (own === undefined) return { lanes, numbers: ownLanes };
  return { lanes: own.inks, numbers: Uint16Array.from(indices, (index) => own.numbers[index] ?? 0) };
}
