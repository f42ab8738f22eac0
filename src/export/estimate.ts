/** How large a file will be before it is written: measured on a part of it, or worked out from what is drawn. Right to a factor of two. */
import type { EventsDocument } from '../core/document/types.ts';
import type { Drawing, Primitive } from '../core/scene/types.ts';
import { comingOf } from './ics.ts';
import { doJob, type Asked } from './jobs.ts';
import { svgOf } from './svg.ts';

/** So many events, or so many primitives, tell how large all of them are. */
const SAMPLE = 64;

/** Bytes in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Bytes of what `sizeOf` writes of a document, by what it writes of a part of its events. */
export async function documentEstimate(
  document: EventsDocument,
  sizeOf: (part: EventsDocument) => number | Promise<number>,
): Promise<number> {
  const { events } = document;
  if (events.length <= SAMPLE) return sizeOf(document);
  const around = await sizeOf({ ...document, events: [] });
  const part = everyOther(events);
  const measured = await sizeOf({ ...document, events: part });
  return around + ((measured - around) * events.length) / part.length;
}

/** Bytes of the forms that are text. */
export async function textEstimate<J extends 'ics' | 'csv' | 'md' | 'json'>(name: J, asked: Asked<J>): Promise<number> {
  const isComing = 'isAll' in asked && !asked.isAll;
  const document = isComing ? comingOf(asked.document) : asked.document;
  return documentEstimate(document, async (part) => bytesOf(await doJob(name, { ...asked, document: part })));
}

/** Bytes of the SVG of a drawing. */
export function svgEstimate(drawing: Drawing): number {
  const { primitives } = drawing;
  const part = everyOther(primitives);
  const sizeOf = (some: readonly Primitive[]): number => bytesOf(svgOf({ ...drawing, primitives: some }));
  const around = sizeOf([]);
  return around + ((sizeOf(part) - around) * primitives.length) / Math.max(1, part.length);
}

/** Every so manyeth, so that about `SAMPLE` are left. */
function everyOther<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all.filter((_, place) => place % step === 0);
}

/** Bytes of a PNG, as measured in Chromium: for a pixel, for an em (in pixels) of Latin and of Han letters, and for a pixel of zoom of all else. */
const PNG = { pixel: 0.024, latin: 11.5, han: 27, other: 170 };
/** From here on letters are as wide as Han characters. */
const FIRST_WIDE = 0x2e80;

/** Bytes of the PNG of a drawing, `zoom` pixels of the file for one of it along a side. */
export function pngEstimate({ width, height, primitives }: Drawing, zoom: number): number {
  const edges = primitives.reduce((sum, primitive) => sum + edgesOf(primitive), 0);
  return PNG.pixel * width * height * zoom * zoom + edges * zoom;
}

/** Bytes of what a primitive adds to an empty ground. */
function edgesOf(primitive: Primitive): number {
  if (primitive.kind !== 'text') return PNG.other;
  let bytes = 0;
  for (const character of primitive.text)
    if (character !== ' ') bytes += (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? PNG.han : PNG.latin;
  return bytes * primitive.size;
}
