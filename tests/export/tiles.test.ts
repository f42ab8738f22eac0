/** Tiles of a picture: they cover all of it, once, and a canvas can hold each. */
import { expect, it, test } from 'vitest';
import { CANVAS_LIMITS, tileNames, tilesOf, type CanvasLimits, type Tile } from '../../src/export/tiles.ts';
import { fc } from '../support/laws.ts';

const sizes = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 60 }) });
const limits = fc.record({ side: fc.integer({ min: 1, max: 30 }), area: fc.integer({ min: 1, max: 400 }) });

/** How often each pixel is covered, row by row. */
function cover({ width, height }: Pick<Tile, 'width' | 'height'>, tiles: readonly Tile[]): number[] {
  const counts = new Array<number>(width * height).fill(0);
  for (const tile of tiles)
    for (let y = tile.y; y < tile.y + tile.height; y += 1)
      for (let x = tile.x; x < tile.x + tile.width; x += 1) counts[y * width + x] = (counts[y * width + x] ?? 0) + 1;
  return counts;
}

it('covers every pixel once, with tiles within the limits', () => {
  const law = fc.property(sizes, limits, (size, most) => {
    const tiles = tilesOf(size, most);
    expect(cover(size, tiles).every((count) => count === 1)).toBe(true);
    expect(tiles.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(size.width * size.height);
    for (const { width, height } of tiles) {
      expect(Math.max(width, height)).toBeLessThanOrEqual(most.side);
      expect(width * height).toBeLessThanOrEqual(most.area);
    }
  });
  fc.assert(law);
});

it('goes row by row', () => {
  fc.assert(
    fc.property(sizes, limits, (size, most) => {
      const places = tilesOf(size, most).map(({ x, y }) => y * 1_000 + x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});

test.each<[what: string, size: [number, number], limits: CanvasLimits, count: number]>([
  ['a screen', [2_880, 1_800], CANVAS_LIMITS.common, 1],
  ['the largest side', [16_384, 16_384], CANVAS_LIMITS.common, 1],
  ['a pixel more', [16_385, 100], CANVAS_LIMITS.common, 2],
  ['a tall one', [1_080, 753_520], CANVAS_LIMITS.common, 46],
  ['the largest of a telephone', [4_096, 4_096], CANVAS_LIMITS.small, 1],
  ['a row more', [4_096, 4_097], CANVAS_LIMITS.small, 2],
])('%s comes in so many tiles', (_, [width, height], most, count) => {
  expect(tilesOf({ width, height }, most)).toHaveLength(count);
});

test.each([
  [1, ['01.png']],
  [2, ['01.png', '02.png']],
])('%i files have names in order', (count, names) => {
  expect(tileNames(count)).toEqual(names);
});

it('keeps the order of names beyond 99', () => {
  const names = tileNames(120);
  expect([...names].sort()).toEqual(names);
});
