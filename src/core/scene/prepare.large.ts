/** Prepares a large document of its columns alone, so that it can be done beside the page, the most important events first. */
import type { EventSet } from '../document/types.ts';
import { buildLod } from '../lod/build.ts';
import type { LodIndex } from '../lod/types.ts';
import { footprintAt, footprintsOf } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Extent, Instant } from '../time/types.ts';
import { drawnOf } from './columns.ts';
import { domainsOf } from './fit.ts';
import { reservedWidth } from './labels.ts';
import { documentLanes, laneSizes, prepareLanes } from './lanes.ts';
import {
  drawnIndices,
  finite,
  framedColumns,
  isShortTime,
  noColumns,
  nowOf,
  placed,
  putDrawn,
  withEvents,
} from './prepare.ts';
import type { FrameOptions } from './prepare.ts';
import type { Domains, Prepared, PrepareOptions, Profile, Unplaced, UnplacedColumns } from './prepare.types.ts';

/** All that a worker needs; columns have one entry an event of the document. */
export interface LargeInput extends Footprints {
  /** Lanes counted from the top; `HIDDEN` for an event that is not drawn. */
  readonly numbers: Uint16Array;
  /** NaN where none is given. */
  readonly importances: ArrayLike<number>;
  /** 1 for an event that has a check to be looked at. */
  readonly warned: Uint8Array;
  /** What all events span in true time, so that a first picture has room for the rest. */
  readonly hull: Extent | null;
  readonly now: Instant | null;
  readonly lanes: FrameOptions['lanes'];
  readonly metrics: PrepareOptions['metrics'];
  readonly scale: PrepareOptions['scale'];
  /** Of the drawing and of its plot, in CSS pixels. */
  readonly width: number;
  readonly plotWidth: number;
}

/** All that a picture needs but the events themselves. */
export interface LargeColumns {
  readonly unplaced: UnplacedColumns;
  readonly lod: BareIndex;
  /** Where time runs to the right. */
  readonly domains?: Domains;
  readonly profile: Profile;
}

/** An index without what it was built of. */
export type BareIndex = Omit<LodIndex, 'input' | 'settings'>;

/**
 * Gives the events at `places` of the document, or all of them, their places; `titles` are how wide their titles are, one each of
 * those. `tell` hears how many have been looked after.
 */
export function largeColumns(
  large: LargeInput,
  { titles, places, tell }: { titles: Float32Array; places?: Uint32Array | undefined; tell?: (done: number) => void },
): LargeColumns {
  const { metrics, width, plotWidth } = large;
  const columns = unplacedColumns(large, titles, places);
  const { input, settings, extent, story, labelHeights } = columns;
  const isFlat = metrics.direction === 'horizontal';
  const lod = buildLod(input, settings, tell);
  const { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore } = lod;
  return {
    unplaced: { ...columns, ...(isFlat && { sizes: laneSizes({ lod, labelHeights, options: { metrics } }) }) },
    lod: { rows, markScales, labelScales, laneRows, levels, laneLists, reachAfter, reachBefore },
    ...(isFlat && { domains: { width, ...domainsOf(input, { extent, story, width: plotWidth }) } }),
    profile: profileOf(large, columns.indices),
  };
}

function unplacedColumns(
  { numbers, importances, warned, hull, ...frame }: LargeInput,
  titles: Float32Array,
  places: Uint32Array | undefined,
): UnplacedColumns {
  const all = drawnIndices(frame, numbers);
  const widthAt = places === undefined ? (index: number) => titles[index] ?? 0 : widthsAt(places, titles);
  const indices = places === undefined ? all : common(all, places);
  const input = noColumns(indices.length);
  for (let number = 0; number < indices.length; number += 1) {
    const index = indices[number] ?? 0;
    const footprint = footprintAt(frame, index);
    const label = { title: widthAt(index), footprint, hasWarning: warned[index] === 1 };
    putDrawn(input, number, drawnOf(footprint, frame.now));
    input.lanes[number] = numbers[index] ?? 0;
    input.importances[number] = finite(importances[index]);
    input.labelWidths[number] = reservedWidth(label, frame);
  }
  const framed = framedColumns(input, { ...frame, isMany: true });
  const isPart = indices.length < all.length || all.length === 0;
  const isWarped = framed.warp.instants.length > 0;
  return {
    indices,
    isShort: isShortTime(frame, all),
    labelHeights: new Uint8Array(indices.length).fill(1),
    ...framed,
    ...(isPart && !isWarped && hull !== null && { extent: around(framed.extent, hull, indices.length) }),
  };
}

