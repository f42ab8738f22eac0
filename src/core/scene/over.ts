/** The stretch of time that a range asks for. */
import type { Extent } from '../time/types.ts';
import { toDrawn } from '../time/warp.ts';
import { fitColumns } from './fit.ts';
import { plotLeft, safeWidth } from './frame.ts';
import type { Prepared } from './prepare.types.ts';
import { fitDomain } from './scene.ts';

/** Free at both sides of a range in which nothing begins and ends. */
const PADDING = 0.02;

/**
 * The domain, in drawn time, of a drawing of `width` CSS pixels along time that shows `range` (true time), with room for the labels
 * of what begins in it; an open side goes as far as the events do. Everything where there is no range.
 */
export function domainOver(prepared: Prepared, range: Extent | null, width: number): Extent {
  const along = safeWidth(width);
  if (range === null) return fitDomain(prepared, along);
  const { extent, lod, warp } = prepared;
  const start = Number.isFinite(range.start) ? toDrawn(warp, range.start) : extent.start;
  const end = Number.isFinite(range.end) ? toDrawn(warp, range.end) : extent.end;
  if (!(end > start)) return fitDomain(prepared, along);
  const length = end - start;
  const { starts, ends } = lod.input;
  if (starts.some((from, event) => (ends[event] ?? from) - from < length))
    return fitColumns(lod.input, { extent: { start, end }, width: along - plotLeft(prepared, along) }).domain;
  return { start: start - length * PADDING, end: end + length * PADDING };
}
