/** The slide with all of the timeline: every mark a shape or a group of shapes, every label a box of words. */
import { statusOf } from '../../core/document/status.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { inksOn, type Inks } from '../../core/scene/drawing.ts';
import { drawAsOf, drawAxis, drawBreaks, drawLaneHeads, drawRules, drawVeils } from '../../core/scene/drawing.frame.ts';
import { drawCount, drawLabel } from '../../core/scene/drawing.labels.ts';
import { drawMark } from '../../core/scene/drawing.marks.ts';
import { defaultMetrics } from '../../core/scene/metrics.ts';
import { fitDomain, sceneOf } from '../../core/scene/scene.ts';
import type { Label, Mark, Measure, Palette, Primitive, Rect, Scene } from '../../core/scene/types.ts';
import { prepareWithin } from '../../core/scene/within.ts';
import type { Language } from '../../core/time/types.ts';
import type { ScaleKind } from '../../core/time/warp.ts';
import { moved } from '../moved.ts';
import { shapesOf } from './shapes.ts';
import { LEAST_SIZE, type Run, type SlideItem, type TextItem } from './types.ts';

export interface OverviewOptions {
  readonly room: Rect;
  readonly language: Language;
  readonly measure: Measure;
  readonly palette: Palette;
  /** By default true to scale, or with empty stretches folded where that leaves room for more labels. */
  readonly scale?: ScaleKind | undefined;
}

/** Size of all letters of the Scene before it is enlarged. */
const SIZE = 14;
/** Words may be so wide before they are enlarged. */
const LABEL_WIDTH = 190;
const LANE_COLUMN = 110;
/** Sizes of letters to try, the last one 12 points: 24 pixels on a projector of 1920. */
const SIZES = [LEAST_SIZE, 20, 18, 16];

/** A Scene, and by how much it is enlarged. */
interface Enlarged {
  readonly scene: Scene;
  readonly scale: number;
}

/**
 * The Scene that the overview shows, in the size of letters with which most events are a mark of their own, with a label; of equal
 * ones the largest, and true to scale before folded.
 */
export function overviewScene(document: EventsDocument, options: OverviewOptions): Enlarged {
  const scales: readonly ScaleKind[] = options.scale === undefined ? ['true', 'folded'] : [options.scale];
  const most = 2 * document.events.length;
  let best: Enlarged | null = null;
  for (const size of SIZES) {
    for (const scale of scales) {
      if (best !== null && told(best) >= most) return best;
      const next = sceneIn(document, { ...options, scale, factor: size / SIZE });
      if (best === null || told(next) > told(best)) best = next;
    }
  }
  return best ?? sceneIn(document, { ...options, scale: 'true', factor: LEAST_SIZE / SIZE });
}

function sceneIn(
  document: EventsDocument,
  { room, language, measure, scale, factor }: OverviewOptions & { readonly factor: number },
): Enlarged {
  const [width, height] = [room.width / factor, room.height / factor];
  const sizes = { labelSize: SIZE, smallSize: SIZE, axisSize: SIZE, labelWidth: LABEL_WIDTH, laneColumn: LANE_COLUMN };
  const metrics = { ...defaultMetrics(width), ...sizes, lanePadding: 8, referenceWidth: width - LANE_COLUMN };
  const prepared = prepareWithin(document, { measure, metrics, language, textIn, statusOf, scale }, height);
  const scene = sceneOf(prepared, { domain: fitDomain(prepared, width), width, height: 0 });
  // A scene that is still too high is made smaller as a whole.
  return { scene, scale: Math.min(factor, room.height / scene.height) };
}

/** Marks and labels: what is told of the events. */
function told({ scene: { marks } }: Enlarged): number {
  return marks.length + marks.filter(({ label }) => label !== null).length;
}

/** The shapes of the overview, in painting order. */
export function overviewItems(document: EventsDocument, options: OverviewOptions): SlideItem[] {
  const { room, palette, measure, language } = options;
  const { scene, scale } = overviewScene(document, options);
  const inks = inksOn(palette, 'horizontal');
  const place = { scale, x: room.x, y: room.y };
  const set = (name: string, primitives: readonly Primitive[]): SlideItem[] =>
    shapesOf(
      primitives.map((primitive) => moved(primitive, place)),
      { name, measure },
    );
  const { plot, height, marks, clusters } = scene;
  const clip: Primitive = { kind: 'clip', rect: { x: plot.x, y: 0, width: plot.width, height } };
  const titled = (mark: Mark): string => textIn(document.events[mark.index]?.title ?? '', language);
  return [
    ...set('rule', drawRules(scene, inks)),
    ...set('break', [clip, ...drawVeils(scene, inks)]),
    ...set('as-of', drawAsOf(scene, inks)),
    ...marks.map((mark): SlideItem => {
      const alt = `${mark.words}: ${titled(mark)}`;
      return grouped({ name: titled(mark), alt }, set('mark', [clip, ...drawMark(mark, inks)]));
    }),
    ...marks.flatMap((mark) => labelItems(mark, { scene, inks, set, place })),
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
}

/** The words of a mark as one box, and what of the label is no words. */
function labelItems(mark: Mark, { scene, inks, set, place }: Setting): SlideItem[] {
  const { label } = mark;
  if (label === null) return [];
  const others = drawLabel(mark, { scene, inks }).filter(({ kind }) => kind !== 'text');
  return [labelText(label, { mark, scene, inks, place }), ...set('label', others)];
}

/** Between the title and the date, which stands after its last line. */
const GAP = '  ';

function labelText(label: Label, { mark, scene, inks, place }: Omit<Setting, 'set'> & { mark: Mark }): TextItem {
  const { palette } = inks;
  const { scale } = place;
  const { x, y, width, height } = label.bounds;
  const size = scene.metrics.labelSize * scale;
  const color = mark.status === 'cancelled' ? palette.muted : palette.ink;
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
