/** Prepares a large document of its columns alone, so that it can be done beside the page, the most important events first. */
import type { EventSet } from '../document/types.ts';
import { footprintAt, footprintsOf } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Extent, Instant } from '../time/types.ts';
import { drawnOf } from './columns.ts';
import { reservedWidth } from './labels.ts';
import { documentLanes, prepareLanes } from './lanes.ts';
import { drawnIndices, finite, framedColumns, isShortTime, noColumns, nowOf, putDrawn, withEvents } from './prepare.ts';
import type { FrameOptions } from './prepare.ts';
import type { PrepareOptions, Unplaced, UnplacedColumns } from './prepare.types.ts';

/** All that a worker needs; columns have one entry an event of the document. */
export interface LargeInput {
  readonly footprints: Footprints;
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
}

/** The columns of the events at `places` of the document, or of all; `titles` are how wide their titles are, one each of those. */
export function largeColumns(
  { footprints, numbers, importances, warned, hull, ...frame }: LargeInput,
  titles: Float32Array,
  places?: Uint32Array,
): UnplacedColumns {
  const all = drawnIndices(footprints, numbers);
  const widthAt = places === undefined ? (index: number) => titles[index] ?? 0 : widthsAt(places, titles);
  const indices = places === undefined ? all : common(all, places);
  const input = noColumns(indices.length);
  for (let number = 0; number < indices.length; number += 1) {
    const index = indices[number] ?? 0;
    const footprint = footprintAt(footprints, index);
    const label = { title: widthAt(index), footprint, hasWarning: warned[index] === 1 };
    putDrawn(input, number, drawnOf(footprint, frame.now));
    input.lanes[number] = numbers[index] ?? 0;
    input.importances[number] = finite(importances[index]);
    input.labelWidths[number] = reservedWidth(label, frame);
  }
  const framed = framedColumns(input, { ...frame, isMany: true });
  const isWarped = framed.warp.instants.length > 0;
  return {
    indices,
    isShort: isShortTime(footprints, all),
    input,
    labelHeights: new Uint8Array(indices.length).fill(1),
    ...framed,
    extent:
      hull === null || isWarped || (indices.length === all.length && all.length > 0)
        ? framed.extent
        : around(framed.extent, hull, indices.length),
  };
}

/** The extent with all that will come; that alone where there is nothing yet. */
function around(extent: Extent, hull: Extent, count: number): Extent {
  if (count === 0) return hull;
  return { start: Math.min(extent.start, hull.start), end: Math.max(extent.end, hull.end) };
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
  const nothing = { footprints: footprintsOf(0, () => ''), numbers: new Uint16Array(), warned: new Uint8Array() };
  const columns = largeColumns(
    {
      ...nothing,
      importances: [],
      hull: document.columns?.hull ?? null,
      now: nowOf(document),
      lanes,
      metrics: options.metrics,
      scale: options.scale,
    },
    new Float32Array(),
  );
  return largeEvents(columns, { document, options, lanes });
}

/** The columns that came from the worker, with the events that belong to them. */
export function largeEvents(
  columns: UnplacedColumns,
  { document, options, lanes }: Pick<Unplaced, 'document' | 'options' | 'lanes'>,
): Unplaced {
  const footprints = options.footprints ?? document.columns?.footprints ?? footprintsOf(0, () => '');
  return withEvents(columns, { document, options, lanes, footprints, now: nowOf(document), isMany: true });
}
