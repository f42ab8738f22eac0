/** The scale of equal steps: from each event to the next one step, however long it was. For the order of things, not their pace. */
import { distinct, knotsOf, typicalStep } from './warp.knots.ts';
import type { Occurrences } from './warp.knots.ts';
import { identity } from './warp.ts';
import type { Warp } from './warp.ts';

/** More breakpoints than a screen can tell apart. */
const MOST = 4_096;

/**
 * One step for every start, and for every end of what lasts at least as long as it takes to the next start as a rule (a
 * day among years stays a point). Of many, every so many steps have one breakpoint. First and last instant stay in place.
 */
export function equalWarp(events: Occurrences): Warp {
  const starts = distinct(events.starts);
  const knots = knotsOf(events, starts, typicalStep(starts));
  const steps = knots.length - 1;
  if (steps < 1) return identity;
  const [first, last] = [knots[0] ?? 0, knots[steps] ?? 0];
  const count = Math.min(knots.length, MOST);
  const instants = new Float64Array(count);
  const drawn = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const rank = Math.round((index * steps) / (count - 1));
    instants[index] = knots[rank] ?? 0;
    drawn[index] = rank === steps ? last : first + ((last - first) * rank) / steps;
  }
  const slope = (from: number): number => difference(drawn, from) / difference(instants, from);
  const overhang = lastEnd(events) - last;
  const room = overhang > 0 ? (last - first) / steps / overhang : Infinity;
  return { kind: 'equal', instants, drawn, before: slope(0), after: Math.min(slope(count - 2), room), gaps: [] };
}

function difference(column: Float64Array, from: number): number {
  return (column[from + 1] ?? 0) - (column[from] ?? 0);
}

function lastEnd({ ends }: Occurrences): number {
  return ends.reduce((last, end) => (Number.isFinite(end) && end > last ? end : last), -Infinity);
}
