/** Puts events into columns, one after the other as they are read. */
import { endOfDay } from '../time/civil.ts';
import { emptyFootprints, orderInTime, putFootprint, putPlain } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Extent, Instant } from '../time/types.ts';
import type { EventColumns, OptionalField } from './columns.ts';
import { whenAt } from './columns.ts';
import { textWriter } from './columns.text.ts';
import { spanOfDates } from './order.ts';
import { STATUS_CODES, USUAL_IMPORTANCE } from './rows.ts';
import { statusIn } from './status.ts';
import type { Lane, Status, TimelineEvent } from './types.ts';

export interface Packer {
  /** How many events have been added. */
  readonly count: () => number;
  /** Adds an event whose date can be read; one of the lanes, or none. */
  readonly add: (event: TimelineEvent) => void;
  /** Puts what was found out later of an event that has been added: its links. */
  readonly amend: (index: number, event: TimelineEvent) => void;
  /** True for a date that can be read. */
  readonly isDate: (when: string) => boolean;
  /** What has been added so far, as a copy. */
  readonly columns: () => EventColumns;
}

interface Numbers {
  readonly footprints: Footprints;
  readonly lanes: Uint16Array;
  readonly importances: Float64Array;
  readonly statuses: Uint8Array;
  readonly warned: Uint8Array;
}

/** What has a column of its own. */
const OWN = new Set(['id', 'when', 'lane', 'importance', 'status']);
const FIELDS: readonly OptionalField[] = ['lane', 'status', 'importance', 'tags', 'place', 'actor'];
const ELSEWHERE = ['status', 'importance', 'tags', 'place', 'actor'] as const;
const NO_LANE = 0xffff;
/** So many dates that are no plain days are kept as they were read: most of them come again. */
const KEPT = 20_000;

/** `lanes` may grow while events are added. An event without a status gets one where there is an as-of day. */
export function packer(lanes: readonly Lane[], asOf: string | undefined): Packer {
  let numbers = emptyNumbers(1_024);
  const [ids, whens, titles] = [textWriter(), textWriter(), textWriter()];
  const rests: string[] = [];
  const laneNumbers = new Map<string, number>();
  const fields = new Set<OptionalField>();
  const now = asOf === undefined ? null : endOfDay(asOf);
  const dates = datesOf();
  let count = 0;
  let isProved = true;

  function laneOf(id: string | undefined): number {
    if (id === undefined) return NO_LANE;
    for (let place = laneNumbers.size; place < lanes.length; place += 1) laneNumbers.set(lanes[place]?.id ?? '', place);
    return laneNumbers.get(id) ?? NO_LANE;
  }

  function add(event: TimelineEvent): void {
    if (count === numbers.lanes.length) numbers = longer(numbers);
    whens.push(dates.put(numbers.footprints, count, event.when) ? '' : event.when);
    ids.push(event.id);
    titles.push(typeof event.title === 'string' ? event.title : '');
    rests.push(restOf(event));
    const lane = laneOf(event.lane);
    if (lane !== NO_LANE) fields.add('lane');
    numbers.lanes[count] = lane;
    numbers.importances[count] = event.importance ?? NaN;
    numbers.statuses[count] = STATUS_CODES.indexOf(event.status ?? statusAt(numbers.footprints, count, now));
    numbers.warned[count] = event.checks?.some(({ severity }) => severity !== 'note') === true ? 1 : 0;
    if (event.evidence.length === 0) isProved = false;
    for (const field of ELSEWHERE) if (hasSome(event[field])) fields.add(field);
    count += 1;
  }

  function columns(): EventColumns {
    const { footprints, lanes: places, ...others } = numbers;
    const cut = cutFootprints(footprints, count);
    const order = orderInTime(cut);
    const restWriter = textWriter();
    for (const rest of rests) restWriter.push(rest);
    const made = { footprints: cut, whens: whens.column() };
    const importances = others.importances.slice(0, count);
    if (now !== null && count > 0) fields.add('status');
    return {
      ...made,
      order,
      lanes: places.slice(0, count).map((place) => (place === NO_LANE ? lanes.length : place)),
      importances,
      statuses: others.statuses.slice(0, count),
      warned: others.warned.slice(0, count),
      ids: ids.column(),
      titles: titles.column(),
      rests: restWriter.column(),
      fields: FIELDS.filter((field) => fields.has(field)),
      span: spanOfDates(cut, (index) => whenAt(made, index)),
      hull: hullOf(cut),
      isProved,
      first: firstOf(importances, order),
    };
  }

  return {
    count: () => count,
    add,
    amend: (index, event) => (rests[index] = restOf(event)),
    isDate: dates.has,
    columns,
  };
}

interface Dates {
  /** Writes the footprint of `when`; true where it is a plain day or stretch of days. */
  readonly put: (columns: Footprints, index: number, when: string) => boolean;
  readonly has: (when: string) => boolean;
}

