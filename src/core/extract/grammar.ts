/** What a language brings: words, rules, how their pieces join, and what a neighbour forbids. All of it is data. */
import type { Fields, Phrase } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import type { Rules } from './pattern.ts';

/** Kinds of pieces that may follow one another, with the words between them (token ids, `|` between choices). */
export type JoinRow = readonly [left: string, between: string, right: string];

/** Where a phrase stands, for guards. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Grammar {
  readonly name: 'zh' | 'en';
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  readonly joins: readonly JoinRow[];
  /** The field that a piece's first number fills, by kind: what a bare number before it shares (7-8月). */
  readonly leads: Readonly<Record<string, LeadKey>>;
  /** The field that a piece's last number fills: what a bare number after it shares (July 16–18). */
  readonly tails: Readonly<Record<string, LeadKey>>;
  /** The kind of piece after which a list of bare days may stand (July 3, 5 and 8); empty where none does. */
  readonly lists: string;
  /** Words before and after a date, by token id. */
  readonly before: Readonly<Record<string, Marker>>;
  readonly after: Readonly<Record<string, Marker>>;
  /** True where a word that looks like a marker after a date is the beginning of another (起草, 前往). */
  readonly notAfter: (id: string, text: string, end: number) => boolean;
  /** True where "from" alone opens such a date to the future. */
  readonly opens: (fields: Fields) => boolean;
  /** True where a marker opens nothing: something was put off "until" a date, or "after" is said of Sunday's match. From the markers to the end. */
  readonly isMoved: (text: string, start: number, end: number) => boolean;
  /** True where the phrase at a place is no date of the story. */
  readonly forbids: (phrase: Phrase, place: Place) => boolean;
  /** Words that say that something is to come, and that it is done. */
  readonly future: readonly string[];
  readonly past: readonly string[];
}

export type LeadKey = 'year' | 'bce' | 'month' | 'day' | 'decade' | 'century' | 'hour';

/** What a word beside a date does to it. */
export type Marker = 'after' | 'before' | 'later' | 'sooner' | 'about' | 'between' | 'from';

/** True where a year, a month and so on can be filled by this number. */
export function fitsLead(key: LeadKey, value: number, digits: number): boolean {
  const [low, high] = LEAD_RANGES[key];
  return value >= low && value <= high && (key !== 'year' || digits === 4) && (key !== 'decade' || value % 10 === 0);
}

const LEAD_RANGES: Readonly<Record<LeadKey, readonly [number, number]>> = {
  year: [1000, 2999],
  bce: [1, 9999],
  month: [1, 12],
  day: [1, 31],
  decade: [0, 2990],
  century: [1, 30],
  hour: [0, 24],
};

/** What a bare number says once its unit is known. */
export function leadFields(key: LeadKey, value: number): Fields {
  return key === 'bce' ? { year: 1 - value } : { [key]: value };
}

/** Two pieces' fields as one, or null where both say the same thing differently. */
export function mergeFields(left: Fields, right: Fields): Fields | null {
  for (const key of Object.keys(right) as (keyof Fields)[]) {
    if (key in left && left[key] !== right[key]) return null;
  }
  // 80年前的9月2日 is that very day.
  const isExact = left.shift !== undefined && right.month !== undefined;
  return { ...left, ...right, ...(isExact && left.approximate && { approximate: false }) };
}
