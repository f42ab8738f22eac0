/** Time on a strip down the page: what a scroll position shows, and how long a strip may get. */
import { describe, expect, it, test } from 'vitest';
import {
  heldOffset,
  instantAt,
  isWorn,
  LONGEST,
  offsetOf,
  stripFor,
  stripOf,
  viewAt,
} from '../../../src/core/interact/scroll.ts';
import type { Extent } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const ROOM = 800;
const STAGE = { story: { start: 1_000, end: 2_000 }, everything: { start: 0, end: 10_000 }, room: ROOM };
const views: fc.Arbitrary<Extent> = fc
  .tuple(fc.double({ min: -500, max: 10_500, noNaN: true }), fc.double({ min: -20, max: 14, noNaN: true }))
  .map(([start, power]) => ({ start, end: start + 2 ** power }));

describe('a strip', () => {
  it('is never longer than browsers can bear, nor shorter than what is seen', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { length } = stripOf(view, STAGE);
        expect(length).toBeLessThanOrEqual(LONGEST);
        expect(length).toBeGreaterThanOrEqual(ROOM);
      }),
    );
  });

  it('shows the view that it was made for, wherever that lies in the document', () => {
    fc.assert(
      fc.property(views, (view) => {
        const strip = stripOf(view, STAGE);
        const offset = offsetOf(strip, view.start);
        fc.pre(offset >= 0 && offset <= strip.length - ROOM);
        const seen = viewAt(strip, offset, ROOM);
        const slack = 1e-6 + 1e-6 * (view.end - view.start);
        expect(Math.abs(seen.start - view.start)).toBeLessThan(slack);
        expect(Math.abs(seen.end - view.end)).toBeLessThan(slack);
      }),
      { numRuns: 300 },
    );
  });

  it('is told back and forth', () => {
    const strip = stripFor(STAGE.story, 2, ROOM);
    expect(instantAt(strip, offsetOf(strip, 1_234))).toBeCloseTo(1_234, 9);
    expect(heldOffset(strip, -50, ROOM)).toBe(0);
    expect(heldOffset(strip, 1e9, ROOM)).toBe(strip.length - ROOM);
  });

  test.each<[string, Extent, Extent]>([
    ['the story for a view in it', { start: 1_100, end: 1_400 }, STAGE.story],
    ['all of it for a view before the story', { start: 200, end: 600 }, STAGE.everything],
    ['all of it for a view that is longer than the story', { start: 0, end: 9_000 }, STAGE.everything],
  ])('stands for %s', (_, view, extent) => {
    expect(stripOf(view, STAGE).extent).toEqual(extent);
  });

  it('stands for a part of the time when all of it would be too long, and is laid anew near the end of the part', () => {
    const view = { start: 5_000, end: 5_000.1 };
    const strip = stripOf(view, STAGE);
    expect(strip.extent.start).toBeGreaterThan(0);
    expect(strip.extent.end).toBeLessThan(10_000);
    expect(isWorn(strip, offsetOf(strip, view.start), STAGE)).toBe(false);
    expect(isWorn(strip, 100_000, STAGE)).toBe(true);
    expect(isWorn(strip, strip.length - ROOM - 100_000, STAGE)).toBe(true);
  });
});