/** Reads dates, and those that take long but once. */
function datesOf(): Dates {
  const dates = emptyFootprints(KEPT + 1);
  const known = new Map<string, number>();

  function placeOf(when: string): number {
    const before = known.get(when);
    if (before !== undefined) return before;
    if (known.size === KEPT) known.clear();
    const place = known.size;
    putFootprint(dates, place, when);
    known.set(when, place);
    return place;
  }

  return {
    put: (columns, index, when) => {
      if (putPlain(columns, index, when)) return true;
      copyFootprint(dates, placeOf(when), { to: columns, index });
      return false;
    },
    has: (when) => putPlain(dates, KEPT, when) || !Number.isNaN(dates.starts[placeOf(when)]),
  };
}

function copyFootprint(from: Footprints, place: number, { to, index }: { to: Footprints; index: number }): void {
  to.starts[index] = from.starts[place] ?? NaN;
  to.ends[index] = from.ends[place] ?? NaN;
  to.kinds[index] = from.kinds[place] ?? 0;
  to.edges[index] = from.edges[place] ?? 0;
}

function statusAt({ starts, ends }: Footprints, index: number, now: Instant | null): Status | null {
  return now === null ? null : statusIn({ start: starts[index] ?? now, end: ends[index] ?? now }, now);
}

function hasSome(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** What an event has beyond the columns, as JSON; "" for nothing. */
function restOf(event: TimelineEvent): string {
  let rest: Record<string, unknown> | null = null;
  for (const key of Object.keys(event)) {
    const value: unknown = event[key as keyof TimelineEvent];
    const isOwn = OWN.has(key) || (key === 'title' && typeof value === 'string');
    if (isOwn || (key === 'evidence' && event.evidence.length === 0)) continue;
    rest ??= {};
    rest[key] = value;
  }
  return rest === null ? '' : JSON.stringify(rest);
}

function emptyNumbers(length: number): Numbers {
  return {
    footprints: emptyFootprints(length),
    lanes: new Uint16Array(length),
    importances: new Float64Array(length),
    statuses: new Uint8Array(length),
    warned: new Uint8Array(length),
  };
}

function longer({ footprints, lanes, importances, statuses, warned }: Numbers): Numbers {
  const twice = emptyNumbers(2 * lanes.length);
  twice.footprints.starts.set(footprints.starts);
  twice.footprints.ends.set(footprints.ends);
  twice.footprints.kinds.set(footprints.kinds);
  twice.footprints.edges.set(footprints.edges);
  twice.lanes.set(lanes);
  twice.importances.set(importances);
  twice.statuses.set(statuses);
  twice.warned.set(warned);
  return twice;
}

function cutFootprints({ starts, ends, kinds, edges }: Footprints, count: number): Footprints {
  const cut = { starts: starts.slice(0, count), ends: ends.slice(0, count) };
  return { ...cut, kinds: kinds.slice(0, count), edges: edges.slice(0, count) };
}

function hullOf({ starts, ends }: Footprints): Extent | null {
  let [start, end] = [Infinity, -Infinity];
  for (const column of [starts, ends]) {
    for (const instant of column) {
      if (!Number.isFinite(instant)) continue;
      start = Math.min(start, instant);
      end = Math.max(end, instant);
    }
  }
  return start < end ? { start, end } : null;
}

/** So many events make a first picture of a large file. */
const FIRST = 4_000;

/**
 * The places, ascending, of the most important events. Among equals those come first whose number in time can be halved most
 * often, as in `level.ts`: they lie over the whole of time.
 */
function firstOf(importances: Float64Array, order: Uint32Array): Uint32Array {
  if (order.length <= FIRST) return Uint32Array.from(order).sort();
  const spread = new Uint32Array(order.length);
  let filled = 0;
  for (let step = 2 ** Math.ceil(Math.log2(order.length)); step >= 1; step /= 2) {
    for (let number = step; number <= order.length; number += 2 * step) spread[filled++] = order[number - 1] ?? 0;
  }
  const worths = importances.map((importance) => (Number.isNaN(importance) ? USUAL_IMPORTANCE : importance));
  const least = worthOfRank(worths, FIRST);
  const first = new Uint32Array(FIRST);
  let taken = 0;
  for (const index of spread) if (stepOf(worths[index]) > least) first[taken++] = index;
  for (const index of spread) if (taken < FIRST && stepOf(worths[index]) === least) first[taken++] = index;
  return first.sort();
}

/** Importances are told apart in so many steps. */
const STEPS = 1_000;

function stepOf(worth = USUAL_IMPORTANCE): number {
  return Math.round(worth * STEPS);
}

/** The step that the event of this rank is on, counted from the most important one. */
function worthOfRank(worths: Float64Array, rank: number): number {
  const counts = new Uint32Array(STEPS + 1);
  for (const worth of worths) counts[stepOf(worth)] = (counts[stepOf(worth)] ?? 0) + 1;
  let step = STEPS;
  for (let above = counts[step] ?? 0; above < rank && step > 0; above += counts[step] ?? 0) step -= 1;
  return step;
}
