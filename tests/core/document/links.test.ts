import { describe, expect, it, test } from 'vitest';
import { linksOf, pointsAway } from '../../../src/core/document/links.ts';
import type { Link, TimelineEvent } from '../../../src/core/document/types.ts';

function event(id: string, ...links: Link[]): TimelineEvent {
  return { id, when: '2019', title: id, evidence: [], links };
}

/** The links of every event, as "a to b: cause". */
function told(events: readonly TimelineEvent[]): string[] {
  const links = linksOf({ events });
  return events.flatMap(({ id }, index) =>
    links.of(index).map(({ index: other, kind, direction, label }) => {
      const name = typeof label === 'string' ? `${kind} "${label}"` : kind;
      return `${id} ${direction} ${events[other]?.id ?? '?'}: ${name}`;
    }),
  );
}

describe('the links of an event', () => {
  it('are told at both ends', () => {
    expect(told([event('a', { to: 'b', kind: 'cause' }), event('b')])).toEqual(['a to b: cause', 'b from a: cause']);
  });

  it('come in the order of the file, those that lead here last', () => {
    const events = [
      event('a', { to: 'b' }),
      event('b', { to: 'c', kind: 'reply' }, { to: 'a', kind: 'part of' }),
      event('c'),
    ];
    expect(told(events).filter((line) => line.startsWith('b'))).toEqual([
      'b to c: reply',
      'b to a: part',
      'b from a: other',
    ]);
  });

  test.each([
    ['cause', 'cause'],
    ['caused by', 'cause'],
    ['Reply-To', 'reply'],
    ['partOf', 'part'],
    ['part_of', 'part'],
    ['see also', 'other'],
    [undefined, 'other'],
    ['contradicts', 'other "contradicts"'],
    ['constructor', 'other "constructor"'],
  ])('of the kind %s are read as %s', (kind, read) => {
    const link: Link = kind === undefined ? { to: 'b' } : { to: 'b', kind };
    expect(told([event('a', link), event('b')])[0]).toBe(`a to b: ${read}`);
  });

  it('keep the label of the document at the end that it is written for', () => {
    expect(told([event('a', { to: 'b', kind: 'cause', label: 'after' }), event('b')])).toEqual([
      'a to b: cause "after"',
      'b from a: cause',
    ]);
  });

  it('to nowhere, to the event itself and to the web are none', () => {
    expect(told([event('a', { to: 'x' }, { to: 'a' }, { url: 'https://example.org/' })])).toEqual([]);
  });

  it('are told once where both ends say the same', () => {
    expect(told([event('a', { to: 'b' }, { to: 'b' }), event('b', { to: 'a' })])).toEqual([
      'a to b: other',
      'b to a: other',
    ]);
  });

  it('of a table that makes its rows when asked are not looked for', () => {
    const events = {
      length: 1,
      at: () => {
        throw new Error('asked for a row');
      },
    };
    expect(linksOf({ events }).of(0)).toEqual([]);
  });

  it('cost one walk over all events, however often they are asked for', () => {
    let reads = 0;
    const events = Array.from({ length: 100 }, (_, index) =>
      Object.defineProperty({ ...event(`e${String(index)}`) }, 'links', {
        get: () => {
          reads += 1;
          return [{ to: `e${String((index + 1) % 100)}` }];
        },
      }),
    );
    const links = linksOf({ events });
    expect(reads).toBe(0);
    for (let index = 0; index < 100; index += 1) expect(links.of(index)).toHaveLength(2);
    expect(reads).toBe(100);
  });
});

test.each([
  ['an arrow goes from the cause', { kind: 'cause', direction: 'to' }, false],
  ['to what it led to', { kind: 'cause', direction: 'from' }, true],
  ['and else to what is named', { kind: 'reply', direction: 'to' }, true],
  ['from what names it', { kind: 'part', direction: 'from' }, false],
] as const)('%s', (_, link, isAway) => {
  expect(pointsAway({ ...link, index: 0, label: null })).toBe(isAway);
});
