/** A time that a reader typed as people write it; the page lends the reader of dates, since the view does not carry one. */
import type { Extent } from '../core/time/types.ts';

export interface TimeToGoTo {
  /** Finite on both sides, not empty. */
  readonly extent: Extent;
  /** How the date was understood, in the language of the interface. */
  readonly words: string;
}

/** Null for what is no date. */
export type DateReader = (text: string) => TimeToGoTo | null;
