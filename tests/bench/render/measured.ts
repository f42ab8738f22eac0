/** What is measured of each timeline. */

/** Our name among them. */
export const OURS = 'Dateline';

/** What was measured; times in milliseconds, null where it was not done in time. */
export interface Measured {
  /** From the chosen file to a document in memory; null for those that take records. */
  readonly reading: number | null;
  /** From records to the picture: wall clock and main-thread CPU. */
  readonly first: number;
  readonly firstCpu: number;
  /** Main-thread CPU of a step of the gesture. */
  readonly zoom: Steps | null;
  readonly pan: Steps | null;
  /** Main-thread CPU of the longest task after the first picture. */
  readonly longest: number;
  /** Megabytes (10^6) after collecting garbage: JavaScript's heap, and all private memory of the page's process where it can be read. */
  readonly heap: number;
  readonly memory: number | null;
  /** Elements of the drawing alone, and of the whole page: the most that was met. */
  readonly drawing: number;
  readonly elements: number;
  /** Share of the picture that is not ground, 0 to 1. */
  readonly inked: number;
  /** How many times nearer the wheel has come; NaN where that was not reached. */
  readonly nearer: number;
  /** What the page threw. */
  readonly faults: readonly string[];
}

export interface Steps {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}
