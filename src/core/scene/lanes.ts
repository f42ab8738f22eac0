/** Lanes: their names and counts, the rows that they need, and where they lie from top to bottom. */
import type { EventSet } from '../document/types.ts';
import type { LodIndex } from '../lod/types.ts';
import { at } from '../lod/parting.ts';
import { Shape } from '../lod/types.ts';
import { breakLines } from './lines.ts';
import type { LaneSet, Prepared, PrepareOptions } from './prepare.types.ts';
import type { LaneBand, LabelLine, Metrics } from './types.ts';
import { sceneWords } from './words.ts';

export interface PreparedLane {
  readonly id: string;
  readonly label: string;
  /** The label in lines for the column, or in one line over the lane. */
  readonly lines: readonly string[];
  readonly colorIndex: number;
  readonly color: string | null;
  readonly count: number;
  readonly isFolded: boolean;
}

/** Where the rows of a lane lie. */
export interface Row {
  readonly y: number;
  readonly height: number;
  /** The line on which the marks of the row stand; first lines of labels beside them too. */
  readonly line: number;
  /** How far a day rises that has grown into a bar, where the row has no room for words under its line. */
  readonly lift: number;
  /** Where words begin that stand aside of the row; told where time runs down. */
  readonly words?: number;
}

export interface LaneRows {
  readonly band: LaneBand;
  readonly rows: readonly Row[];
  /** Top of the strip in which counts stand; its middle where time runs down. */
  readonly countY: number;
}

type Unlaid = Omit<Prepared, 'laneRows' | 'head' | 'chains'>;

/** Height of the strip at the foot of a lane for "+12". */
export const STRIP = 18;
/** Left edge of the names in the column, after the coloured bar. */
const NAME_X = 12;
/** Between the longest name and the plot. */
const NAME_GAP = 8;
const HEAD = 26;
/** Pixels from the line of the marks up to what stands above it: half a window, or half a bar; and down from it. */
const ABOVE = { point: 15, bar: 10 };
const LIFT = 9;
const BELOW = { point: 16, bar: 29 };

/** The lanes of the document, and one more for events that have none; without any lane, one without a name. */
export function documentLanes(
  document: EventSet,
  { textIn, language }: Pick<PrepareOptions, 'textIn' | 'language'>,
): LaneSet {
  const { lanes } = document;
  const numbers = document.columns?.lanes ?? laneNumbers(document);
  const hasStrays = numbers.includes(lanes.length);
  const named = lanes.map(({ id, label, color }) => ({ id, label: textIn(label, language), color: color ?? null }));
  const others = { id: '', label: named.length > 0 ? sceneWords[language].otherLane : '', color: null };
  return { lanes: named.length === 0 || hasStrays ? [...named, others] : named, numbers };
}

function laneNumbers({ events, lanes }: EventSet): Uint16Array {
  const places = new Map(lanes.map(({ id }, place) => [id, place]));
  const numbers = new Uint16Array(events.length);
  for (let index = 0; index < events.length; index += 1) {
    numbers[index] = places.get(events.at(index)?.lane ?? '') ?? lanes.length;
  }
  return numbers;
}

