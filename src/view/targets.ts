/** Where the view goes to bring something onto the screen; all in drawn time. */
import type { Limits } from '../core/interact/limits.ts';
import { fit } from '../core/interact/viewport.ts';
import type { Prepared } from '../core/scene/prepare.types.ts';
import type { Cluster, Scene } from '../core/scene/types.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Extent, Instant } from '../core/time/types.ts';
import type { Entry } from './entries.ts';
import type { TimelineState } from './state.svelte.ts';

/** What is asked of the state of a timeline. */
type Placed = Pick<TimelineState, 'drawnOf' | 'direction'> & { readonly prepared: Pick<Prepared, 'story'> };

/** A view that shows all of a count larger, but no more than some times, so that the reader keeps the orientation. */
export function partingView({ extent }: Cluster, { start, end }: Extent, limits: Limits): Extent {
  const half = Math.max((extent.end - extent.start) * 0.7, (end - start) / 16);
  const middle = (extent.start + extent.end) / 2;
  return fit({ start: middle - half, end: middle + half }, 0, limits);
}

/** What to bring onto the screen: all of an event, or where time runs down its beginning, where its words stand. */
export function wantedOf(timeline: Placed, entry: Entry, target: Extent): Extent {
  const { start, end } = timeline.drawnOf(extentOf(entry.value));
  if (timeline.direction === 'horizontal' || !isFinite(start)) return { start, end };
  const first = Math.max(start, timeline.prepared.story.start);
  const last = Math.min(end, Math.max(first, start) + (target.end - target.start) / 5);
  return { start: first < end ? first : start, end: last };
}

/** True where the mark of an event is in the plot; where time runs down, its words too, whose place in the window is `button`. */
export function isOnScreen({ plot, marks, metrics }: Scene, id: string, button: DOMRect | undefined): boolean {
  const mark = marks.find((each) => each.id === id);
  if (mark === undefined) return false;
  if (metrics.direction === 'horizontal') return mark.x1 > plot.x && mark.x0 < plot.x + plot.width;
  const bottom = plot.x + plot.width;
  return mark.label !== null && button !== undefined && button.top >= 0 && button.bottom <= bottom;
}

/** The middle of an event, or its one finite side. */
export function middleOf(timeline: Pick<Placed, 'drawnOf'>, entry: Entry): Instant {
  const { start, end } = timeline.drawnOf(extentOf(entry.value));
  return isFinite(start) && isFinite(end) ? (start + end) / 2 : isFinite(start) ? start : end;
}

/** True for one view and the same; `isScrolled`: but for the part of a pixel that scrolling leaves. */
export function isSameView(a: Extent, b: Extent, isScrolled: boolean): boolean {
  const slack = isScrolled ? (b.end - b.start) / 1000 : 0;
  return Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack;
}
