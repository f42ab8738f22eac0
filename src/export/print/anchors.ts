/** What a page must not cut: the beginning of every event with the room of its label, and the end of every bar. */
import { LABEL_GAP } from '../../core/lod/parting.ts';
import { Shape } from '../../core/lod/types.ts';
import type { LodIndex } from '../../core/lod/types.ts';

/** A place in drawn time that wants to be seen whole. */
export interface Anchor {
  /** In milliseconds; `until` is where its mark ends, if that is to stand on the same page. */
  readonly at: number;
  readonly until: number;
  /** Pixels that its words take: after `at` where they stand under the mark, else after `until`. */
  readonly room: number;
  readonly isUnder: boolean;
  /** From this scale on (pixels per millisecond) its label is drawn; 0 where it has none, or never. */
  readonly labelScale: number;
  /** How many more marks go on after it: 1 where a bar begins, -1 where it ends. */
  readonly opens: -1 | 0 | 1;
}

/** Pixels that are enough for the end of a bar, or for the line of the as-of day. */
const END = 24;

/** The anchors of an index in the order of time; `now` in drawn time is one too. */
export function anchorsOf({ input, labelScales }: LodIndex, now: number | null): readonly Anchor[] {
  const { starts, ends, shapes, after, labelWidths } = input;
  const anchors: Anchor[] = [];
  starts.forEach((at, event) => {
    const end = ends[event] ?? at;
    const isPoint = shapes[event] === Shape.dot;
    const room = (labelWidths[event] ?? 0) + LABEL_GAP + (isPoint ? (after[event] ?? 0) : 0);
    const scale = labelScales[event] ?? Infinity;
    const labelScale = Number.isFinite(scale) ? scale : 0;
    const until = isPoint ? end : at;
    anchors.push({ at, until, room, isUnder: !isPoint, labelScale, opens: isPoint ? 0 : 1 });
    if (!isPoint) anchors.push(endOf(end, (after[event] ?? 0) + END, -1));
  });
  if (now !== null) anchors.push(endOf(now, END, 0));
  return anchors.sort((a, b) => a.at - b.at || b.opens - a.opens);
}

function endOf(at: number, room: number, opens: -1 | 0): Anchor {
  return { at, until: at, room, isUnder: true, labelScale: 0, opens };
}
