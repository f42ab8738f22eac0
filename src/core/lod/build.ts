/**
 * Gives every event, once, its row and the scales from which its mark and its label are drawn (dynamic map labelling:
 * Been, Daiches, Yap, "Dynamic map labeling", 2006). What an event gets depends on more important events only, and
 * what is there at one scale stays at all larger ones.
 */
import { orderInTime } from '../time/footprints.ts';
import { laneLists, placesByImportance } from './order.ts';
import { packLane } from './pack.ts';
import { at, LABEL_GAP, LEAST_WINDOW, partingOf, windowHolds } from './parting.ts';
import { firstBelow, lastBelow, putRank, rankTree, scaleAt } from './rank.ts';
import type { RankTree } from './rank.ts';
import { levelsOf } from './levels.ts';
import type { LaneList, LodIndex, LodInput, LodSettings } from './types.ts';

interface Place {
  readonly row: number;
  readonly mark: number;
  readonly label: number;
}

/** What stays the same while one lane is filled. */
interface Lane {
  readonly list: LaneList;
  readonly rows: readonly RankTree[];
  readonly labelScales: Float64Array;
  /** By place in the lane. */
  readonly starts: Float64Array;
  /** By event. */
  readonly ends: Float64Array;
  readonly parting: (a: number, b: number, labelled: boolean) => number;
  /** The most pixels between the start of one event and the end of the next one's room. */
  readonly reach: number;
}

/** More events than this are packed step by step (`pack.ts`), which takes a hundredth of the time and labels a little later. */
export const MANY = 2_000;

/**
 * The index of `input`: O(n log n). Columns are kept, not copied. `tell` hears how many events have been looked after, from time
 * to time.
 */
export function buildLod(
  input: LodInput,
  settings: LodSettings,
  tell: (done: number) => void = () => undefined,
): LodIndex {
  const count = input.starts.length;
  const inTime = orderInTime(input);
  const lists = laneLists(input, settings.laneCount, inTime);
  const reach = { reachAfter: largestReach(input, settings), reachBefore: settings.dotRadius + largest(input.before) };
  const placed = placesOf(input, settings, { lists, ...reach, tell });
  const laneRows = Uint8Array.from(lists, (list) => orderRows(list, placed.rows, placed.markScales));
  tell(count);
  return {
    input,
    settings,
    ...placed,
    laneRows,
    levels: levelsOf(input, placed.markScales, inTime),
    laneLists: lists,
    ...reach,
  };
}

type Places = Pick<LodIndex, 'rows' | 'markScales' | 'labelScales'>;

interface Filling {
  readonly lists: readonly LaneList[];
  readonly reachAfter: number;
  readonly reachBefore: number;
  readonly tell: (done: number) => void;
}

function placesOf(input: LodInput, settings: LodSettings, { lists, reachAfter, reachBefore, tell }: Filling): Places {
  const count = input.starts.length;
  const rows = new Uint8Array(count);
  const markScales = new Float64Array(count).fill(Infinity);
  const open = lists.filter((_, lane) => settings.folded?.includes(lane) !== true);
  if (count > (settings.exactUpTo ?? MANY)) {
    let done = 0;
    const counting = (more: number): void => tell((done += more));
    for (const list of open) packLane(input, settings, { list, placed: { rows, scales: markScales }, tell: counting });
    return { rows, markScales, labelScales: markScales };
  }
  const labelScales = new Float64Array(count).fill(Infinity);
  const parting = partingOf(input, settings);
  for (const list of open) {
    const trees = Array.from({ length: settings.maxRows }, () => rankTree(list.events.length));
    const reach = reachAfter + reachBefore;
    const lane: Lane = { list, rows: trees, labelScales, starts: list.starts, ends: input.ends, parting, reach };
    for (const place of placesByImportance(input, list)) {
      const event = at(list.events, place);
      const found = bestPlace(lane, place, settings.referenceScale);
      rows[event] = found.row;
      markScales[event] = found.mark;
      labelScales[event] = found.label;
      const tree = trees[found.row];
      if (tree !== undefined && found.mark < Infinity) putRank(tree, place, found.mark);
    }
  }
  return { rows, markScales, labelScales };
}

