import { describe, expect, it, test } from 'vitest';
import { relate } from '../../../src/core/time/allen.ts';
import type { AllenRelation } from '../../../src/core/time/allen.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf, intersects } from '../../../src/core/time/extent.ts';
import { fc } from '../../support/laws.ts';
import { extents } from './arbitrary.ts';

const INVERSE: Readonly<Record<AllenRelation, AllenRelation>> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  starts: 'started-by',
  during: 'contains',
  finishes: 'finished-by',
  equals: 'equals',
  'finished-by': 'finishes',
  contains: 'during',
  'started-by': 'starts',
  'overlapped-by': 'overlaps',
  'met-by': 'meets',
  after: 'before',
};

describe('the thirteen relations', () => {
  test.each<[string, string, AllenRelation]>([
    ['2019-06', '2019-08', 'before'],
    ['2019-07', '2019-08', 'meets'],
    ['2019-07-16', '2019-07-17', 'meets'],
    ['2019-07-16/2019-08-26', '2019-08', 'overlaps'],
    ['2019-07', '2019-07/2019-08', 'starts'],
    ['2019-07-16', '2019-07', 'during'],
    ['2019-08', '2019-07/2019-08', 'finishes'],
    ['2019-07', '2019-07-01/2019-07-31', 'equals'],
    ['2019-07/2019-08', '2019-08', 'finished-by'],
    ['2019', '2019-07', 'contains'],
    ['2019', '2019-01', 'started-by'],
    ['2019-08', '2019-07-16/2019-08-26', 'overlapped-by'],
    ['2019-08', '2019-07', 'met-by'],
    ['2019-08', '2019-06', 'after'],
    ['2019-06-14/..', '2019-07/..', 'finished-by'],
    ['../2019-06-30', '../2019-07-31', 'starts'],
    ['../2019-06-30', '2019-07/..', 'meets'],
    ['2019-06-14/..', '2019-07', 'contains'],
    ['Y-138e8', '-0220', 'before'],
  ])('%s against %s: %s', (a, b, relation) => {
    const [first, second] = [extentOf(parseEdtf(a)), extentOf(parseEdtf(b))];
    expect(relate(first, second)).toBe(relation);
    expect(relate(second, first)).toBe(INVERSE[relation]);
  });

  /** Each relation by its definition, apart from the table that the code uses. */
  const HOLDS: Readonly<Record<AllenRelation, (a: Ends, b: Ends) => boolean>> = {
    before: ([, b], [c]) => b < c,
    meets: ([, b], [c]) => b === c,
    overlaps: ([a, b], [c, d]) => a < c && c < b && b < d,
    starts: ([a, b], [c, d]) => a === c && b < d,
    during: ([a, b], [c, d]) => c < a && b < d,
    finishes: ([a, b], [c, d]) => c < a && b === d,
    equals: ([a, b], [c, d]) => a === c && b === d,
    'finished-by': ([a, b], [c, d]) => a < c && b === d,
    contains: ([a, b], [c, d]) => a < c && d < b,
    'started-by': ([a, b], [c, d]) => a === c && d < b,
    'overlapped-by': ([a, b], [c, d]) => c < a && a < d && d < b,
    'met-by': ([a], [, d]) => a === d,
    after: ([a], [, d]) => d < a,
  };
  type Ends = readonly [number, number];

  it('holds exactly one, its inverse the other way round, and a shared instant in nine of them', () => {
    const apart: AllenRelation[] = ['before', 'meets', 'met-by', 'after'];
    fc.assert(
      fc.property(extents, extents, (a, b) => {
        const relation = relate(a, b);
        const held = Object.entries(HOLDS).filter(([, holds]) => holds([a.start, a.end], [b.start, b.end]));
        expect(held.map(([name]) => name)).toEqual([relation]);
        expect(relate(b, a)).toBe(INVERSE[relation]);
        expect(intersects(a, b)).toBe(!apart.includes(relation));
      }),
      { numRuns: 1_000 },
    );
  });
});
