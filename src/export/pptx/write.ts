/** A Deck → the bytes of a .pptx file. */
import { rest, type Pace } from '../pace.ts';
import {
  finishedDates,
  finishedDefaults,
  finishedNotes,
  finishedSlide,
  finishedTheme,
  finishedTypes,
} from './finish.ts';
import { frameOf, slideXmls, TITLE } from './library.ts';
import type { Deck, Slide, SlideItem } from './types.ts';
import { zipOf } from './zip.ts';

/** Slides that are written in one go: the library makes a whole file for each of them. */
const PIECE = 100;
/** Shares of the work: up to here the frame of the file, and up to here the slides. */
const FRAMED = 0.15;
const WRITTEN = 0.8;

const SLIDE_PART = /^ppt\/slides\/slide(\d+)\.xml$/;

/**
 * The file as bytes; the same deck gives the same bytes. Texts may hold anything: what XML cannot hold is dropped. Every shape
 * is native, groups and freeforms can be edited, and there is no picture in it. Rejects with the reason of an aborted signal.
 */
export async function writePptx(deck: Deck, pace: Pace = {}): Promise<Uint8Array> {
  await rest(0, pace);
  const frame = await frameOf(deck);
  const zip = await zipOf();
  await rest(FRAMED, pace);
  for (let from = 0; from < deck.slides.length; from += PIECE) {
    const slides = deck.slides.slice(from, from + PIECE);
    const xmls = await slideXmls(slides, deck.language);
    xmls.forEach((xml, place) => {
      const number = from + place + 1;
      const numbered = xml.replace(/<p:cSld name="[^"]*"/, `<p:cSld name="Slide ${String(number)}"`);
      const path = `ppt/slides/slide${String(number)}.xml`;
      zip.add(path, finishedPart(path, numbered, deck));
    });
    await rest(FRAMED + ((from + slides.length) / deck.slides.length) * (WRITTEN - FRAMED), pace);
  }
  const others = [...frame].filter(([path]) => !SLIDE_PART.test(path));
  const paths: ReadonlySet<string> = new Set(frame.keys());
  for (const [place, [path, xml]] of others.entries()) {
    zip.add(path, path === '[Content_Types].xml' ? finishedTypes(xml, paths) : finishedPart(path, xml, deck));
    if (place % PIECE === 0) await rest(WRITTEN + (place / others.length) * (1 - WRITTEN), pace);
  }
  await rest(1, pace);
  return zip.bytes();
}

/** The layouts of the file, by number: the library has one of its own before ours. */
const LAYOUTS: readonly ((deck: Deck) => readonly SlideItem[])[] = [
  () => [],
  () => [TITLE],
  ({ strip }) => [TITLE, ...strip],
];

type Finish = (xml: string, deck: Deck, number: number) => string;

/** Parts of the file by their path, and what is done to them. */
const PARTS: readonly (readonly [RegExp, Finish])[] = [
  [/^ppt\/slides\/slide(\d+)\.xml$/, (xml, deck, at) => finishedSlide(xml, slideAt(deck, at).items, deck.language)],
  [/^ppt\/slideLayouts\/slideLayout(\d+)\.xml$/, (xml, deck, at) => finishedSlide(xml, LAYOUTS[at - 1]?.(deck) ?? [], deck.language)],
  [/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, (xml, deck, at) => finishedNotes(xml, slideAt(deck, at).notes, deck.language)],
  [/^ppt\/theme\/theme\d+\.xml$/, (xml, { language }) => finishedTheme(xml, language)],
  [/^ppt\/presentation\.xml$/, (xml, { language }) => finishedDefaults(xml, language)],
  [/^docProps\/core\.xml$/, (xml, { day }) => finishedDates(xml, day)],
]; // prettier-ignore

function finishedPart(path: string, xml: string, deck: Deck): string {
  for (const [pattern, finish] of PARTS) {
    const match = pattern.exec(path);
    if (match !== null) return finish(xml, deck, Number(match[1] ?? 0));
  }
  return xml;
}

function slideAt({ slides }: Deck, number: number): Slide {
  return slides[number - 1] ?? { hasStrip: false, items: [], notes: '' };
}
