/** What a check gets to see, and what it may find. */
import type { Edtf, Extent, Language } from '../../time/types.ts';
import type { Check, LocalText, TimelineEvent } from '../types.ts';

export interface Facts {
  readonly event: TimelineEvent;
  readonly when: Edtf;
  readonly extent: Extent;
  readonly asOf: string | undefined;
  /** Of the document. */
  readonly language: Language;
}

/** What is put into a sentence: as it is, a date or several as EDTF to be worded, or a text per language. */
export type Value = string | number | Edtf | readonly Edtf[] | Exclude<LocalText, string>;

/**
 * Something found: what to put into the sentences of the code, and the place in the plain text.
 * A suggestion is given only where all its values are.
 */
export interface Finding {
  readonly values: Readonly<Record<string, Value>>;
  readonly at?: readonly [number, number];
}

export type CheckEvent = (facts: Facts) => readonly Finding[];

/** Something found by comparing events, and the event to put it on. */
export interface Comparison extends Finding {
  readonly event: TimelineEvent;
}

/** Looks at all events at once; linear in their number, or n log n. */
export type CheckAll = (all: readonly Facts[]) => readonly Comparison[];

/** One sentence per language, with `{name}` where a value goes. */
export type Sentences = Readonly<Record<Language, string>>;

/** What is said of a finding. */
export interface CheckWords extends Sentences {
  readonly severity: Check['severity'];
}
