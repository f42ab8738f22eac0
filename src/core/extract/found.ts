/** A date that was found in the text, with where it stands and what the verb says of it; not yet resolved. */
import type { Tense } from './en/tense.ts';
import type { Mention } from './fields.ts';
import type { Grammar } from './grammar.ts';
import type { Sentence } from './sentences.ts';

export interface Found {
  readonly mention: Mention;
  readonly grammar: Grammar;
  readonly block: number;
  readonly sentence: Sentence;
  readonly tense: Tense;
  readonly index: number;
  /** It stands before a colon or a dash at the head of a line, as the entries of a timeline do. */
  readonly isEntry: boolean;
  /** The day that a report was filed. */
  readonly isDateline: boolean;
  /** It begins a line of a timeline. */
  readonly entry: boolean;
}
