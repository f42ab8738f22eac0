/** The shapes of the lanes: all different, of about the same weight, and bars in the end. */
import { describe, expect, it, test } from 'vitest';
import { shapePath } from '../../../src/core/scene/shapes.ts';

const BOX = { x: 10, y: 20, width: 12, height: 12 };
const COLORS = [...Array(8).keys()];

/** The corners of a path of straight lines. */
function corners(path: string): [x: number, y: number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function areaOf(points: readonly [x: number, y: number][]): number {
  const sum = points.reduce((total, [x, y], place) => {
    const [nextX, nextY] = points[(place + 1) % points.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

it('tell eight colours apart, and eight times eight lanes', () => {
  const looks = Array.from({ length: 64 }, (_, lane) => `${String(lane % 8)} ${shapePath(lane, BOX)}`);
  expect(new Set(looks.slice(0, 8).map((look) => look.slice(2))).size).toBe(8);
  expect(new Set(looks).size).toBe(64);
});

it('give the first lane a circle', () => {
  expect(shapePath(0, BOX)).toContain('A6 6 ');
});

describe('the shape of colour', () => {
  test.each(COLORS.slice(1))('%d lies around the middle of its box, no larger than a mark may be', (color) => {
    const points = corners(shapePath(color, BOX));
    for (const [x, y] of points) expect(Math.max(Math.abs(x - 16), Math.abs(y - 26))).toBeLessThanOrEqual(6 * 1.3);
    const share = areaOf(points) / (Math.PI * 36);
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(1.1);
  });

  test.each(COLORS.slice(1))('%d grows into a bar without a jump', (color) => {
    const steps = Array.from({ length: 100 }, (_, step) => corners(shapePath(color, BOX, (step + 1) / 101)));
    for (const [step, points] of steps.entries()) {
      const before = steps[step - 1] ?? points;
      expect(points).toHaveLength(before.length);
      points.forEach(([x, y], place) => {
        const [x0, y0] = before[place] ?? [x, y];
        expect(Math.hypot(x - x0, y - y0)).toBeLessThan(0.2);
      });
    }
    // Nearly there: every corner on the edge of the box, and the box full.
    const last = steps.at(-1) ?? [];
    for (const [x, y] of last) expect(Math.max(Math.abs(x - 16), Math.abs(y - 26))).toBeCloseTo(6, 0);
    expect(areaOf(last)).toBeGreaterThan(0.95 * 144);
  });
});
