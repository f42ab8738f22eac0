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
import type { Drawn } from './columns.ts';
import { columnPlan, rowsInColumns } from './columns.plan.ts';
import { bodyOf, fitColumns, hullOf, withNow } from './fit.ts';
import type { LabelSetting } from './labels.ts';
import { kept } from './kept.ts';
import { labelText, reservedWidths, within } from './labels.ts';
import { documentLanes, layLanes, lineHeightOf, prepareLanes } from './lanes.ts';
import { HIDDEN } from './prepare.types.ts';
import type {
  LaneSet,
  Prepared,
  PreparedEvent,
  PrepareOptions,
  Unplaced,
  UnplacedColumns,
  WordSetting,
} from './prepare.types.ts';
import { standUpright } from './upright.ts';

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
/** Pixels along time that one of few events takes where time runs down: two lines, and some air. */
const LENGTH_OF_ONE = 56;

/** All of it in one go. Run it again when document, metrics, lanes or language change. */
export function prepare(document: EventSet, options: PrepareOptions): Prepared {
  const unplaced = unplacedOf(document, options);
  return placed(unplaced, buildLod(unplaced.input, unplaced.settings));
}

/** With the index that was built of its columns, by `buildLod` here or in a worker. */
export function placed(unplaced: Unplaced, lod: LodIndex): Prepared {
  if (unplaced.options.metrics.direction === 'vertical') return standUpright(unplaced, lod);
  return { ...unplaced, lod, laneRows: layLanes({ ...unplaced, lod }), head: 0, chains: [] };
}

/** The frame alone, with lanes, axis and extent: what can be shown before the index is there. */
export function emptied(unplaced: Unplaced): Prepared {
  const nothing = {
    ...{ ...unplaced, input: noColumns(0), indices: new Uint32Array() },
    ...{ labelHeights: new Uint8Array(), ownLanes: new Uint16Array() },
  };
  return placed(nothing, buildLod(nothing.input, unplaced.settings));
}

/** Columns for `count` events, all zero. */
export function noColumns(count: number): LodInput {
  const column = (): Float64Array => new Float64Array(count);
  return {
    ...{ starts: column(), ends: column(), before: column(), after: column(), labelWidths: column() },
    ...{ importances: column(), lanes: new Uint16Array(count), shapes: new Uint8Array(count) },
  };
}

/** Everything but the index: O(n), some hundred bytes an event. */
export function unplacedOf(document: EventSet, options: PrepareOptions): Unplaced {
  const { events } = document;
  const now = nowOf(document);
  const footprints = options.footprints ?? footprintsOf(events.length, (index) => events.at(index)?.when ?? '');
  const laneSet = options.laneSet ?? documentLanes(document, options);
  const indices = drawnIndices(footprints, laneSet.numbers);
  const lanes = prepareLanes(laneSet, indices, options);
  const isMany = indices.length > MANY;
  const isShort = isShortTime(footprints, indices);
  const making: Making = { document, options, footprints, now, isShort, isMany };
  const columns = columnsOf(making, indices, laneSet);
  const framed = framedColumns(columns.input, { ...options, now, lanes, isMany });
  return withEvents({ indices, isShort, ...columns, ...framed }, { ...making, lanes });
}

/** The end of the as-of day in true time; null where none is given. */
export function nowOf({ asOf }: EventSet): Instant | null {
  return asOf === undefined ? null : endOfDay(asOf);
}

/** What stands around the columns, and the columns as the index is built of them. */
type Framed = Pick<Unplaced, 'input' | 'warp' | 'extent' | 'story' | 'settings' | 'columns' | 'ownLanes'>;

export interface FrameOptions extends Pick<PrepareOptions, 'metrics' | 'scale'> {
  readonly now: Instant | null;
  readonly lanes: readonly { readonly isFolded: boolean }[];
  /** More than can be given their places exactly. */
  readonly isMany: boolean;
}

