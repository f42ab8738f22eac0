/** Labels in a chain: in order, never overlapping, never far, never taken back, never jumping. */
import { describe, expect, it, test } from 'vitest';
import { buildLod } from '../../../src/core/lod/build.ts';
import { chainAt, chainsOf } from '../../../src/core/lod/chain.ts';
import type { Chain } from '../../../src/core/lod/chain.ts';
import { at } from '../../../src/core/lod/parting.ts';
import type { LodIndex } from '../../../src/core/lod/types.ts';
import { fc } from '../../support/laws.ts';

interface Item {
  readonly start: number;
  readonly length: number;
  readonly height: number;
  readonly importance: number;
}

const FARTHEST = 300;
const COARSEST = 400 / 100_000;
const SETTINGS = { laneCount: 1, maxRows: 6, referenceScale: 0.01, dotRadius: 5, labelsAside: true };

const items: fc.Arbitrary<Item[]> = fc.array(
  fc.record({
    start: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000 })),
    length: fc.constantFrom(0, 1, 500, 20_000),
    height: fc.integer({ min: 20, max: 120 }),
    importance: fc.constantFrom(0, 0.5, 1),
  }),
  { maxLength: 40 },
);
const scales = fc.double({ min: -12, max: 6, noNaN: true }).map((power) => 2 ** power);

function indexOf(list: readonly Item[]): LodIndex {
  const column = (read: (item: Item) => number): Float64Array => Float64Array.from(list, read);
  const none = new Float64Array(list.length);
  const input = {
    ...{ starts: column(({ start }) => start), ends: column(({ start, length }) => start + length) },
    ...{ lanes: new Uint16Array(list.length), shapes: new Uint8Array(list.length), before: none, after: none },
    ...{ importances: column(({ importance }) => importance), labelWidths: none },
  };
  return buildLod(input, SETTINGS);
}

function chainOf(list: readonly Item[], index: LodIndex = indexOf(list)): Chain {
  const columns = { anchors: index.input.starts, heights: Float64Array.from(list, ({ height }) => height) };
  const [chain] = chainsOf(index, columns, { farthest: FARTHEST, coarsest: COARSEST });
  if (chain === undefined) throw new Error('no chain');
  return chain;
}

/** Places whose labels are there, with their tops. */
function there(chain: Chain, scale: number): { place: number; top: number }[] {
  return [...chainAt(chain, scale, 0)].flatMap((top, place) => (Number.isNaN(top) ? [] : [{ place, top }]));
}

describe('a chain of labels', () => {
  it('keeps them in the order of time, none over another, none before its mark', () => {
    fc.assert(
      fc.property(items, scales, (list, scale) => {
        const chain = chainOf(list);
        let free = -Infinity;
        for (const { place, top } of there(chain, scale)) {
          expect(top).toBeGreaterThanOrEqual(free - 1e-6);
          expect(top).toBeGreaterThanOrEqual(at(chain.anchors, place) * scale - 1e-6);
          free = top + at(chain.heights, place);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('pushes none farther than it may, from the scale on at which all of it is seen', () => {
    fc.assert(
      fc.property(items, scales, (list, scale) => {
        const chain = chainOf(list);
        const seen = Math.max(scale, COARSEST);
        for (const { place, top } of there(chain, seen))
          expect(top - at(chain.anchors, place) * seen).toBeLessThanOrEqual(FARTHEST + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('takes none back at a larger scale, and draws none without its mark', () => {
    fc.assert(
      fc.property(items, scales, fc.double({ min: 1, max: 50, noNaN: true }), (list, scale, factor) => {
        const index = indexOf(list);
        const chain = chainOf(list, index);
        const later = new Set(there(chain, scale * factor).map(({ place }) => place));
        for (const { place } of there(chain, scale)) {
          expect(later.has(place)).toBe(true);
          expect(at(index.markScales, at(chain.events, place))).toBeLessThanOrEqual(scale);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves all of them without a jump, and brings each to its mark in the end', () => {
    fc.assert(
      fc.property(items, scales, (list, scale) => {
        const chain = chainOf(list);
        const after = new Map(there(chain, scale * (1 + 1e-7)).map(({ place, top }) => [place, top]));
        for (const { place, top } of there(chain, scale))
          expect(Math.abs((after.get(place) ?? NaN) - top)).toBeLessThan(1);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['apart in time, as soon as their marks are two', [0, 50_000], [0, 17 / 50_000]],
    ['at one instant', [0, 0], [0, 0]],
    ['at one instant, more than can be near it', [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, Infinity, Infinity]],
  ])('has labels that are %s', (_, starts, expected) => {
    const list = starts.map((start) => ({ start, length: 0, height: 100, importance: 0.5 }));
    expect([...chainOf(list).scales].sort((a, b) => a - b)).toEqual(expected);
  });
});
