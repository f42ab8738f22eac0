/** The warp of a document: one choice of the reader, from true to equal steps. */
import { equalWarp } from './warp.equal.ts';
import { foldedWarp } from './warp.folded.ts';
import type { Occurrences } from './warp.knots.ts';
import { identity } from './warp.ts';
import type { ScaleKind, Warp } from './warp.ts';

const WARPS: Readonly<Record<ScaleKind, (events: Occurrences) => Warp>> = {
  true: () => identity,
  folded: foldedWarp,
  equal: equalWarp,
};

/**
 * The warp for the events of a document, O(n log n). It is the identity where there is nothing to warp: no gap that is worth
 * folding, no two instants, or instants so close for their distance from 1970 that no float lies between two drawn ones.
 */
export function warpOf(events: Occurrences, kind: ScaleKind): Warp {
  const warp = WARPS[kind](events);
  return isStrict(warp.instants) && isStrict(warp.drawn) ? warp : identity;
}

function isStrict(column: Float64Array): boolean {
  return column.every((value, index) => index === 0 || value > (column[index - 1] ?? -Infinity));
}
