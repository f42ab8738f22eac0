/** A Deck → the bytes of a .pptx file. The only file that knows the library, which is loaded when the first deck is written. */
import type { Language } from '../../core/time/types.ts';
import { clean } from '../escape.ts';
import { finishedDates, finishedDefaults, finishedNotes, finishedSlide, finishedTheme } from './finish.ts';
import { faces, tagOf, tags } from './fonts.ts';
import { SLIDE, type Deck, type Paint, type PathItem, type Run, type Shape, type Slide, type SlideItem, type TextItem } from './types.ts'; // prettier-ignore

type Library = InstanceType<(typeof import('pptxgenjs'))['default']>;
type Options = NonNullable<Parameters<ReturnType<Library['addSlide']>['addText']>[1]>;

const INCH = 96;
const POINT = 0.75;
const PLAIN = 'Plain';
const STRIP = 'With the timeline';
/** 1 January 1980, from which the dates in a zip file count. */
const ZIP_EPOCH = 315_532_800_000;

/**
 * The file as bytes; the same deck gives the same bytes. Texts may hold anything: what XML cannot hold is dropped. Every shape
 * is native, groups and freeforms can be edited, and there is no picture in it.
 */
export async function writePptx(deck: Deck): Promise<Uint8Array> {
  const [{ default: Library }, { default: Zip }] = await Promise.all([import('pptxgenjs'), import('jszip')]);
  const written = await Zip.loadAsync(await libraryBytes(new Library(), deck));
  const finished = new Zip();
  for (const [path, file] of Object.entries(written.files)) {
    if (file.dir) continue;
    const content = /\.(xml|rels)$/.test(path) ? finishedPart(path, await file.async('string'), deck) : await file.async('uint8array');
    finished.file(path, content, { date: new Date(ZIP_EPOCH), createFolders: false });
  } // prettier-ignore
  return finished.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

async function libraryBytes(file: Library, deck: Deck): Promise<Uint8Array> {
  const { language, ground, strip, slides } = deck;
  const { latin } = faces[language];
  const background = { color: hex(ground) };
  file.defineLayout({ name: 'WIDE', width: SLIDE.width / INCH, height: SLIDE.height / INCH });
  file.layout = 'WIDE';
  file.title = clean(deck.title);
  file.author = '';
  file.company = '';
  file.theme = { headFontFace: latin, bodyFontFace: latin };
  const onLayout = (items: readonly SlideItem[]): { text: object }[] =>
    flat([TITLE, ...items]).map((shape) => {
      const [runs, options] = argumentsOf(shape, language);
      return { text: { text: runs[0]?.text ?? '', options: { ...runs[0]?.options, ...options } } };
    });
  file.defineSlideMaster({ title: PLAIN, background, objects: onLayout([]) });
  file.defineSlideMaster({ title: STRIP, background, objects: onLayout(strip) });
  for (const { hasStrip, items } of slides) {
    const slide = file.addSlide({ masterName: hasStrip ? STRIP : PLAIN });
    for (const shape of flat(items)) slide.addText(...argumentsOf(shape, language));
    // It is put into paragraphs when the file is finished.
    slide.addNotes('.');
  }
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array;
}

/** Where titles stand on slides that people add. */
const TITLE: TextItem = {
  ...{ kind: 'text', name: 'title', x: 72, y: 96, width: 1136, height: 132, isTitle: true },
  ...{ align: 'left', valign: 'top', wraps: true, lineHeight: 66 },
  paragraphs: [[{ text: ' ', size: 54, isBold: true, color: '#1f1d1a' }]],
};

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

function flat(items: readonly SlideItem[]): Shape[] {
  return items.flatMap((item) => (item.kind === 'group' ? item.items : [item]));
}

interface WrittenRun {
  readonly text: string;
  readonly options: Options;
}

/** What the library is given for a shape: to it all are texts, most without words. */
function argumentsOf(shape: Shape, language: Language): [WrittenRun[], Options] {
  const place = { ...placeOf(shape), objectName: shape.kind };
  switch (shape.kind) {
    case 'text':
      return [runsOf(shape, language), { ...place, ...textOptions(shape) }];
    case 'line':
      return [NO_WORDS, { ...place, ...formed('line'), flipV: shape.isRising, ...paintOf(shape) }];
    case 'path':
      return [NO_WORDS, { ...place, ...formed('custGeom'), points: pointsOf(shape), ...paintOf(shape) } as Options];
    case 'box': {
      const { radius, width, height } = shape;
      const rounded = { ...formed('roundRect'), rectRadius: Math.min(radius, width / 2, height / 2) / INCH };
      const form = radius > 0 ? rounded : formed('rect');
      return [NO_WORDS, { ...place, ...form, ...paintOf(shape) }];
    }
  }
} // prettier-ignore

function formed(preset: string): Options {
  return { shape: preset as NonNullable<Options['shape']> };
}

const NO_WORDS: WrittenRun[] = [];
/** What is thinner would be given another height. */
const THINNEST = 0.01;

function placeOf({ kind, x, y, width, height }: Shape): { x: number; y: number; w: number; h: number } {
  const least = kind === 'line' ? 0 : THINNEST;
  return { x: x / INCH, y: y / INCH, w: Math.max(least, width) / INCH, h: Math.max(least, height) / INCH };
}

function textOptions({ align, valign, wraps, lineHeight, fill, paragraphs }: TextItem): Options {
  const size = paragraphs[0]?.[0]?.size ?? SLIDE.height;
  return {
    ...{ align, valign, wrap: wraps, margin: 0, isTextBox: true, fontSize: size * POINT },
    lineSpacing: Math.round(lineHeight * POINT * 100) / 100,
    ...(fill !== undefined && { fill: { color: hex(fill) } }),
  };
}

function runsOf({ paragraphs }: TextItem, language: Language): WrittenRun[] {
  return paragraphs.flatMap((runs, place) =>
    runs.map((run, at) => ({
      text: clean(run.text).replace(/[\n\t]/g, ' '),
      options: { ...runOptions(run, language), breakLine: at === runs.length - 1 && place < paragraphs.length - 1 },
    })),
  );
}

function runOptions({ text, size, isBold, color }: Run, language: Language): Options {
  const font = { fontSize: Math.round(size * POINT * 10) / 10, bold: isBold, color: hex(color) };
  return { ...font, fontFace: faces[language].latin, lang: text === '' ? tags[language].lang : tagOf(text, language) };
}

function paintOf({ fill, fillAlpha = 1, stroke, strokeWidth = 1, isDashed = false }: Paint): Options {
  return {
    ...(fill !== undefined && { fill: { color: hex(fill), transparency: Math.round((1 - fillAlpha) * 100) } }),
    ...(stroke !== undefined && {
      line: { color: hex(stroke), width: strokeWidth * POINT, dashType: isDashed ? 'sysDash' : 'solid' },
    }),
  };
}

/** The points of a freeform, from the left upper corner of its box, in inches. */
function pointsOf({ steps, x: left, y: top }: PathItem): object[] {
  const x = (value: number): number => (value - left) / INCH;
  const y = (value: number): number => (value - top) / INCH;
  return steps.map((step) => {
    if (step.to === 'close') return { close: true };
    const end = { x: x(step.x), y: y(step.y) };
    if (step.to !== 'curve') return { ...end, moveTo: step.to === 'move' };
    return { ...end, curve: { type: 'cubic', x1: x(step.x1), y1: y(step.y1), x2: x(step.x2), y2: y(step.y2) } };
  });
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
