/** What the tools and the keys do to the view: a table from command to the next view. */
import type { Command } from '../core/interact/keys.ts';
import type { Limits } from '../core/interact/limits.ts';
import { panBy, zoomAt } from '../core/interact/viewport.ts';
import type { Extent } from '../core/time/types.ts';

export interface Situation {
  readonly view: Extent;
  readonly everything: Extent;
  readonly limits: Limits;
}

const ZOOM = 1.6;
const STEP = 0.2;
const SCREEN = 0.9;

function zoom({ view, limits }: Situation, factor: number): Extent {
  return zoomAt(view, { factor, at: view.start + (view.end - view.start) / 2 }, limits);
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
