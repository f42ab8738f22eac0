/** What lanes by any field are. */
import type { LaneChoice, LaneSet } from './prepare.types.ts';

/** All lanes of a field in the order that is natural to it. */
export interface Grouping extends Pick<LaneSet, 'inks'> {
  readonly lanes: readonly LaneChoice[];
  /** For every event its lane; `HIDDEN` where its date cannot be read: it is never drawn. */
  readonly numbers: Uint16Array;
}

/** Lanes of one field, beside the one of the events without it. */
export const MOST_LANES = 12;
/** Ids of the lane of events without a word or a year, and of the lane that all other words share. No word is blank. */
export const WITHOUT = '';
export const OTHERS = ' ';
