/** A small picture of a lane's colour and shape, as the drawing has them. */
import { legible } from '../core/scene/colors.ts';
import type { LaneInk } from '../core/scene/overview.ts';
import { shapePath } from '../core/scene/shapes.ts';
import type { Palette } from '../core/scene/types.ts';

export interface Swatch {
  readonly color: string;
  /** Path data for a `viewBox` of "-1 -1 14 14". */
  readonly path: string;
}

const BOX = { x: 1, y: 1, width: 10, height: 10 };

export function swatchOf({ color, colorIndex }: LaneInk, { lanes, ground, ink }: Palette): Swatch {
  const own = color === null ? null : legible(color, ground, ink);
  return { color: own ?? lanes[colorIndex % lanes.length] ?? ink, path: shapePath(colorIndex, BOX) };
}
