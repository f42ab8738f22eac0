/** The events of a large file as columns, and as the list that everybody reads: each event is made when it is asked for. */
import { plainWhen } from '../time/footprints.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Extent } from '../time/types.ts';
import { placeIn, textIn } from './columns.text.ts';
import type { TextColumn } from './columns.text.ts';
import type { Span } from './order.ts';
import { STATUS_CODES } from './rows.ts';
import type { EventList, EventsDocument, EventSet, TimelineEvent } from './types.ts';

/** What an event need not have and a list may be sorted by. */
export type OptionalField = 'lane' | 'status' | 'importance' | 'tags' | 'place' | 'actor';

/** One entry an event in every column, in the order of the document. */
export interface EventColumns {
  readonly footprints: Footprints;
  /** Places of all events in the order of time. */
  readonly order: Uint32Array;
  /** Places in the document's lanes; their number for an event without one. */
  readonly lanes: Uint16Array;
  /** From 0 to 1; NaN where none is given. */
  readonly importances: Float64Array;
  /** Places in `STATUS_CODES`. */
  readonly statuses: Uint8Array;
  /** 1 for an event that has a check to be looked at. */
  readonly warned: Uint8Array;
  readonly ids: TextColumn;
  /** EDTF; empty where it is a plain day or stretch of days, which the footprint says. */
  readonly whens: TextColumn;
  /** Empty where there is one in several languages: then it is in `rests`. */
  readonly titles: TextColumn;
  /** All else that an event has, as JSON; empty for nothing. */
  readonly rests: TextColumn;
  /** The fields that some event has. */
  readonly fields: readonly OptionalField[];
  readonly span: Span;
  /** From the first to the last instant that any date names; null where none does. */
  readonly hull: Extent | null;
  /** Every event has a sentence that proves it. */
  readonly isProved: boolean;
  /** Ascending: the most important events, over the whole of time, for a first picture. All of them where they are few. */
  readonly first: Uint32Array;
}

/** A document without its events. */
export type DocumentHead = Omit<EventsDocument, 'events'>;

/** The document that `head` and the columns make. */
export function documentOf(head: DocumentHead, columns: EventColumns): EventSet {
  return { ...head, events: eventsIn(columns, head), columns };
}

function eventsIn(columns: EventColumns, { lanes }: DocumentHead): EventList {
  return {
    length: columns.lanes.length,
    at: (index) => eventAt(columns, lanes, index),
    placeOf: (id) => placeIn(columns.ids, id),
  };
}

function eventAt(columns: EventColumns, lanes: EventsDocument['lanes'], index: number): TimelineEvent | undefined {
  if (!(index >= 0 && index < columns.lanes.length)) return undefined;
  const lane = lanes[columns.lanes[index] ?? 0]?.id;
  const importance = columns.importances[index] ?? NaN;
  const status = STATUS_CODES[columns.statuses[index] ?? 0] ?? null;
  const rest = textIn(columns.rests, index);
  return {
    id: textIn(columns.ids, index),
    when: whenAt(columns, index),
    title: textIn(columns.titles, index),
    ...(lane !== undefined && { lane }),
    ...(!Number.isNaN(importance) && { importance }),
    ...(status !== null && { status }),
    evidence: [],
    ...(rest !== '' && (JSON.parse(rest) as Partial<TimelineEvent>)),
  };
}

/** The date of an event as EDTF. */
export function whenAt({ whens, footprints }: Pick<EventColumns, 'whens' | 'footprints'>, index: number): string {
  const text = textIn(whens, index);
  return text === '' ? plainWhen(footprints, index) : text;
}

/** What goes to another thread without being copied. */
export function buffersOf(columns: EventColumns): ArrayBufferLike[] {
  const { footprints, ids, whens, titles, rests } = columns;
  const texts = [ids, whens, titles, rests].flatMap(({ units, ends }) => [units, ends]);
  const { order, lanes, importances, statuses, warned, first } = columns;
  const { starts, ends, kinds, edges } = footprints;
  const all = [starts, ends, kinds, edges, ...texts, order, lanes, importances, statuses, warned, first];
  return [...new Set(all.map(({ buffer }) => buffer))];
}
