/** The links of one event as lines on the screen: from its mark to the marks, the counts or the edges where the others are. */
import type { Extent } from '../time/types.ts';
import { holderOf, numberOf } from './counts.ts';
import type { Prepared } from './prepare.ts';
import { onScreen } from './turn.ts';
import type { Arc, Mark, Point, Rect, Scene } from './types.ts';

/** An event that another one is linked to. */
export interface Linked {
  /** Index into the document's events. */
  readonly index: number;
  /** The arrow points at it; otherwise at the event that the links are of. */
  readonly isTarget: boolean;
}

interface Stage {
  readonly prepared: Prepared;
  readonly scene: Scene;
  /** The stretch of drawn time that `scene` shows. */
  readonly domain: Extent;
}

/** Where an event is: its mark or the count that holds it, or the side that it lies beyond. */
type Whereabouts = { readonly box: Rect } | { readonly side: 'before' | 'after' };

/** Between a mark and the end of an arc; the rings around marks lie within. */
const GAP = 6;
/** Ends that are nearer than this need no line. */
const NEAR = 4;
/** How far from the edge of the plot an arc ends that leaves it, and how much higher than it began. */
const MARGIN = 3;
const LIFT = 18;

/**
 * The arcs of the event `from`, a line for every place on the screen that a link leads to, so that they are never more than
 * what is drawn; told along and across time, as marks are. None where the event itself is off the screen; events that are not drawn at all have none.
 */
export function arcsOf(from: number, links: readonly Linked[], stage: Stage): Arc[] {
  if (links.length === 0) return [];
  const here = whereIs(from, stage);
  if (here === null || 'side' in here) return [];
  const arcs = new Map<string, Arc>();
  for (const { index, isTarget } of links) {
    const there = whereIs(index, stage);
    const arc = there === null ? null : arcTo(there, { box: here.box, isTarget, plot: stage.scene.plot });
    if (arc !== null) arcs.set(`${arc.from.x} ${arc.from.y} ${arc.to.x} ${arc.to.y} ${arc.head}`, arc);
  }
  return [...arcs.values()];
}

function whereIs(index: number, { prepared, scene, domain }: Stage): Whereabouts | null {
  const mark = scene.marks.find((each) => each.index === index);
  if (mark !== undefined) return { box: markBox(mark) };
  const holder = holderOf(prepared, scene.clusters, index);
  if (holder !== null) return { box: grown(onScreen(holder.bounds, scene.metrics.direction), 1) };
  const number = numberOf(prepared.indices, index);
  if (number < 0) return null;
  const { starts, ends } = prepared.lod.input;
  if ((ends[number] ?? NaN) <= domain.start) return { side: 'before' };
  return (starts[number] ?? NaN) >= domain.end ? { side: 'after' } : null;
}

function markBox({ x0, x1, y, height }: Mark): Rect {
  return grown({ x: x0, y: y - height / 2, width: x1 - x0, height }, GAP);
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

interface Start {
  readonly box: Rect;
  readonly isTarget: boolean;
  readonly plot: Rect;
}

function arcTo(there: Whereabouts, { box, isTarget, plot }: Start): Arc | null {
  const head = isTarget ? 'to' : 'from';
  if ('side' in there) {
    const to = exit(box, plot, there.side);
    return { from: nearest(box, to), to, head, leaves: true };
  }
  const to = nearest(there.box, nearest(box, middleOf(there.box)));
  const from = nearest(box, to);
  const isNear = Math.hypot(to.x - from.x, to.y - from.y) < NEAR;
  return isNear ? null : { from, to, head, leaves: false };
}

function exit(box: Rect, plot: Rect, side: 'before' | 'after'): Point {
  const y = Math.max(plot.y + MARGIN, middleOf(box).y - LIFT);
  return { x: side === 'before' ? plot.x + MARGIN : plot.x + plot.width - MARGIN, y };
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The point of a box that is nearest to `point`. */
function nearest({ x, y, width, height }: Rect, point: Point): Point {
  return { x: Math.min(Math.max(point.x, x), x + width), y: Math.min(Math.max(point.y, y), y + height) };
}
