/** The document that every stage after extraction reads: events with their time, their words and their proof. */
import type { Language } from '../time/types.ts';
import type { EventColumns } from './columns.ts';

/** Text that a reader sees: one string, or one per language. Always plain text, never markup. */
export type LocalText = string | Readonly<Partial<Record<Language, string>>>;

export type Status = 'happened' | 'ongoing' | 'planned' | 'cancelled';

/** A part of a date that the text does not say, and where it was taken from. */
export interface Implied {
  readonly field: 'century' | 'decade' | 'year' | 'month' | 'day' | 'start' | 'end' | 'zone';
  /** The value that was filled in, as it stands in the EDTF: "2019", "07". */
  readonly value: string;
  /** `published`: the publication date; `inferred`: the years that the text names; `carried`: an earlier date; `tense`: past or coming. */
  readonly from: 'published' | 'inferred' | 'carried' | 'tense';
}

/** One piece of a date as the text writes it: what kind of thing it says ("month", "tenth") and its words ("6月", "下旬"). */
export interface DatePart {
  readonly kind: string;
  readonly text: string;
}

/** A length of time that the sentence states ("为期40天"), to be checked against the dates. */
export interface StatedDuration {
  readonly text: string;
  readonly days: number;
}

/** Why an event may be trusted: the sentence, its place, and how its date was read. Offsets are UTF-16 into the plain text, end exclusive. */
export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The date as the text writes it. */
  readonly dateText: string;
  /** Place of `dateText` in the plain text. */
  readonly dateStart: number;
  readonly implied: readonly Implied[];
  /** Name of the rule that read the date. */
  readonly rule: string;
  /** The pieces that the rule was made of, in the order of the text. */
  readonly parts?: readonly DatePart[];
  /** Other readings of an ambiguous date (03/04/2019), as EDTF. */
  readonly alternatives?: readonly string[];
  /** What the verb says of the time: done, or to come; absent where it does not say. */
  readonly tense?: 'past' | 'coming';
  readonly duration?: StatedDuration;
}

/** Something the text tells of without a date that could be drawn ("recently", 近日). */
export interface Undated {
  /** The sentence, its place in the plain text (UTF-16, end exclusive), and the words that stand for a date. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly dateText: string;
  readonly title: LocalText;
}

/** Something an editor should look at. */
export interface Check {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** One short sentence per language: what was met, and what to do. */
  readonly message: LocalText;
  /** What could be done: the EDTF for a correction, or the words to change; a sentence stands in every language. */
  readonly suggestion?: LocalText;
  /** Place in the plain text, end exclusive; absent for events without evidence. */
  readonly at?: readonly [number, number];
}

export interface Lane {
  readonly id: string;
  readonly label: LocalText;
  /** `#rrggbb`; without it the palette decides. */
  readonly color?: string;
}

export interface Link {
  /** Id of an event in this document, or `url`. */
  readonly to?: string;
  readonly url?: string;
  readonly kind?: string;
  readonly label?: LocalText;
}

export interface Media {
  readonly url: string;
  readonly alt: LocalText;
  readonly credit?: LocalText;
}

export interface TimelineEvent {
  readonly id: string;
  /** EDTF: the truth about the time. */
  readonly when: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  /** Id of a lane. */
  readonly lane?: string;
  /** 0 (least) to 1 (most). */
  readonly importance?: number;
  readonly status?: Status;
  /** What it is about, to find and to filter by: short words, each once. */
  readonly tags?: readonly string[];
  /** Where it happened, in a few words. */
  readonly place?: string;
  /** Who did it, in a few words. */
  readonly actor?: string;
  /** Empty only for an event that a person added. */
  readonly evidence: readonly Evidence[];
  readonly links?: readonly Link[];
  readonly media?: readonly Media[];
  readonly notes?: LocalText;
  readonly checks?: readonly Check[];
  /** Names of the fields that a person set after the text was read. */
  readonly edited?: readonly string[];
}

export interface Source {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly published?: string;
  /** True where nobody stated the publication date and it was worked out. */
  readonly publishedInferred?: boolean;
  /** The plain text that all offsets count in, so that every proof can be read again anywhere. */
  readonly text?: string;
}

/** A step of a story: an event, a saved view of the timeline, or an event in a view of its own. What it does not say comes from the event. */
export interface StoryStep {
  /** Id of the event that is told. */
  readonly event?: string;
  /** EDTF: the stretch of time that is shown. */
  readonly range?: string;
  /** Ids of the lanes that are shown; all where it names none. */
  readonly lanes?: readonly string[];
  /** Ids of the events that stand out. */
  readonly highlight?: readonly string[];
  readonly title?: LocalText;
  readonly text?: LocalText;
  /** For the speaker. */
  readonly notes?: LocalText;
  /** How long it is to take. */
  readonly seconds?: number;
}

export interface EventsDocument {
  readonly version: 1;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly language: Language;
  /** ISO day: what lies after it is planned. */
  readonly asOf?: string;
  readonly source?: Source;
  readonly lanes: readonly Lane[];
  readonly events: readonly TimelineEvent[];
  /** What is told without a date: kept beside the timeline, not drawn. */
  readonly undated?: readonly Undated[];
  /** What is told, in the order of telling, where a person chose one: ids of events, and steps that say more. */
  readonly story?: readonly (string | StoryStep)[];
}

/** Events by number: an array, or a large file that makes each one when it is asked for. */
export interface EventList {
  readonly length: number;
  readonly at: (index: number) => TimelineEvent | undefined;
  /** The place of the event with this id, -1 for none, where that is known without a look at all of them. */
  readonly placeOf?: (id: string) => number;
}

/** A document as it is explored: its events need not all be there as records. */
export interface EventSet extends Omit<EventsDocument, 'events'> {
  readonly events: EventList;
  /** What a large file says of all of them, so that nobody needs to make one after the other. */
  readonly columns?: EventColumns;
  /** Where the events are only the first of a file: how many there are in it. */
  readonly total?: number;
  /** What the first part of a file and all of it have in common. */
  readonly file?: object;
}

/** Something wrong in an input, where it is and what to do. `path` as `events[4].when`. */
export interface Diagnostic {
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** Stable name of the kind of fault, for translation and tests. */
  readonly code: string;
  /** What was met, shortened. */
  readonly value: string;
  /** English sentence: what was met and what to do. */
  readonly message: string;
}
