import { describe, expect, it, test } from 'vitest';
import { FACETS, facetsOf, valuesOfDocument } from '../../../src/core/document/facets.ts';
import type { FacetName } from '../../../src/core/document/facets.ts';
import { readFilter, writeFilter } from '../../../src/core/document/filter.address.ts';
import { isChosen, NO_FILTER, passing, toggled } from '../../../src/core/document/filter.ts';
import type { Filter } from '../../../src/core/document/filter.ts';
import { fc } from '../../support/laws.ts';
import { documentOf, eventAt } from './sample.ts';

const file = documentOf(
  [
    eventAt('2019-07-16/2019-08-26', { lane: 'wages', status: 'happened', tags: ['pay', 'law', 'pay'], place: '重庆' }),
    eventAt('2019-09', { lane: 'gone', status: 'planned', tags: ['pay'], actor: '人社部' }),
    eventAt('-0220', { tags: [] }),
    eventAt('../2020-01-01'),
    eventAt('not a date', { status: 'planned' }),
  ],
  { lanes: [{ id: 'wages', label: 'Wages' }, { id: 'skills', label: 'Skills' }] }, // prettier-ignore
);
const facets = facetsOf(file.events.length, valuesOfDocument(file));

/** A facet as its values with their counts. */
function table(name: FacetName, counts: Uint32Array = facets[name].counts): Record<string, number> {
  return Object.fromEntries(facets[name].values.map((value, at) => [value, counts[at] ?? 0]));
}

describe('the facets of a document', () => {
  test.each<[FacetName, Record<string, number>]>([
    ['lane', { wages: 1, '': 4 }],
    ['status', { happened: 1, planned: 2 }],
    ['tag', { pay: 2, law: 1 }],
    ['place', { 重庆: 1 }],
    ['actor', { 人社部: 1 }],
    ['year', { '2019': 2, '-0220': 1, '2020': 1 }],
  ])('%s', (name, counts) => {
    expect(table(name)).toEqual(counts);
  });
});

describe('a filter', () => {
  test.each<[string, Partial<Filter>, number[]]>([
    ['nothing', {}, [0, 1, 2, 3, 4]],
    ['a lane', { lane: ['wages'] }, [0]],
    ['no lane', { lane: [''] }, [1, 2, 3, 4]],
    ['two values of one facet, either of them', { year: ['-0220', '2020'] }, [2, 3]],
    ['two facets, both of them', { tag: ['pay'], status: ['planned'] }, [1]],
    ['a value that nothing has, as if it were not asked', { tag: ['gone'] }, [0, 1, 2, 3, 4]],
    ['such a value beside another', { tag: ['gone', 'law'] }, [0]],
  ])('for %s', (_name, part, indices) => {
    const { mask, count } = passing(facets, { ...NO_FILTER, ...part }, null);
    expect([...mask].flatMap((bit, at) => (bit === 1 ? [at] : []))).toEqual(indices);
    expect(count).toBe(indices.length);
  });

  it('counts what every choice would leave, given the text and the other facets', () => {
    const { counts } = passing(facets, { ...NO_FILTER, status: ['planned'] }, Uint32Array.of(0, 1));
    expect(table('status', counts.status)).toEqual({ happened: 1, planned: 1 });
    expect(table('tag', counts.tag)).toEqual({ pay: 1, law: 0 });
  });

  it('is toggled by value', () => {
    const once = toggled(NO_FILTER, 'tag', 'pay');
    expect(once).toEqual({ ...NO_FILTER, tag: ['pay'] });
    expect([isChosen(once), isChosen(NO_FILTER), isChosen({ ...NO_FILTER, text: 'x' })]).toEqual([true, false, false]);
    expect(toggled(toggled(once, 'tag', 'law'), 'tag', 'pay').tag).toEqual(['law']);
  });
});

/** Reads from the query of an address. */
function read(query: string): Filter {
  const values = new URLSearchParams(query);
  return readFilter((name) => values.get(name));
}

