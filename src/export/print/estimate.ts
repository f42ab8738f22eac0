/** How large a PDF will be, before it is made. */
import type { EventsDocument } from '../../core/document/types.ts';
import type { PrintKind } from './types.ts';

/** Bytes, measured with Chromium on 0 to 2,000 events. */
interface Sizes {
  /** The Latin letters of its fonts, where there are events. */
  readonly latin: number;
  /** Fonts with Han characters, where there is one, and each of these in the weights that it is used in. */
  readonly hanFonts: number;
  readonly han: number;
  /** A step, or an event in the drawing and in the list. */
  readonly each: number;
}

const FILE = 20_000;
const SIZES: Readonly<Record<PrintKind, Sizes>> = {
  steps: { latin: 10_000, hanFonts: 30_000, han: 1_500, each: 7_000 },
  poster: { latin: 30_000, hanFonts: 15_000, han: 900, each: 1_200 },
  pages: { latin: 30_000, hanFonts: 15_000, han: 900, each: 1_600 },
};

/** Bytes, right within a factor of two. */
export function estimatePdf(document: EventsDocument, kind: PrintKind): number {
  const { events, story } = document;
  const { latin, hanFonts, han, each } = SIZES[kind];
  const count = kind === 'steps' && story !== undefined && story.length > 0 ? story.length : events.length;
  const characters = new Set(JSON.stringify(document).match(/\p{Script=Han}/gu)).size;
  const fonts = (count > 0 ? latin : 0) + (characters > 0 ? hanFonts + characters * han : 0);
  return FILE + fonts + count * each;
}
