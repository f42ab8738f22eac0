/**
 * Time laid down a page: a strip of so many pixels stands for a stretch of time, and what part of it is on the screen is told by
 * how far the page is scrolled. No DOM: offsets are pixels from the top of the strip.
 */
import type { Extent, Instant } from '../time/types.ts';
import { middleOf, spanOf } from './limits.ts';

export interface Strip {
  /** What the strip stands for, without its margins. */
  readonly extent: Extent;
  /** Pixels per millisecond. */
  readonly scale: number;
  readonly before: number;
  readonly length: number;
}

export interface StripStage {
  /** What most events tell, and all of them. A view that lies in the story has that alone on its strip. */
  readonly story: Extent;
  readonly everything: Extent;
  /** Pixels of the strip that are seen at once. */
  readonly room: number;
}

/** Free over the first instant and under the last one: there are words under it. */
const MARGIN = { before: 24, after: 96 };
/** Browsers stop at some 16 million pixels; beyond this a strip stands for a part of the time, around what is seen. */
export const LONGEST = 4_000_000;
/** Of a longer stretch a new part is taken when less than this is left before or after what is seen. */
const NEAR_END = 400_000;
/** Rounding of a scroll position. */
const SLACK = 2;

/** The strip to show `view` on. */
export function stripOf(view: Extent, { story, everything, room }: StripStage): Strip {
  const scale = room / spanOf(view);
  const whole = isWithin(view, story, room) ? story : everything;
  const most = (LONGEST - MARGIN.before - MARGIN.after - room) / scale;
  return stripFor(spanOf(whole) <= most ? whole : partOf(whole, middleOf(view), most), scale, room);
}

/** The strip of `extent` at `scale`, no shorter than `room`. */
export function stripFor(extent: Extent, scale: number, room: number): Strip {
  const length = MARGIN.before + spanOf(extent) * scale + MARGIN.after;
  return { extent, scale, before: MARGIN.before, length: Math.max(room, length) };
}

function isWithin(view: Extent, story: Extent, room: number): boolean {
  const scale = room / spanOf(view);
  const { before, length } = stripFor(story, scale, room);
  const offset = before + (view.start - story.start) * scale;
  return offset >= -SLACK && offset <= length - room + SLACK;
}

function partOf(whole: Extent, middle: Instant, span: number): Extent {
  const start = Math.max(whole.start, Math.min(middle - span / 2, whole.end - span));
  return { start, end: start + span };
}

/** Pixels from the top of the strip to an instant; may lie off it. */
export function offsetOf({ extent, scale, before }: Strip, instant: Instant): number {
  return before + (instant - extent.start) * scale;
}

/** The instant at so many pixels from the top. */
export function instantAt({ extent, scale, before }: Strip, offset: number): Instant {
  return extent.start + (offset - before) / scale;
}

/** What is seen of the strip when `offset` pixels of it are scrolled away; held within it. */
export function viewAt(strip: Strip, offset: number, room: number): Extent {
  const held = heldOffset(strip, offset, room);
  return { start: instantAt(strip, held), end: instantAt(strip, held + room) };
}

/** `offset` as far as the strip can be scrolled. */
export function heldOffset({ length }: Strip, offset: number, room: number): number {
  return Math.max(0, Math.min(offset, length - room));
}

/** True where a strip that stands for a part of the time should be laid anew around what is seen. */
export function isWorn({ extent, length }: Strip, offset: number, { everything, room }: StripStage): boolean {
  const isCutBefore = extent.start > everything.start && offset < NEAR_END;
  const isCutAfter = extent.end < everything.end && length - offset - room < NEAR_END;
  return length > LONGEST / 2 && (isCutBefore || isCutAfter);
}
