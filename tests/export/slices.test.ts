/** A long picture is cut between its blocks: rows, and the law that no cut goes through one. */
import { describe, expect, it, test } from 'vitest';
import type { Primitive } from '../../src/core/scene/types.ts';
import { cutsOf, slicePngs, sliceSvgs, type Block } from '../../src/export/slices.ts';
import { fc } from '../support/laws.ts';

const block = (top: number, bottom: number): Block => ({ top, bottom });

describe('cutsOf', () => {
  test.each([
    ['what fits is not cut', [block(0, 90)], 100, 100, []],
    ['in the middle of the last gap that is reached', [block(0, 40), block(50, 80), block(90, 190)], 200, 100, [85]],
    ['as far as it reaches in a gap', [block(0, 80), block(180, 200)], 200, 100, [100]],
    ['again and again in a long gap', [block(0, 10), block(390, 400)], 400, 100, [100, 200, 300]],
    ['after a block that is taller than a slice', [block(0, 300), block(310, 350)], 350, 100, [305]],
    ['around blocks that overlap', [block(0, 60), block(40, 140), block(150, 190)], 190, 100, [145]],
    ['nowhere where blocks leave no gap', [block(0, 300)], 300, 100, []],
    ['not for the air above and below', [block(90, 300)], 400, 80, []],
    ['at a seam', [block(0, 80), block(80, 160)], 160, 100, [80]],
  ])('%s', (_name, blocks, height, most, cuts) => {
    expect(cutsOf(blocks, { height, most })).toEqual(cuts);
  });

  const blocks = fc.array(
    fc.tuple(fc.double({ min: 0, max: 5000, noNaN: true }), fc.double({ min: 0, max: 700, noNaN: true })),
    { maxLength: 60 },
  );

  it('cuts no block, goes on downwards, and is taller than asked only where it cannot be cut before', () => {
    const law = fc.property(blocks, fc.integer({ min: 50, max: 2000 }), (drawn, most) => {
      const all = drawn.map(([top, height]) => block(top, top + height));
      const height = Math.max(1, ...all.map(({ bottom }) => bottom));
      const cuts = cutsOf(all, { height, most });
      const first = Math.min(...all.map(({ top }) => top));
      const last = Math.max(...all.map(({ bottom }) => bottom));
      const isFree = (y: number): boolean =>
        y > first && y < last && all.every(({ top, bottom }) => y <= top || y >= bottom);
      for (const cut of cuts)
        expect([Number.isInteger(cut), isFree(cut), cut > 0, cut < height]).toEqual(Array(4).fill(true));
      const ends = [0, ...cuts, height];
      for (let place = 1; place < ends.length; place += 1) {
        const [from = 0, to = 0] = ends.slice(place - 1, place + 1);
        expect(to).toBeGreaterThan(from);
        if (to - from <= most) continue;
        // What could have been a cut lies in the gap in which the slice began.
        const free = Array.from({ length: most }, (_, step) => from + step + 1).filter((y) => y < height && isFree(y));
        const isOneGap = free.every((y) => all.every(({ top, bottom }) => bottom <= from || top >= y || bottom <= top));
        expect(isOneGap).toBe(true);
      }
    });
    fc.assert(law);
  });
});

describe('the slices of a picture', () => {
  const text = (y: number, words: string): Primitive => ({
    ...{ kind: 'text', x: 0, y, text: words, size: 10, weight: 400, anchor: 'start', fill: '#000000' },
  });
  const line: Primitive = { kind: 'line', x1: 5, y1: 0, x2: 5, y2: 200, stroke: '#000000', strokeWidth: 1 };
  const drawing = {
    width: 100,
    height: 200,
    ground: '#ffffff',
    primitives: [line, text(50, 'ALPHA'), text(150, 'BETA')],
  };

  it('are pictures of their part, with what reaches into it', () => {
    const [first = '', second = '', ...rest] = sliceSvgs({ drawing, cuts: [100] });
    expect(rest).toEqual([]);
    expect(first).toContain('width="100" height="100" viewBox="0 0 100 100"');
    expect(second).toContain('width="100" height="100" viewBox="0 100 100 100"');
    expect([first, second].map((svg) => [svg.includes('ALPHA'), svg.includes('BETA'), svg.includes('<line')])).toEqual([
      [true, false, true],
      [false, true, true],
    ]);
  });

  it('are turned into pixels by whoever can', async () => {
    const rasterize = (svg: string, width: number): Promise<Uint8Array> =>
      Promise.resolve(Uint8Array.of(width, svg.includes('ALPHA') ? 1 : 2));
    expect(await slicePngs({ drawing, cuts: [100] }, rasterize)).toEqual([
      Uint8Array.of(100, 1),
      Uint8Array.of(100, 2),
    ]);
  });
});
