/** The stretch of time that shows one event among its neighbours. */
import { at, LABEL_GAP, LEAST_WINDOW, SHIFT, windowHolds } from '../lod/parting.ts';
import { Shape } from '../lod/types.ts';
import type { Extent } from '../time/types.ts';
import { numberOf } from './counts.ts';
import { leastSpan, plotLeft, safeWidth } from './frame.ts';
import type { Prepared } from './prepare.types.ts';
import { homeDomain } from './scene.ts';

/** Of what a timeline opens with an event is shown in so much. */
const SHARE = 0.4;
/** A long event takes no more than so much of the width. */
const MOST = 0.6;
/** So much of the width lies before the event, or less where the words after it need the room. */
const LEAD = 0.3;
/** Pixels that stay free after these words. */
const MARGIN = 14;
/** Its label has come at this scale and stays. */
const SURE = 0.98;

/**
 * The domain, in drawn time, of a drawing of `width` CSS pixels along time that shows the event with this index in the document:
 * near enough that its label is there, as far as any scale shows it (where time runs down its mark alone is sure to be there:
 * words may be pushed along). What opens the timeline where it is not drawn.
 */
export function domainAround(prepared: Prepared, index: number, width: number): Extent {
  const along = safeWidth(width);
  const home = homeDomain(prepared, along);
  const number = numberOf(prepared.indices, index);
  if (number < 0) return home;
  const { input, labelScales, markScales } = prepared.lod;
  const room = along - plotLeft(prepared, along);
  const [first, last] = [at(input.starts, number), at(input.ends, number)];
  const scales = [at(labelScales, number), at(markScales, number)];
  const nearest = scales.find((scale) => Number.isFinite(scale) && scale > 0);
  const whole = home.end - home.start;
  const labelled = nearest === undefined ? Infinity : (room / nearest) * SURE;
  const wanted = Math.max(whole * SHARE, (last - first) / MOST);
  // Its ends may lie farther off than the event does: twice what that itself would need.
  const span = Math.max(2 * leastSpan(first), Math.min(wanted, labelled));
  const scale = room / span;
  const isLong = last - first > span * MOST;
  const before = isLong ? (room - (last - first) * scale) / 2 : LEAD * room;
  const start = first - Math.min(before, room - MARGIN - reachOf(prepared, number, scale)) / scale;
  return { start, end: start + span };
}

/** Pixels from the start of an event to the end of the words beside its mark; 0 where they stand in it or under it. */
function reachOf({ lod, options }: Prepared, number: number, scale: number): number {
  const { starts, ends, after, labelWidths, shapes } = lod.input;
  const length = (at(ends, number) - at(starts, number)) * scale;
  const words = at(labelWidths, number);
  const isDot = shapes[number] === Shape.dot;
  const isBeside = isDot ? length < SHIFT[1] : shapes[number] === Shape.window && length < windowHolds(words);
  if (!isBeside) return 0;
  const mark = isDot ? length / 2 + options.metrics.dotRadius : LEAST_WINDOW;
  return Math.max(length, mark) + at(after, number) + LABEL_GAP + words;
}

/** True where some scale shows all of the event with this index in the document, and its label, in a drawing of `width` CSS pixels. */
export function isTold(prepared: Prepared, index: number, width: number): boolean {
  const { indices, lod } = prepared;
  const number = numberOf(indices, index);
  if (number < 0) return false;
  const along = safeWidth(width);
  const room = along - plotLeft(prepared, along);
  const scale = at(lod.labelScales, number);
  return Number.isFinite(scale) && room * SURE >= scale * (at(lod.input.ends, number) - at(lod.input.starts, number));
}
