/** The grid of events that the arrow keys walk on: all that are drawn, on the screen or not. */
import type { Walk } from '../core/interact/keys.ts';
import type { Footprints } from '../core/time/footprints.ts';

/** `order`: events in time; `lanes`: for every event of the document its lane, counted from the top. */
export function walkOf(order: Uint32Array, lanes: Uint16Array, { starts, ends }: Footprints): Walk {
  const instants = starts.map((start, index) => (start === -Infinity ? (ends[index] ?? 0) : start));
  return { order, lanes, instants };
}
