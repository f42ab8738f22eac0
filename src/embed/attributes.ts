/** What the attributes of the element say. */
import { EdtfError, parseEdtf } from '../core/time/edtf.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Extent } from '../core/time/types.ts';

/** The stretch of time from the beginning of `from` to the end of `to` (EDTF dates); null where they name none. */
export function viewIn(from: string | null, to: string | null): Extent | null {
  const [start, end] = [from === null ? null : extentIn(from), to === null ? null : extentIn(to)];
  if (start === null || end === null || !(start.start < end.end)) return null;
  return isFinite(start.start) && isFinite(end.end) ? { start: start.start, end: end.end } : null;
}

function extentIn(text: string): Extent | null {
  try {
    return extentOf(parseEdtf(text));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
