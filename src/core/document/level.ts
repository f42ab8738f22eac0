/**
 * The level of an event in a large file: which part of the file it belongs to, so that the first part alone makes a good
 * picture. Level 0 holds one event of every lane, the levels up to L together the first 4^L of every lane, so that with
 * every level four times as many can be told apart: what one more zoom by four has room for.
 *
 * The rank within a lane goes by importance (0.5 where none is given). Among equals it goes over the whole of time before
 * it goes into detail: of the events of a lane, counted from 1 by their start, those come first whose number can be halved
 * most often. `n & -n` is the largest power of two in n. The same in SQL:
 *
 *     WITH numbered AS (
 *       SELECT *, row_number() OVER (PARTITION BY lane ORDER BY "start") AS n FROM events),
 *     ranked AS (
 *       SELECT *, row_number() OVER (
 *         PARTITION BY lane ORDER BY coalesce(importance, 0.5) DESC, n & -n DESC, n) AS rank FROM numbered)
 *     SELECT …, ceil(log2(rank) / 2) AS level FROM ranked ORDER BY level, "start"
 */
import { USUAL_IMPORTANCE } from './rows.ts';
import type { EventRow } from './rows.ts';

/** The places of the rows by start, among equals as they stand. */
export function rowsInTime(rows: readonly EventRow[]): Uint32Array {
  const starts = new Float64Array(rows.length);
  rows.forEach(({ start }, place) => (starts[place] = start));
  const order = Uint32Array.from(starts, (_, place) => place);
  // Two open starts differ by NaN, and then the place decides.
  return order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}

/** The level of every row, in their order; `inTime` is what `rowsInTime` gives of them. */
export function levelsOf(rows: readonly EventRow[], inTime: Uint32Array): Uint8Array {
  const levels = new Uint8Array(rows.length);
  for (const members of lanesOf(rows, inTime).values()) {
    const importances = Float64Array.from(members, (row) => rows[row]?.importance ?? USUAL_IMPORTANCE);
    ranked(importances).forEach((place, rank) => {
      levels[members[place] ?? 0] = levelOfRank(rank + 1);
    });
  }
  return levels;
}

/** The smallest L with rank ≤ 4^L; ranks count from 1. */
export function levelOfRank(rank: number): number {
  return Math.ceil((32 - Math.clz32(rank - 1)) / 2);
}

/** The rows of every lane, by start; those without a lane are one. */
function lanesOf(rows: readonly EventRow[], inTime: Uint32Array): Map<string, number[]> {
  const lanes = new Map<string, number[]>();
  for (const row of inTime) {
    const lane = rows[row]?.lane ?? '';
    const members = lanes.get(lane);
    if (members === undefined) lanes.set(lane, [row]);
    else members.push(row);
  }
  return lanes;
}

/** The places of a lane's events, which stand by start, from the first rank to the last. */
function ranked(importances: Float64Array): Uint32Array {
  const places = Uint32Array.from(importances, (_, place) => place);
  return places.sort((a, b) => (importances[b] ?? 0) - (importances[a] ?? 0) || power(b + 1) - power(a + 1) || a - b);
}

/** The largest power of two in a whole number above 0. */
function power(number: number): number {
  return (number & -number) >>> 0;
}