/** The extent with all that will come; that alone where there is nothing yet. */
function around(extent: Extent, hull: Extent, count: number): Extent {
  if (count === 0) return hull;
  return { start: Math.min(extent.start, hull.start), end: Math.max(extent.end, hull.end) };
}

/** Parts of the whole in which events are counted together: finer than any screen. */
const PARTS = 8_192;

/** How many events of each lane begin where. */
function profileOf({ starts, ends, numbers, lanes }: LargeInput, indices: Uint32Array): Profile {
  const instantAt = (index: number): number => {
    const start = starts[index] ?? 0;
    return Number.isFinite(start) ? start : (ends[index] ?? 0);
  };
  let [first, last] = [Infinity, -Infinity];
  for (const index of indices) {
    const instant = instantAt(index);
    first = Math.min(first, instant);
    last = Math.max(last, instant);
  }
  const length = Math.max(1, last - first) / PARTS;
  const counts = new Uint32Array(lanes.length * PARTS);
  for (const index of indices) {
    const part = Math.min(PARTS - 1, Math.floor((instantAt(index) - first) / length)) || 0;
    const cell = (numbers[index] ?? 0) * PARTS + part;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const filled = Uint32Array.from(counts.keys()).filter((cell) => (counts[cell] ?? 0) > 0);
  const instants = Float64Array.from(filled, (cell) => first + ((cell % PARTS) + 0.5) * length);
  return {
    starts: instants,
    ends: instants,
    lanes: Uint16Array.from(filled, (cell) => Math.floor(cell / PARTS)),
    weights: Uint32Array.from(filled, (cell) => counts[cell] ?? 0),
  };
}

function widthsAt(places: Uint32Array, titles: Float32Array): (index: number) => number {
  const widths = new Map(Array.from(places, (index, place) => [index, titles[place] ?? 0]));
  return (index) => widths.get(index) ?? 0;
}

/** What two ascending lists have in common. */
function common(all: Uint32Array, some: Uint32Array): Uint32Array {
  let at = 0;
  return some.filter((index) => {
    while ((all[at] ?? Infinity) < index) at += 1;
    return all[at] === index;
  });
}

/** The frame of a large document, with lanes and axis, before any of its events has a place. */
export function frameOf(document: EventSet, options: PrepareOptions): Unplaced {
  const laneSet = options.laneSet ?? documentLanes(document, options);
  const lanes = prepareLanes(laneSet, null, options);
  const input: LargeInput = {
    ...footprintsOf(0, () => ''),
    ...{ numbers: new Uint16Array(), warned: new Uint8Array(), importances: [] },
    ...{ hull: document.columns?.hull ?? null, now: nowOf(document), lanes },
    ...{ metrics: options.metrics, scale: options.scale, width: 0, plotWidth: 0 },
  };
  return largeUnplaced(unplacedColumns(input, new Float32Array(), undefined), { document, options, lanes });
}

/** What came from the worker, with the events that belong to it. */
export function largePrepared(
  { unplaced: columns, lod, domains, profile }: LargeColumns,
  frame: Pick<Unplaced, 'document' | 'options' | 'lanes'>,
): Prepared {
  const unplaced = largeUnplaced(columns, frame);
  const index = { ...lod, input: unplaced.input, settings: unplaced.settings };
  return { ...placed(unplaced, index), domains, profile };
}

function largeUnplaced(
  columns: UnplacedColumns,
  { document, options, lanes }: Pick<Unplaced, 'document' | 'options' | 'lanes'>,
): Unplaced {
  const footprints = options.footprints ?? document.columns?.footprints ?? footprintsOf(0, () => '');
  return withEvents(columns, { document, options, lanes, footprints, now: nowOf(document), isMany: true });
}
