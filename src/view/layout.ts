import type { Direction } from '../core/scene/types.ts';

/** How the events are laid out; `auto` leaves it to the room that there is. */
export type Layout = 'auto' | 'horizontal' | 'vertical' | 'list' | 'table';

/** What a reader can choose. */
export const LAYOUTS = ['horizontal', 'vertical', 'list', 'table'] as const satisfies readonly Layout[];

/** Narrower than this, time runs down by default. */
const NARROW = 640;

/** Which way time runs in a drawing of `width` CSS pixels; 0 where that is not known yet. */
export function directionIn(layout: Layout, width: number): Direction {
  if (layout === 'auto') return width > 0 && width < NARROW ? 'vertical' : 'horizontal';
  return layout === 'vertical' ? 'vertical' : 'horizontal';
}
