/** What is worked out once for a document, a language and a set of sizes, before any viewport is known. */
import type { EventsDocument, LocalText, Status, TimelineEvent } from '../document/types.ts';
import { buildLod } from '../lod/build.ts';
import { Shape } from '../lod/types.ts';
import type { LodIndex, LodInput } from '../lod/types.ts';
import { DAY, endOfDay } from '../time/civil.ts';
import { EdtfError } from '../time/edtf.error.ts';
import { parseEdtf } from '../time/edtf.ts';
import { footprintOf } from '../time/footprint.ts';
import type { Edtf, Extent, Footprint, Instant, Language } from '../time/types.ts';
import { words } from '../time/words.ts';
import { drawnOf } from './columns.ts';
import type { Drawn } from './columns.ts';
import { fitColumns, hullOf, withNow } from './fit.ts';
import { labelText } from './labels.ts';
import type { LabelText } from './labels.ts';
import { layLanes, prepareLanes } from './lanes.ts';
import type { LaneRows, PreparedLane } from './lanes.ts';
import type { Measure, Metrics } from './types.ts';

export interface PrepareOptions {
  readonly measure: Measure;
  readonly metrics: Metrics;
  readonly language: Language;
  /** `textIn` of core/document: the string of a text for a reader of `language`. */
  readonly textIn: (text: LocalText, language: Language) => string;
  /** `statusOf` of core/document, for events that do not state theirs. */
  readonly statusOf: (when: Edtf, asOf: string | undefined) => Status;
}

export interface PreparedEvent {
  /** Index into the document's events. */
  readonly index: number;
  readonly event: TimelineEvent;
  readonly footprint: Footprint;
  readonly drawn: Drawn;
  readonly status: Status;
  readonly label: LabelText;
  /** The whole date in words. */
  readonly words: string;
}

export interface Prepared {
  readonly document: EventsDocument;
  readonly options: PrepareOptions;
  /** In the order of the document, without those whose date cannot be read; rows of `lod` are in this order too. */
  readonly events: readonly PreparedEvent[];
  readonly lanes: readonly PreparedLane[];
  /** Where the lanes and their rows lie, from top to bottom. */
  readonly laneRows: readonly LaneRows[];
  readonly lod: LodIndex;
  /** The end of the as-of day; null where none is given. */
  readonly now: Instant | null;
  /** The hull of all events and a near as-of line; finite, never empty. */
  readonly extent: Extent;
}

/** A day that nothing is known of, for documents without events. */
const ANY_DAY: Extent = { start: 0, end: DAY };
/** Three years and some days: up to that length a month needs no year. */
const SHORT = 1_100 * DAY;
/** Rows of a lane that has the drawing to itself. */
const MOST_ROWS = 12;

/** Reads the dates, measures the labels and packs the rows of `document`. Run it again when document, metrics or language change. */
export function prepare(document: EventsDocument, options: PrepareOptions): Prepared {
  const now = document.asOf === undefined ? null : endOfDay(document.asOf);
  const lanes = prepareLanes(document, options);
  const laneOf = new Map(lanes.map((lane, number) => [lane.id, number]));
  const readings = document.events.flatMap((event, index): Reading[] => {
    const value = readable(event.when);
    return value === null ? [] : [{ event, index, value, footprint: footprintOf(value) }];
  });
  const isShort = lengthOf(readings) <= SHORT;
  const events = readings.map((reading) => prepareEvent(reading, { document, options, now, isShort }));
  const otherLane = lanes.length - 1;
  const numbers = events.map(({ event }) => laneOf.get(event.lane ?? '') ?? otherLane);
  const input = columnsOf(events, numbers);
  const extent = withNow(hullOf(input) ?? ANY_DAY, now);
  const { metrics } = options;
  const referenceScale = fitColumns(input, { extent, width: metrics.referenceWidth }).scale;
  const maxRows = Math.max(metrics.maxRows, Math.min(MOST_ROWS, Math.floor((2 * MOST_ROWS) / lanes.length)));
  const settings = { laneCount: lanes.length, maxRows, referenceScale, dotRadius: metrics.dotRadius };
  const unlaid = { document, options, events, lanes, lod: buildLod(input, settings), now, extent };
  return { ...unlaid, laneRows: layLanes(unlaid) };
}

/** Documents are checked where they are read; an event that slipped through without a date must not take the others with it. */
function readable(when: string): Edtf | null {
  try {
    return parseEdtf(when);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

interface Reading {
  readonly event: TimelineEvent;
  readonly index: number;
  readonly value: Edtf;
  readonly footprint: Footprint;
}

/** From the first to the last instant that any date names. */
function lengthOf(readings: readonly Reading[]): number {
  const known = readings.flatMap(({ footprint: { extent } }) => [extent.start, extent.end]).filter(Number.isFinite);
  const first = known.reduce((least, instant) => Math.min(least, instant), Infinity);
  return known.reduce((most, instant) => Math.max(most, instant), -Infinity) - first;
}

interface Context {
  readonly document: EventsDocument;
  readonly options: PrepareOptions;
  readonly now: Instant | null;
  readonly isShort: boolean;
}

function prepareEvent(
  { event, index, value, footprint }: Reading,
  { document, options, now, isShort }: Context,
): PreparedEvent {
  return {
    index,
    event,
    footprint,
    drawn: drawnOf(footprint, now),
    status: event.status ?? options.statusOf(value, document.asOf),
    label: labelText(event, { value, footprint, isShort }, options),
    words: words(value, options.language),
  };
}

function columnsOf(events: readonly PreparedEvent[], lanes: readonly number[]): LodInput {
  const column = (read: (event: PreparedEvent) => number): Float64Array => Float64Array.from(events, read);
  return {
    starts: column(({ drawn }) => drawn.start),
    ends: column(({ drawn }) => drawn.end),
    lanes: Uint16Array.from(lanes),
    importances: column(({ event }) => finite(event.importance)),
    shapes: Uint8Array.from(events, ({ drawn }) => drawn.shape),
    before: column(({ drawn }) => drawn.before),
    after: column(({ drawn }) => drawn.after),
    labelWidths: column(({ label }) => label.width),
  };
}

/** Importance where none is given: in the middle. */
function finite(importance: number | undefined): number {
  return importance !== undefined && Number.isFinite(importance) ? importance : 0.5;
}

/** The shape of an event in the words of the Scene. */
export function shapeOf({ drawn }: PreparedEvent): 'dot' | 'bar' | 'window' {
  if (drawn.shape === Shape.dot) return 'dot';
  return drawn.shape === Shape.bar ? 'bar' : 'window';
}
