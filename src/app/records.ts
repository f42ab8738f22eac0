/** What a timeline on the page is as a document of records, for those that write all of it. */
import type { EventsDocument, EventSet, StoryStep } from '../core/document/types.ts';
import { showsSomething } from '../core/document/whole.ts';

/** All of it with every event as a record; null for a large file and for a part of one, whose events are made one at a time. */
export function recordsOf(file: EventSet): EventsDocument | null {
  const { events, columns, total } = file;
  if (columns !== undefined || total !== undefined) return null;
  return { ...file, events: Array.from({ length: events.length }, (_, index) => events.at(index) ?? []).flat() };
}

/**
 * The document with those events alone for which `mask` has 1. Steps that tell of others are left out; a saved view no
 * longer marks them.
 */
export function passingOf(document: EventsDocument, mask: Uint8Array): EventsDocument {
  const events = document.events.filter((_, index) => mask[index] === 1);
  const ids = new Set(events.map(({ id }) => id));
  const { story } = document;
  return {
    ...document,
    events,
    ...(story !== undefined && { story: story.flatMap((step) => passingStep(step, ids)) }),
  };
}

function passingStep(step: string | StoryStep, ids: ReadonlySet<string>): readonly (string | StoryStep)[] {
  if (typeof step === 'string') return ids.has(step) ? [step] : [];
  if (step.event !== undefined && !ids.has(step.event)) return [];
  const { highlight, ...rest } = step;
  const marked = highlight?.filter((id) => ids.has(id)) ?? [];
  const left = marked.length === 0 ? rest : { ...rest, highlight: marked };
  return showsSomething(left) ? [left] : [];
}