/** From the columns in true time what stands around them; the columns themselves are put into drawn time. */
export function framedColumns(input: LodInput, { now, lanes, isMany, metrics, scale }: FrameOptions): Framed {
  const warp = warpOf({ ...input, now }, scale ?? 'true');
  warpColumns(warp, [input.starts, input.ends]);
  const extent = withNow(hullOf(input) ?? ANY_DAY, drawnNow({ now, warp }));
  const story = withNow(bodyOf(input, extent), drawnNow({ now, warp }));
  const unset = { input, lanes, metrics, warp, extent, story, isMany };
  return { warp, extent, story, ...(metrics.direction === 'vertical' ? inColumns(unset) : inLanes(unset)) };
}

interface Unset
  extends Pick<FrameOptions, 'lanes' | 'isMany' | 'metrics'>, Pick<Unplaced, 'input' | 'warp' | 'extent' | 'story'> {}

type Set = Pick<Unplaced, 'input' | 'settings' | 'columns' | 'ownLanes'>;

/** A row of lanes for itself each. */
function inLanes({ input, lanes, metrics, extent, isMany }: Unset): Set {
  const rows = isMany ? rowsOfMany(lanes.length) : rowsOfFew(lanes.length, metrics.maxRows);
  const settings = {
    laneCount: lanes.length,
    maxRows: Math.min(rows, metrics.mostRows ?? rows),
    referenceScale: fitColumns(input, { extent, width: metrics.referenceWidth }).scale,
    dotRadius: metrics.dotRadius,
    folded: lanes.flatMap(({ isFolded }, lane) => (isFolded ? [lane] : [])),
    ...(isMany && { cellWidth: CELL_OF_MANY }),
  };
  return { input, settings, columns: [], ownLanes: input.lanes };
}

/** Columns that the lanes have for themselves or share; what a label takes along time is its height, whatever its words. */
function inColumns({ input, lanes, metrics, warp, extent, story, isMany }: Unset): Set {
  const columns = columnPlan({ lanes, metrics, warp, extent });
  const columnOf = Uint16Array.from(lanes, (_, lane) => columns.findIndex((column) => column.lanes.includes(lane)));
  const ofMany = rowsInColumns(columns);
  const count = input.starts.length;
  const label = isMany ? ofMany.lines * lineHeightOf(metrics.labelSize) : 0;
  const turned = {
    ...input,
    lanes: input.lanes.map((lane) => columnOf[lane] ?? 0),
    labelWidths: new Float64Array(count).fill(label),
  };
  const length = Math.max(metrics.referenceWidth, isMany ? 0 : count * LENGTH_OF_ONE);
  const settings = {
    laneCount: columns.length,
    maxRows: isMany ? ofMany.rows : metrics.maxRows,
    referenceScale: fitColumns(turned, { extent: isMany ? extent : story, width: length }).scale,
    dotRadius: metrics.dotRadius,
    labelsAside: true,
    folded: columns.flatMap(({ isFolded }, column) => (isFolded ? [column] : [])),
    ...(isMany && { cellWidth: CELL_OF_MANY }),
  };
  return { input: turned, settings, columns, ownLanes: input.lanes };
}

/** Options by which words are set for a width of their own. */
function setFor(options: PrepareOptions, { width }: WordSetting): PrepareOptions {
  return { ...options, metrics: { ...options.metrics, labelWidth: width } };
}

/** The columns with the events that belong to them. */
export function withEvents(
  { isShort, ...columns }: UnplacedColumns,
  { lanes, ...rest }: Omit<Making, 'isShort'> & Pick<Unplaced, 'lanes'>,
): Unplaced {
  const { document, options, now } = rest;
  const { indices, input, warp } = columns;
  const making = { ...rest, isShort, warp };
  const setAnew = (number: number, setting: WordSetting): PreparedEvent | null =>
    makeEvent({ ...making, options: setFor(options, setting) }, indices[number] ?? -1, setting);
  const eventAt = kept((number) =>
    makeEvent(making, indices[number] ?? -1, { mostLines: 0, width: input.labelWidths[number] ?? 0 }),
  );
  return { document, options, ...columns, lanes, now, eventAt, setAnew };
}

function rowsOfFew(lanes: number, least: number): number {
  const most = Math.max(2, Math.floor(MOST_ROWS_OF_LANES / lanes));
  return Math.min(most, Math.max(least, Math.min(MOST_ROWS, Math.floor((2 * MOST_ROWS) / lanes))));
}

