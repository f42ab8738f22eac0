/** A timeline as one long picture for telephones: heading, drawing, and every event in words; with the places where it may be cut. */
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { allLines } from '../core/scene/lines.ts';
import { palettes } from '../core/scene/palette.ts';
import type { Drawing, Measure, Palette, Primitive } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';
import { itemsOf, sourceItem, undatedItems, type Item } from './html/items.ts';
import { formWords } from './html/words.ts';
import { moved } from './moved.ts';
import { pictureOf } from './picture.ts';
import { cutsOf, heightsOf, type Block, type CutDrawing } from './slices.ts';

export interface LongPictureOptions {
  readonly measure: Measure;
  /** By default the document's own. */
  readonly language?: Language | undefined;
  readonly isDark?: boolean;
  /** By default as the picture of a whole document has it. */
  readonly scale?: ScaleKind | undefined;
  /** Most height of a slice, in pixels. */
  readonly most?: number | undefined;
  /** Is told now and then how much is done, from 0 to 1. */
  readonly onprogress?: ((share: number) => void) | undefined;
}

/** Width of the picture, as articles on telephones take it, and of the drawing in it before it is made larger. */
const WIDTH = 1080;
const DRAWN_WIDTH = 400;
const MARGIN = 60;
const MOST = 2400;
/** Share of the work that the drawing takes. */
const DRAWING_SHARE = 0.9;
/** Share of a line that bold words may fill: without its font nobody knows how wide they are. */
const BOLD_ROOM = 0.92;
/** Air over and under an event, and between the parts of the picture. */
const AIR = 36;

/** One paragraph: what and how. Sizes in pixels; on a telephone they are a third of that. */
interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly color: keyof Pick<Palette, 'ink' | 'muted' | 'accent'>;
  /** Air above it. */
  readonly above?: number;
  /** Set in, with a rule beside it. */
  readonly isQuote?: boolean;
}

/** The long picture, 1080 pixels wide, and where to cut it. */
export function longPictureOf(document: EventsDocument, options: LongPictureOptions): CutDrawing {
  const { measure, language = document.language, isDark = false, scale, most = MOST, onprogress } = options;
  const palette = palettes[isDark ? 'dark' : 'light'];
  const drawn = pictureOf(document, {
    ...{ width: DRAWN_WIDTH, measure, language, isDark, scale, direction: 'vertical' },
    onprogress: (share) => onprogress?.(share * DRAWING_SHARE),
  });
  const sheet = new Sheet(palette, measure);
  sheet.set(headOf(document, language));
  if (document.events.length > 0) sheet.put(drawn);
  const items = itemsOf(document, language);
  items.forEach((item, place) => {
    sheet.set(toldOf(item, language), { hasRule: true });
    onprogress?.(DRAWING_SHARE + ((1 - DRAWING_SHARE) * (place + 1)) / items.length);
  });
  undatedItems(document, language).forEach(({ date, title, quote }, place) => {
    const { undated, colon } = formWords[language];
    const heading: Paragraph[] = place === 0 ? [{ text: undated, size: 36, weight: 600, color: 'muted' }] : [];
    const told = date === '' ? title : `${date}${colon}${title}`;
    sheet.set([...heading, { text: told, size: 40, color: 'ink' }, quoted(quote)], { hasRule: true });
  });
  sheet.set(footOf(document, language), { hasRule: true });
  return sheet.cut(most);
}

function headOf(document: EventsDocument, language: Language): Paragraph[] {
  const { title, summary } = document;
  return [
    { text: textIn(title, language), size: 60, weight: 700, color: 'ink', above: 24 },
    ...(summary === undefined ? [] : [{ text: textIn(summary, language), size: 38, color: 'muted', above: 20 } as const]),
  ];
} // prettier-ignore

