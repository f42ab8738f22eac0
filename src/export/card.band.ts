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
const BAR = 10;
const DOT = 7;
const ROW = 18;
const MOST_ROWS = 3;
/** Between two marks in a row. */
const APART = 3;

/** The band for a width in CSS pixels; long empty stretches are folded where they would crowd all events into a corner. */
export function bandOf(document: EventsDocument, options: BandOptions): Band {
  const prepared = preparedFor(document, options);
  const { width } = options;
  const dates = new Set(document.events.map(({ when }) => when));
  const domain = dates.size === 1 ? homeDomain(prepared, width) : padded(prepared.story);
  const frame = frameOf(prepared, { domain, width, height: 0 });
  const onOneRow = { ...prepared, lod: { ...prepared.lod, rows: new Uint8Array(prepared.indices.length) } };
  const marks = Array.from(prepared.indices, (_, number) => markOf(onOneRow, number, { frame, tops: new Map() }));
  return { prepared, domain, frame, marks: inRows(marks.filter((mark) => mark !== null)) };
}

function preparedFor(document: EventsDocument, { width, color, language, measure, axisSize }: BandOptions): Prepared {
  const metrics = { ...defaultMetrics(0), axisSize, barHeight: BAR, dotRadius: DOT, referenceWidth: width };
  const laneSet = {
    lanes: [{ id: '', label: '', color, colorIndex: 0 }],
    numbers: new Uint16Array(document.events.length),
  };
  const settings = { measure, metrics, language, textIn, statusOf, laneSet };
  const plain = prepare(document, settings);
  const isEven = plain.story.start === plain.extent.start && plain.story.end === plain.extent.end;
  return isEven ? plain : prepare(document, { ...settings, scale: 'folded' });
}

function padded({ start, end }: Extent): Extent {
  const padding = (end - start) * PADDING;
  return { start: start - padding, end: end + padding };
}

/** Marks beside each other in the first row that has room; where none has, over others. Long ones lie lowest. */
function inRows(marks: readonly Mark[]): Mark[] {
  const ends: number[] = Array<number>(MOST_ROWS).fill(-Infinity);
  const seen = new Set<string>();
  return [...marks]
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1)
    .flatMap((mark) => {
      const free = ends.findIndex((end) => end + APART <= mark.x0);
      const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
      ends[row] = Math.max(ends[row] ?? 0, mark.x1);
      // Of a hundred thousand events a pixel shows no more than of one.
      const key = [row, Math.round(mark.x0), Math.round(mark.x1), mark.shape, mark.status].join();
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        { ...mark, y: row * ROW, height: mark.shape === 'dot' ? 2 * DOT : BAR + (mark.shape === 'window' ? 4 : 0) },
      ];
    });
}

/** Height of a band: from the top of its first row to the foot of its last one. */
export function bandHeight({ marks }: Band): number {
  return Math.max(0, ...marks.map(({ y }) => y)) + 2 * DOT;
}
