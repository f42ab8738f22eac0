/** Reads the dates, measures the labels and packs the rows of a document, before any viewport is known. */
import type { EventSet, TimelineEvent } from '../document/types.ts';
import { buildLod, MANY } from '../lod/build.ts';
import { Shape } from '../lod/types.ts';
import type { LodIndex, LodInput } from '../lod/types.ts';
import { DAY, endOfDay } from '../time/civil.ts';
import { parseEdtf } from '../time/edtf.ts';
import { footprintAt, footprintsOf } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Extent, Instant } from '../time/types.ts';
import { drawnExtent, toDrawn, warpColumns } from '../time/warp.ts';
import type { Warp } from '../time/warp.ts';
import { warpOf } from '../time/warpOf.ts';
import { words } from '../time/words.ts';
import { drawnOf } from './columns.ts';
import { fitColumns, hullOf, withNow } from './fit.ts';
import { labelText, reservedWidths, within } from './labels.ts';
import { documentLanes, layLanes, prepareLanes } from './lanes.ts';
import { HIDDEN } from './prepare.types.ts';
import type { LaneSet, Prepared, PreparedEvent, PrepareOptions, Unplaced } from './prepare.types.ts';

export type { Prepared, PreparedEvent, PrepareOptions } from './prepare.types.ts';

/** A day that nothing is known of, for documents without events. */
const ANY_DAY: Extent = { start: 0, end: DAY };
/** Three years and some days: up to that length a month needs no year. */
const SHORT = 1_100 * DAY;
/** Rows of a lane that has the drawing to itself; all rows of a drawing of many lanes, and of one of many events. */
const MOST_ROWS = 12;
const MOST_ROWS_OF_LANES = 36;
const MOST_ROWS_OF_MANY = 16;
/** Least width of the stretch that a count stands for, where there are many. */
const CELL_OF_MANY = 144;
/** So many events are kept when they have been on the screen. */
const KEPT = 4_000;

/** All of it in one go. Run it again when document, metrics, lanes or language change. */
export function prepare(document: EventSet, options: PrepareOptions): Prepared {
  const unplaced = unplacedOf(document, options);
  return placed(unplaced, buildLod(unplaced.input, unplaced.settings));
}

/** With the index that was built of its columns, by `buildLod` here or in a worker. */
export function placed(unplaced: Unplaced, lod: LodIndex): Prepared {
  return { ...unplaced, lod, laneRows: layLanes({ ...unplaced, lod }) };
}

/** The frame alone, with lanes, axis and extent: what can be shown before the index is there. */
export function emptied(unplaced: Unplaced): Prepared {
  const column = new Float64Array();
  const input = {
    ...{ starts: column, ends: column, before: column, after: column, labelWidths: column, importances: column },
    ...{ lanes: new Uint16Array(), shapes: new Uint8Array() },
  };
  const nothing = { ...unplaced, input, indices: new Uint32Array(), labelHeights: new Uint8Array() };
  return placed(nothing, buildLod(input, unplaced.settings));
}

/** Everything but the index: O(n), some hundred bytes an event. */
export function unplacedOf(document: EventSet, options: PrepareOptions): Unplaced {
  const { events } = document;
  const { metrics } = options;
  const now = document.asOf === undefined ? null : endOfDay(document.asOf);
  const footprints = options.footprints ?? footprintsOf(events.length, (index) => events.at(index)?.when ?? '');
  const laneSet = options.laneSet ?? documentLanes(document, options);
  const indices = drawnIndices(footprints, laneSet);
  const lanes = prepareLanes(laneSet, indices, options);
  const isMany = indices.length > MANY;
  const isShort = lengthOf(footprints, indices) <= SHORT;
  const making: Making = { document, options, footprints, now, isShort, isMany };
  const columns = columnsOf(making, indices, laneSet);
  const warp = warpOf({ ...columns.input, now }, options.scale ?? 'true');
  warpColumns(warp, [columns.input.starts, columns.input.ends]);
  const made = new Map<number, PreparedEvent>();
  const eventAt = (number: number): PreparedEvent | null => {
    const before = made.get(number);
    if (before !== undefined) return before;
    const event = makeEvent({ ...making, warp }, indices[number] ?? -1, columns.input.labelWidths[number]);
    if (made.size >= KEPT) made.clear();
    if (event !== null) made.set(number, event);
    return event;
  };
  const extent = withNow(hullOf(columns.input) ?? ANY_DAY, drawnNow({ now, warp }));
  const { scale: referenceScale } = fitColumns(columns.input, { extent, width: metrics.referenceWidth });
  const settings = {
    laneCount: lanes.length,
    maxRows: isMany ? rowsOfMany(lanes.length) : rowsOfFew(lanes.length, metrics.maxRows),
    referenceScale,
    dotRadius: metrics.dotRadius,
    folded: lanes.flatMap(({ isFolded }, lane) => (isFolded ? [lane] : [])),
    ...(isMany && { cellWidth: CELL_OF_MANY }),
  };
  return { document, options, indices, ...columns, settings, lanes, now, warp, extent, eventAt };
}