describe('in an address', () => {
  test.each<[string, Partial<Filter>]>([
    ['', {}],
    ['q=工资', { text: '工资' }],
    ['lane=a,b&status=planned', { lane: ['a', 'b'], status: ['planned'] }],
    ['lane=', { lane: [''] }],
    ['lane=,a', { lane: ['', 'a'] }],
    [String.raw`tag=a\,b,c\\`, { tag: ['a,b', String.raw`c\ `.trim()] }],
    ['place=a%2Cb', { place: ['a', 'b'] }],
    [String.raw`tag=a\ `.trim(), { tag: ['a'] }],
    ['tag=a,a,b', { tag: ['a', 'b'] }],
    ['q=a%00b%E2%80%AEc', { text: 'abc' }],
    ['q=%F0%9F%9A', { text: '�' }],
    ['text=x&__proto__=y&constructor=z', {}],
  ])('%s', (query, part) => {
    expect(read(query)).toEqual({ ...NO_FILTER, ...part });
  });

  it('is cut where it is longer than a person writes', () => {
    const long = read(`q=${'🚀'.repeat(1000)}&tag=${Array.from({ length: 1000 }, (_, at) => at).join(',')}`);
    expect(Array.from(long.text)).toHaveLength(200);
    expect(long.tag).toHaveLength(100);
  });

  it('names only what is asked for', () => {
    expect(writeFilter(NO_FILTER)).toEqual([]);
    expect(writeFilter({ ...NO_FILTER, text: 'x', tag: ['a,b', 'c'] })).toEqual([
      ['q', 'x'],
      ['tag', String.raw`a\,b,c`],
    ]);
  });
});

const someValues = fc.uniqueArray(fc.constantFrom<string[]>('', 'a', 'b', 'c,d', '\\', '人', 'gone'), { maxLength: 4 });
const someFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.string({ unit: 'binary', maxLength: 300 }),
  lane: someValues,
  status: someValues,
  tag: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
  place: someValues,
  actor: someValues,
  year: someValues,
});

describe('laws', () => {
  it('what was read is written and read again without a change, as an address', () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        const address = (from: Filter): string =>
          writeFilter(from)
            .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
            .join('&');
        const once = read(address(filter));
        expect(read(address(once))).toEqual(once);
        expect(once.lane).toEqual(filter.lane);
      }),
    );
  });

  it('any address gives a filter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(FACETS.every((name) => Array.isArray(readFilter(() => text)[name]))).toBe(true);
      }),
    );
  });

  it('mask and counts are those of a filter that asks every event', () => {
    const someEvents = fc.array(fc.record({ lane: someValues, tag: someValues, hit: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(someEvents, someValues, someValues, fc.boolean(), (events, lane, tag, hasText) => {
        const all = facetsOf(events.length, (at, name) =>
          name === 'lane' || name === 'tag' ? (events[at]?.[name] ?? []) : [],
        );
        const hits = hasText ? Uint32Array.from(events.flatMap(({ hit }, at) => (hit ? [at] : []))) : null;
        const { mask, count, counts } = passing(all, { ...NO_FILTER, lane, tag }, hits);
        const asks = (name: 'lane' | 'tag', chosen: readonly string[]) => (event: (typeof events)[number]) => {
          const real = chosen.filter((value) => all[name].values.includes(value));
          return real.length === 0 || real.some((value) => event[name].includes(value));
        };
        const [inLane, inTag] = [asks('lane', lane), asks('tag', tag)];
        const inText = ({ hit }: (typeof events)[number]): boolean => !hasText || hit;
        expect([...mask]).toEqual(events.map((e) => (inText(e) && inLane(e) && inTag(e) ? 1 : 0)));
        expect(count).toBe(mask.reduce((sum, bit) => sum + bit, 0));
        all.tag.values.forEach((value, code) => {
          const naive = events.filter((e) => inText(e) && inLane(e) && e.tag.includes(value)).length;
          expect(counts.tag[code]).toBe(naive);
        });
      }),
    );
  });
});
