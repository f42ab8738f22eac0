/** The overview: the whole span of a document as a thin strip at true scale. All of it but the window is worked out once a width. */
import type { LodInput } from '../lod/types.ts';
import { DAY } from '../time/civil.ts';
import type { Extent, Instant, Language } from '../time/types.ts';
import { safeDomain, safeWidth, xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { densityOf } from './overview.density.ts';
import type { Density } from './overview.density.ts';
import { overviewMarks } from './overview.marks.ts';
import type { OverviewMark } from './overview.marks.ts';
import { overviewTicks } from './overview.ticks.ts';
import type { OverviewTick } from './overview.ticks.ts';
import type { Measure, Rect } from './types.ts';

/** One entry an event. Without `shapes` all are bars; `before` and `after` tell which sides are open. A `LodInput` is one of these. */
export type OverviewColumns = Pick<LodInput, 'starts' | 'ends' | 'lanes'> &
  Partial<Pick<LodInput, 'shapes' | 'before' | 'after'>> & {
    /** How many events an entry stands for; one each without. */
    readonly weights?: Uint32Array;
  };

/** The colour of a lane: of its own, or by its place in the palette. */
export interface LaneInk {
  readonly colorIndex: number;
  readonly color: string | null;
}

/** What there is to oversee. */
export interface OverviewSource {
  readonly columns: OverviewColumns;
  /** From top to bottom; `columns.lanes` are indices into these. */
  readonly lanes: readonly LaneInk[];
  /** All of it; the strip shows a little air on both sides. */
  readonly extent: Extent;
  /** Where the as-of line stands; null where none is given. */
  readonly now: Instant | null;
}

export interface OverviewOptions {
  /** Of the whole drawing, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly measure: Measure;
}

/** The strip without the window. Every number in it is finite. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  /** Where time is drawn; the words of the ticks stand below it. */
  readonly strip: Rect;
  /** The stretch of time from the left to the right end of the strip. */
  readonly domain: Extent;
  readonly ticks: readonly OverviewTick[];
  readonly asOfX: number | null;
  /** Event by event where they are few; empty where `density` is drawn. */
  readonly marks: readonly OverviewMark[];
  readonly density: Density | null;
}

/** Height of an overview in CSS pixels: the strip, and the years under it. */
export const OVERVIEW_HEIGHT = 56;
/** Above the strip, for the outline of the window; and below it, for that and for the words. */
const ABOVE = 3;
const BELOW = 20;
const LOWEST = 8;
/** Up to so many events are drawn one by one: more thin lines than this are a smear. */
const FEW = 300;
/** The part of the span that stays free on both sides. */
const AIR = 0.04;
/** A strip is never shorter than the nearest view. */
const SHORTEST = 60_000;
const ANY_DAY: Extent = { start: 0, end: DAY };

/** The overview of `source`: one pass over the events. Needed again when the document, the language or the size changes, not when the view does. */
export function prepareOverview(source: OverviewSource, options: OverviewOptions): Overview {
  const width = safeWidth(options.width);
  const height = Math.max(ABOVE + LOWEST + BELOW, safeWidth(options.height));
  const strip: Rect = { x: 0, y: ABOVE, width, height: height - ABOVE - BELOW };
  const domain = domainOf(source.extent);
  const frame: Frame = { ...domain, scale: width / (domain.end - domain.start), left: 0, right: width, width };
  const isFew = source.columns.starts.length <= FEW && source.columns.weights === undefined;
  return {
    width,
    height,
    strip,
    domain,
    ticks: overviewTicks(frame, options),
    asOfX: asOfX(source.now, frame),
    marks: isFew ? overviewMarks(source, frame, strip) : [],
    density: isFew ? null : densityOf(source, frame, strip),
  };
}

function domainOf(extent: Extent): Extent {
  const { start, end } = safeDomain(extent, ANY_DAY);
  const air = Math.max((end - start) * AIR, (SHORTEST - (end - start)) / 2);
  return { start: start - air, end: end + air };
}

function asOfX(now: Instant | null, frame: Frame): number | null {
  const x = now === null ? NaN : xOf(frame, now);
  return x >= frame.left && x <= frame.right ? x : null;
}
