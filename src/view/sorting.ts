/** Puts a list of events in another order than that of time: by title, lane, status, or whatever else they carry. */
import type { EventSet, Status, TimelineEvent } from '../core/document/types.ts';
import { textIn } from '../core/document/text.ts';
import { instantOrder } from '../core/time/instantOrder.ts';
import type { Language } from '../core/time/types.ts';
import { textRanks } from './textRanks.ts';

/** What a list can be sorted by, in the order of the table's columns. */
export const SORT_KEYS = ['date', 'title', 'lane', 'status', 'importance', 'tags', 'place', 'actor'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

export const IN_TIME: Sort = { key: 'date', direction: 'ascending' };

/** The events, and the language that they are read in. */
export interface Sortable {
  readonly document: EventSet;
  readonly language: Language;
}

const STATUSES: readonly Status[] = ['happened', 'ongoing', 'planned', 'cancelled'];

/** What is compared as numbers, and as texts; undefined where an event has none. */
const NUMBERS = {
  lane: ({ lane }, lanes) => (lane === undefined ? undefined : lanes.get(lane)),
  status: ({ status }) => (status === undefined ? undefined : STATUSES.indexOf(status)),
  importance: ({ importance }) => importance,
} satisfies Record<string, (event: TimelineEvent, lanes: ReadonlyMap<string, number>) => number | undefined>;

const TEXTS = {
  title: ({ title }, language) => textIn(title, language),
  tags: ({ tags }) => (tags === undefined || tags.length === 0 ? undefined : tags.join(' ')),
  place: ({ place }) => place,
  actor: ({ actor }) => actor,
} satisfies Record<string, (event: TimelineEvent, language: Language) => string | undefined>;

/**
 * `order` (document indices in time) sorted; events that are equal stay in the order of time, and those without a value come last
 * either way. By date, descending is that order turned round. Chinese texts stand by pinyin, lanes as they are drawn, statuses
 * from happened to cancelled.
 */
export function sortedOrder({ key, direction }: Sort, order: Uint32Array, source: Sortable): Uint32Array {
  if (key === 'date') return direction === 'ascending' ? order : order.toReversed();
  const values = valuesOf(key, source, order);
  return instantOrder(direction === 'ascending' ? values : values.map((value) => -value), order);
}

/** For every event of `order` a number to sort by, at its document index; NaN where it has none. */
function valuesOf(key: Exclude<SortKey, 'date'>, { document, language }: Sortable, order: Uint32Array): Float64Array {
  const values = new Float64Array(document.events.length).fill(NaN);
  if (key === 'lane' || key === 'status' || key === 'importance') {
    const lanes = new Map(document.lanes.map(({ id }, number) => [id, number]));
    for (const index of order) {
      const event = document.events.at(index);
      if (event !== undefined) values[index] = NUMBERS[key](event, lanes) ?? NaN;
    }
    return values;
  }
  const texts = Array.from(order, (index) => {
    const event = document.events.at(index);
    return event === undefined ? undefined : TEXTS[key](event, language);
  });
  textRanks(texts, document.language).forEach((rank, place) => (values[order[place] ?? 0] = rank));
  return values;
}

/** What can be sorted by because some event has it; date and title always can. */
export function sortKeysOf({ document }: Pick<Sortable, 'document'>): SortKey[] {
  const found = new Set<SortKey>(['date', 'title', ...(document.columns?.fields ?? [])]);
  if (document.columns !== undefined) return SORT_KEYS.filter((key) => found.has(key));
  const optional = SORT_KEYS.filter((key) => !found.has(key));
  for (let index = 0; index < document.events.length && found.size < SORT_KEYS.length; index += 1) {
    const event = document.events.at(index);
    for (const key of optional) if (event !== undefined && !found.has(key) && has(event, key)) found.add(key);
  }
  return SORT_KEYS.filter((key) => found.has(key));
}

function has(event: TimelineEvent, key: SortKey): boolean {
  const value = key === 'date' ? event.when : event[key];
  return value !== undefined && (!Array.isArray(value) || value.length > 0);
}
