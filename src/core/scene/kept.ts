/** Keeps events that have been on the screen, since the next frame will ask for them again. */
import type { PreparedEvent } from './prepare.types.ts';

/** So many are kept. */
const KEPT = 4_000;

/** `make`, asked once for what was asked for last. */
export function kept(make: (number: number) => PreparedEvent | null): (number: number) => PreparedEvent | null {
  const made = new Map<number, PreparedEvent>();
  return (number) => {
    const before = made.get(number);
    if (before !== undefined) return before;
    const event = make(number);
    if (made.size >= KEPT) made.clear();
    if (event !== null) made.set(number, event);
    return event;
  };
}
