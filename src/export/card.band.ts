/** The band of a social card: every event as a mark, in a few thin rows over an axis, as honest about its time as the timeline itself. */
import { statusOf } from '../core/document/status.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { frameOf } from '../core/scene/frame.ts';
import type { Frame } from '../core/scene/frame.ts';
import { markOf } from '../core/scene/marks.ts';
import { defaultMetrics } from '../core/scene/metrics.ts';
import { prepare } from '../core/scene/prepare.ts';
import type { Prepared } from '../core/scene/prepare.ts';
import { homeDomain } from '../core/scene/scene.ts';
import type { Mark, Measure } from '../core/scene/types.ts';
import type { Extent, Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';

export interface BandOptions {
  readonly width: number;
  readonly color: string;
  readonly language: Language;
  readonly measure: Measure;
  /** Size of the letters of the axis before it is enlarged. */
  readonly axisSize: number;
}

export interface Band {
  readonly prepared: Prepared;
  readonly domain: Extent;
  readonly frame: Frame;
  /** In the order of the document; `y` counts from the middle of the first row, down. */
  readonly marks: readonly Mark[];
}

/** Share of the whole that is left free at both ends. */
const PADDING = 0.025;
const BAR = 8;
const DOT = 6;
const ROW = 15;
const MOST_ROWS = 6;
/** More marks than this are drawn so much smaller. */
const MANY = 120;
const SMALL = 0.6;
/** Between two marks in a row. */
const APART = 3;

/**
 * The band for a width in CSS pixels: of all of it, or of the stretch in which most events lie. Where that leaves events out, long
 * empty stretches are folded instead, if so more of them are seen.
 */
export function bandOf(document: EventsDocument, options: BandOptions): Band {
  const plain = bandIn(document, options, 'true');
  const { story, extent } = plain.prepared;
  if (story.start === extent.start && story.end === extent.end) return inRows(plain);
  const folded = bandIn(document, options, 'folded');
  return inRows(folded.marks.length > plain.marks.length ? folded : plain);
}

function bandIn(document: EventsDocument, options: BandOptions, scale: ScaleKind): Band {
  const { width, color, language, measure, axisSize } = options;
  const metrics = { ...defaultMetrics(0), axisSize, barHeight: BAR, dotRadius: DOT, referenceWidth: width };
  const laneSet = {
    lanes: [{ id: '', label: '', color, colorIndex: 0 }],
    numbers: new Uint16Array(document.events.length),
  };
  const prepared = prepare(document, { measure, metrics, language, textIn, statusOf, laneSet, scale });
  const dates = new Set(document.events.map(({ when }) => when));
  const domain = dates.size === 1 ? homeDomain(prepared, width) : padded(prepared.story);
  const frame = frameOf(prepared, { domain, width, height: 0 });
  const marks = bandMarks(prepared, frame, prepared.indices.keys());
  const seen = marks.filter((mark) => mark !== null && mark.x1 > frame.left && mark.x0 < frame.right);
  return { prepared, domain, frame, marks: seen.filter((mark) => mark !== null) };
}

/** The marks of events (places in `prepared.indices`), all in one row; null for what lies beyond the frame. */
export function bandMarks(prepared: Prepared, frame: Frame, numbers: Iterable<number>): (Mark | null)[] {
  const onOneRow = { ...prepared, lod: { ...prepared.lod, rows: new Uint8Array(prepared.indices.length) } };
  return Array.from(numbers, (number) => markOf(onOneRow, number, { frame, tops: new Map() }));
}

function padded({ start, end }: Extent): Extent {
  const padding = (end - start) * PADDING;
  return { start: start - padding, end: end + padding };
}

/** Marks beside each other in the first row that has room; where none has, over others. Many are drawn smaller. */
function inRows(band: Band): Band {
  const size = band.marks.length > MANY ? SMALL : 1;
  const ends = Array<number>(MOST_ROWS).fill(-Infinity);
  const seen = new Set<string>();
  const marks = [...band.marks]
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1)
    .flatMap((mark) => {
      const [x0, x1] = mark.shape === 'dot' ? dotIn(mark, size) : [mark.x0, mark.x1];
      const free = ends.findIndex((end) => end + APART <= x0);
      const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
      ends[row] = Math.max(ends[row] ?? 0, x1);
      // Of a hundred thousand events a pixel shows no more than of one.
      const key = [row, Math.round(x0), Math.round(x1), mark.shape, mark.status].join();
      if (seen.has(key)) return [];
      seen.add(key);
      const height = (mark.shape === 'dot' ? 2 * DOT : mark.shape === 'window' ? BAR + 4 : BAR) * size;
      return [{ ...mark, x0, x1, y: row * ROW * size, height }];
    });
  return { ...band, marks };
}

function dotIn({ x0, x1 }: Mark, size: number): readonly [number, number] {
  const [middle, half] = [(x0 + x1) / 2, ((x1 - x0) / 2) * size];
  return [middle - half, middle + half];
}

/** From the top of a band to the middle of its first row. */
export const BAND_MIDDLE = DOT;

/** Height of a band: from the top of its first row to the foot of its last one. */
export function bandHeight({ marks }: Band): number {
  return Math.max(0, ...marks.map(({ y }) => y)) + 2 * DOT;
}
