/** Where the view is in the overview: the outline of the window, and the room to take hold of it. */
import type { Extent } from '../time/types.ts';
import { xOf } from './frame.ts';
import type { Overview } from './overview.ts';
import type { Rect } from './types.ts';

/** A stretch from left to right, in CSS pixels. */
interface Span {
  readonly x: number;
  readonly width: number;
}

interface Handle extends Span {
  /** Where it is drawn: as near to its edge of the window as can be, and not nearer to the middle than its own. */
  readonly grip: number;
}

/** The outline of the window, always within the strip, and what can be taken hold of: three stretches beside each other. */
export interface OverviewWindow extends Rect {
  readonly start: Handle;
  readonly middle: Span;
  readonly end: Handle;
}

/** A view of a second in a strip of years is drawn so wide. */
const NARROWEST = 3;
/** Half the width of a grip, in CSS pixels. */
export const GRIP = 3;
/** Smallest side of a target (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** The window of `view`. What lies beyond the strip is cut; a view that is all beyond it stands at its end. */
export function overviewWindow({ strip, domain }: Overview, view: Extent): OverviewWindow {
  const right = strip.x + strip.width;
  const least = Math.min(NARROWEST, strip.width);
  const xAt = (instant: number, fallback: number): number => {
    const x = xOf(
      { ...domain, scale: strip.width / (domain.end - domain.start), left: strip.x, right, width: right },
      instant,
    );
    return Number.isNaN(x) ? fallback : Math.min(Math.max(x, strip.x), right);
  };
  const [from, to] = [xAt(view.start, strip.x), xAt(view.end, right)];
  const width = Math.max(least, to - from);
  const x = Math.min(Math.max((from + to - width) / 2, strip.x), right - width);
  return { x, y: strip.y, width, height: strip.height, ...holdsOf({ x, width }, strip) };
}

/** The handles lie over the edges; where those are too near to each other, or to an end of the strip, they move aside. */
function holdsOf({ x, width }: Span, strip: Span): Pick<OverviewWindow, 'start' | 'middle' | 'end'> {
  const target = Math.min(TARGET, strip.width / 3);
  const right = strip.x + strip.width;
  let from = Math.max(x + target / 2, strip.x + target);
  let to = Math.min(x + width - target / 2, right - target);
  if (to - from < target) {
    const middle = Math.min(Math.max(x + width / 2, strip.x + 1.5 * target), right - 1.5 * target);
    [from, to] = [middle - target / 2, middle + target / 2];
  }
  const held = (edge: number, least: number, most: number): number => Math.min(Math.max(edge, least), most);
  const half = target / 2;
  return {
    start: { x: from - target, width: target, grip: held(x, from - target + GRIP, from - half) },
    middle: { x: from, width: to - from },
    end: { x: to, width: target, grip: held(x + width, to + half, to + target - GRIP) },
  };
}
