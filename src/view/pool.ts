/** The buttons over the drawing: one for each mark and each count on the screen, with its name and its place. */
import { onScreen } from '../core/scene/turn.ts';
import type { Cluster, Direction, Mark, Rect, Scene } from '../core/scene/types.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Extent } from '../core/time/types.ts';
import type { Entries, Entry } from './entries.ts';
import type { ReaderWords } from './words/reader.types.ts';

export interface MarkButton extends Rect {
  /** Unlike `id` never the same for an event and a count. */
  readonly key: string;
  /** Event id, or a name of its own for a count. */
  readonly id: string;
  readonly name: string;
  /** The count that it opens; null for a mark. */
  readonly cluster: Cluster | null;
}

/** What the buttons are made for. */
export interface PoolInput {
  readonly scene: Scene;
  /** The stretch of time that `scene` shows. */
  readonly view: Extent;
  readonly entries: Pick<Entries, 'of' | 'length'>;
  readonly words: ReaderWords;
  /** How many events the one with an index is linked to. */
  readonly linkCount: (index: number) => number;
  /** The event that has the focus, if one has, and the count that it is in. */
  readonly focused: { readonly entry: Entry; readonly holder: Cluster | null } | null;
}

/** Smallest side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

function hull(mark: Mark, direction: Direction): Rect {
  const { x0, x1, y: middle, height: thickness } = mark;
  const own = onScreen({ x: x0, y: middle - thickness / 2, width: x1 - x0, height: thickness }, direction);
  if (mark.label === null) return own;
  const { bounds } = mark.label;
  // Words that stand aside may be far from their mark, and other words between them: there the words are the button.
  if (direction === 'vertical') return bounds;
  const x = Math.min(own.x, bounds.x);
  const y = Math.min(own.y, bounds.y);
  const right = Math.max(own.x + own.width, bounds.x + bounds.width);
  const bottom = Math.max(own.y + own.height, bounds.y + bounds.height);
  return { x, y, width: right - x, height: bottom - y };
}

function roomy({ x, y, width, height }: Rect): Rect {
  const [wide, high] = [Math.max(TARGET, width), Math.max(TARGET, height)];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** Cut to the plot along time. */
function within(rect: Rect, { plot, metrics: { direction } }: Scene): Rect {
  const turned = onScreen(rect, direction);
  const x = Math.max(turned.x, plot.x);
  const right = Math.min(turned.x + turned.width, plot.x + plot.width);
  return onScreen({ ...turned, x, width: Math.max(0, right - x) }, direction);
}

function markButton(mark: Mark, name: string, scene: Scene): MarkButton {
  const place = roomy(within(hull(mark, scene.metrics.direction), scene));
  return { key: `event ${mark.id}`, id: mark.id, name, cluster: null, ...place };
}

function countButton(cluster: Cluster, name: string): MarkButton {
  const id = `+${cluster.lane}:${cluster.extent.start}`;
  return { key: `count ${id}`, id, name, cluster, ...roomy(cluster.bounds) };
}

/** An event that has the focus keeps its button without a mark: on the count that holds it, or at the edge that it left by. */
function strayPlace(entry: Entry, holder: Cluster | null, { scene: { plot, metrics }, view }: PoolInput): Rect {
  if (holder !== null) return roomy(holder.bounds);
  const isLater = extentOf(entry.value).start >= view.end;
  const x = isLater ? plot.x + plot.width - TARGET : plot.x;
  return onScreen({ x, y: plot.y, width: TARGET, height: TARGET }, metrics.direction);
}

/** More would weigh the page down: beyond this many, marks with words come first, and the others open by a click on what is painted. */
const MOST = 200;

/** The marks that have buttons. */
function chosen(marks: readonly Mark[], focused: string | undefined): readonly Mark[] {
  if (marks.length <= MOST) return marks;
  const isFirst = (mark: Mark): boolean => mark.label !== null || mark.id === focused;
  return [...marks.filter(isFirst), ...marks.filter((mark) => !isFirst(mark))].slice(0, MOST);
}

/** The buttons for a scene, in the order of time, counts last; the focused event always has one. */
export function poolOf(input: PoolInput): MarkButton[] {
  const { scene, entries, words, linkCount, focused } = input;
  const name = ({ title, when, position, lane, index }: Entry): string =>
    words.mark({ title, when, index: position, count: entries.length, lane, links: linkCount(index) });
  const drawn = chosen(scene.marks, focused?.entry.id).flatMap((mark) => {
    const entry = entries.of(mark.index);
    if (entry === undefined) return [];
    const button = markButton(mark, name(entry), scene);
    return [{ position: entry.position, button }];
  });
  if (focused !== null && !drawn.some(({ button }) => button.id === focused.entry.id)) {
    const { entry, holder } = focused;
    const place = strayPlace(entry, holder, input);
    const button = { key: `event ${entry.id}`, id: entry.id, name: name(entry), cluster: null, ...place };
    drawn.push({ position: entry.position, button });
  }
  const events = drawn.sort((a, b) => a.position - b.position).map(({ button }) => button);
  return [...events, ...scene.clusters.map((cluster) => countButton(cluster, words.more(cluster.count)))];
}

/** How far from a mark a finger may come down, in CSS pixels. */
const NEAR = 8;

/** The mark at a place of the drawing, the nearest across time; null where none is near. */
export function markAt(
  { marks, metrics, plot }: Scene,
  point: { readonly x: number; readonly y: number },
): Mark | null {
  const isDown = metrics.direction === 'vertical';
  const [along, across] = isDown ? [point.y, point.x] : [point.x, point.y];
  if (along < plot.x) return null;
  let nearest: Mark | null = null;
  let least = NEAR;
  for (const mark of marks) {
    const away = Math.max(Math.abs(across - mark.y) - mark.height / 2, mark.x0 - along, along - mark.x1, 0);
    if (away >= least) continue;
    nearest = mark;
    least = away;
  }
  return nearest;
}
