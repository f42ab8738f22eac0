/** How large the file of a document will be, before it is made. */
import { stepsOf } from '../../core/document/story.ts';
import type { EventsDocument } from '../../core/document/types.ts';
import { hasView } from './view.ts';

/** Bytes of the frame of a file, of a slide without its words, and of a drawing on top. */
const FRAME = 10_000;
const SLIDE = 2_900;
const DRAWING = 4_000;
/** Of a drawing for every event in it, of which no more are drawn than this. */
const MARK = 150;
const MOST_MARKS = 40;
/** Words shrink to this part, those of the notes included. */
const PACKED = 0.6;

/** Bytes of the PPTX of `document`; the real size lies between half and double of it. */
export function estimatePptx(document: EventsDocument): number {
  const { events } = document;
  const steps = stepsOf(document);
  const marks = MARK * Math.min(MOST_MARKS, events.length);
  const views = steps.filter(hasView).length + (events.length === 0 ? 0 : 1);
  const said = steps.reduce((sum, { event }) => sum + lengthOf(event === null ? undefined : events[event]), 0);
  return Math.round(FRAME + (steps.length + 2) * SLIDE + views * (DRAWING + marks) + said * PACKED);
}

function lengthOf(event: EventsDocument['events'][number] | undefined): number {
  if (event === undefined) return 0;
  const { title, summary = '', notes = '', evidence } = event;
  const texts = [title, summary, notes].map((text) => (typeof text === 'string' ? text : JSON.stringify(text)));
  return [...texts, ...evidence.map(({ quote }) => quote)].reduce((sum, { length }) => sum + length, 0);
}
