import { describe, expect, it, test } from 'vitest';
import { levelOfRank, levelsOf, rowsInTime } from '../../../src/core/document/level.ts';
import type { EventRow } from '../../../src/core/document/rows.ts';
import { fc } from '../../support/laws.ts';

const rowAt = (start: number, more: Partial<EventRow> = {}): EventRow => ({ start, end: start, title: 'a', ...more });
const levels = (rows: readonly EventRow[]): number[] => [...levelsOf(rows, rowsInTime(rows))];

test.each([[1, 0], [2, 1], [4, 1], [5, 2], [16, 2], [17, 3], [1_000_000, 10], [4 ** 10, 10], [4 ** 10 + 1, 11]])('rank %i is of level %i', (rank, level) => {
  expect(levelOfRank(rank)).toBe(level);
}); // prettier-ignore

describe('levels', () => {
  it('go by importance within a lane, and every lane begins at 0', () => {
    const rows = [rowAt(1, { importance: 0.1 }), rowAt(2, { importance: 0.9 }), rowAt(3, { lane: 'b' })];
    expect(levels(rows)).toEqual([1, 0, 0]);
  });

  it('take an event without an importance for one of 0.5', () => {
    expect(levels([rowAt(1, { importance: 0.4 }), rowAt(2), rowAt(3, { importance: 0.6 })])).toEqual([1, 1, 0]);
  });

  it('spread over time among equals: every level has as many of the first half as of the second', () => {
    const found = levels(Array.from({ length: 4095 }, (_, place) => rowAt(place)));
    const count = (level: number, [from, to]: readonly [number, number]): number =>
      found.slice(from, to).filter((each) => each === level).length;
    for (const level of [1, 2, 3, 4, 5]) {
      const [left, right] = [count(level, [0, 2047]), count(level, [2048, 4095])];
      expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    }
  });

  it('law: of every lane at most 4^L events stand in the levels up to L, and all that there are while there are fewer', () => {
    const row = fc.record({ start: fc.integer({ min: -9, max: 9 }), lane: fc.constantFrom('a', 'b'), importance: fc.constantFrom(0, 0.5, 1) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 90 }), (some) => {
        const rows = some.map(({ start, ...more }) => rowAt(start, more));
        const found = levels(rows);
        for (const lane of ['a', 'b']) {
          const own = found.filter((_, place) => rows[place]?.lane === lane);
          for (const level of [0, 1, 2, 3, 4]) {
            expect(own.filter((each) => each <= level)).toHaveLength(Math.min(own.length, 4 ** level));
          }
        }
      }),
    );
  }); // prettier-ignore

  it('take an event that has no start', () => {
    expect(levels([rowAt(5), rowAt(-Infinity), rowAt(-Infinity)])).toEqual([1, 1, 0]);
  });
});
