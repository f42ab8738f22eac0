/** The events as a reader reads them: in time, each with its words. The list, the card and the names of the buttons share them. */
import { eventsInTime } from '../core/document/order.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument, Status, TimelineEvent } from '../core/document/types.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import type { Edtf, Language } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
import { datetimeOf } from './datetime.ts';

export interface Entry {
  readonly id: string;
  readonly event: TimelineEvent;
  /** Index into the document's events. */
  readonly index: number;
  readonly value: Edtf;
  /** The date in words. */
  readonly when: string;
  readonly datetime: string | undefined;
  readonly title: string;
  /** Language of the title. */
  readonly language: Language;
  /** Label of the lane. */
  readonly lane: string | null;
  /** Null where neither the document nor an as-of day says. */
  readonly status: Status | null;
  /** 1 for the earliest. */
  readonly position: number;
}

/** All events of a document in the order of time, worded in `language`. */
export function entriesOf(document: EventsDocument, language: Language): Entry[] {
  const lanes = new Map(document.lanes.map((lane) => [lane.id, textIn(lane.label, language)]));
  const events = eventsInTime(document).flatMap((index) => {
    const event = document.events[index];
    return event === undefined ? [] : [{ event, index }];
  });
  return events.map(({ event, index }, place) => {
    const value = parseEdtf(event.when);
    return {
      id: event.id,
      event,
      index,
      value,
      when: words(value, language),
      datetime: datetimeOf(value),
      title: textIn(event.title, language),
      language: typeof event.title === 'string' ? document.language : language,
      lane: event.lane === undefined ? null : (lanes.get(event.lane) ?? null),
      status: event.status ?? null,
      position: place + 1,
    };
  });
}
