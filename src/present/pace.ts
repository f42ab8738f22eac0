/** How often a talk writes its address: at once, as long as no browser minds. */

/** The writings that are left, and when (milliseconds) that was counted. */
export interface Pace {
  readonly left: number;
  readonly at: number;
}

/**
 * Safari refuses the hundred and first change of an address within half a minute, the others allow more. Thirty at once and two in
 * each second after them are ninety.
 */
const MOST = 30;
const EACH = 500;

/** Before anything was written. */
export const RESTED: Pace = { left: MOST, at: -Infinity };

function leftAt({ left, at }: Pace, now: number): number {
  return Math.min(MOST, left + (now - at) / EACH);
}

/** Milliseconds from `now` until the next writing may be; 0 is at once. */
export function waitOf(pace: Pace, now: number): number {
  return Math.ceil(Math.max(0, 1 - leftAt(pace, now)) * EACH);
}

/** After a writing at `now`. */
export function spent(pace: Pace, now: number): Pace {
  return { left: Math.max(0, leftAt(pace, now) - 1), at: now };
}
