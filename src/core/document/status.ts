/** Derives whether an event has happened from its date and the as-of day, where nobody has said it. */
import { endOfDay } from '../time/civil.ts';
import { extentOf } from '../time/extent.ts';
import { footprintsOf } from '../time/footprints.ts';
import type { Edtf, Extent, Instant } from '../time/types.ts';
import type { EventsDocument, Status } from './types.ts';

/**
 * The status of a date seen at the end of the as-of day (ISO): over is `happened`, not begun is `planned`, between the two is
 * `ongoing`. So the as-of day itself has happened, and what has begun and has no end goes on.
 * A window ("some time in July", seen on 25 July) is `ongoing` too: it may or may not have come to pass, and neither may
 * be claimed; the drawing shows it solid before the as-of line and outlined after it.
 * Without an as-of day all has happened: a text tells what was, unless something speaks against it.
 */
export function statusOf(when: Edtf, asOf: string | undefined): Status {
  const now = asOf === undefined ? null : endOfDay(asOf);
  if (now === null) return 'happened';
  return statusIn(extentOf(when), now);
}

/** The status of what takes `extent`, seen at `now`. */
export function statusIn({ start, end }: Extent, now: Instant): Status {
  if (end <= now) return 'happened';
  return start >= now ? 'planned' : 'ongoing';
}

/** The document with a status on every event; one that is stated stays. Without an as-of day nothing is added. */
export function withStatus(document: EventsDocument): EventsDocument {
  const { asOf, events } = document;
  const now = asOf === undefined ? null : endOfDay(asOf);
  if (now === null) return document;
  const { starts, ends } = footprintsOf(events.length, (index) => events[index]?.when ?? '');
  const statusAt = (index: number): Status => statusIn({ start: starts[index] ?? now, end: ends[index] ?? now }, now);
  return {
    ...document,
    events: events.map((event, index) => (event.status === undefined ? { ...event, status: statusAt(index) } : event)),
  };
}
