/** The order of a document's events in time, and the numbers for a sentence that sums them up. */
import { civilOf, DAY } from '../time/civil.ts';
import { parseEdtf } from '../time/edtf.ts';
import { footprintsOf } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import { instantOrder } from '../time/instantOrder.ts';
import type { EdtfDate, Extent } from '../time/types.ts';
import type { EventSet } from './types.ts';

/** What a one-sentence summary says: "14 events, from 14 June to September 2019; 1 background that spans years". */
export interface Span {
  /** All events. */
  readonly count: number;
  /** How many of them are background: see `spanOf`. */
  readonly background: number;
  /** The earliest date at which an event in the foreground begins, as precise as the document states it. */
  readonly first: EdtfDate | null;
  /** The latest date that an event in the foreground reaches. */
  readonly last: EdtfDate | null;
  /** True where an event goes on without an end. */
  readonly open: boolean;
}

/** Fewer events than this are no foreground for another one to stand behind. */
const FEWEST_IN_FOREGROUND = 2;

/**
 * Counts and ends. Background is what spans more than one calendar year and is longer than all shorter events laid together
 * (2019—2021 behind a summer), so that it would hide from when to when the story goes; events with an open side are not.
 */
export function spanOf({ events, columns }: EventSet): Span {
  if (columns !== undefined) return columns.span;
  const whenAt = (index: number): string => events.at(index)?.when ?? '';
  return spanOfDates(footprintsOf(events.length, whenAt), whenAt);
}

/** The same of dates that have been read. */
export function spanOfDates({ starts, ends }: Footprints, whenAt: (index: number) => string): Span {
  const dated = Uint32Array.from(starts.keys()).filter((index) => !Number.isNaN(starts[index]));
  const extentAt = (index: number): Extent => ({ start: starts[index] ?? NaN, end: ends[index] ?? NaN });
  const foreground = foregroundOf(dated, { starts, ends });
  let [first, last] = [-1, -1];
  let open = false;
  for (const index of foreground) {
    const extent = extentAt(index);
    // Of one start the shorter date says more; of one end the longer one reaches it from farther.
    if (first < 0 || isLess(startOf(extent) - startOf(extentAt(first)), rankOf(extent) - rankOf(extentAt(first))))
      first = index;
    if (last < 0 || !isLess(endOf(extent) - endOf(extentAt(last)), rankOf(extent) - rankOf(extentAt(last))))
      last = index;
    open ||= extent.end === Infinity && whenAt(index).endsWith('..');
  }
  return {
    count: dated.length,
    background: dated.length - foreground.length,
    first: first < 0 ? null : sideOf(whenAt(first), 'start'),
    last: last < 0 ? null : sideOf(whenAt(last), 'end'),
    open,
  };
}

/** Takes background away from the longest event down, until one is not background. Open events first, then by length. */
function foregroundOf(dated: Uint32Array, { starts, ends }: Pick<Footprints, 'starts' | 'ends'>): Uint32Array {
  const lengths = ends.map((end, index) => end - (starts[index] ?? NaN));
  if (!mayHaveBackground(dated, lengths, { starts, ends })) return dated;
  const byLength = instantOrder(lengths, dated);
  const open = byLength.filter((index) => !Number.isFinite(lengths[index]));
  const closed = byLength.subarray(0, byLength.length - open.length);
  let hull: Extent = { start: Infinity, end: -Infinity };
  for (const index of open) hull = including(hull, starts[index] ?? NaN, ends[index] ?? NaN);
  // Every length of all shorter ones laid together.
  const hulls = new Float64Array(closed.length);
  closed.forEach((index, shorter) => {
    hulls[shorter] = hull.end - hull.start;
    hull = including(hull, starts[index] ?? NaN, ends[index] ?? NaN);
  });
  let kept = closed.length;
  while (kept > 0 && isBackground(kept - 1)) kept -= 1;
  const foreground = new Uint32Array(open.length + kept);
  foreground.set(open);
  foreground.set(closed.subarray(0, kept), open.length);
  return foreground;

  function isBackground(shorter: number): boolean {
    const index = closed[shorter] ?? 0;
    return (
      open.length + shorter >= FEWEST_IN_FOREGROUND &&
      spansYears({ start: starts[index] ?? NaN, end: ends[index] ?? NaN }) &&
      (lengths[index] ?? NaN) > (hulls[shorter] ?? NaN)
    );
  }
}

/** False where the longest event is no background, so that no other is: told in one pass, without putting a million in order. */
function mayHaveBackground(
  dated: Uint32Array,
  lengths: Float64Array,
  { starts, ends }: Pick<Footprints, 'starts' | 'ends'>,
): boolean {
  let longest = -1;
  for (const index of dated) {
    const length = lengths[index] ?? NaN;
    if (length < Infinity && !(length < (lengths[longest] ?? -1))) longest = index;
  }
  let [start, end] = [Infinity, -Infinity];
  for (const index of dated) {
    if (index === longest) continue;
    const extent = { start: starts[index] ?? NaN, end: ends[index] ?? NaN };
    start = Math.min(start, startOf(extent));
    end = Math.max(end, endOf(extent));
  }
  return (lengths[longest] ?? -1) > end - start;
}

/** Open events come first, then by length. */
function rankOf({ start, end }: Extent): number {
  return Number.isFinite(end - start) ? end - start : -1;
}

function isLess(difference: number, otherwise: number): boolean {
  return difference < 0 || (difference === 0 && otherwise < 0);
}

function including(hull: Extent, start: number, end: number): Extent {
  return {
    start: Math.min(hull.start, startOf({ start, end })),
    end: Math.max(hull.end, endOf({ start, end })),
  };
}

function spansYears({ start, end }: Extent): boolean {
  return civilOf(Math.floor(start / DAY)).year !== civilOf(Math.ceil(end / DAY) - 1).year;
}

function startOf({ start, end }: Extent): number {
  return start === -Infinity ? end : start;
}

function endOf({ start, end }: Extent): number {
  return end === Infinity ? start : end;
}

function sideOf(text: string, side: 'start' | 'end'): EdtfDate | null {
  const when = parseEdtf(text);
  if (when.kind === 'date') return when;
  const sides = [when[side], when[side === 'start' ? 'end' : 'start']];
  return sides.find((date) => typeof date !== 'string') ?? null;
}
