/** A Scene → the items of a slide: every mark a shape or a group of shapes, every label a box of words. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { ghostly, inksOn, type Inks } from '../../core/scene/drawing.ts';
import { drawAsOf, drawAxis, drawBreaks, drawLaneHeads, drawRules, drawVeils } from '../../core/scene/drawing.frame.ts';
import { drawCount, drawLabel } from '../../core/scene/drawing.labels.ts';
import { drawMark, drawRing } from '../../core/scene/drawing.marks.ts';
import type { Label, Mark, Measure, Palette, Primitive, Scene } from '../../core/scene/types.ts';
import type { Language } from '../../core/time/types.ts';
import { moved } from '../moved.ts';
import type { Enlarged } from './scene.ts';
import { shapesOf } from './shapes.ts';
import type { Run, SlideItem, TextItem } from './types.ts';

export interface DrawnOptions {
  /** Of the left upper corner of the Scene on the slide. */
  readonly x: number;
  readonly y: number;
  readonly language: Language;
  readonly measure: Measure;
  readonly palette: Palette;
  /** Indices of the events that stand out, the others being pale; null where none does. */
  readonly raised: ReadonlySet<number> | null;
}

/** The shapes of a Scene, in painting order. */
export function drawnItems(document: EventsDocument, { scene, scale }: Enlarged, options: DrawnOptions): SlideItem[] {
  const { x, y, palette, measure, language, raised } = options;
  const inks = inksOn(palette, 'horizontal');
  const ghosts = ghostly(inks);
  const place = { scale, x, y };
  const isPale = ({ index }: Mark): boolean => raised !== null && !raised.has(index);
  const ringOf = (mark: Mark): Primitive[] =>
    raised?.has(mark.index) === true ? [drawRing(mark, palette.accent, RING)] : [];
  const set = (name: string, primitives: readonly Primitive[]): SlideItem[] =>
    shapesOf(
      primitives.map((primitive) => moved(primitive, place)),
      { name, measure },
    );
  const { plot, height, clusters } = scene;
  // What stands out lies over what does not.
  const marks = [...scene.marks].sort((a, b) => Number(isPale(b)) - Number(isPale(a)));
  const clip: Primitive = { kind: 'clip', rect: { x: plot.x, y: 0, width: plot.width, height } };
  const titled = (mark: Mark): string => textIn(document.events[mark.index]?.title ?? '', language);
  return [
    ...set('rule', drawRules(scene, inks)),
    ...set('break', [clip, ...drawVeils(scene, inks)]),
    ...set('as-of', drawAsOf(scene, inks)),
    ...marks.map((mark): SlideItem => {
      const alt = `${mark.words}: ${titled(mark)}`;
      return grouped(
        { name: titled(mark), alt },
        set('mark', [clip, ...drawMark(mark, isPale(mark) ? ghosts : inks), ...ringOf(mark)]),
      );
    }),
    ...marks.flatMap((mark) => labelItems(mark, { scene, inks, set, place, isPale: isPale(mark) })),
    ...clusters.map((cluster): SlideItem => {
      const alt = cluster.members.map((index) => textIn(document.events[index]?.title ?? '', language)).join('; ');
      return grouped(
        { name: cluster.text, alt: `${cluster.text}: ${alt}` },
        set('count', drawCount(cluster, scene, inks)),
      );
    }),
    ...set('lane', drawLaneHeads(scene, inks)),
    ...set('axis', drawAxis(scene, inks)),
    ...set('break', drawBreaks(scene, inks)),
  ];
}

/** One shape bears the name itself; more are one group. */
function grouped(named: { readonly name: string; readonly alt: string }, items: readonly SlideItem[]): SlideItem {
  const shapes = items.filter((item) => item.kind !== 'group');
  const [only] = shapes;
  return only !== undefined && shapes.length === 1 ? { ...only, ...named } : { kind: 'group', ...named, items: shapes };
}

interface Setting {
  readonly scene: Scene;
  readonly inks: Inks;
  readonly set: (name: string, primitives: readonly Primitive[]) => SlideItem[];
  readonly place: { readonly scale: number; readonly x: number; readonly y: number };
  readonly isPale: boolean;
}

/** The words of a mark as one box, and what of the label is no words. */
function labelItems(mark: Mark, { scene, inks, set, place, isPale }: Setting): SlideItem[] {
  const { label } = mark;
  // Words that would run out of the picture are left to the mark, which says them to ears.
  if (label === null || label.bounds.x + label.bounds.width > scene.width) return [];
  const others = drawLabel(mark, { scene, inks }).filter(({ kind }) => kind !== 'text');
  return [labelText(label, { mark, scene, inks, place, isPale }), ...set('label', others)];
}

/** Width of the line around an event that stands out. */
const RING = 2;
/** Between the title and the date, which stands after its last line. */
const GAP = '  ';

function labelText(
  label: Label,
  { mark, scene, inks, place, isPale }: Omit<Setting, 'set'> & { mark: Mark },
): TextItem {
  const { palette } = inks;
  const { scale } = place;
  const { x, y, width, height } = label.bounds;
  const size = scene.metrics.labelSize * scale;
  const color = isPale || mark.status === 'cancelled' ? palette.muted : palette.ink;
  const run = (text: string, ink: string): Run => ({ text, size, isBold: false, color: ink });
  const [first] = label.lines;
  const left = first?.x ?? x;
  const second = label.lines[1];
  const lineHeight = second === undefined ? scene.metrics.labelSize * 1.25 : second.y - (first?.y ?? second.y);
  return {
    ...{
      kind: 'text',
      name: label.lines.map(({ text }) => text).join(''),
      wraps: false,
      align: 'left',
      valign: 'middle',
    },
    ...{ x: left * scale + place.x, y: y * scale + place.y, width: (x + width - left) * scale, height: height * scale },
    lineHeight: lineHeight * scale,
    paragraphs: label.lines.map(({ text }, line): Run[] => {
      const isLast = line === label.lines.length - 1;
      return [run(text, color), ...(isLast && label.date !== null ? [run(GAP + label.date.text, palette.muted)] : [])];
    }),
    fill: palette.ground,
  };
}
