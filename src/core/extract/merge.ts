/** Brings the tellings of one event together: the same or a finer date, and nearly the same words. */
import type { Precision } from '../time/types.ts';
import { likenessOf, wordingOf, type Wording } from './likeness.ts';
import type { DatedItem, DateExpression } from './types.ts';

/** One event with every sentence that tells it. */
export interface Story {
  /** The first one in the text: it gives the id and the title. */
  readonly first: DatedItem;
  /** All of them, in the order of the text. */
  readonly tellings: readonly DatedItem[];
  /** The finest date that one of them gives. */
  readonly date: DateExpression;
}

/** How much of the shorter wording, and of both together, must be shared: the wider the date, the more. */
interface Bar {
  readonly part: number;
  readonly whole: number;
}

const SAME_DATE: Bar = { part: 0.7, whole: 0.4 };
const WINDOWS: Readonly<Partial<Record<Precision, Bar>>> = {
  day: SAME_DATE,
  month: { part: 0.75, whole: 0.5 },
  season: { part: 0.8, whole: 0.5 },
  year: { part: 0.85, whole: 0.6 },
};
const FINENESS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'month', 'season', 'year'];

/** So many events of one date are compared, the last ones told; more would cost more than time in a long text. */
const REACH = 16;

interface Draft {
  readonly tellings: DatedItem[];
  /** Where the sentences of the tellings begin. */
  readonly sentences: Set<number>;
  readonly wording: Wording;
  readonly date: DateExpression;
}

/**
 * Stories in the order of their first telling. Two tellings are one where neither stands in the other's sentence, the dates are
 * the same (or one is a window that holds the other, and no other event in it would do), and the wording says so.
 */
export function storiesOf(items: readonly DatedItem[]): Story[] {
  const drafts = withinWindows(sameDates(items));
  return drafts
    .map(({ tellings, date }) => ({ tellings: [...tellings].sort(byPlace), date }))
    .flatMap(({ tellings, date }) => (tellings[0] ? [{ first: tellings[0], tellings, date }] : []))
    .sort((a, b) => byPlace(a.first, b.first));
}

const byPlace = (a: DatedItem, b: DatedItem): number => a.expression.start - b.expression.start;

/** First pass: tellings of the very same date. */
function sameDates(items: readonly DatedItem[]): Draft[] {
  const drafts: Draft[] = [];
  const byDate = new Map<string, Draft[]>();
  for (const item of items) {
    const sentences = new Set([item.sentence.start]);
    const draft: Draft = { tellings: [item], sentences, wording: wordingOf(item.title), date: item.expression };
    const others = byDate.get(item.expression.edtf) ?? [];
    const told = others.slice(-REACH).find((other) => isOne(other, draft, SAME_DATE));
    if (told) join(told, draft);
    else {
      drafts.push(draft);
      others.push(draft);
      byDate.set(item.expression.edtf, others);
    }
  }
  return drafts;
}

/** Second pass: a month, a year or a day that holds the finer date of exactly one other event like it. */
function withinWindows(drafts: readonly Draft[]): Draft[] {
  const index = indexOf(drafts);
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    const bar = barOf(draft.date);
    if (!bar) continue;
    const finer = (index.get(keyOf(draft.date)) ?? []).filter(
      (other) => other !== draft && holds(draft.date, other.date) && isOne(other, draft, bar),
    );
    const [only, second] = finer;
    if (!only || second) continue;
    join(only, draft);
    gone.add(draft);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

/** What must be alike for a date that is a window; none for spans that are filled, and for decades and more. */
function barOf({ edtf, precision, approximate }: DateExpression): Bar | undefined {
  if (!edtf.includes('/')) return WINDOWS[precision];
  return approximate && !edtf.includes('..') ? WINDOWS.season : undefined;
}

/** Dates by the year, the month and the day that hold them; only the first of each are kept. */
function indexOf(drafts: readonly Draft[]): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const day = draft.date.from ?? '';
    for (const key of [day, day.slice(0, -3), day.slice(0, -6)]) {
      const bucket = index.get(key) ?? [];
      if (bucket.length < REACH) bucket.push(draft);
      index.set(key, bucket);
    }
  }
  return index;
}

/** The smallest year, month or day around a date. */
function keyOf({ from, to }: DateExpression): string {
  if (from === null || to === null) return '';
  const length = [0, -3, -6].find((cut) => from.slice(0, cut || undefined) === to.slice(0, cut || undefined));
  return length === undefined ? '' : from.slice(0, length || undefined);
}

/** True where `fine` is more exact than `coarse` and lies in it. Before the common era nothing is compared. */
function holds(coarse: DateExpression, fine: DateExpression): boolean {
  if (coarse.from === null || coarse.to === null || fine.from === null || fine.to === null) return false;
  if (coarse.from.startsWith('-') || fine.from < coarse.from || fine.to > coarse.to || fine.edtf.includes('/'))
    return false;
  const isWider = coarse.from !== fine.from || coarse.to !== fine.to;
  return isWider || FINENESS.indexOf(fine.precision) < FINENESS.indexOf(coarse.precision);
}

function isOne(a: Draft, b: Draft, { part, whole }: Bar): boolean {
  for (const sentence of b.sentences) if (a.sentences.has(sentence)) return false;
  const likeness = likenessOf(a.wording, b.wording);
  return likeness !== null && likeness.part >= part && likeness.whole >= whole;
}

function join(into: Draft, { tellings, sentences }: Draft): void {
  for (const item of tellings) into.tellings.push(item);
  for (const sentence of sentences) into.sentences.add(sentence);
}
