/** The events as a reader reads them: in time, each with its words. The list, the card and the names of the buttons share them. */
import { textIn } from '../core/document/text.ts';
import type { EventSet, Status, TimelineEvent } from '../core/document/types.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import { footprintsOf, orderInTime } from '../core/time/footprints.ts';
import type { Footprints } from '../core/time/footprints.ts';
import type { Edtf, Language } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
import { datetimeOf } from '../core/time/datetime.ts';

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

/** So many entries are kept when they have been asked for. */
const KEPT = 4_000;

/** All events of a document in the order of time, worded in one language; each is made when it is first asked for. */
export class Entries {
  readonly length: number;
  /** Indices of the document's events in the order of time. */
  readonly order: Uint32Array;
  readonly document: EventSet;
  /** What the entries are worded in. */
  readonly language: Language;
  readonly #lanes: ReadonlyMap<string, string>;
  readonly #made = new Map<number, Entry>();
  #positions: Uint32Array | null = null;
  #indices: Map<string, number> | null = null;

  /** `order`: indices of the events that can be read, by time. */
  constructor(document: EventSet, language: Language, order: Uint32Array) {
    this.document = document;
    this.language = language;
    this.order = order;
    this.length = order.length;
    this.#lanes = new Map(document.lanes.map((lane) => [lane.id, textIn(lane.label, language)]));
  }

  /** The entry at a place in time: 0 for the earliest, -1 for the last. */
  at(place: number): Entry | undefined {
    const index = this.order.at(place);
    return index === undefined ? undefined : this.#entry(index, place < 0 ? this.length + place : place);
  }

  /** The entry of the event with this index in the document. */
  of(index: number): Entry | undefined {
    const position = this.#position(index);
    return position === 0 ? undefined : this.#entry(index, position - 1);
  }

  byId(id: string | null): Entry | undefined {
    if (id === null) return undefined;
    const index = this.#indexOf(id);
    return index === undefined ? undefined : this.of(index);
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (let place = 0; place < this.length; place += 1) {
      const entry = this.at(place);
      if (entry !== undefined) yield entry;
    }
  }

  /** 1 for the earliest; 0 for an event that is not among them. */
  #position(index: number): number {
    if (this.#positions === null) {
      this.#positions = new Uint32Array(this.document.events.length);
      for (let place = 0; place < this.length; place += 1) this.#positions[this.order[place] ?? 0] = place + 1;
    }
    return this.#positions[index] ?? 0;
  }

  #indexOf(id: string): number | undefined {
    const { events } = this.document;
    if (events.placeOf !== undefined) return this.#placeOf(id, events.placeOf);
    if (this.#indices === null) {
      this.#indices = new Map();
      for (let index = events.length - 1; index >= 0; index -= 1) this.#indices.set(events.at(index)?.id ?? '', index);
    }
    return this.#indices.get(id);
  }

  /** Asked for the same one again and again: the open event, the one with the focus. */
  #placeOf(id: string, placeOf: (id: string) => number): number | undefined {
    this.#indices ??= new Map();
    const index = this.#indices.get(id) ?? placeOf(id);
    if (index < 0) return undefined;
    if (this.#indices.size >= KEPT) this.#indices.clear();
    this.#indices.set(id, index);
    return index;
  }

  #entry(index: number, place: number): Entry | undefined {
    const before = this.#made.get(index);
    if (before !== undefined) return before;
    const event = this.document.events.at(index);
    if (event === undefined) return undefined;
    if (this.#made.size >= KEPT) this.#made.clear();
    const entry = this.#worded(event, index, place);
    this.#made.set(index, entry);
    return entry;
  }

  #worded(event: TimelineEvent, index: number, place: number): Entry {
    const value = parseEdtf(event.when);
    return {
      id: event.id,
      event,
      index,
      value,
      when: words(value, this.language),
      datetime: datetimeOf(value),
      title: textIn(event.title, this.language),
      language: typeof event.title === 'string' ? this.document.language : this.language,
      lane: event.lane === undefined ? null : (this.#lanes.get(event.lane) ?? null),
      status: event.status ?? null,
      position: place + 1,
    };
  }
}

/** All events of `document`; `footprints` where somebody has read its dates before. */
export function entriesOf(document: EventSet, language: Language, footprints?: Footprints): Entries {
  const { events } = document;
  if (document.columns !== undefined) return new Entries(document, language, document.columns.order);
  const columns = footprints ?? footprintsOf(events.length, (index) => events.at(index)?.when ?? '');
  const order = orderInTime(columns);
  const readable = order.findLastIndex((index) => !Number.isNaN(columns.starts[index]));
  return new Entries(document, language, order.subarray(0, readable + 1));
}
