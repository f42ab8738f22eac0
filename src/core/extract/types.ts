/** The values that pass between the stages of extraction: PlainText → DateExpression → DatedItem. */
import type { DatePart, Evidence, Implied, StatedDuration, Status } from '../document/types.ts';
import type { Language, Precision } from '../time/types.ts';

/** A run of text that starts at `plain` in the plain text and at `source` in the article as it came; linear until the next one. */
export interface OffsetPiece {
  readonly plain: number;
  readonly source: number;
}

/** A paragraph, list item or heading of the plain text; end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** 1 to 6 for a heading. */
  readonly level?: number;
}

/** The article without its markup. All offsets are UTF-16 into `text`. Blocks are separated by "\n" and do not overlap. */
export interface PlainText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Sorted by `plain`; empty where plain text and source are the same. */
  readonly pieces: readonly OffsetPiece[];
}

/** Where relative dates and missing years count from. */
export interface Anchor {
  /** ISO day. */
  readonly day: string;
  readonly from: 'published' | 'inferred';
}

/** A date that the text names. Offsets count in the plain text, end exclusive, core extent (no 自, 从, 起, since, by). */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edtf: string;
  /** ISO days, both inclusive; `null` = open. BCE as astronomical years ("-0220-01-01"). */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  /** First clock time, "09:32", as written. */
  readonly time?: string;
  readonly approximate: boolean;
  /** Counts from the date before it in the text (次日, the next day). */
  readonly anaphor: boolean;
  readonly implied: readonly Implied[];
  readonly rule: string;
  /** The pieces that the rule was made of. */
  readonly parts?: readonly DatePart[];
  /** Other readings of an ambiguous date, as EDTF. */
  readonly alternatives: readonly string[];
  /** `event`: something is said to happen then; `context`: the date only names or compares something (2018年国务院大督查). */
  readonly role: 'event' | 'context';
}

/** A clause that says what happened when: one event of the story. */
export interface DatedItem {
  readonly expression: DateExpression;
  /** Its proof; of an endless sentence only what stands near the date. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** Index into `PlainText.blocks`. */
  readonly block: number;
  /** The nearest heading above (level 2 and deeper), or null. */
  readonly heading: string | null;
  /** A clause of the sentence without the date. */
  readonly title: string;
  readonly language: Language;
  readonly importance: number;
  /** True where the words say that it is to come (将, will). */
  readonly future: boolean;
  /** What the verb says, where it says so. */
  readonly tense?: Evidence['tense'];
  /** What the words say beyond the tense: called off, or still going on. */
  readonly status?: Extract<Status, 'ongoing' | 'cancelled'>;
  readonly duration?: StatedDuration;
}
