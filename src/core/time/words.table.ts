/** What a language must be able to say of time. One table for each language; `words.ts` composes them. */
import type { EdtfDate } from './types.ts';

/** How a date is to be said. `hide` leaves out its year, its year and month, or all but the clock, since they are known. */
export interface Form {
  readonly brief: boolean;
  readonly hide: 'nothing' | 'year' | 'month' | 'day';
  /** Leave out the mark of the era (BCE, 公元, years ago): the other side of the range says it. */
  readonly hideEra: boolean;
  /** Leave out the offset of the clock: the other side says it, or there is no room. */
  readonly hideZone: boolean;
  /** The date stands inside a longer phrase: "early 1980s", not "early the 1980s". */
  readonly inside: boolean;
}

export type PartName =
  | 'early'
  | 'mid'
  | 'late'
  | 'early-mid'
  | 'mid-late'
  | 'first-half'
  | 'second-half'
  | 'first-decade'
  | 'last-decade'
  | 'whole'
  | 'exactly';

/** A stretch that has a name of its own: early June, the first half of 2019. `exactly` is the unit itself: 1901/2000. */
export interface Part {
  readonly name: PartName;
  readonly of: EdtfDate;
}

export interface WordTable {
  /** Which side of a range leaves out what both share: "16–29 July 2019" the first, "7月16日至29日" the second. */
  readonly sharing: 'first' | 'second';
  /** A date without its qualifiers. */
  readonly date: (date: EdtfDate, form: Form) => string;
  readonly part: (part: Part, form: Form) => string;
  /** "c. 1130", "约1130年". */
  readonly approximate: (words: string, date: EdtfDate, form: Form) => string;
  readonly uncertain: (words: string, form: Form) => string;
  /** `alike`: both sides are of one precision, so that a closed-up dash cannot mislead. */
  readonly range: (first: string, second: string, alike: boolean) => string;
  /** `isYear`: the words are a bare year, which "from" alone would leave open to other readings. */
  readonly from: (words: string, isYear: boolean) => string;
  readonly until: (words: string) => string;
  readonly endUnknown: (words: string, form: Form) => string;
  readonly startUnknown: (words: string, form: Form) => string;
  /** The name of the era as the year's words carry it; the same name on both sides is said once. */
  readonly era: (year: number) => string;
  /** A month on the detail row of an axis. */
  readonly tickMonth: (month: number) => string;
  /** A year on the detail row of an axis, among years that lie `every` apart. */
  readonly tickYear: (year: number, every: number) => string;
}

/**
 * The number of years that "years ago" may say, or `null`. Only a round number of thousands at least 100,000 years back:
 * there the some 2,000 years between our era and today do not count; other years are said to the year, BCE.
 */
export function yearsAgo(year: number): number | null {
  const fromEra = [-year, 1 - year].find((count) => count % 1_000 === 0);
  return fromEra !== undefined && fromEra >= 100_000 ? fromEra : null;
}

/** "09:32", "09:32:05"; without minutes "09". */
export function clockDigits({ hour, minute, second }: EdtfDate): string {
  return [hour, minute, second]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** "UTC", "UTC−4", "UTC+5:30"; empty where the text names no zone. */
export function zoneWords(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** Years of a decade that no decade word fits, first and last as astronomical years: before our era decades end with 1. */
export function isPlainDecade(year: number): boolean {
  return year >= 10;
}

/** 1 for the first century or millennium of its era, from the first astronomical year of 19XX, -04XX, 1XXX. */
export function ordinalOf(year: number, span: number): number {
  return year < 0 ? 1 - (year + span - 1) / span : year / span + 1;
}
