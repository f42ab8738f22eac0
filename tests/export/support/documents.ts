/** Documents for the exports as text: from rows, from the files of the project, and large ones. */
import { readFileSync } from 'node:fs';
import { readDocumentText } from '../../../src/core/document/read.ts';
import type { EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';

export function documentOf(
  events: readonly (Partial<TimelineEvent> & Pick<TimelineEvent, 'when'>)[],
  rest: Partial<EventsDocument> = {},
): EventsDocument {
  return {
    version: 1,
    title: 'T',
    language: 'en',
    asOf: '2019-07-25',
    lanes: [],
    events: events.map((event, index) => ({ id: `e${String(index)}`, title: 'Event', evidence: [], ...event })),
    ...rest,
  };
}

/** A timeline of the project. */
export function dataDocument(path: string): EventsDocument {
  const { document } = readDocumentText(readFileSync(`data/${path}`, 'utf8'));
  if (document === null) throw new Error(`${path} is no timeline`);
  return document;
}

export const DATA = [
  'apollo-11/timeline.json',
  'apollo-11/timeline.zh.json',
  'mohrss-2019/timeline.json',
  'mohrss-2019/timeline.en.json',
  'timelines-through-time/timeline.json',
];

/** `count` events, one a day from 2019-01-01 on, in two lanes. */
export function manyEvents(count: number): EventsDocument {
  const day = (index: number): string => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
  const events = Array.from({ length: count }, (_, index) => ({
    when: day(index),
    title: `Event ${String(index)}, with “words” and 中文`,
    lane: index % 2 === 0 ? 'a' : 'b',
    summary: '=1+1',
  }));
  return documentOf(events, {
    lanes: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  });
}