/** The first row where the label is there at the reference scale, else the row where it comes first. */
function bestPlace(lane: Lane, place: number, referenceScale: number): Place {
  let best: Place = { row: 0, mark: Infinity, label: Infinity };
  for (let row = 0; row < lane.rows.length; row += 1) {
    const found = placeInRow(lane, { row, place, limit: best.label });
    const isBetter = found.label < best.label || (found.label === best.label && found.mark < best.mark);
    if (isBetter) best = found;
    if (best.label <= referenceScale) return best;
  }
  return best;
}

/**
 * The scales at which the event can be in this row. At any scale only the nearest event on each side that is there at that
 * scale can be in the way, so it is enough to walk outwards over events that are there at ever smaller scales.
 */
function placeInRow(lane: Lane, { row, place, limit }: { row: number; place: number; limit: number }): Place {
  const tree = lane.rows[row];
  if (tree === undefined) return { row, mark: Infinity, label: Infinity };
  const before = scaleAfter(lane, tree, { place, limit });
  if (before > limit) return { row, mark: before, label: before };
  const own = scalesBefore(lane, tree, { place, limit });
  const mark = Math.max(before, own.mark);
  return { row, mark, label: Math.max(mark, own.label) };
}

/** The place of an event in its lane, and a scale: a row that needs a larger one has lost, and need not be searched on. */
interface Search {
  readonly place: number;
  readonly limit: number;
}

/** From which scale on earlier events, with the labels they have by then, leave room. */
function scaleAfter(
  { list, labelScales, starts, parting, reach }: Lane,
  tree: RankTree,
  { place, limit }: Search,
): number {
  const event = at(list.events, place);
  let scale = 0;
  let other = lastBelow(tree, place, Infinity);
  while (other >= 0 && scale <= limit && scale < Infinity) {
    const earlier = at(list.events, other);
    const there = scaleAt(tree, other);
    const mark = parting(earlier, event, false);
    if (mark > there) scale = Math.max(scale, mark);
    const label = parting(earlier, event, true);
    if (label > at(labelScales, earlier)) scale = Math.max(scale, label);
    if (farEnough(at(starts, place) - at(starts, other), reach, scale)) break;
    other = lastBelow(tree, other, there);
  }
  return scale;
}

/** From which scales on the mark, and the mark with its label, leave room for later events. */
function scalesBefore(
  { list, starts, ends, parting, reach }: Lane,
  tree: RankTree,
  { place, limit }: Search,
): Omit<Place, 'row'> {
  const event = at(list.events, place);
  const end = at(ends, event);
  let mark = 0;
  let label = 0;
  let other = firstBelow(tree, place, Infinity);
  while (other >= 0 && label <= limit && mark < Infinity) {
    const later = at(list.events, other);
    const there = scaleAt(tree, other);
    const parted = parting(event, later, false);
    if (parted > there) mark = Math.max(mark, parted);
    const partedLabel = parting(event, later, true);
    if (partedLabel > there) label = Math.max(label, partedLabel);
    if (farEnough(at(starts, other) - end, reach, Math.min(mark, label))) break;
    other = firstBelow(tree, other, there);
  }
  return { mark, label };
}

/**
 * True where nothing beyond `distance` milliseconds can ask for a larger scale than `scale`. Events of one row do not
 * overlap in time, so whatever lies beyond one of them has at least that much room.
 */
function farEnough(distance: number, reach: number, scale: number): boolean {
  return distance > 0 && reach / distance <= scale;
}

/** Renumbers the rows of a lane by their first event, so that a lane reads from its upper left; gives their number. */
function orderRows({ events }: LaneList, rows: Uint8Array, markScales: Float64Array): number {
  const order = new Int16Array(256).fill(-1);
  let used = 0;
  for (const event of events) {
    const row = at(rows, event);
    if (at(markScales, event) === Infinity || at(order, row) >= 0) continue;
    order[row] = used;
    used += 1;
  }
  for (const event of events) rows[event] = Math.max(0, at(order, at(rows, event)));
  return used;
}

function largestReach(input: LodInput, { dotRadius }: LodSettings): number {
  const slack = dotRadius + LEAST_WINDOW + 2 * LABEL_GAP;
  return windowHolds(largest(input.labelWidths)) + largest(input.after) + slack;
}

function largest(column: Float64Array): number {
  return column.reduce((most, value) => Math.max(most, value), 0);
}
