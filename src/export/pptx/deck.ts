/** EventsDocument → the slides for a talk: what it is, all of it, and one slide for each step in the order of telling. */
import { stepsOf, type Step } from '../../core/document/story.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { palettes } from '../../core/scene/palette.ts';
import type { Measure, Palette } from '../../core/scene/types.ts';
import type { Language } from '../../core/time/types.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import { holdsOf, sourceOf } from '../card.text.ts';
import { rest, type Pace } from '../pace.ts';
import { eventSlide } from './event.ts';
import { overviewItems } from './overview.ts';
import { stripOf } from './strip.ts';
import { linesOf, textItem } from './text.ts';
import { LEAST_SIZE, SLIDE, type Deck, type Slide, type SlideItem } from './types.ts';
import { hasView, viewSlide } from './view.ts';
import { deckWords } from './words.ts';

export interface DeckOptions {
  readonly language: Language;
  readonly isDark: boolean;
  readonly measure: Measure;
  /** Of the overview; by default true to scale, or folded where that leaves room for more labels. */
  readonly scale?: ScaleKind | undefined;
}

const MARGIN = 72;
/** The overview has the whole width, but for this. */
const NARROW = 40;
/** A day for documents that state none. */
const NO_DAY = '2000-01-01';

/** The deck of a document; the same document and options give the same deck. Notes for the speaker are in it. */
export function deckOf(document: EventsDocument, options: DeckOptions): Deck {
  const plan = planOf(document, options);
  return { ...plan.deck, slides: plan.slides.map((slide) => slide()) };
}

/** The same in pieces, so that a page stays alive while there are many slides. */
export async function deckInPieces(document: EventsDocument, options: DeckOptions, pace: Pace): Promise<Deck> {
  const plan = planOf(document, options);
  const slides: Slide[] = [];
  for (const [place, slide] of plan.slides.entries()) {
    slides.push(slide());
    if (place < 2 || place % PIECE === 0 || place === plan.slides.length - 1)
      await rest((place + 1) / plan.slides.length, pace);
  }
  return { ...plan.deck, slides };
}

/** Slides that are made in one go. */
const PIECE = 20;

/** A deck whose slides are not made yet. */
interface Plan {
  readonly deck: Omit<Deck, 'slides'>;
  readonly slides: readonly (() => Slide)[];
}

function planOf(document: EventsDocument, options: DeckOptions): Plan {
  const { language, isDark, measure, scale } = options;
  const palette = isDark ? palettes.dark : palettes.light;
  const isEmpty = document.events.length === 0;
  const strip = isEmpty ? null : stripOf(document, { language, measure, palette, margin: MARGIN });
  const deck = {
    title: textIn(document.title, language),
    language,
    day: document.asOf ?? document.source?.published ?? NO_DAY,
    ground: palette.ground,
    strip: strip?.items ?? [],
  };
  const setting = { language, measure, palette, margin: MARGIN };
  const slideOf = (step: Step): (() => Slide)[] => {
    if (hasView(step)) return [() => viewSlide(document, step, { ...setting, scale })];
    const { event: index } = step;
    // A summary and a closing overview are the first two slides.
    if (index === null || strip === null) return [];
    return [() => eventSlide(document, { step, index }, { ...setting, strip })];
  };
  return {
    deck,
    slides: [
      () => titleSlide(document, options, palette),
      ...(isEmpty ? [] : [() => overviewSlide(document, options, palette)]),
      ...stepsOf(document).flatMap(slideOf),
    ],
  };
}

const TITLE_SIZES = [80, 68, 56];
const TITLE_TOP = 176;

function titleSlide(document: EventsDocument, { language, measure }: DeckOptions, palette: Palette): Slide {
  const width = SLIDE.width - 2 * MARGIN;
  const title = textIn(document.title, language);
  const size = TITLE_SIZES.find((each) => linesOf(title, { size: each, width, isBold: true }, measure) <= 2) ?? 56;
  const items: SlideItem[] = [
    { kind: 'box', name: 'sign', x: MARGIN, y: 0, width: 96, height: 16, radius: 0, fill: palette.accent },
  ];
  let y = TITLE_TOP;
  const add = (text: string, setting: { name: string; size: number; leading: number; color: string; most: number; isBold?: boolean; isTitle?: boolean }): void => {
    const item = textItem(text, { ...setting, x: MARGIN, y, width }, measure);
    if (item === null) return;
    items.push(item);
    y += item.height + 24;
  }; // prettier-ignore
  add(title, { name: 'title', size, leading: 1.2, isBold: true, color: palette.ink, most: 3, isTitle: true });
  add(holdsOf(document, language), { name: 'holds', size: 34, leading: 1.35, color: palette.muted, most: 2 });
  const summary = document.summary === undefined ? '' : textIn(document.summary, language);
  add(summary, { name: 'summary', size: 28, leading: 1.4, color: palette.ink, most: 3 });
  const source = textItem(
    sourceOf(document, language),
    { name: 'source', x: MARGIN, y: 640, width, size: LEAST_SIZE, leading: 1.4, color: palette.muted, most: 1 },
    measure,
  );
  return { hasStrip: false, items: [...items, ...(source === null ? [] : [source])], notes: '' };
}

const OVERVIEW_TOP = 112;

function overviewSlide(document: EventsDocument, options: DeckOptions, palette: Palette): Slide {
  const { language, measure, scale } = options;
  const width = SLIDE.width - 2 * NARROW;
  const style = { name: 'title', size: 44, leading: 1.25, isBold: true, color: palette.ink, most: 1, isTitle: true };
  const title = textItem(deckWords[language].overview, { ...style, x: NARROW, y: 32, width }, measure);
  const room = { x: NARROW, y: OVERVIEW_TOP, width, height: SLIDE.height - OVERVIEW_TOP - 20 };
  return {
    hasStrip: false,
    items: [
      ...(title === null ? [] : [title]),
      ...overviewItems(document, { room, language, measure, palette, scale }),
    ],
    notes: holdsOf(document, language),
  };
}
