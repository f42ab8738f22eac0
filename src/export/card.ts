/** The card that social networks show for a link: title, what the timeline holds, and the timeline itself, to be read at a third of its size. */
import type { EventsDocument } from '../core/document/types.ts';
import { breakLines } from '../core/scene/lines.ts';
import { palettes } from '../core/scene/palette.ts';
import type { Drawing, Measure, Primitive, TextStyle } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import { pictureOf } from './card.picture.ts';
import { holdsOf, sourceOf, TITLE_WEIGHT, titleOf } from './card.text.ts';

export interface CardOptions {
  /** CSS pixels; made for 1200 × 630 and 1080 × 1080. */
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  readonly language: Language;
  readonly measure: Measure;
}

const MARGIN = 64;
const TITLE_SIZES = { wide: [60, 54, 48], tall: [76, 66, 56] };
const HOLDS: TextStyle = { size: 28, weight: 400, anchor: 'start' };
const SOURCE: TextStyle = { size: 22, weight: 400, anchor: 'start' };
/** The short bar in the accent colour that hangs from the upper edge. */
const SIGN = { width: 64, height: 12 };
/** From the upper edge to the top of the title, between the lines of words, around the picture, under the source. */
const HEAD = 42;
const LEAD = 18;
const GAP = 20;
const FOOT = 36;

/** The card as a drawing; the same document and options give the same card. */
export function cardOf(document: EventsDocument, options: CardOptions): Drawing {
  const { width, height, isDark, language, measure } = options;
  const palette = isDark ? palettes.dark : palettes.light;
  const inner = width - 2 * MARGIN;
  const sizes = height < width ? TITLE_SIZES.wide : TITLE_SIZES.tall;
  const title = titleOf(document, { width: inner, sizes, measure, language });
  const text = (words: string, y: number, style: TextStyle, fill: string): Primitive[] => {
    const [line = ''] = breakLines(words, { ...style, width: inner, most: 1 }, measure);
    return line === '' ? [] : [{ kind: 'text', ...style, x: MARGIN, y, text: line, fill }];
  };
  const titleY = HEAD + title.size * 0.85;
  const titles = title.lines.map((line, place): Primitive => ({
    ...{ kind: 'text', x: MARGIN, y: titleY + place * title.lineHeight, text: line },
    ...{ size: title.size, weight: TITLE_WEIGHT, anchor: 'start', fill: palette.ink },
  }));
  const holdsY = titleY + (title.lines.length - 1) * title.lineHeight + LEAD + HOLDS.size;
  const source = text(sourceOf(document, language), height - FOOT, SOURCE, palette.muted);
  const top = holdsY + GAP;
  const bottom = height - FOOT - (source.length === 0 ? 0 : SOURCE.size + GAP);
  const room = { x: MARGIN, y: top, width: inner, height: bottom - top };
  const isDrawn = document.events.length > 0;
  return {
    ...{ width, height, ground: palette.ground },
    primitives: [
      { kind: 'rect', x: MARGIN, y: 0, ...SIGN, radius: 0, fill: palette.accent },
      ...titles,
      ...text(holdsOf(document, language), holdsY, HOLDS, palette.muted),
      ...(isDrawn ? pictureOf(document, { room, palette, language, measure }) : []),
      ...source,
    ],
  };
}
