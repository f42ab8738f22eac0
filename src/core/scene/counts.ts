/** The counts of a viewport: "+12" at the foot of a lane for events that have no room of their own. */
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
  const half = measure(text, metrics.smallSize, 600) / 2 + PADDING;
  const from = xOf(frame, cluster.cell.start) + half;
  const to = xOf(frame, cluster.cell.end) - half;
  const middle = xOf(frame, (cluster.first + cluster.last) / 2);
  const inPlot = Math.min(Math.max(middle, frame.left + half), frame.right - half);
  const x = Math.min(Math.max(inPlot, from), to);
  const top = prepared.laneRows[cluster.lane]?.countY ?? 0;
  const indices = (): number[] => cluster.members().map((number) => prepared.events[number]?.index ?? 0);
  return {
    lane: cluster.lane,
    x,
    y: top + STRIP / 2,
    count: cluster.count,
    text,
    get members() {
      return indices();
    },
    extent: { start: cluster.first, end: cluster.last },
    bounds: { x: x - half, y: top + 1, width: 2 * half, height: STRIP - 2 },
  };
}
