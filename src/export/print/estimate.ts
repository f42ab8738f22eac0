/** How large a PDF will be, before it is made. */
import type { EventsDocument } from '../../core/document/types.ts';
import type { PrintKind } from './types.ts';

/** Measured with Chromium: bytes for the fonts (of Han characters much more) and for every page or event. */
const FONTS = { en: 60_000, zh: 400_000 };
const EACH: Readonly<Record<PrintKind, number>> = { steps: 10_000, poster: 2_300, pages: 2_700 };

/** Bytes, right within a factor of two. */
export function estimatePdf({ events, story, language }: EventsDocument, kind: PrintKind): number {
  const fonts = language === 'en' ? FONTS.en : FONTS.zh;
  const count = kind === 'steps' && story !== undefined && story.length > 0 ? story.length : events.length + 1;
  return fonts + count * EACH[kind];
}
