/** What of a document is meant for everybody: not what an editor is still to look at, and not the notes of a speaker. */
import type { EventsDocument, StoryStep, TimelineEvent } from './types.ts';

/** The document without checks and notes; everything else is as it was, the same event where it has neither. */
export function publicOf(document: EventsDocument): EventsDocument {
  const { story, ...rest } = document;
  return {
    ...rest,
    events: document.events.map(publicEvent),
    ...(story !== undefined && { story: story.map(publicStep) }),
  };
}

/** The document without checks, for the one who presents it. */
export function speakersOf(document: EventsDocument): EventsDocument {
  return { ...document, events: document.events.map(speakersEvent) };
}

function publicEvent(event: TimelineEvent): TimelineEvent {
  const { checks, notes, ...rest } = event;
  return checks === undefined && notes === undefined ? event : rest;
}

function publicStep(step: string | StoryStep): string | StoryStep {
  if (typeof step === 'string') return step;
  const { notes, ...rest } = step;
  return notes === undefined ? step : rest;
}

function speakersEvent(event: TimelineEvent): TimelineEvent {
  const { checks, ...rest } = event;
  return checks === undefined ? event : rest;
}
