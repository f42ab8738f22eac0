/** The lanes as the reader arranged them: in order, without the hidden ones, and what each of them holds. */
import type { Grouping } from './grouping.types.ts';
import { ordered } from './laneView.ts';
import type { LaneView } from './laneView.ts';
import { HIDDEN } from './prepare.types.ts';
import type { LaneSet } from './prepare.types.ts';

export interface ArrangedLane {
  readonly id: string;
  readonly label: string;
  readonly color: string | null;
  readonly colorIndex: number;
  /** Events in it, drawn or not; without those that a filter leaves out. */
  readonly count: number;
  readonly isFolded: boolean;
  readonly isHidden: boolean;
}

export interface Arrangement extends LaneSet {
  /** All lanes as they stand, with those that are hidden. */
  readonly all: readonly ArrangedLane[];
  /** Ids of all lanes as they stand without an order of the reader's. */
  readonly natural: readonly string[];
}

/** `mask`: 0 for an event that is not to be drawn; null draws all. O(n), and no event is asked for. */
export function arrangeLanes(grouping: Grouping, view: LaneView, mask: Uint8Array | null): Arrangement {
  const { lanes: groups, numbers, inks } = grouping;
  const natural = groups.map(({ id }) => id);
  const places = new Map(natural.map((id, place) => [id, place]));
  const counts = countsOf(groups.length, numbers, mask);
  const [folded, hidden] = [new Set(view.folded), new Set(view.hidden)];
  const all = ordered(natural, view.order).flatMap((id): ArrangedLane[] => {
    const place = places.get(id) ?? 0;
    const group = groups[place];
    if (group === undefined) return [];
    const { label, color, colorIndex = place } = group;
    const count = counts[place] ?? 0;
    return [{ id, label, color, colorIndex, count, isFolded: folded.has(id), isHidden: hidden.has(id) }];
  });
  const lanes = all.filter(({ isHidden }) => !isHidden);
  const turned = new Uint16Array(groups.length).fill(HIDDEN);
  lanes.forEach(({ id }, place) => (turned[places.get(id) ?? 0] = place));
  return { lanes, numbers: renumbered(numbers, turned, mask), all, natural, ...(inks !== undefined && { inks }) };
}

function countsOf(lanes: number, numbers: Uint16Array, mask: Uint8Array | null): Uint32Array {
  const counts = new Uint32Array(lanes);
  for (let index = 0; index < numbers.length; index += 1) {
    const lane = numbers[index] ?? HIDDEN;
    if (lane !== HIDDEN && mask?.[index] !== 0) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return counts;
}

/** The same numbers where nothing changes: what is built of them stays. */
function renumbered(numbers: Uint16Array, turned: Uint16Array, mask: Uint8Array | null): Uint16Array {
  if (mask === null && turned.every((place, lane) => place === lane)) return numbers;
  return numbers.map((lane, index) => (mask?.[index] === 0 ? HIDDEN : (turned[lane] ?? HIDDEN)));
}
