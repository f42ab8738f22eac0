/** The arrangement of the lanes as the parameters of an address: `lanes=status&hidden=planned`, and back. */
import { readList, writeList } from '../core/document/address.ts';
import { LANE_FIELDS, NO_LANE_VIEW } from '../core/scene/laneView.ts';
import type { LaneView } from '../core/scene/laneView.ts';

const LISTS = ['folded', 'hidden', 'order'] as const;

/** Name and value of each parameter, not yet percent-encoded; null for one that is as without an arrangement. */
export function writeLaneView(view: LaneView): (readonly [name: string, value: string | null])[] {
  const lists = LISTS.map((name) => [name, writeList(view[name])] as const);
  return [['lanes', view.by === NO_LANE_VIEW.by ? null : view.by], ...lists];
}

/** Reads what `writeLaneView` wrote, whatever else it may be: never throws. `valueOf` gives a parameter, decoded; null where there is none. */
export function readLaneView(valueOf: (name: string) => string | null): LaneView {
  const by = LANE_FIELDS.find((field) => field === valueOf('lanes')) ?? NO_LANE_VIEW.by;
  return {
    by,
    folded: readList(valueOf('folded')),
    hidden: readList(valueOf('hidden')),
    order: readList(valueOf('order')),
  };
}
