/** Primitives mirrored at the diagonal: rows of what goes in and what comes out, and the law that twice is none. */
import { describe, expect, it, test } from 'vitest';
import { roundedBox } from '../../../src/core/scene/paths.ts';
import { turned, turnedPath } from '../../../src/core/scene/turn.ts';
import type { Primitive } from '../../../src/core/scene/types.ts';
import { fc } from '../../support/laws.ts';

describe('turned', () => {
  test.each([
    ['M1 2L3 4Z', 'M2 1L4 3Z'],
    ['M0 0A6 4 0 0 1 10 20Z', 'M0 0A4 6 0 0 0 20 10Z'],
    ['M1 2C1 2 3 4 5 6', 'M2 1C2 1 4 3 6 5'],
  ])('makes %s into %s', (d, expected) => {
    expect(turnedPath(d)).toBe(expected);
  });

  const rect = { x: 1, y: 2, width: 30, height: 4 };
  test.each<[string, Primitive, Partial<Primitive>]>([
    ['a rectangle stand', { kind: 'rect', ...rect, radius: 0 }, { x: 2, y: 1, width: 4, height: 30 }],
    ['ink fade downwards', { kind: 'fade', ...rect, fill: '#000000', from: 0, to: 1 }, { x: 2, isDown: true }],
    [
      'a line stand',
      { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 2, stroke: '', strokeWidth: 1 },
      { x1: 2, y1: 1, x2: 2, y2: 3 },
    ],
    ['a cut stand', { kind: 'clip', rect }, { rect: { x: 2, y: 1, width: 4, height: 30 } }],
  ])('lets %s', (_, primitive, expected) => {
    expect(turned(primitive)).toMatchObject(expected);
  });

  it('gives a rounded box back when it is turned twice', () => {
    const size = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(size, size, size, size, (x, y, width, height) => {
        const d = roundedBox({ x, y, width, height }, [3, 5]);
        const once = turnedPath(d);
        const back = turnedPath(once).match(/[A-Z]|-?[\d.]+/g);
        expect(back).toEqual(d.match(/[A-Z]|-?[\d.]+/g));
        expect(
          once
            .match(/-?[\d.]+/g)
            ?.slice(0, 2)
            .reverse(),
        ).toEqual(d.match(/-?[\d.]+/g)?.slice(0, 2));
      }),
    );
  });
});
