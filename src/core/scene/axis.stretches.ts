/** The parts of a warped axis: stretches of one scale, or of many short ones taken together, and the gaps between them. */
import type { Extent, Instant } from '../time/types.ts';
import { toDrawn, toTrue } from '../time/warp.ts';
import type { Warp } from '../time/warp.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';

/** True extent, cut to what is near the plot. */
export interface Stretch extends Extent {
  /** Not cut. */
  readonly whole: Extent;
  /** Pixels for a true millisecond; the mean where it holds several scales. */
  readonly scale: number;
  readonly isGap: boolean;
}

/** Pieces narrower than this have no steps of their own. */
const LEAST = 64;
/** So far beyond the plot ticks are looked for, since their texts reach into it. */
const MARGIN = 160;
/** Farther off than any time that has a name, in milliseconds. */
const FARTHEST = 1e22;

/** The stretches that are near the plot, in the order of time. How pieces go together does not depend on where the plot is. */
export function stretchesOf(warp: Warp, frame: Frame): Stretch[] {
  const near = nearOf(warp, frame);
  return groupsOf(warp, frame.scale).flatMap(([from, to]): Stretch[] => {
    const whole = { start: warp.instants[from] ?? -Infinity, end: warp.instants[to] ?? Infinity };
    const [start, end] = [Math.max(whole.start, near.start), Math.min(whole.end, near.end)];
    if (!(start < end)) return [];
    return [{ start, end, whole, scale: frame.scale * slopeOf(warp, from, to), isGap: isGap(warp, from) }];
  });
}

/** The x of a true instant. */
export function xOfTrue(warp: Warp, frame: Frame, instant: Instant): number {
  return xOf(frame, toDrawn(warp, instant));
}

function nearOf(warp: Warp, { start, end, scale }: Frame): Extent {
  const [first, last] = [toTrue(warp, start - MARGIN / scale), toTrue(warp, end + MARGIN / scale)];
  return { start: Math.max(-FARTHEST, first), end: Math.min(FARTHEST, last) };
}

type Group = readonly [from: number, to: number];

/** From breakpoint to breakpoint; the first group comes from before them all (-1), the last goes on beyond them. */
function groupsOf(warp: Warp, scale: number): Group[] {
  const cuts = warp.gaps.length > 0 ? cutsAtGaps(warp) : cutsByWidth(warp, scale);
  return [-1, ...cuts].map((from, place): Group => [from, cuts[place] ?? warp.instants.length]);
}

/** Between its gaps a folded scale is true. */
function cutsAtGaps({ gaps, instants }: Warp): number[] {
  return gaps.flatMap(({ extent }) => [instants.indexOf(extent.start), instants.indexOf(extent.end)]);
}

/** Pieces that are wide enough stand alone, narrower ones together until they are. */
function cutsByWidth(warp: Warp, scale: number): number[] {
  const cuts = [0];
  let from = 0;
  const cut = (at: number): void => {
    if (at > from) cuts.push(at);
    from = at;
  };
  for (let to = 1; to < warp.drawn.length; to += 1) {
    if (widthOf(warp, to - 1, to) * scale >= LEAST) cut(to - 1);
    if (widthOf(warp, from, to) * scale >= LEAST || to === warp.drawn.length - 1) cut(to);
  }
  return cuts;
}

function isGap({ gaps, instants }: Warp, from: number): boolean {
  return gaps.some(({ extent }) => extent.start === instants[from]);
}

function widthOf({ drawn }: Warp, from: number, to: number): number {
  return (drawn[to] ?? 0) - (drawn[from] ?? 0);
}

function slopeOf(warp: Warp, from: number, to: number): number {
  if (from < 0) return warp.before;
  if (to >= warp.drawn.length) return warp.after;
  return widthOf(warp, from, to) / ((warp.instants[to] ?? 0) - (warp.instants[from] ?? 0));
}
