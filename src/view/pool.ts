/** The buttons over the drawing: one for each mark and each count on the screen, with its name and its place. */
import type { Cluster, Mark, Rect, Scene } from '../core/scene/types.ts';
import type { Extent } from '../core/time/types.ts';
import type { Entry } from './entries.ts';
import type { Words } from './words/types.ts';

export interface MarkButton extends Rect {
  /** Event id, or a name of its own for a count. */
  readonly id: string;
  readonly name: string;
  /** What a count opens; null for a mark. */
  readonly opens: Extent | null;
  readonly isEvent: boolean;
}

/** Smallest side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

function hull(mark: Mark): Rect {
  const own = { x: mark.x0, y: mark.y - mark.height / 2, width: mark.x1 - mark.x0, height: mark.height };
  if (mark.label === null) return own;
  const { bounds } = mark.label;
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

function within(rect: Rect, plot: Rect): Rect {
  const x = Math.max(rect.x, plot.x);
  const right = Math.min(rect.x + rect.width, plot.x + plot.width);
  return { ...rect, x, width: Math.max(0, right - x) };
}

function markButton(mark: Mark, name: string, plot: Rect): MarkButton {
  return { id: mark.id, name, opens: null, isEvent: true, ...roomy(within(hull(mark), plot)) };
}

function countButton(cluster: Cluster, name: string): MarkButton {
  const id = `+${String(cluster.lane)}:${String(cluster.members[0] ?? 0)}`;
  return { id, name, opens: cluster.extent, isEvent: false, ...roomy(cluster.bounds) };
}

/** An event that has the focus keeps its button when its mark has left the screen: at the edge that it left by. */
function strayButton(entry: Entry, name: string, plot: Rect): MarkButton {
  return { id: entry.id, name, opens: null, isEvent: true, x: plot.x, y: plot.y, width: TARGET, height: TARGET };
}

/** All buttons for `scene`, in the order of time; `focused` always has one. */
export function poolOf(scene: Scene, entries: readonly Entry[], words: Words, focused: string | null): MarkButton[] {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const events = entries.flatMap((entry) => {
    const name = words.event(entry.title, entry.when, entry.position, entries.length);
    const mark = marks.get(entry.id);
    if (mark !== undefined) return [markButton(mark, name, scene.plot)];
    return entry.id === focused ? [strayButton(entry, name, scene.plot)] : [];
  });
  return [...events, ...scene.clusters.map((cluster) => countButton(cluster, words.more(cluster.count)))];
}
