/** What the attributes of the element say. */
import { EdtfError, parseEdtf } from '../core/time/edtf.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Extent, Instant } from '../core/time/types.ts';

/** Where the view begins and ends, as far as the page says it. */
export interface Asked {
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/** The beginning of `from` and the end of `to` (EDTF dates); null for what names none. */
export function askedIn(from: string | null, to: string | null): Asked {
  const [first, last] = [from === null ? null : extentIn(from), to === null ? null : extentIn(to)];
  return { start: finite(first?.start), end: finite(last?.end) };
}

/** The view that was asked for; what is not said is where `everything` begins or ends. Null where nothing is asked, or no time lies between. */
export function viewOf({ start, end }: Asked, everything: Extent): Extent | null {
  if (start === null && end === null) return null;
  const view = { start: start ?? everything.start, end: end ?? everything.end };
  return view.start < view.end ? view : null;
}

function finite(instant: Instant | undefined): Instant | null {
  return instant !== undefined && isFinite(instant) ? instant : null;
}

function extentIn(text: string): Extent | null {
  try {
    return extentOf(parseEdtf(text));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
