/** A room reads the drawing: its letters by the sizes of the drawing times its zoom. */
import { describe, expect, it, test } from 'vitest';
import { defaultMetrics } from '../../src/core/scene/metrics.ts';
import { sizesOf } from '../../src/present/sizes.ts';
import { fc } from '../support/laws.ts';

const SLIDE = { isStill: false, isOverview: false };

/** Letters of the drawing in CSS pixels. */
function lettersOn(width: number, height: number): { label: number; small: number; axis: number } {
  const { zoom } = sizesOf({ width, height }, SLIDE);
  const { labelSize, smallSize, axisSize } = defaultMetrics(width / zoom);
  return { label: labelSize * zoom, small: smallSize * zoom, axis: axisSize * zoom };
}

describe('what a room reads', () => {
  test.each<[width: number, height: number, share: number]>([
    [1_920, 1_080, 1],
    [1_280, 720, 720 / 1_080],
    [1_600, 1_200, 1],
    [1_600, 1_000, 1_000 / 1_080],
    [1_024, 768, 1_024 / 1_600],
    [1_920, 1_200, 1_200 / 1_080],
    [3_840, 2_160, 2],
  ])('on %d × %d, in proportion', (width, height, share) => {
    expect(sizesOf({ width, height }, SLIDE).scale).toBeCloseTo(share, 9);
    const { label, small, axis } = lettersOn(width, height);
    expect(label).toBeGreaterThanOrEqual(24 * share);
    expect(small).toBeGreaterThanOrEqual(20 * share);
    expect(axis).toBeGreaterThanOrEqual(20 * share);
  });

  test.each([
    [390, 844],
    [844, 390],
    [320, 480],
    [1, 1],
    [0, 0],
  ])('on a telephone of %d × %d no less than a hand reads', (width, height) => {
    expect(sizesOf({ width, height }, SLIDE).scale).toBe(0.55);
    const { label, axis } = lettersOn(width, height);
    expect(label).toBeGreaterThanOrEqual(14);
    expect(axis).toBeGreaterThanOrEqual(12);
  });

  test.each([
    [480, 270, 0.25],
    [160, 90, 1 / 12],
    [0, 0, 0.01],
  ])('a small picture of %d × %d is as small as it is', (width, height, scale) => {
    expect(sizesOf({ width, height }, { ...SLIDE, isStill: true }).scale).toBeCloseTo(scale, 9);
  });
});

describe('the room of the timeline', () => {
  test.each<[what: string, width: number, height: number, isOverview: boolean, room: number]>([
    ['a step', 1_920, 1_080, false, 594],
    ['the overview', 1_920, 1_080, true, 864],
    ['a step on a telephone', 390, 1_000, false, 420],
    ['the overview on a telephone', 390, 1_000, true, 650],
    ['a square', 500, 500, false, 275],
  ])('of %s', (_what, width, height, isOverview, room) => {
    expect(sizesOf({ width, height }, { isStill: false, isOverview }).room).toBe(room);
  });

  it('law: leaves room for words, and more of it but in the overview', () => {
    const side = fc.integer({ min: 0, max: 8_000 });
    fc.assert(
      fc.property(side, side, fc.boolean(), (width, height, isStill) => {
        const [step, whole] = [false, true].map((isOverview) => sizesOf({ width, height }, { isStill, isOverview }));
        expect(step?.scale).toBe(whole?.scale);
        expect(step?.zoom).toBeGreaterThan(0);
        expect(step?.room).toBeLessThanOrEqual(whole?.room ?? NaN);
        expect(whole?.room).toBeLessThanOrEqual(height);
      }),
    );
  });
});
