/** What a reader takes away: the address of what is shown, and how to cite it. */
import { citationOf } from '../core/document/cite.ts';
import type { EventSet, TimelineEvent } from '../core/document/types.ts';
import { writeRoute } from './route.ts';
import { OPENED, type AppState } from './state.svelte.ts';

/** Gives the address of the timeline as it is shown, with an event or without; null for a file of the reader's own, which others do not have. */
export function addressOf(app: AppState, event: string | null): (() => string) | null {
  if (app.set === OPENED) return null;
  return () => new URL(writeRoute({ ...app.route, event }), location.href).href;
}

/** How to cite an event; null is the timeline as a whole. */
export function citation(app: AppState, document: EventSet, event: TimelineEvent | null): string {
  const url = addressOf(app, event?.id ?? null)?.() ?? null;
  return citationOf({ document, event, url }, app.language);
}
