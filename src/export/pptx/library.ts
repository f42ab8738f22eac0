/** The only file that knows the library, which is loaded when the first deck is written: the parts of a file as it writes them. */
import type { Language } from '../../core/time/types.ts';
import { clean } from '../escape.ts';
import { faces, tagOf, tags } from './fonts.ts';
import { SLIDE, type Deck, type Paint, type PathItem, type Run, type Shape, type Slide, type SlideItem, type TextItem } from './types.ts'; // prettier-ignore

type Library = InstanceType<(typeof import('pptxgenjs'))['default']>;
type Options = NonNullable<Parameters<ReturnType<Library['addSlide']>['addText']>[1]>;

const INCH = 96;
const POINT = 0.75;
const PLAIN = 'Plain';
const STRIP = 'With the timeline';
/** Parts of a file by their path: all but the slides, of which there are as many as the deck has, with nothing on them. */
export async function frameOf(deck: Deck): Promise<Map<string, string>> {
  const { language, ground, strip, slides, title } = deck;
  const { latin } = faces[language];
  const file = await emptyFile();
  const background = { color: hex(ground) };
  file.title = clean(title);
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
  // Notes are put into paragraphs when the file is finished.
  for (const { hasStrip } of slides) file.addSlide({ masterName: hasStrip ? STRIP : PLAIN }).addNotes('.');
  return partsOf(file);
}

/** The XML of each of the slides, as if they were the first ones of a file. */
export async function slideXmls(slides: readonly Slide[], language: Language): Promise<string[]> {
  const file = await emptyFile();
  for (const { items } of slides) {
    const slide = file.addSlide();
    for (const shape of flat(items)) slide.addText(...argumentsOf(shape, language));
  }
  const parts = await partsOf(file);
  return slides.map((_, place) => parts.get(`ppt/slides/slide${String(place + 1)}.xml`) ?? '');
}

async function emptyFile(): Promise<Library> {
  const { default: Library } = await import('pptxgenjs');
  const file = new Library();
  file.defineLayout({ name: 'WIDE', width: SLIDE.width / INCH, height: SLIDE.height / INCH });
  file.layout = 'WIDE';
  return file;
}

async function partsOf(file: Library): Promise<Map<string, string>> {
  const { unzipSync, strFromU8 } = await import('fflate');
  const files = unzipSync((await file.write({ outputType: 'uint8array' })) as Uint8Array);
  const parts = Object.entries(files).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Where titles stand on slides that people add. */
export const TITLE: TextItem = {
  ...{ kind: 'text', name: 'title', x: 72, y: 96, width: 1136, height: 132, isTitle: true },
  ...{ align: 'left', valign: 'top', wraps: true, lineHeight: 66 },
  paragraphs: [[{ text: ' ', size: 54, isBold: true, color: '#1f1d1a' }]],
};

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
