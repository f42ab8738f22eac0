/** The counts of a viewport: "+12" at the foot of a lane (at the left of a column where time runs down) for events that have no room of their own. */
import type { LodCluster } from '../lod/query.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { STRIP } from './lanes.ts';
import type { Prepared } from './prepare.ts';
import type { Cluster } from './types.ts';

/** Space at both sides of the digits, for the outline. */
const PADDING = 6;

/** The count of a stretch of time, within that stretch and within the plot as far as the stretch allows. */
export function countOf(prepared: Prepared, cluster: LodCluster, frame: Frame): Cluster {
  const { measure, metrics } = prepared.options;
  const text = `+${String(cluster.count)}`;
  const isVertical = metrics.direction === 'vertical';
  const broad = measure(text, metrics.smallSize, 600) + 2 * PADDING;
  // Half of what it takes along time.
  const half = (isVertical ? STRIP - 2 : broad) / 2;
  const from = xOf(frame, cluster.cell.start) + half;
  const to = xOf(frame, cluster.cell.end) - half;
  const middle = xOf(frame, (cluster.first + cluster.last) / 2);
  const inPlot = Math.min(Math.max(middle, frame.left + half), frame.right - half);
  const x = Math.min(Math.max(inPlot, from), to);
  const top = prepared.laneRows[cluster.lane]?.countY ?? 0;
  const indices = (): number[] => cluster.members().map((number) => prepared.indices[number] ?? 0);
  return {
    lane: cluster.lane,
    ...(isVertical ? { x: top, y: x } : { x, y: top + STRIP / 2 }),
    count: cluster.count,
    text,
    get members() {
      return indices();
    },
    extent: { start: cluster.first, end: cluster.last },
    bounds: isVertical
      ? { x: top - broad / 2, y: x - half, width: broad, height: 2 * half }
      : { x: x - half, y: top + 1, width: 2 * half, height: STRIP - 2 },
  };
}

/**
 * The count that holds an event without a mark (an index into the document's events), without listing the members of any;
 * null where the event is off the screen. What began before the first count of its lane is in that one.
 */
export function holderOf(prepared: Prepared, clusters: readonly Cluster[], index: number): Cluster | null {
  const number = numberOf(prepared.indices, index);
  if (number < 0) return null;
  const { input } = prepared.lod;
  const [start, end] = [input.starts[number] ?? NaN, input.ends[number] ?? NaN];
  const inLane = clusters.filter(({ lane }) => lane === input.lanes[number]);
  const own = inLane.find(({ extent }) => extent.start <= start && start <= extent.end);
  const first = inLane[0];
  return own ?? (first !== undefined && start < first.extent.start && end >= first.extent.start ? first : null);
}

/** The place of a document's event in the ascending `indices`, or -1. */
export function numberOf(indices: Uint32Array, index: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return indices[low] === index ? low : -1;
}
