/** The grid of events that the arrow keys walk on, from a document and what is drawn of it. */
import type { EventsDocument } from '../core/document/types.ts';
import type { Walk } from '../core/interact/keys.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Entry } from './entries.ts';

/** The walk over all events, on the screen or not; events without a lane stand below the others. */
export function walkOf(document: EventsDocument, entries: readonly Entry[]): Walk {
  const indices = new Map(document.events.map((event, index) => [event.id, index]));
  const lanes = new Map(document.lanes.map((lane, index) => [lane.id, index]));
  const instants = new Map(
    entries.map(({ id, value }) => {
      const { start, end } = extentOf(value);
      return [id, start === -Infinity ? end : start];
    }),
  );
  return {
    order: entries.flatMap(({ id }) => indices.get(id) ?? []),
    lanes: document.events.map(({ lane }) => lanes.get(lane ?? '') ?? document.lanes.length),
    instants: document.events.map(({ id }) => instants.get(id) ?? 0),
  };
}
