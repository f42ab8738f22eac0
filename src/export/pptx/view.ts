/** The slide of a step that shows a stretch of time: its words, and under them that stretch with its lanes, what is told of it raised. */
import { USUAL_IMPORTANCE } from '../../core/document/rows.ts';
import type { Step } from '../../core/document/story.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { documentLanes } from '../../core/scene/lanes.ts';
import { HIDDEN, type LaneSet } from '../../core/scene/prepare.types.ts';
import type { Measure, Palette } from '../../core/scene/types.ts';
import { footprintsOf, type Footprints } from '../../core/time/footprints.ts';
import type { Language } from '../../core/time/types.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import { drawnItems } from './drawn.ts';
import { dateOf } from './event.date.ts';
import { notesOf } from './notes.ts';
import { sceneWithin, type Shown } from './scene.ts';
import { fittingSize, linesOf, textItem, type TextSetting } from './text.ts';
import { SLIDE, type Slide, type SlideItem } from './types.ts';

export interface ViewOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly palette: Palette;
  readonly scale?: ScaleKind | undefined;
  /** Free at both sides of the words. */
  readonly margin: number;
}

const HEAD = 40;
const GAP = 20;
/** The drawing has the whole width, but for this. */
const NARROW = 40;
const FOOT = 16;
const TITLE_SIZES = [48, 42, 36];
const TEXT = { size: 28, leading: 1.4, most: 3 };
const DATE = { size: 30, leading: 1.3, most: 1 };
/** How much an event counts that is to stand out, and at most one that is not. */
const RAISED = 1;
const OTHERS = 0.9;

/** True for a step that says itself what is to be seen. */
export function hasView({ kind, range, lanes, highlight }: Step): boolean {
  return kind === 'view' || range !== null || lanes !== null || highlight !== null;
}

export function viewSlide(document: EventsDocument, step: Step, options: ViewOptions): Slide {
  const { language, measure, palette, margin, scale } = options;
  const width = SLIDE.width - 2 * margin;
  const items: SlideItem[] = [];
  let y = HEAD;
  const add = (text: string, setting: Omit<TextSetting, 'x' | 'y' | 'width' | 'color'>, color: string): void => {
    const item = textItem(text, { ...setting, x: margin, y, width, color }, measure);
    if (item === null) return;
    items.push(item);
    y += item.height;
  };
  const event = step.event === null ? undefined : document.events[step.event];
  if (event !== undefined)
    add(dateOf(event, document, language), { name: 'date', ...DATE, isBold: true }, palette.accent);
  const title = textIn(step.title, language).trim() || textIn(document.title, language);
  const size = fittingSize(title, { sizes: TITLE_SIZES, width, most: 1 }, measure);
  add(title, { name: 'title', size, leading: 1.25, isBold: true, most: 2, isTitle: true }, palette.ink);
  const text = textIn(step.text, language);
  if (text.trim() !== '') y += GAP / 2;
  add(text, { name: 'text', ...TEXT }, palette.ink);
  y += GAP;
  const room = { x: NARROW, y, width: SLIDE.width - 2 * NARROW, height: SLIDE.height - FOOT - y };
  const enlarged = sceneWithin(document, { room, language, measure, scale }, shownOf(document, step, language));
  const isWhole = linesOf(text, { size: TEXT.size, width }, measure) <= TEXT.most;
  return {
    hasStrip: false,
    items: [
      ...items,
      ...drawnItems(document, enlarged, { ...{ x: room.x, y }, language, measure, palette, raised: raisedOf(step) }),
    ],
    notes: notesOf(step, { language, evidence: event?.evidence ?? [], rest: isWhole ? '' : text }),
  };
}

/** What the step tells of: its event, and what it marks. */
function raisedOf({ event, highlight }: Step): ReadonlySet<number> | null {
  const raised = new Set([...(event === null ? [] : [event]), ...(highlight ?? [])]);
  return raised.size === 0 ? null : raised;
}

/** The events of the step's lanes that reach into its range; lanes without any are left out, unless the step names them. */
function shownOf(document: EventsDocument, step: Step, language: Language): Shown {
  const footprints = columnsOf(document);
  const { lanes, numbers } = documentLanes(document, { textIn, language });
  const { range } = step;
  const isIn = (index: number): boolean => {
    const [start, end] = [footprints.starts[index] ?? NaN, footprints.ends[index] ?? NaN];
    return range === null || (start < range.end && end > range.start);
  };
  const isNamed = lanes.map(({ id }) => step.lanes?.includes(id) === true);
  const hasNamed = isNamed.includes(true);
  const seen = numbers.map((lane, index) => ((!hasNamed || isNamed[lane] === true) && isIn(index) ? lane : HIDDEN));
  const used = new Set(seen);
  const kept = lanes.map((_, lane) => lane).filter((lane) => (hasNamed ? isNamed[lane] : used.has(lane)));
  const shown = kept.length === 0 ? lanes.map((_, lane) => lane) : kept;
  const laneSet: LaneSet = {
    lanes: shown.flatMap((lane) => (lanes[lane] === undefined ? [] : [{ colorIndex: lane, ...lanes[lane] }])),
    numbers: seen.map((lane) => (lane === HIDDEN ? HIDDEN : shown.indexOf(lane))),
  };
  const raised = raisedOf(step);
  const importances = Float64Array.from(document.events, ({ importance = USUAL_IMPORTANCE }, index) =>
    raised?.has(index) === true ? RAISED : Math.min(OTHERS, importance),
  );
  const count = seen.reduce((sum, lane) => sum + Number(lane !== HIDDEN), 0);
  return { count, laneSet, importances, footprints, range };
}

const known = new WeakMap<EventsDocument['events'], Footprints>();

/** Read once for all slides of a document. */
function columnsOf({ events }: EventsDocument): Footprints {
  const columns = known.get(events) ?? footprintsOf(events.length, (index) => events[index]?.when ?? '');
  known.set(events, columns);
  return columns;
}
