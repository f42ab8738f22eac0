/** What is told of how a date was read, and every word that it takes, so that a language with a missing one does not compile. */
import type { DatePart, Evidence, Implied } from './types.ts';

/** How a date was read, as the proof of an event and the extraction both know it. */
export interface ReadDate {
  readonly dateText: string;
  /** What came of it; left out where the event stands at another date. */
  readonly edtf?: string;
  readonly rule: string;
  readonly parts?: readonly DatePart[];
  readonly implied: readonly Implied[];
  readonly alternatives?: readonly string[];
  readonly tense?: Evidence['tense'];
}

/** The day from which relative dates and missing years count, and whether somebody stated it. */
export interface CountedFrom {
  /** ISO day. */
  readonly day: string;
  readonly from: 'published' | 'inferred';
}

/** A piece of the date as the text writes it. */
export interface Written {
  readonly text: string;
  /** Its kind, as the rules name it; null where only the whole date is known. */
  readonly kind: string | null;
  /** The kind in words. */
  readonly says: string;
}

/** What the text leaves out and was filled in, in one piece: a year, or year, month and day from one source. */
export interface Filled {
  readonly fields: readonly Implied['field'][];
  /** In words: "2019", "15 June 2019". */
  readonly value: string;
  readonly from: Implied['from'];
  /** What it is and where it was taken from, in words. */
  readonly says: string;
}

/** What a date counts from: the publication date (null where nobody knows it) or the date before it in the text. */
export interface Counted {
  readonly from: CountedFrom['from'] | 'before' | 'unknown';
  readonly day: string | null;
  readonly says: string;
}

/** How a date was read, in words: what stands in the text is kept apart from what was filled in. */
export interface Reading {
  readonly written: readonly Written[];
  /** Empty where all of it stands in the text. */
  readonly filled: readonly Filled[];
  /** Null where it counts from nothing. */
  readonly counted: Counted | null;
  /** What "about" and an open end mean here. */
  readonly means: readonly string[];
  /** What else the words could mean. */
  readonly others: readonly { readonly edtf: string; readonly says: string }[];
  /** The name of the rule, and the same in words. */
  readonly rule: { readonly name: string; readonly says: string };
}

/** The kinds of pieces that a reader tells apart. */
export type KindWord =
  | 'date'
  | 'monthDay'
  | 'year'
  | 'shortYear'
  | 'fiscalYear'
  | 'month'
  | 'months'
  | 'half'
  | 'quarter'
  | 'quarterYear'
  | 'season'
  | 'week'
  | 'day'
  | 'weekday'
  | 'nthWeekday'
  | 'weekend'
  | 'clock'
  | 'dayPart'
  | 'zone'
  | 'part'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'holiday'
  | 'lunar'
  | 'reign'
  | 'plan'
  | 'relative'
  | 'stretch'
  | 'afterDate'
  | 'offset'
  | 'after'
  | 'before'
  | 'later';

/** Where something was taken from; `usual`: two digits are read as people mostly mean them; `past`, `coming`: what the verb says. */
export type SourceWord = Implied['from'] | 'usual' | 'past' | 'coming';

/** Fields that are filled in together have one name. */
export type FilledWord = Implied['field'] | 'yearMonth' | 'wholeDate';

export interface ReadingWords {
  /** What stands before each piece of the reading. */
  readonly labels: Readonly<
    Record<'value' | 'written' | 'filled' | 'counted' | 'means' | 'others' | 'rule' | 'role', string>
  >;
  readonly labelled: (label: string, text: string) => string;
  /** A piece, and in brackets what it says. */
  readonly noted: (text: string, says: string) => string;
  /** Between two of a list. */
  readonly comma: string;
  readonly kinds: Readonly<Record<KindWord, string>>;
  /** Between the pieces of a rule, between the two ends of a range, and before what opens it. */
  readonly rule: Readonly<Record<'joint' | 'range' | 'comma', string>>;
  readonly fields: Readonly<Record<FilledWord, string>>;
  readonly sources: Readonly<Record<SourceWord, string>>;
  readonly from: (field: string, source: string) => string;
  readonly nothingFilled: string;
  readonly counted: Readonly<Record<CountedFrom['from'], (day: string) => string>> &
    Readonly<Record<'before' | 'unknown', string>>;
  readonly means: Readonly<Record<'about' | 'openEnd' | 'openStart' | 'laterOn', string>>;
  readonly roles: Readonly<Record<'event' | 'context', string>>;
}
