/** The stretch of time that shows one event among its neighbours. */
import { at } from '../lod/parting.ts';
import type { Extent } from '../time/types.ts';
import { numberOf } from './counts.ts';
import { plotLeft } from './frame.ts';
import type { Prepared } from './prepare.types.ts';
import { homeDomain } from './scene.ts';

/** Of what a timeline opens with an event is shown in so much. */
const SHARE = 0.4;
/** A long event takes no more than so much of the width. */
const MOST = 0.6;
/** So much of the width lies before the event: its words stand after it. */
const LEAD = 0.3;
/** Its label has come at this scale and stays. */
const SURE = 0.98;

/**
 * The domain, in drawn time, of a drawing of `width` CSS pixels along time that shows the event with this index in the document:
 * near enough that its label is there, as far as any scale shows it. What opens the timeline where it is not drawn.
 */
export function domainAround(prepared: Prepared, index: number, width: number): Extent {
  const home = homeDomain(prepared, width);
  const number = numberOf(prepared.indices, index);
  if (number < 0) return home;
  const { input, labelScales, markScales } = prepared.lod;
  const room = Math.max(1, width - plotLeft(prepared, width));
  const [first, last] = [at(input.starts, number), at(input.ends, number)];
  const scales = [at(labelScales, number), at(markScales, number)];
  const nearest = scales.find((scale) => Number.isFinite(scale) && scale > 0);
  const whole = home.end - home.start;
  const labelled = nearest === undefined ? whole : (room / nearest) * SURE;
  const span = Math.max(Math.min(whole * SHARE, labelled), Math.min((last - first) / MOST, labelled));
  const start = first - LEAD * span;
  const isLong = last - first > span * MOST;
  const middle = (first + last) / 2;
  return isLong ? { start: middle - span / 2, end: middle + span / 2 } : { start, end: start + span };
}
