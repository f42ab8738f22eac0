/** The slide of one event: when, what, the sentence that says so, where it stands, and its place in the whole. */
import type { Step } from '../../core/document/story.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import type { Measure, Palette } from '../../core/scene/types.ts';
import type { Language } from '../../core/time/types.ts';
import { sourceOf } from '../card.text.ts';
import { dateOf } from './event.date.ts';
import { notesOf } from './notes.ts';
import type { Strip } from './strip.ts';
import { fittingSize, linesOf, textItem, type TextSetting } from './text.ts';
import { LEAST_SIZE, SLIDE, type Slide, type SlideItem } from './types.ts';
import { deckWords } from './words.ts';

export interface EventSlideOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly palette: Palette;
  readonly strip: Strip;
  readonly margin: number;
}

const HEAD = 44;
const GAP = 22;
const TITLE_SIZES = [54, 46, 40];
const TITLE_LINES = 3;
const DATE = { size: 32, leading: 1.3 };
/** The largest in which nothing is cut, else the smallest. */
const BODIES = [1.5, 1.25, 1].map((scale) => ({
  summary: { size: 30 * scale, leading: 1.4 },
  proof: { size: 26 * scale, leading: 1.45 },
}));
const SOURCE = { size: LEAST_SIZE, leading: 1.4 };
/** Lines of the proof that a long summary leaves to it. */
const LEAST_PROOF = 3;
/** The rule before the proof, and how far its words stand from it. */
const RULE = 4;
const INDENT = 24;

/** The slide of a step that tells the event `index`, in the words of the step. */
export function eventSlide(
  document: EventsDocument,
  { step, index }: { readonly step: Step; readonly index: number },
  options: EventSlideOptions,
): Slide {
  const { language, measure, palette, strip, margin } = options;
  const event = document.events[index];
  if (event === undefined) return { hasStrip: true, items: [], notes: '' };
  const title = textIn(step.title, language);
  const date = dateOf(event, document, language);
  const items: SlideItem[] = [];
  let y = HEAD;
  const add = (text: string, setting: Omit<TextSetting, 'x' | 'y' | 'width'>, indent = 0): number => {
    const place = { x: margin + indent, y, width: SLIDE.width - 2 * margin - indent };
    const item = textItem(text, { ...setting, ...place }, measure);
    if (item === null) return 0;
    items.push(item);
    y += item.height;
    return item.height;
  };
  add(date, { name: 'date', ...DATE, isBold: true, color: palette.accent, most: 1 });
  y += 4;
  const size = fittingSize(title, { sizes: TITLE_SIZES, width: SLIDE.width - 2 * margin, most: 2 }, measure);
  add(title, {
    name: 'title',
    size,
    leading: 1.22,
    isBold: true,
    color: palette.ink,
    most: TITLE_LINES,
    isTitle: true,
  });
  y += GAP;
  const summary = textIn(step.text, language);
  const [evidence] = event.evidence;
  const quote = evidence === undefined ? '' : deckWords[language].quoted(evidence.quote);
  const source = evidence === undefined ? '' : sourceOf(document, language);
  const room = strip.top - GAP - y;
  const { most, style } = bodyOf({ summary, quote, source }, { room, margin, measure });
  const lines = linesOf(summary, { ...style.summary, width: SLIDE.width - 2 * margin }, measure);
  if (most.summary > 0) {
    add(summary, { name: 'summary', ...style.summary, color: palette.ink, most: most.summary });
    y += GAP;
  }
  const top = y;
  const strong = evidence?.dateText ?? '';
  if (most.quote > 0)
    add(quote, { name: 'evidence', ...style.proof, color: palette.ink, most: most.quote, strong }, INDENT);
  if (most.source > 0) add(source, { name: 'source', ...SOURCE, color: palette.muted, most: 1 }, INDENT);
  if (y > top)
    items.push({
      kind: 'box',
      name: 'rule',
      x: margin,
      y: top,
      width: RULE,
      height: y - top,
      radius: 0,
      fill: palette.accent,
    });
  return {
    hasStrip: true,
    items: [...items, strip.markOf(index, `${date}: ${title}`)],
    notes: notesOf(step, { language, evidence: event.evidence, rest: most.summary < lines ? summary : '' }),
  };
}

interface Texts {
  readonly summary: string;
  readonly quote: string;
  readonly source: string;
}

interface Room {
  readonly room: number;
  readonly margin: number;
  readonly measure: Measure;
}

type Style = (typeof BODIES)[number];

/** How large the words are, and how many lines each may have. */
interface Body {
  readonly style: Style;
  readonly most: Record<keyof Texts, number>;
  readonly isWhole: boolean;
}

function bodyOf(texts: Texts, room: Room): Body {
  const bodies = BODIES.map((style) => bodyIn(texts, style, room));
  const smallest = bodies[bodies.length - 1] ?? bodyIn(texts, { summary: SOURCE, proof: SOURCE }, room);
  return bodies.find(({ isWhole }) => isWhole) ?? smallest;
}

function bodyIn({ summary, quote, source }: Texts, style: Style, { room, margin, measure }: Room): Body {
  const width = SLIDE.width - 2 * margin;
  const height = ({ size, leading }: Style['proof']): number => Math.round(size * leading);
  const wanted = {
    summary: linesOf(summary, { ...style.summary, width }, measure),
    quote: linesOf(quote, { ...style.proof, width: width - INDENT }, measure),
    source: source === '' ? 0 : 1,
  };
  const [line, proofLine] = [height(style.summary), height(style.proof)];
  const below = room - wanted.source * height(SOURCE);
  const left = below - Math.min(LEAST_PROOF, wanted.quote) * proofLine - (wanted.quote === 0 ? 0 : GAP);
  const ofSummary = Math.min(wanted.summary, Math.max(0, Math.floor(left / line)));
  const forProof = below - (ofSummary === 0 ? 0 : ofSummary * line + GAP);
  const ofProof = Math.min(wanted.quote, Math.max(1, Math.floor(forProof / proofLine)));
  const isWhole = ofSummary === wanted.summary && ofProof === wanted.quote;
  return { style, most: { ...wanted, summary: ofSummary, quote: ofProof }, isWhole };
}
