/** Search in the events of a document: in one go, or of a large document in parts that are made one after the other. */
import { textIn as unitsIn } from '../core/document/columns.text.ts';
import { findIndex, search, type FindIndex } from '../core/document/find.ts';
import { textIn } from '../core/document/text.ts';
import type { EventSet, TimelineEvent } from '../core/document/types.ts';
import { fold } from '../core/extract/fold.ts';
import type { Language } from '../core/time/types.ts';

/** Events of one part. */
const PART = 4_096;

/** Some events that follow one another, to be searched. */
interface Part {
  readonly first: number;
  readonly index: FindIndex;
}

export type Parts = readonly Part[];

/** All events of a document as one part. */
export function onePart({ events }: EventSet, language: Language): Parts {
  const textAt = (place: number): string => textOf(events.at(place), language);
  return [{ first: 0, index: findIndex(events.length, textAt, fold) }];
}

/** The parts of a large document, one a step. */
export function* partSteps(document: EventSet, language: Language): Generator<undefined, Parts> {
  const { length } = document.events;
  const textAt = textsOf(document, language);
  const parts: Part[] = [];
  for (let first = 0; first < length; first += PART) {
    const count = Math.min(PART, length - first);
    parts.push({ first, index: findIndex(count, (place) => textAt(first + place), fold) });
    yield undefined;
  }
  return parts;
}

/** Most events of a large document have nothing but a title: that is read without making an event. */
function textsOf({ events, columns }: EventSet, language: Language): (index: number) => string {
  if (columns === undefined) return (index) => textOf(events.at(index), language);
  const { ends } = columns.rests;
  return (index) => {
    const isBare = ends[index] === (index === 0 ? 0 : ends[index - 1]);
    return isBare ? `${unitsIn(columns.titles, index)}\n\n` : textOf(events.at(index), language);
  };
}

function textOf(event: TimelineEvent | undefined, language: Language): string {
  if (event === undefined) return '';
  const summary = event.summary === undefined ? '' : textIn(event.summary, language);
  return `${textIn(event.title, language)}\n${summary}\n${event.evidence[0]?.quote ?? ''}`;
}

/** Indices of the events in which every word of `query` occurs, ascending. */
export function searchParts(parts: Parts, query: string): Uint32Array {
  const found = parts.map(({ first, index }) => search(index, query).map((place) => first + place));
  const hits = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of found) {
    hits.set(part, at);
    at += part.length;
  }
  return hits;
}
