/** What a viewport shows: the marks that reach into it, and the counts of the rest. A range query; nothing is laid out here. */
import { lowerBound, visitLevel } from './levels.ts';
import { at } from './parting.ts';
import type { LaneList, LodIndex } from './types.ts';

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
  const length = 2 ** Math.ceil(Math.log2((index.settings.cellWidth ?? CELL_WIDTH) / scale));
  const cells = {
    start: Math.floor(domain.start / length) * length,
    end: (Math.floor(domain.end / length) + 1) * length,
  };
  const marks = marksIn(index, cells, scale);
  const shown = countShown(index, marks, { cells, length });
  const clusters = index.laneLists.flatMap((list, lane) =>
    clustersOf({ index, lane, list, cells, length, scale }, shown[lane] ?? NOTHING_SHOWN),
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

/** Marks of a lane: that begin in each cell, and that began before the first one and go on into it. */
interface Shown {
  readonly inCells: Uint32Array;
  earlier: number;
}

const NOTHING_SHOWN: Shown = { inCells: new Uint32Array(), earlier: 0 };

function countShown(
  { input, laneLists }: LodIndex,
  marks: Uint32Array,
  { cells, length }: { cells: Domain; length: number },
): Shown[] {
  const size = Math.round((cells.end - cells.start) / length);
  const counts = laneLists.map((): Shown => ({ inCells: new Uint32Array(size), earlier: 0 }));
  for (const event of marks) {
    const lane = counts[at(input.lanes, event)];
    const cell = Math.floor((at(input.starts, event) - cells.start) / length);
    if (lane === undefined) continue;
    if (cell >= 0 && cell < size) lane.inCells[cell] = at(lane.inCells, cell) + 1;
    else if (cell < 0 && at(input.ends, event) >= cells.start) lane.earlier += 1;
  }
  return counts;
}

interface LaneCells {
  readonly index: LodIndex;
  readonly lane: number;
  readonly list: LaneList;
  readonly cells: Domain;
  readonly length: number;
  readonly scale: number;
}

function clustersOf(laneCells: LaneCells, { inCells, earlier }: Shown): LodCluster[] {
  const { lane, list, cells, length } = laneCells;
  const clusters: LodCluster[] = [];
  let from = lowerBound(list.starts, cells.start);
  // What began before the first cell and has not ended there: all that began, less all that ended.
  const goingOn = from - lowerBound(list.ends, cells.start) - earlier;
  inCells.forEach((shownHere, number) => {
    const cell = { start: cells.start + number * length, end: cells.start + (number + 1) * length };
    const first = from;
    const stop = lowerBound(list.starts, cell.end);
    from = stop;
    const others = number === 0 ? goingOn : 0;
    const count = stop - first - shownHere + others;
    if (count === 0) return;
    const isEmpty = stop === first;
    clusters.push({
      lane,
      cell,
      first: isEmpty ? cell.start : at(list.starts, first),
      last: isEmpty ? cell.end : at(list.starts, stop - 1),
      count,
      members: () => [...(others > 0 ? goingOnIn(laneCells, first) : []), ...hiddenIn(laneCells, first, stop)],
    });
  });
  return clusters;
}

/** Events without a mark among those at the places [first, stop) of the lane. */
function hiddenIn({ index, list, scale }: LaneCells, first: number, stop: number): number[] {
  return [...list.events.subarray(first, stop)].filter((event) => at(index.markScales, event) > scale);
}

function goingOnIn(laneCells: LaneCells, began: number): number[] {
  const { index, cells } = laneCells;
  return hiddenIn(laneCells, 0, began).filter((event) => at(index.input.ends, event) >= cells.start);
}
