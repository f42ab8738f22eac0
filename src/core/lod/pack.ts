/**
 * Rows and scales for many events. Scales go up by steps; at each step every row takes into its gaps the most important of the
 * events that still have no place and fit there. What is placed stays, and takes less time at every larger scale, so that
 * nothing is ever to be taken back (the promises of dynamic map labelling: Been, Daiches, Yap 2006). A mark comes with its
 * label: a thousand nameless dots tell a reader nothing. O(n log n) for what can be placed at all.
 */
import { agendaOf, putGap, takeGaps } from './gaps.ts';
import type { Agenda } from './gaps.ts';
import { rankedLane, removeRank, topRank } from './ranks.ts';
import type { RankedLane } from './ranks.ts';
import { roomsOf } from './rooms.ts';
import type { Rooms } from './rooms.ts';
import type { LaneList, LodInput, LodSettings } from './types.ts';

/** Steps of the scale: two to a doubling. */
const STEP = Math.SQRT2;
/** How many of the most important events are tried in a gap before it waits for the next step. */
const TRIES = 4;
/** A gap that holds this many labels and takes none of the ones tried is left alone: they overlap it in time. */
const HOPELESS = 24;
const LAST_TRIES = 24;
/** Pixels in which a lane lies at the first step: one event a row. */
const FIRST_PIXELS = 8;

/** Where places go: rows, and the scale from which an event is there. */
export interface Placed {
  readonly rows: Uint8Array;
  readonly scales: Float64Array;
}

interface Packing {
  readonly input: LodInput;
  readonly lane: RankedLane;
  readonly rooms: Rooms;
  readonly placed: Placed;
  readonly agenda: Agenda;
  /** Milliseconds in a pixel at every step. */
  readonly units: Float64Array;
  /** Least and most pixels that an event of the lane takes. */
  readonly least: number;
  readonly most: number;
}

/** Places the events of one lane. `tell` is called with the number of events that have got a place since. */
export function packLane(
  input: LodInput,
  settings: LodSettings,
  { list, placed, tell }: { list: LaneList; placed: Placed; tell: (count: number) => void },
): void {
  if (list.events.length === 0) return;
  const lane = rankedLane(input, list);
  const units = unitsOf(input, list, settings);
  const agenda = agendaOf(units.length, settings.maxRows);
  const pixels = pixelsOf(input, list, settings);
  const packing: Packing = { input, lane, rooms: roomsOf(input, settings), placed, agenda, units, ...pixels };
  for (let row = 0; row < settings.maxRows; row += 1) putGap(agenda, { step: 0, row }, -1, lane.count);
  for (let step = 0; step < units.length && lane.left > 0; step += 1) {
    const before = lane.left;
    for (let row = 0; row < settings.maxRows; row += 1) {
      takeGaps(agenda, { step, row }, (p, q) => fill(packing, { p, q }, { step, row }));
    }
    tell(before - lane.left);
  }
}

interface Turn {
  readonly step: number;
  readonly row: number;
}

interface Gap {
  /** Places of the events on both sides; -1 and the length of the lane where there is none. */
  readonly p: number;
  readonly q: number;
}

/** Fills a gap as far as it goes at this step, and sets down for later what may be filled at a larger scale. */
function fill(packing: Packing, gap: Gap, turn: Turn): void {
  const { lane, placed, agenda, units } = packing;
  const stack = [gap];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const wake = wakeOf(packing, next);
    if (wake > turn.step) {
      putGap(agenda, { step: wake, row: turn.row }, next.p, next.q);
      continue;
    }
    const found = bestFor(packing, next, units[turn.step] ?? 0);
    if (found === KEEP) putGap(agenda, { step: turn.step + 1, row: turn.row }, next.p, next.q);
    if (found < 0) continue;
    const event = lane.events[found] ?? 0;
    placed.rows[event] = turn.row;
    placed.scales[event] = turn.step === 0 ? 0 : 1 / (units[turn.step] ?? 1);
    removeRank(lane, found);
    stack.push({ p: found, q: next.q }, { p: next.p, q: found });
  }
}

