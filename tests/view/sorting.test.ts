import { describe, expect, it, test } from 'vitest';
import type { EventsDocument, TimelineEvent } from '../../src/core/document/types.ts';
import { entriesOf } from '../../src/view/entries.ts';
import { SORT_KEYS, sortedOrder, sortKeysOf, type Sort, type SortKey } from '../../src/view/sorting.ts';
import { fc } from '../support/laws.ts';

type Facts = Omit<Partial<TimelineEvent>, 'id'>;

/** Events `a`, `b`, `c` ... one a day, in that order. */
function documentOf(...events: readonly Facts[]): EventsDocument {
  const named = events.map((facts, index) => ({
    id: String.fromCharCode(97 + index),
    when: `2019-07-${String(index + 1).padStart(2, '0')}`,
    title: 'x',
    evidence: [],
    ...facts,
  }));
  const lanes = [
    { id: 'top', label: 'Zoo' },
    { id: 'low', label: 'Ant' },
  ];
  return { version: 1, title: 'x', language: 'en', lanes, events: named };
}

function ids(document: EventsDocument, key: SortKey, direction: Sort['direction'] = 'ascending'): string {
  const entries = entriesOf(document, 'en');
  const order = sortedOrder({ key, direction }, entries.order, entries);
  return Array.from(order, (index) => document.events[index]?.id ?? '').join('');
}

test.each<[SortKey, string, string, Facts[]]>([
  ['date', 'abc', 'cba', [{}, {}, {}]],
  ['title', 'bca', 'abc', [{ title: 'Ox' }, { title: 'Ant' }, { title: 'Ant' }]],
  ['title', 'ba', 'ab', [{ title: { en: 'Ox', 'zh-Hans': '阿' } }, { title: { en: 'Ant', 'zh-Hans': '张' } }]],
  ['lane', 'bca', 'abc', [{ lane: 'low' }, { lane: 'top' }, { lane: 'top' }]],
  ['lane', 'bac', 'bac', [{}, { lane: 'top' }, { lane: 'unheard-of' }]],
  [
    'status',
    'cbda',
    'adbc',
    [{ status: 'cancelled' }, { status: 'ongoing' }, { status: 'happened' }, { status: 'planned' }],
  ],
  ['importance', 'bdac', 'adbc', [{ importance: 1 }, { importance: 0 }, {}, { importance: 0.5 }]],
  ['tags', 'cab', 'acb', [{ tags: ['b'] }, { tags: [] }, { tags: ['a', 'z'] }]],
  ['place', 'bac', 'abc', [{ place: 'Paris' }, { place: 'Oslo' }, {}]],
  ['actor', 'bac', 'abc', [{ actor: 'UN' }, { actor: 'EU' }, {}]],
])('by %s: %s, and the other way %s', (key, up, down, events) => {
  const document = documentOf(...events);
  expect([ids(document, key), ids(document, key, 'descending')]).toEqual([up, down]);
});

it('sorts only the events that it is given', () => {
  const entries = entriesOf(documentOf({ title: 'c' }, { title: 'b' }, { title: 'a' }), 'en');
  const order = Uint32Array.of(0, 2);
  expect([...sortedOrder({ key: 'title', direction: 'ascending' }, order, entries)]).toEqual([2, 0]);
  expect([...order]).toEqual([0, 2]);
});

it('reads Chinese titles by pinyin', () => {
  const document: EventsDocument = { ...documentOf({ title: '张榜' }, { title: '北京' }), language: 'zh-Hans' };
  expect(ids(document, 'title')).toBe('ba');
});

describe('what can be sorted by', () => {
  it.each<[string, SortKey[], Facts[]]>([
    ['nothing but date and title', ['date', 'title'], [{ tags: [] }]],
    ['what one event has', ['date', 'title', 'lane', 'place'], [{}, { place: 'Oslo' }, { lane: 'top' }]],
  ])('%s', (_, keys, events) => {
    expect(sortKeysOf(entriesOf(documentOf(...events), 'en'))).toEqual(keys);
  });
});

it('keeps every event once, and equal ones in the order of time', () => {
  const fact = fc.record({
    title: fc.constantFrom('a', 'b', 'B', '北'),
    importance: fc.constantFrom(0, 0.5, 1),
    place: fc.constantFrom('Oslo', 'Paris'),
  });
  const keys = fc.constantFrom(...SORT_KEYS.filter((key) => key !== 'date'));
  const directions = fc.constantFrom('ascending' as const, 'descending' as const);
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 28 }), keys, directions, (facts, key, direction) => {
      const document = documentOf(...facts);
      const entries = entriesOf(document, 'en');
      const order = [...sortedOrder({ key, direction }, entries.order, entries)];
      expect([...order].sort((a, b) => a - b)).toEqual([...facts.keys()]);
      order.slice(1).forEach((index, place) => {
        const before = order[place] ?? 0;
        const [one, other] = [document.events[before]?.[key], document.events[index]?.[key]];
        if (one === other) expect(before).toBeLessThan(index);
      });
    }),
  );
});
