/** Decides which of the heights that a frame reports are set: not the same again, not too many, and not without end. */

/** Milliseconds between two changes, at least. */
export const PAUSE = 100;
/** A height that comes within so many milliseconds of a change may be an answer to it. */
const ANSWER = 1_000;
/** Answers that make the frame grow, one after the other, before it is left as it is. */
const MOST_ANSWERS = 8;

/** What is known of one frame. */
export interface Pace {
  /** Set last, in CSS pixels; 0 before the first time. */
  readonly height: number;
  /** When that was, in milliseconds. */
  readonly at: number;
  /** Heights reported since: a page that moves by itself reports many, an answer comes alone. */
  readonly heard: readonly number[];
  /** Answers up to now that made it grow. */
  readonly grown: number;
}

export const START: Pace = { height: 0, at: -Infinity, heard: [], grown: 0 };

/** The frame reports a height, in CSS pixels; two of the reports since the last change tell as much as all. */
export function hear(pace: Pace, height: number): Pace {
  return { ...pace, heard: [...pace.heard, height].slice(-2) };
}

/**
 * The frame at the height that it wants at `now` (milliseconds); the same as before where that is its height, where it has changed just
 * now, or where it has only grown with every growth.
 */
export function change(pace: Pace, now: number): Pace {
  const [first, second] = pace.heard;
  const height = second ?? first ?? pace.height;
  const age = now - pace.at;
  const isAnswer = second === undefined && age < ANSWER;
  const grown = isAnswer ? pace.grown + (height > pace.height ? 1 : 0) : 0;
  if (height === pace.height || age < PAUSE || grown > MOST_ANSWERS) return pace;
  return { height, at: now, heard: [], grown };
}
