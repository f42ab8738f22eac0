/** The Scene that a slide shows: of all events or some, enlarged to letters that can be read from the last row. */
import { statusOf } from '../../core/document/status.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { fitColumns } from '../../core/scene/fit.ts';
import { plotLeft } from '../../core/scene/frame.ts';
import { defaultMetrics } from '../../core/scene/metrics.ts';
import type { Prepared } from '../../core/scene/prepare.ts';
import type { LaneSet } from '../../core/scene/prepare.types.ts';
import { fitDomain, sceneOf } from '../../core/scene/scene.ts';
import type { Measure, Rect, Scene } from '../../core/scene/types.ts';
import { prepareWithin } from '../../core/scene/within.ts';
import type { Footprints } from '../../core/time/footprints.ts';
import type { Extent, Language } from '../../core/time/types.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import { LEAST_SIZE } from './types.ts';

export interface SceneOptions {
  readonly room: Rect;
  readonly language: Language;
  readonly measure: Measure;
  /** By default true to scale, or with empty stretches folded where that leaves room for more labels. */
  readonly scale?: ScaleKind | undefined;
}

/** What of a document is shown. */
export interface Shown {
  /** How many events. */
  readonly count: number;
  /** Which lanes; by default all. */
  readonly laneSet?: LaneSet;
  /** For every event of the document. */
  readonly importances?: Float64Array;
  readonly footprints?: Footprints;
  /** In true time; an open side is infinite. Null for all events. */
  readonly range: Extent | null;
}

/** A Scene, and by how much it is enlarged. */
export interface Enlarged {
  readonly scene: Scene;
  readonly scale: number;
}

/** Size of all letters of the Scene before it is enlarged. */
const SIZE = 14;
/** Words may be so wide before they are enlarged. */
const LABEL_WIDTH = 190;
const LANE_COLUMN = 110;
/** 14¼ points: less nobody reads on a wall. */
const LEAST_LETTERS = 19;
/** Sizes of letters to try. */
const SIZES = [36, 29, LEAST_SIZE, 21, LEAST_LETTERS];
/** Of more events than this most stand in counts whatever the size. */
const MANY = 200;

/**
 * The Scene in the size of letters with which most events are a mark of their own, with a label; of equal ones the largest, and true
 * to scale before folded. A range is always true to scale.
 */
export function sceneWithin(document: EventsDocument, options: SceneOptions, shown: Shown): Enlarged {
  const sizes = shown.count > MANY ? [LEAST_LETTERS] : SIZES;
  const scales = scalesOf(options, shown);
  let best = sceneIn(document, { ...options, scale: scales[0], size: sizes[0] ?? LEAST_LETTERS }, shown);
  for (const size of sizes) {
    for (const scale of scales) {
      if (told(best) >= 2 * shown.count) return best;
      if (size === sizes[0] && scale === scales[0]) continue;
      const next = sceneIn(document, { ...options, scale, size }, shown);
      if (told(next) > told(best)) best = next;
    }
  }
  return best;
}

function scalesOf({ scale }: SceneOptions, { range }: Shown): readonly ScaleKind[] {
  if (range !== null) return ['true'];
  return scale === undefined ? ['true', 'folded'] : [scale];
}

function sceneIn(
  document: EventsDocument,
  { room, language, measure, scale, size }: SceneOptions & { readonly size: number },
  { laneSet, importances, footprints, range }: Shown,
): Enlarged {
  const factor = size / SIZE;
  const [width, height] = [room.width / factor, room.height / factor];
  const sizes = { labelSize: SIZE, smallSize: SIZE, axisSize: SIZE, labelWidth: LABEL_WIDTH, laneColumn: LANE_COLUMN };
  const metrics = { ...defaultMetrics(width), ...sizes, lanePadding: 8, referenceWidth: width - LANE_COLUMN };
  const setting = { measure, metrics, language, textIn, statusOf, scale, laneSet, importances, footprints };
  const prepared = prepareWithin(document, setting, height);
  const scene = sceneOf(prepared, { domain: domainOf(prepared, width, range), width, height: 0 });
  // A scene that is still too high is made smaller as a whole.
  return { scene, scale: Math.min(factor, room.height / scene.height) };
}

/** Free at both sides of a range in which nothing begins and ends. */
const PADDING = 0.02;

/** The range, with room for the labels of what begins in it; an open side goes as far as the events do. */
function domainOf(prepared: Prepared, width: number, range: Extent | null): Extent {
  const { extent, lod } = prepared;
  const start = range === null || range.start === -Infinity ? extent.start : range.start;
  const end = range === null || range.end === Infinity ? extent.end : range.end;
  if (range === null || end <= start) return fitDomain(prepared, width);
  const length = end - start;
  const { starts, ends } = lod.input;
  if (starts.some((from, event) => (ends[event] ?? from) - from < length))
    return fitColumns(lod.input, { extent: { start, end }, width: width - plotLeft(prepared, width) }).domain;
  return { start: start - length * PADDING, end: end + length * PADDING };
}

/** Marks and labels: what is told of the events. */
function told({ scene: { marks } }: Enlarged): number {
  return marks.length + marks.filter(({ label }) => label !== null).length;
}