/** The first step at which the time between both sides holds the least that an event takes; beyond all steps where none does. */
function wakeOf({ input, lane, units, least }: Packing, { p, q }: Gap): number {
  if (p < 0 || q >= lane.count) return 0;
  const length = (lane.starts[q] ?? 0) - (input.ends[lane.events[p] ?? 0] ?? 0);
  if (!(length > 0)) return units.length;
  const step = Math.ceil(2 * Math.log2(((units[0] ?? 1) * least) / length) - 1e-9);
  return Math.max(0, step);
}

/** Nothing will ever fit; nothing fits yet. */
const DROP = -1;
const KEEP = -2;

/** The place of the most important event that fits into the gap; DROP or KEEP where none does. */
function bestFor({ lane, rooms, least, most }: Packing, { p, q }: Gap, unit: number): number {
  const { events, count } = lane;
  const left = p < 0 ? -Infinity : rooms.to(events[p] ?? 0, unit);
  const right = q >= count ? Infinity : rooms.from(events[q] ?? 0, unit);
  const width = (right - left) / unit;
  if (width < least) return KEEP;
  // Whatever begins before the event on the left has ended overlaps it in time, at every scale.
  const low = p < 0 ? 0 : lane.after(p);
  const high = q >= count ? count : lane.before(q);
  if (low >= high || topRank(lane, low, high) === 0) return DROP;
  const isWide = width > HOPELESS * most;
  const from = Math.max(low, lane.placeFrom(left));
  const to = Math.min(high, lane.placeFrom(right - least * unit));
  let tries = isWide ? LAST_TRIES : TRIES;
  const found = searchIn(lane, from, to, (place) => {
    const event = events[place] ?? 0;
    if (rooms.from(event, unit) >= left && rooms.to(event, unit) <= right) return true;
    tries -= 1;
    return tries > 0 ? false : null;
  });
  if (found >= 0) return found;
  return isWide && width < Infinity ? DROP : KEEP;
}

/** The first that `fits` of the most important events in [from, to), or -1; also where `fits` gives up with null. */
function searchIn(lane: RankedLane, from: number, to: number, fits: (place: number) => boolean | null): number {
  const pieces: { from: number; to: number; top: number }[] = [];
  let piece = { from, to, top: from < to ? topRank(lane, from, to) : 0 };
  while (piece.top > 0) {
    const place = lane.placeOf(piece.top);
    const answer = fits(place);
    if (answer !== false) return answer === true ? place : -1;
    for (const [low, high] of [
      [piece.from, place],
      [place + 1, piece.to],
    ] as const) {
      if (low < high) pieces.push({ from: low, to: high, top: topRank(lane, low, high) });
    }
    pieces.sort((a, b) => a.top - b.top);
    piece = pieces.pop() ?? { from, to, top: 0 };
  }
  return -1;
}

/** At a scale this small no event has a length of its own: what is left of its room is pixels. */
const FARTHEST_UNIT = 1e40;

function pixelsOf(input: LodInput, { events }: LaneList, settings: LodSettings): Pick<Packing, 'least' | 'most'> {
  const rooms = roomsOf(input, settings);
  let least = Infinity;
  let most = 0;
  for (const event of events) {
    const pixels = (rooms.to(event, FARTHEST_UNIT) - rooms.from(event, FARTHEST_UNIT)) / FARTHEST_UNIT;
    least = Math.min(least, pixels);
    most = Math.max(most, pixels);
  }
  return { least, most };
}

/**
 * Milliseconds in a pixel at every step. The first one shows the whole lane in some pixels; the last one a millisecond, or what
 * a float can tell apart, wider than a label; one of them is the reference scale.
 */
function unitsOf({ starts, ends }: LodInput, { events }: LaneList, { referenceScale }: LodSettings): Float64Array {
  let [start, end] = [Infinity, -Infinity];
  for (const event of events) {
    start = Math.min(start, starts[event] ?? 0);
    end = Math.max(end, ends[event] ?? 0);
  }
  const length = Math.max(1, end - start);
  const finest = Math.max(1, Math.max(Math.abs(start), Math.abs(end)) * 2 ** -40);
  const stepTo = (scale: number): number => Math.log2(scale / referenceScale) / Math.log2(STEP);
  const first = Math.floor(stepTo(FIRST_PIXELS / length));
  const last = Math.max(first, Math.ceil(stepTo(1_000 / finest)));
  return Float64Array.from({ length: last - first + 1 }, (_, step) => 1 / (referenceScale * STEP ** (first + step)));
}