function toldOf(item: Item, language: Language): Paragraph[] {
  const { event, date, title, lane, status, summary, about, links } = item;
  const told = status === null || status === 'happened' ? '' : formWords[language].statuses[status];
  const line = [date, told, lane].filter((text) => text !== '').join(' · ');
  return [
    { text: line, size: 34, color: 'muted' },
    { text: title, size: 46, weight: 700, color: 'ink', above: 8 },
    ...(summary === '' ? [] : [{ text: summary, size: 38, color: 'ink', above: 12 } as const]),
    ...event.evidence.map(({ quote }) => quoted(quote)),
    ...(about.length === 0 ? [] : [{ text: about.join(' · '), size: 34, color: 'muted', above: 12 } as const]),
    ...links.map(({ text, address }): Paragraph => {
      const words = address === null || address === text ? text : `${text} ${address}`;
      return { text: words, size: 32, color: 'muted', above: 12 };
    }),
  ];
}

function quoted(text: string): Paragraph {
  return { text, size: 36, color: 'muted', above: 16, isQuote: true };
}

function footOf(document: EventsDocument, language: Language): Paragraph[] {
  const source = sourceItem(document, language);
  if (source === null) return [];
  const { name, published } = source;
  const named = name.text === '' ? [] : [`${formWords[language].source}${name.text}`];
  const address = name.address === null || name.address === name.text ? [] : [name.address];
  const text = [...named, ...address, ...(published === null ? [] : [published.text])].join(' · ');
  return [{ text, size: 32, color: 'muted' }];
}

/** A sheet of paper that is filled from the top. */
class Sheet {
  readonly #primitives: Primitive[] = [];
  readonly #blocks: Block[] = [];
  readonly #palette: Palette;
  readonly #measure: Measure;
  #y = AIR;

  constructor(palette: Palette, measure: Measure) {
    this.#palette = palette;
    this.#measure = measure;
  }

  /** Sets paragraphs as one block, with a rule above it where asked for. */
  set(paragraphs: readonly Paragraph[], { hasRule = false } = {}): void {
    if (paragraphs.length === 0) return;
    const top = this.#y;
    if (hasRule) this.#rule(top);
    this.#y += AIR;
    for (const paragraph of paragraphs) this.#paragraph(paragraph);
    this.#blocks.push({ top, bottom: this.#y });
    this.#y += AIR;
  }

  /** Puts a drawing down, as wide as the sheet; its words are not to be cut. */
  put({ width, height, primitives }: Drawing): void {
    const scale = WIDTH / width;
    const put = primitives.map((primitive) => moved(primitive, { scale, x: 0, y: this.#y }));
    this.#primitives.push(...put);
    for (const primitive of put) {
      const heights = primitive.kind === 'text' ? heightsOf(primitive) : null;
      if (heights !== null) this.#blocks.push(heights);
    }
    this.#y += height * scale + AIR;
  }

  cut(most: number): CutDrawing {
    const height = Math.ceil(this.#y + AIR);
    const drawing = { width: WIDTH, height, ground: this.#palette.ground, primitives: this.#primitives };
    return { drawing, cuts: cutsOf(this.#blocks, { height, most }) };
  }

  #rule(y: number): void {
    this.#line({ x1: MARGIN, y1: y, x2: WIDTH - MARGIN, y2: y }, 2);
  }

  #line(ends: { x1: number; y1: number; x2: number; y2: number }, strokeWidth: number): void {
    this.#primitives.push({ kind: 'line', ...ends, stroke: this.#palette.rule, strokeWidth });
  }

  #paragraph({ text, size, weight = 400, color, above = 0, isQuote = false }: Paragraph): void {
    const x = MARGIN + (isQuote ? 32 : 0);
    const width = (WIDTH - MARGIN - x) * (weight >= 600 ? BOLD_ROOM : 1);
    const lines = allLines(text, { size, weight, width }, this.#measure);
    const step = Math.round(size * 1.45);
    const top = this.#y + above;
    this.#y = top + lines.length * step;
    if (isQuote) this.#line({ x1: MARGIN + 4, y1: top + 8, x2: MARGIN + 4, y2: this.#y - 4 }, 6);
    const fill = this.#palette[color];
    lines.forEach((line, place) => {
      const y = top + place * step + size;
      this.#primitives.push({ kind: 'text', x, y, text: line, size, weight, anchor: 'start', fill });
    });
  }
}
