/** What a reader sees first: where most of the story is, when a few events far away would press it into a corner. */
import type { Extent } from '../time/types.ts';

/** The share of the events that the first view must hold, and the most of the whole that it may be to be worth it. */
const SHARE = 0.8;
const WORTH = 0.2;
/** With fewer events there is no "most". */
const FEWEST = 6;
/** Room beside the story, as parts of it: labels stand to the right of their marks. */
const ROOM = { before: 0.04, after: 0.1 };

/** The instant that stands for an event: its start, or its end where it has none. */
function anchorOf({ start, end }: Extent): number {
  return isFinite(start) ? start : end;
}

/** The shortest stretch that holds `count` of the sorted anchors. */
function densest(anchors: readonly number[], count: number): Extent {
  let best: Extent = { start: anchors[0] ?? 0, end: anchors.at(-1) ?? 0 };
  for (let first = 0; first + count <= anchors.length; first++) {
    const [start, end] = [anchors[first] ?? 0, anchors[first + count - 1] ?? 0];
    if (end - start < best.end - best.start) best = { start, end };
  }
  return best;
}

/** The stretch lengthened to the ends of the events that begin in it, but for those longer than all of it. */
function withEnds({ start, end }: Extent, extents: readonly Extent[]): Extent {
  const begun = extents.filter((extent) => extent.start >= start && extent.start <= end);
  const ends = begun.filter((extent) => extent.end - extent.start <= end - start).map((extent) => extent.end);
  return { start, end: Math.max(end, ...ends) };
}

/**
 * The part of the whole to open with, or null where the whole is as good: the shortest stretch in which four of five events
 * begin, if that is at most a fifth of it. `whole` is finite; extents may have open sides.
 */
export function openingOf(extents: readonly Extent[], whole: Extent): Extent | null {
  if (extents.length < FEWEST) return null;
  const anchors = extents.map(anchorOf).filter(isFinite).sort((a, b) => a - b);
  const story = withEnds(densest(anchors, Math.ceil(SHARE * anchors.length)), extents);
  const length = story.end - story.start;
  if (!(length > 0) || length > WORTH * (whole.end - whole.start)) return null;
  return { start: story.start - ROOM.before * length, end: story.end + ROOM.after * length };
}
