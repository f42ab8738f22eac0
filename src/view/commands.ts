/** What the tools and the keys do to the view: a table from command to the next view. */
import type { Command } from '../core/interact/keys.ts';
import type { Limits } from '../core/interact/limits.ts';
import { panBy, zoomAt } from '../core/interact/viewport.ts';
import { contains } from '../core/time/extent.ts';
import type { Extent, Instant } from '../core/time/types.ts';

export interface Situation {
  readonly view: Extent;
  readonly everything: Extent;
  readonly limits: Limits;
  /** What to zoom around: the event that the reader is at; null is the middle of the view. */
  readonly around: Instant | null;
}

const ZOOM = 1.6;
const STEP = 0.2;
const SCREEN = 0.9;

function zoom({ view, limits, around }: Situation, factor: number): Extent {
  const isSeen = around !== null && contains(view, around);
  return zoomAt(view, { factor, at: isSeen ? around : view.start + (view.end - view.start) / 2 }, limits);
}

const MOVES: Readonly<Partial<Record<Command, (situation: Situation) => Extent>>> = {
  'zoom-in': (situation) => zoom(situation, ZOOM),
  'zoom-out': (situation) => zoom(situation, 1 / ZOOM),
  'fit-all': ({ everything }) => everything,
  'pan-left': ({ view, limits }) => panBy(view, -STEP, limits),
  'pan-right': ({ view, limits }) => panBy(view, STEP, limits),
  'screen-left': ({ view, limits }) => panBy(view, -SCREEN, limits),
  'screen-right': ({ view, limits }) => panBy(view, SCREEN, limits),
};

/** The view after a command, or null where the command does not move the view. */
export function viewAfter(command: Command, situation: Situation): Extent | null {
  return MOVES[command]?.(situation) ?? null;
}
