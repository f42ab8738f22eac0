/** Short ways to write documents for scenes and tests. */
import { addMonths, dayNumber, DAY } from '../../../src/core/time/civil.ts';
import type { EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';
import type { Extent, Language } from '../../../src/core/time/types.ts';

/** An event that a person added: date, title, lane, and whatever else it has. */
export function event(when: string, title: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id: `${when} ${title}`, when, title, evidence: [], ...more };
}

/** A document of `events` in the lanes that they name, in the order in which they name them. */
export function documentOf(
  title: string,
  language: Language,
  more: Partial<EventsDocument> & { readonly events: readonly TimelineEvent[] },
): EventsDocument {
  const ids = new Set(more.events.map(({ lane }) => lane).filter((lane) => lane !== undefined));
  return { version: 1, title, language, lanes: [...ids].map((id) => ({ id, label: id })), ...more };
}

/** From the first of a month to the first of the month `count` months later. */
export function months(year: number, month: number, count: number): Extent {
  const end = addMonths({ year, month, day: 1 }, count);
  return { start: dayNumber(year, month, 1) * DAY, end: dayNumber(end.year, end.month, 1) * DAY };
}

/** Numbers from 0 to 1 that look random and are always the same (a linear congruential generator). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
