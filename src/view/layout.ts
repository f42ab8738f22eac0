/** How the events are laid out; `auto` leaves it to the room that there is. */
export type Layout = 'auto' | 'horizontal' | 'vertical' | 'list' | 'table';

/** What a reader can choose. */
export const LAYOUTS = ['horizontal', 'vertical', 'list', 'table'] as const satisfies readonly Layout[];