function rowsOfMany(lanes: number): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_ROWS_OF_MANY / lanes)));
}

/** Documents are checked where they are read; an event that slipped through without a date must not take the others with it. */
export function drawnIndices({ starts }: Pick<Footprints, 'starts'>, numbers: Uint16Array): Uint32Array {
  const indices = new Uint32Array(starts.length);
  let count = 0;
  for (let index = 0; index < starts.length; index += 1) {
    if (Number.isNaN(starts[index]) || numbers[index] === HIDDEN) continue;
    indices[count] = index;
    count += 1;
  }
  return indices.subarray(0, count);
}

/** True where nobody asks which year a month belongs to. */
export function isShortTime(footprints: Footprints, indices: Uint32Array): boolean {
  return lengthOf(footprints, indices) <= SHORT;
}

/** From the first to the last instant that any date names. */
function lengthOf({ starts, ends }: Footprints, indices: Uint32Array): number {
  let [first, last] = [Infinity, -Infinity];
  const take = (instant: number): void => {
    if (!Number.isFinite(instant)) return;
    if (instant < first) first = instant;
    if (instant > last) last = instant;
  };
  for (const index of indices) {
    take(starts[index] ?? NaN);
    take(ends[index] ?? NaN);
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

/** The words of one event among many are held in the width that was kept for them; `mostLines` 0 leaves the lines to the document. */
function makeEvent(
  making: Making & { readonly warp: Warp },
  index: number,
  { mostLines, caption, width }: WordSetting,
): PreparedEvent | null {
  const { document, options, footprints, now, warp } = making;
  const event = document.events.at(index);
  if (event === undefined) return null;
  const value = parseEdtf(event.when);
  const footprint = footprintAt(footprints, index);
  const label = labelOf(making, event, { index, ...(mostLines > 0 && { mostLines, caption }) });
  const drawn = drawnOf(footprint, now);
  return {
    index,
    event,
    footprint,
    drawn: { ...drawn, ...drawnExtent(warp, drawn) },
    status: event.status ?? options.statusOf(value, document.asOf),
    label: making.isMany ? within(label, width, options) : label,
    words: words(value, options.language),
  };
}

function labelOf(
  { options, footprints, isShort, isMany }: Making,
  event: TimelineEvent,
  { index, mostLines = isMany ? 1 : 2, caption }: { index: number } & Partial<LabelSetting>,
): PreparedEvent['label'] {
  const when = { value: () => parseEdtf(event.when), footprint: footprintAt(footprints, index), isShort };
  return labelText(event, when, { ...options, mostLines, caption });
}

function columnsOf(
  making: Making,
  indices: Uint32Array,
  { numbers }: LaneSet,
): { readonly input: LodInput; readonly labelHeights: Uint8Array } {
  const { document, options, footprints, now, isMany } = making;
  const count = indices.length;
  const input = noColumns(count);
  const labelHeights = new Uint8Array(count).fill(1);
  const reserve = isMany && options.metrics.direction === 'horizontal' ? reservedWidths(options) : null;
  for (let number = 0; number < count; number += 1) {
    const index = indices[number] ?? 0;
    const footprint = footprintAt(footprints, index);
    putDrawn(input, number, drawnOf(footprint, now));
    input.lanes[number] = numbers[index] ?? 0;
    const event = document.events.at(index);
    input.importances[number] = finite(options.importances?.[index] ?? event?.importance);
    if (event === undefined) continue;
    if (reserve !== null) {
      input.labelWidths[number] = reserve(event, footprint);
      continue;
    }
    if (options.metrics.direction === 'vertical') continue;
    const label = labelOf(making, event, { index });
    input.labelWidths[number] = label.width;
    labelHeights[number] = label.height;
  }
  return { input, labelHeights };
}

export function putDrawn({ starts, ends, before, after, shapes }: LodInput, number: number, drawn: Drawn): void {
  starts[number] = drawn.start;
  ends[number] = drawn.end;
  before[number] = drawn.before;
  after[number] = drawn.after;
  shapes[number] = drawn.shape;
}

/** Importance where none is given: in the middle. */
export function finite(importance: number | undefined): number {
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
