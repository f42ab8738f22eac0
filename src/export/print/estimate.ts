/** How large a PDF will be, before it is made. */
import type { EventsDocument } from '../../core/document/types.ts';
import type { PrintKind } from './types.ts';

/** Bytes of the file itself, and of the Latin letters of its fonts where there are events. */
const FILE = 20_000;
const LATIN: Readonly<Record<PrintKind, number>> = { steps: 10_000, poster: 30_000, pages: 30_000 };
/** Of each Han character that is used, in the weights that it is used in. */
const HAN: Readonly<Record<PrintKind, number>> = { steps: 1_200, poster: 900, pages: 900 };
/** Of each step, or of each event in the drawing and in the list. */
const EACH: Readonly<Record<PrintKind, number>> = { steps: 7_000, poster: 1_200, pages: 1_600 };

/** Bytes, right within a factor of two: measured with Chromium on 0 to 2,000 events. */
export function estimatePdf(document: EventsDocument, kind: PrintKind): number {
  const { events, story } = document;
  const count = kind === 'steps' && story !== undefined && story.length > 0 ? story.length : events.length;
  const han = new Set(JSON.stringify(document).match(/\p{Script=Han}/gu)).size;
  return FILE + (count > 0 ? LATIN[kind] : 0) + han * HAN[kind] + count * EACH[kind];
}
