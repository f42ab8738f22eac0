/** Scores the dates that a reader found against the dates that a person marked. Pure. */

/** ISO days, both inclusive; `null` = open. Where both are absent, no value is asked for. */
interface Interval {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** UTF-16 offsets into the text of its item, end exclusive. */
export interface FoundSpan extends Interval {
  readonly start: number;
  readonly end: number;
}

/** A marked date. The core reaches from `start` to `end`; with its preposition or its marker from `xstart` to `xend`. */
export interface GoldSpan extends FoundSpan {
  readonly xstart?: number;
  readonly xend?: number;
  /** Neither missed nor wanted; only a wrong value counts against a reader. */
  readonly optional?: boolean;
  /** Other values that are right too. */
  readonly alt?: readonly Interval[];
}

export interface GoldItem {
  readonly id: string;
  /** ISO day to count from. */
  readonly ref: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** From 0 to 1. */
interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Tally {
  /** Marked dates that a reader has to find. */
  readonly required: number;
  /** Spans that count: those on optional dates with a right value are left out. */
  readonly counted: number;
  /** Required dates that a span touches. */
  readonly found: number;
  /** Of those, the ones whose edges are right. */
  readonly exact: number;
  /** Of those, the ones whose first and last day are right. */
  readonly right: number;
  /** Spans where there is no date. */
  readonly spurious: number;
  /** Spans on a required date that another span has taken already. */
  readonly fragments: number;
  /** Spans on an optional date, with a wrong value. */
  readonly wrongOptional: number;
}

export interface Score extends Tally {
  readonly items: number;
  readonly missed: number;
  /** Of the spans that touch a date. */
  readonly overlap: Rates;
  /** Of the spans that touch a date and give its first and last day: the main number. */
  readonly value: Rates;
}

type Fault = 'spurious' | 'fragments' | 'wrongOptional';

/** A day in one form: years padded to four digits, a clock time cut off; null where the side is open. */
function normal(day: string | null | undefined): string | null {
  const found = /^([+-]?)0*(\d+)(-\d\d-\d\d)/.exec(day ?? '');
  const [, sign = '', year = '', rest = ''] = found ?? [];
  return found ? `${sign === '-' ? '-' : ''}${year.padStart(4, '0')}${rest}` : null;
}

function isRight(span: FoundSpan, gold: GoldSpan): boolean {
  return [gold, ...(gold.alt ?? [])].some(
    ({ from, to }) => normal(from) === normal(span.from) && normal(to) === normal(span.to),
  );
}

/** Each edge lies between that of the core and that of the core with its marker. */
function isExact(span: FoundSpan, gold: GoldSpan): boolean {
  const startsWell = span.start <= gold.start && span.start >= (gold.xstart ?? gold.start);
  return startsWell && span.end >= gold.end && span.end <= (gold.xend ?? gold.end);
}

/** How many characters a span and a marked date with its marker share; none where it is negative. */
function shared(span: FoundSpan, gold: GoldSpan): number {
  return Math.min(span.end, gold.xend ?? gold.end) - Math.max(span.start, gold.xstart ?? gold.start);
}

/** Pairs spans with required dates one to one: exact edges first, then right values, then the longest overlap. */
function pair(spans: readonly FoundSpan[], required: readonly GoldSpan[]): Map<FoundSpan, GoldSpan> {
  const candidates = spans
    .flatMap((span) => required.map((gold) => ({ span, gold, length: shared(span, gold) })))
    .filter(({ length }) => length > 0)
    .map(({ span, gold, length }) => ({
      span,
      gold,
      rank: [Number(isExact(span, gold)), Number(isRight(span, gold)), length] as const,
    }));
  candidates.sort(({ rank: a }, { rank: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const pairs = new Map<FoundSpan, GoldSpan>();
  const taken = new Set<GoldSpan>();
  for (const { span, gold } of candidates) {
    if (pairs.has(span) || taken.has(gold)) continue;
    pairs.set(span, gold);
    taken.add(gold);
  }
  return pairs;
}

/** What is wrong with a span that is paired with nothing; null where it stands on an optional date and may. */
function faultOf(span: FoundSpan, golds: readonly GoldSpan[]): Fault | null {
  const touched = golds.filter((gold) => shared(span, gold) > 0);
  if (touched.length === 0) return 'spurious';
  if (touched.some(({ optional }) => optional !== true)) return 'fragments';
  const valued = touched.filter(({ from, to }) => from !== undefined || to !== undefined);
  return valued.length === 0 || valued.some((gold) => isRight(span, gold)) ? null : 'wrongOptional';
}

function tally(golds: readonly GoldSpan[], spans: readonly FoundSpan[]): Tally {
  const required = golds.filter(({ optional }) => optional !== true);
  const pairs = pair(spans, required);
  const faults = spans.filter((span) => !pairs.has(span)).map((span) => faultOf(span, golds));
  const count = (fault: Fault): number => faults.filter((each) => each === fault).length;
  const matched = [...pairs];
  return {
    required: required.length,
    counted: matched.length + faults.filter((fault) => fault !== null).length,
    found: matched.length,
    exact: matched.filter(([span, gold]) => isExact(span, gold)).length,
    right: matched.filter(([span, gold]) => isRight(span, gold)).length,
    spurious: count('spurious'),
    fragments: count('fragments'),
    wrongOptional: count('wrongOptional'),
  };
}

function rates(hits: number, { counted, required }: Tally): Rates {
  const precision = counted === 0 ? 0 : hits / counted;
  const recall = required === 0 ? 0 : hits / required;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Scores all items; `read` gives the spans that a reader finds in one. Spans of an item may come in any order. */
export function score(items: readonly GoldItem[], read: (item: GoldItem) => readonly FoundSpan[]): Score {
  const tallies = items.map((item) => tally(item.spans, read(item)));
  const total = (field: keyof Tally): number => tallies.reduce((sum, each) => sum + each[field], 0);
  const sum: Tally = {
    required: total('required'),
    counted: total('counted'),
    found: total('found'),
    exact: total('exact'),
    right: total('right'),
    spurious: total('spurious'),
    fragments: total('fragments'),
    wrongOptional: total('wrongOptional'),
  };
  return {
    ...sum,
    items: items.length,
    missed: sum.required - sum.found,
    overlap: rates(sum.found, sum),
    value: rates(sum.right, sum),
  };
}
