/** How the reader wants the lanes: what they are made of, which are folded or hidden, and in what order they stand. */

/** What lanes may be made of, in the order in which it is offered. */
export const LANE_FIELDS = ['lane', 'tag', 'place', 'actor', 'status', 'year', 'none'] as const;

/** `lane`: as the document has them; `none`: all events in one. */
export type LaneField = (typeof LANE_FIELDS)[number];

/** Lanes by their ids, which are those of one field: another field begins anew. Ids that no lane has are passed over. */
export interface LaneView {
  readonly by: LaneField;
  readonly folded: readonly string[];
  readonly hidden: readonly string[];
  /** From top to bottom. Lanes that are not named stand below, as they would without it. */
  readonly order: readonly string[];
}

export const NO_LANE_VIEW: LaneView = { by: 'lane', folded: [], hidden: [], order: [] };

/** The view with a lane folded or hidden that was not, or the other way round. */
export function toggledLane(view: LaneView, what: 'folded' | 'hidden', id: string): LaneView {
  const ids = view[what];
  return { ...view, [what]: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id] };
}

/** The view with a lane one place up (-1) or down (1) among `natural`, the ids as they stand without an order. */
export function movedLane(
  view: LaneView,
  natural: readonly string[],
  { id, by }: { id: string; by: -1 | 1 },
): LaneView {
  const ids = ordered(natural, view.order);
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return view;
  const next = ids.map((each) => (each === id ? other : each === other ? id : each));
  return { ...view, order: next.every((each, place) => each === natural[place]) ? [] : next };
}

/** `ids` with those first that `order` names. */
export function ordered(ids: readonly string[], order: readonly string[]): string[] {
  if (order.length === 0) return [...ids];
  const known = new Set(ids);
  const named = new Set(order.filter((id) => known.has(id)));
  return [...named, ...ids.filter((id) => !named.has(id))];
}
