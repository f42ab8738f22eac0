/** Steps that follow each other by themselves, for a screen in a hall: it waits where somebody touches it, and goes on when nobody does. */

export interface Autoplay {
  readonly isOn: boolean;
  /** How long a step stays that does not say so itself, in milliseconds. */
  readonly interval: number;
  /** When the next step is due; null where it is off. On a clock that only has to run on, in milliseconds. */
  readonly due: number | null;
  /** Somebody is at it: it waits until nobody has been for a while. */
  readonly isHeld: boolean;
}

export const SHORTEST = 2_000;
export const LONGEST = 3_600_000;
/** After the last touch it waits for so long, or for one interval if that is longer. */
const PATIENCE = 20_000;

/** It is off; `interval` in milliseconds is held between 2 seconds and an hour. */
export function autoplayOf(interval: number): Autoplay {
  const held = Number.isFinite(interval) ? Math.max(SHORTEST, Math.min(interval, LONGEST)) : SHORTEST;
  return { isOn: false, interval: held, due: null, isHeld: false };
}

/** On or off; `stay` is what the step on the screen says of itself, in milliseconds. */
export function toggled(play: Autoplay, now: number, stay: number | null): Autoplay {
  return play.isOn ? { ...play, isOn: false, due: null, isHeld: false } : played(play, now, stay);
}

/** A step has come onto the screen at `now`. */
export function played(play: Autoplay, now: number, stay: number | null): Autoplay {
  return { ...play, isOn: true, isHeld: false, due: now + Math.max(SHORTEST, stay ?? play.interval) };
}

/** Somebody pressed, touched or moved something. */
export function touched(play: Autoplay, now: number): Autoplay {
  return play.isOn ? { ...play, isHeld: true, due: now + Math.max(PATIENCE, play.interval) } : play;
}

/** The step after `at` of `count`, from 0: after the last comes the first. */
export function following(at: number, count: number): number {
  return count === 0 ? 0 : (at + 1) % count;
}
