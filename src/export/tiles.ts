/** Cuts a picture into tiles that a canvas can hold: in rows from the top, without gap and without overlap. */

/** What a canvas holds at most: pixels along a side, and in all. Both at least 1. */
export interface CanvasLimits {
  readonly side: number;
  readonly area: number;
}

/** Of browsers on computers, and of those on iPhones and iPads. */
export const CANVAS_LIMITS = {
  common: { side: 16_384, area: 268_435_456 },
  small: { side: 16_384, area: 16_777_216 },
} as const satisfies Readonly<Record<string, CanvasLimits>>;

/** Whole pixels of the picture. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The tiles of a picture of `width` × `height` whole pixels, row by row; one where it fits. Tiles of a row are equally high and those
 * of a column equally wide; the last row and column may be smaller than the others. O(tiles).
 */
export function tilesOf({ width, height }: Pick<Tile, 'width' | 'height'>, { side, area }: CanvasLimits): Tile[] {
  const columns = partsOf(width, Math.min(side, area));
  const widest = Math.max(1, ...columns.map(({ length }) => length));
  const rows = partsOf(height, Math.min(side, Math.floor(area / widest)));
  return rows.flatMap(({ from: y, length }) =>
    columns.map(({ from: x, length: wide }) => ({ x, y, width: wide, height: length })),
  );
}

interface Part {
  readonly from: number;
  readonly length: number;
}

/** As few parts of `most` at most as there can be: equal, so that one canvas does for all, but for what the last one lacks. */
function partsOf(length: number, most: number): Part[] {
  const count = Math.ceil(length / most);
  const each = Math.ceil(length / count);
  return Array.from({ length: count }, (_, place) => ({
    from: place * each,
    length: Math.min(each, length - place * each),
  }));
}

/** Names of so many files in their order: "01.png", "02.png" …, with more digits where there are more. */
export function tileNames(count: number): string[] {
  const digits = Math.max(2, String(count).length);
  return Array.from({ length: count }, (_, place) => `${String(place + 1).padStart(digits, '0')}.png`);
}
