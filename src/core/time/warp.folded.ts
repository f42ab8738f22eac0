/** The scale with folded gaps: true but for long stretches in which nothing begins or ends, which are cut short. */
import type { Extent } from './types.ts';
import { distinct, knotsOf, typicalStep } from './warp.knots.ts';
import type { Occurrences } from './warp.knots.ts';
import { identity } from './warp.ts';
import type { Gap, Warp } from './warp.ts';

/** A gap is so many times longer than it takes from one event to the next as a rule. */
const UNUSUAL = 8;
/** Part of what stays unfolded that a gap takes at least; less is no trouble. */
const WORTH = 0.2;
/** More breaks than this make no picture. */
const MOST = 12;
/** Of so many of the longest gaps it is looked up what covers them. */
const CANDIDATES = 64;
/** A bar is a background, and not what happened in the gap, where the gap takes no more of it than this. */
const BACKGROUND = 0.8;
/** Part of the drawing that one gap, folded, takes at most; and all of them. */
const ONE = 0.08;
const ALL = 0.4;
/** Part of that which stays at true scale on each side, so that no event touches the break. */
const MARGIN = 0.2;

/** Folds the longest gaps, as many as are worth it; the true scale where there is none. */
export function foldedWarp(events: Occurrences): Warp {
  const starts = distinct(events.starts);
  const knots = knotsOf(events, starts, 0);
  const whole = (knots.at(-1) ?? 0) - (knots[0] ?? 0);
  const longest = longestGaps(knots, UNUSUAL * usualStep(events, starts)).slice(0, CANDIDATES);
  const empty = longest.filter((gap) => isEmpty(gap, events)).slice(0, MOST);
  let [count, rest] = [0, whole];
  let left = whole;
  empty.forEach((gap, index) => {
    left -= lengthOf(gap);
    if (lengthOf(gap) < WORTH * left) return;
    count = index + 1;
    rest = left;
  });
  if (count === 0 || !(rest > 0)) return identity;
  const share = Math.min(ONE, ALL / count);
  const each = (share * rest) / (1 - share * count);
  const margin = MARGIN * each;
  const folded = empty.slice(0, count).sort((a, b) => a.start - b.start);
  const cut = folded.map(({ start, end }) => ({ start: start + margin, end: end - margin }));
  return warpOfGaps(cut, each - 2 * margin);
}

/** From one start to the next; where there are two alone, how long they last. */
function usualStep(events: Occurrences, starts: Float64Array): number {
  if (starts.length > 2) return typicalStep(starts);
  return events.starts.reduce((most, start, index) => {
    const length = (events.ends[index] ?? NaN) - start;
    return Number.isFinite(length) ? Math.max(most, length) : most;
  }, 0);
}

function longestGaps(knots: Float64Array, least: number): Extent[] {
  const gaps: Extent[] = [];
  for (let index = 1; index < knots.length; index += 1) {
    const gap = { start: knots[index - 1] ?? 0, end: knots[index] ?? 0 };
    if (lengthOf(gap) > 0 && lengthOf(gap) >= least) gaps.push(gap);
  }
  return gaps.sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** Nothing but backgrounds lies over the gap. */
function isEmpty(gap: Extent, { starts, ends }: Occurrences): boolean {
  return starts.every((start, index) => {
    const end = ends[index] ?? start;
    const covers = start <= gap.start && end >= gap.end;
    return !covers || lengthOf(gap) <= BACKGROUND * (end - start);
  });
}

function lengthOf({ start, end }: Extent): number {
  return end - start;
}

/** The warp that draws every one of `gaps` (in order, apart) as `width` drawn milliseconds, and the time around 1970 as it is. */
function warpOfGaps(gaps: readonly Extent[], width: number): Warp {
  const instants = breakpoints(gaps);
  const drawn = new Float64Array(instants.length);
  const starts = new Set(gaps.map(({ start }) => start));
  const lengthAfter = (index: number): number => {
    const instant = instants[index] ?? 0;
    return starts.has(instant) ? width : (instants[index + 1] ?? 0) - instant;
  };
  // Built outwards from there by lengths, not by differences of far instants, which would swallow them.
  const anchor = nearestToZero(instants);
  drawn[anchor] = instants[anchor] ?? 0;
  for (let index = anchor + 1; index < drawn.length; index += 1)
    drawn[index] = (drawn[index - 1] ?? 0) + lengthAfter(index - 1);
  for (let index = anchor - 1; index >= 0; index -= 1) drawn[index] = (drawn[index + 1] ?? 0) - lengthAfter(index);
  const drawnAt = (instant: number): number => drawn[instants.indexOf(instant)] ?? 0;
  return {
    kind: 'folded',
    instants,
    drawn,
    before: 1,
    after: 1,
    gaps: gaps.map((extent): Gap => ({ extent, drawn: { start: drawnAt(extent.start), end: drawnAt(extent.end) } })),
  };
}

/** The ends of the gaps, and 1970 where it lies in none: near it floats hold milliseconds, if they are counted from there. */
function breakpoints(gaps: readonly Extent[]): Float64Array {
  const ends = gaps.flatMap(({ start, end }) => [start, end]);
  const isFolded = gaps.some(({ start, end }) => start <= 0 && end >= 0);
  return Float64Array.from(isFolded ? ends : [...ends, 0]).sort();
}

function nearestToZero(instants: Float64Array): number {
  return instants.reduce(
    (best, instant, index) => (Math.abs(instant) < Math.abs(instants[best] ?? 0) ? index : best),
    0,
  );
}