/** The lanes that are drawn, with the number of the events in them; of all that are not hidden where no `indices` are given. */
export function prepareLanes(
  { lanes, numbers }: LaneSet,
  indices: Uint32Array | null,
  options: PrepareOptions,
): PreparedLane[] {
  const counts = new Uint32Array(lanes.length);
  const length = indices?.length ?? numbers.length;
  for (let place = 0; place < length; place += 1) {
    const lane = numbers[indices === null ? place : (indices[place] ?? 0)] ?? 0;
    // Beyond the last one is `HIDDEN`.
    if (lane < counts.length) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return lanes.map(({ id, label, color, colorIndex, isFolded }, place) => ({
    ...{ id, label, color },
    isFolded: isFolded === true,
    colorIndex: colorIndex ?? place,
    count: counts[place] ?? 0,
    lines: nameLines(label, options),
  }));
}

function nameLines(label: string, { metrics, measure }: PrepareOptions): string[] {
  const inColumn = metrics.laneColumn > 0;
  const width = inColumn ? metrics.laneColumn - NAME_X - NAME_GAP : metrics.referenceWidth * 0.6;
  return breakLines(label, { size: metrics.labelSize, weight: 600, width, most: inColumn ? 2 : 1 }, measure);
}

/** True where the names stand in a column at the left. */
export function hasColumn({ lanes, options }: Pick<Prepared, 'lanes' | 'options'>): boolean {
  return options.metrics.laneColumn > 0 && lanes.some(({ label }) => label !== '');
}

/** The lanes from top to bottom with their rows: where they lie never depends on the viewport. */
export function layLanes(prepared: Unlaid): LaneRows[] {
  const sizes = prepared.sizes ?? laneSizes(prepared);
  const isOver = prepared.options.metrics.laneColumn === 0;
  let y = prepared.options.metrics.top;
  return prepared.lanes.map((lane, number) => {
    const { rows = [], hides = false } = sizes[number] ?? {};
    const head = isOver && lane.label !== '' ? HEAD : 0;
    const laid = layLane(lane, { y, head, rows, hides, prepared });
    y = laid.band.y + laid.band.height;
    return laid;
  });
}

interface Laying {
  readonly y: number;
  readonly head: number;
  readonly rows: readonly RowSize[];
  readonly hides: boolean;
  readonly prepared: Unlaid;
}

function layLane(lane: PreparedLane, { y, head, rows, hides, prepared }: Laying): LaneRows {
  const { metrics } = prepared.options;
  const top = y + head + (head > 0 ? metrics.lanePadding / 2 : metrics.lanePadding);
  const laid = rows.map(({ above, height, lift }, row) => {
    const rowY = top + sumOf(rows.slice(0, row));
    return { y: rowY, height, line: rowY + above, lift };
  });
  const countY = top + sumOf(rows) - (hides ? 0 : 2);
  const name = head > 0 ? metrics.labelSize + metrics.lanePadding : nameHeight(lane, metrics);
  const height = Math.max(countY - y + (hides ? STRIP + 4 : metrics.lanePadding), name);
  const shift = rows.length === 1 && !hides ? (height - (countY + 2 - y) - metrics.lanePadding) / 2 : 0;
  return {
    band: bandOf(lane, { y, height, head, prepared }),
    rows: laid.map((row) => ({ ...row, y: row.y + shift, line: row.line + shift })),
    countY: countY + shift,
  };
}

function nameHeight({ lines, label }: PreparedLane, { lanePadding, labelSize, smallSize }: Metrics): number {
  if (label === '') return 3 * lanePadding;
  return 2 * lanePadding + lines.length * (labelSize + 5) + smallSize + 3;
}

function bandOf(
  lane: PreparedLane,
  { y, height, head, prepared }: { y: number; height: number; head: number; prepared: Unlaid },
): LaneBand {
  const { metrics, language, measure } = prepared.options;
  const lineHeight = metrics.labelSize + 5;
  const first = y + (head > 0 ? 18 : metrics.lanePadding + metrics.labelSize - 1);
  const lines: LabelLine[] = lane.lines.map((text, line) => ({ text, x: NAME_X, y: first + line * lineHeight }));
  const text = sceneWords[language].count(lane.count);
  const under = { text, x: NAME_X, y: first + (lane.lines.length - 1) * lineHeight + metrics.smallSize + 7 };
  const nameWidth = measure(lane.lines[0] ?? '', metrics.labelSize, 600);
  const countLine = head > 0 ? { text, x: NAME_X + nameWidth + 8, y: first } : under;
  const { id, label, count, colorIndex, color } = lane;
  return { id, label, count, lines, countLine, colorIndex, color, y, height };
}

interface RowSize {
  readonly above: number;
  readonly lift: number;
  readonly height: number;
}

/** What each lane needs: its rows, and whether some of its events have none. */
export type LaneSizes = readonly { readonly rows: readonly RowSize[]; readonly hides: boolean }[];

/** The sizes of all lanes: O(n). */
export function laneSizes({ lod, labelHeights, options }: Sized): LaneSizes {
  const sizes = rowSizes({ lod, labelHeights, options });
  return sizes.map((rows, lane) => ({ rows, hides: hidesAny(lod, lane, lod.settings.referenceScale) }));
}

interface Sized extends Pick<Unlaid, 'lod' | 'labelHeights'> {
  readonly options: Pick<PrepareOptions, 'metrics'>;
}

/** Size of every row of every lane: room for its tallest event above and below the line of its marks. */
function rowSizes({ lod, labelHeights, options }: Sized): RowSize[][] {
  const lineHeight = lineHeightOf(options.metrics.labelSize);
  const lanes = Array.from(lod.laneRows, (rows) =>
    Array.from({ length: rows }, () => ({ above: 0, below: 0, hasBar: false })),
  );
  for (let number = 0; number < labelHeights.length; number += 1) {
    const row = lanes[at(lod.input.lanes, number)]?.[at(lod.rows, number)];
    if (row === undefined) continue;
    const isBar = at(lod.input.shapes, number) === Shape.bar;
    const kind = isBar ? 'bar' : 'point';
    row.hasBar ||= isBar;
    row.above = Math.max(row.above, ABOVE[kind]);
    row.below = Math.max(row.below, BELOW[kind] + (at(labelHeights, number) - 1) * lineHeight);
  }
  return lanes.map((rows) =>
    rows.map(({ above, below, hasBar }) => ({ above, lift: hasBar ? 0 : LIFT, height: above + below })),
  );
}

/** Distance of two baselines of a label. */
export function lineHeightOf(size: number): number {
  return Math.round(size * 1.3);
}

/** True where some event of the lane has no room of its own at a scale, such as that at which all of the document is in view. */
export function hidesAny({ laneLists, markScales }: LodIndex, lane: number, scale: number): boolean {
  const events = laneLists[lane]?.events ?? new Uint32Array();
  return events.some((event) => at(markScales, event) > scale);
}

function sumOf(rows: readonly RowSize[]): number {
  return rows.reduce((total, { height }) => total + height, 0);
}
