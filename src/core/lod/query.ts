/** What a viewport shows: the marks that reach into it, and the counts of the rest. A range query; nothing is laid out here. */
import { lowerBound, visitLevel } from './levels.ts';
import { at } from './parting.ts';
import type { LodIndex } from './types.ts';

interface Domain {
  readonly start: number;
  readonly end: number;
}

/** Events of one lane and one stretch of time that have no room of their own at this scale. */
export interface LodCluster {
  readonly lane: number;
  /** The stretch, as wide as a count needs; its ends do not depend on where the viewport is. */
  readonly cell: Domain;
  /** First and last start of the events that begin in the stretch. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** Lists the events: those that begin in the stretch, and in the first stretch also those that began earlier and go on. */
  readonly members: () => number[];
}

export interface LodView {
  /** Events whose mark or label may be seen, ascending; each is labelled where the scale is at least its label's. */
  readonly marks: Uint32Array;
  readonly clusters: readonly LodCluster[];
}

/** Least width in pixels of the stretch that one count stands for; at most twice as wide. */
const CELL_WIDTH = 72;

/**
 * Marks and counts for `domain` (finite, not empty) at `scale` pixels per millisecond. Every event that meets the
 * domain is a mark or a member of a count. Costs O(log n) and what is found.
 */
export function queryLod(index: LodIndex, domain: Domain, scale: number): LodView {
  const length = 2 ** Math.ceil(Math.log2(CELL_WIDTH / scale));
  const cells = {
    start: Math.floor(domain.start / length) * length,
    end: (Math.floor(domain.end / length) + 1) * length,
  };
  const marks = marksIn(index, cells, scale);
  const shown = countShown(index, marks, { cells, length });
  const earlier = hiddenFromEarlier(index, { start: cells.start, end: domain.start }, scale);
  const clusters = index.laneLists.flatMap((_, lane) =>
    clustersOf({ index, lane, cells, length, scale, shown: shown[lane] ?? [], earlier: earlier[lane] ?? [] }),
  );
  return { marks, clusters };
}

function marksIn(index: LodIndex, { start, end }: Domain, scale: number): Uint32Array {
  const found: number[] = [];
  const range = { since: start - index.reachAfter / scale, before: end + index.reachBefore / scale };
  for (const level of index.levels) {
    if (level.from > scale || level.from === Infinity) break;
    visitLevel(level, range, (event) => {
      if (at(index.markScales, event) <= scale) found.push(event);
    });
  }
  return Uint32Array.from(found).sort();
}

/** Marks that begin in each cell of each lane. */
function countShown(
  { input, laneLists }: LodIndex,
  marks: Uint32Array,
  { cells, length }: { cells: Domain; length: number },
): number[][] {
  const size = Math.round((cells.end - cells.start) / length);
  const counts = laneLists.map(() => new Array<number>(size).fill(0));
  for (const event of marks) {
    const cell = Math.floor((at(input.starts, event) - cells.start) / length);
    const lane = counts[at(input.lanes, event)];
    if (lane !== undefined && cell >= 0 && cell < size) lane[cell] = (lane[cell] ?? 0) + 1;
  }
  return counts;
}

/** Events without a mark that began before the first cell and go on into the domain, by lane. */
function hiddenFromEarlier(index: LodIndex, { start, end }: Domain, scale: number): number[][] {
  const hidden: number[][] = index.laneLists.map(() => []);
  for (const level of index.levels) {
    if (2 * level.from <= scale) continue;
    visitLevel(level, { since: end, before: start }, (event) => {
      const goesOn = at(index.input.ends, event) > end && at(index.markScales, event) > scale;
      if (goesOn) hidden[at(index.input.lanes, event)]?.push(event);
    });
  }
  return hidden;
}

interface LaneCells {
  readonly index: LodIndex;
  readonly lane: number;
  readonly cells: Domain;
  readonly length: number;
  readonly scale: number;
  readonly shown: readonly number[];
  readonly earlier: readonly number[];
}

function clustersOf({ index, lane, cells, length, scale, shown, earlier }: LaneCells): LodCluster[] {
  const list = index.laneLists[lane];
  if (list === undefined) return [];
  const clusters: LodCluster[] = [];
  let from = lowerBound(list.starts, cells.start);
  shown.forEach((shownHere, number) => {
    const cell = { start: cells.start + number * length, end: cells.start + (number + 1) * length };
    const first = from;
    const stop = lowerBound(list.starts, cell.end);
    from = stop;
    const others = number === 0 ? earlier : [];
    const count = stop - first - shownHere + others.length;
    if (count === 0) return;
    const isEmpty = stop === first;
    clusters.push({
      lane,
      cell,
      first: isEmpty ? cell.start : at(list.starts, first),
      last: isEmpty ? cell.end : at(list.starts, stop - 1),
      count,
      members: () =>
        [...others, ...list.events.slice(first, stop)].filter((event) => at(index.markScales, event) > scale),
    });
  });
  return clusters;
}