function rowsOfFew(lanes: number, least: number): number {
  const most = Math.max(2, Math.floor(MOST_ROWS_OF_LANES / lanes));
  return Math.min(most, Math.max(least, Math.min(MOST_ROWS, Math.floor((2 * MOST_ROWS) / lanes))));
}

function rowsOfMany(lanes: number): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_ROWS_OF_MANY / lanes)));
}

/** Documents are checked where they are read; an event that slipped through without a date must not take the others with it. */
function drawnIndices({ starts }: Footprints, { numbers }: LaneSet): Uint32Array {
  const indices = new Uint32Array(starts.length);
  let count = 0;
  for (let index = 0; index < starts.length; index += 1) {
    if (Number.isNaN(starts[index]) || numbers[index] === HIDDEN) continue;
    indices[count] = index;
    count += 1;
  }
  return indices.subarray(0, count);
}

/** From the first to the last instant that any date names. */
function lengthOf({ starts, ends }: Footprints, indices: Uint32Array): number {
  let [first, last] = [Infinity, -Infinity];
  for (const index of indices) {
    for (const instant of [starts[index] ?? NaN, ends[index] ?? NaN]) {
      if (!Number.isFinite(instant)) continue;
      if (instant < first) first = instant;
      if (instant > last) last = instant;
    }
  }
  return last - first;
}

interface Making {
  readonly document: EventSet;
  readonly options: PrepareOptions;
  readonly footprints: Footprints;
  readonly now: Instant | null;
  readonly isShort: boolean;
  readonly isMany: boolean;
}

/** `reserved`: the width that was kept for the label before it was laid out. */
function makeEvent(
  making: Making & { readonly warp: Warp },
  index: number,
  reserved: number | undefined,
): PreparedEvent | null {
  const { document, options, footprints, now, warp } = making;
  const event = document.events.at(index);
  if (event === undefined) return null;
  const value = parseEdtf(event.when);
  const footprint = footprintAt(footprints, index);
  const label = labelOf(making, event, index);
  const drawn = drawnOf(footprint, now);
  return {
    index,
    event,
    footprint,
    drawn: { ...drawn, ...drawnExtent(warp, drawn) },
    status: event.status ?? options.statusOf(value, document.asOf),
    label: making.isMany && reserved !== undefined ? within(label, reserved, options) : label,
    words: words(value, options.language),
  };
}

function labelOf(
  { options, footprints, isShort, isMany }: Making,
  event: TimelineEvent,
  index: number,
): PreparedEvent['label'] {
  const when = { value: () => parseEdtf(event.when), footprint: footprintAt(footprints, index), isShort };
  return labelText(event, when, { ...options, mostLines: isMany ? 1 : 2 });
}

function columnsOf(
  making: Making,
  indices: Uint32Array,
  { numbers }: LaneSet,
): { readonly input: LodInput; readonly labelHeights: Uint8Array } {
  const { document, options, footprints, now, isMany } = making;
  const count = indices.length;
  const column = (): Float64Array => new Float64Array(count);
  const input = {
    ...{ starts: column(), ends: column(), before: column(), after: column(), labelWidths: column() },
    ...{ importances: column(), lanes: new Uint16Array(count), shapes: new Uint8Array(count) },
  };
  const labelHeights = new Uint8Array(count).fill(1);
  const reserve = isMany ? reservedWidths(options) : null;
  for (let number = 0; number < count; number += 1) {
    const index = indices[number] ?? 0;
    const footprint = footprintAt(footprints, index);
    const drawn = drawnOf(footprint, now);
    input.starts[number] = drawn.start;
    input.ends[number] = drawn.end;
    input.before[number] = drawn.before;
    input.after[number] = drawn.after;
    input.shapes[number] = drawn.shape;
    input.lanes[number] = numbers[index] ?? 0;
    const event = document.events.at(index);
    input.importances[number] = finite(options.importances?.[index] ?? event?.importance);
    if (event === undefined) continue;
    if (reserve !== null) {
      input.labelWidths[number] = reserve(event, footprint);
      continue;
    }
    const label = labelOf(making, event, index);
    input.labelWidths[number] = label.width;
    labelHeights[number] = label.height;
  }
  return { input, labelHeights };
}

/** Importance where none is given: in the middle. */
function finite(importance: number | undefined): number {
  return importance !== undefined && Number.isFinite(importance) ? importance : 0.5;
}

/** The end of the as-of day in drawn time. */
export function drawnNow({ now, warp }: Pick<Unplaced, 'now' | 'warp'>): Instant | null {
  return now === null ? null : toDrawn(warp, now);
}

/** The shape of an event in the words of the Scene. */
export function shapeOf({ drawn }: PreparedEvent): 'dot' | 'bar' | 'window' {
  if (drawn.shape === Shape.dot) return 'dot';
  return drawn.shape === Shape.bar ? 'bar' : 'window';
}
