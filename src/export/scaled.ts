/** A drawing as a part of a larger one: grown by a factor and moved. */
import { short } from '../core/scene/paths.ts';
import type { Point, Primitive, Rect } from '../core/scene/types.ts';

interface Placing extends Point {
  readonly factor: number;
}

/** A primitive grown by `factor` from the origin, then moved so that the origin lies at `x`, `y` (CSS pixels); a halo grows not. */
export function scaled(primitive: Primitive, placing: Placing): Primitive {
  const { factor } = placing;
  const at = pointBy(placing);
  switch (primitive.kind) {
    case 'rect':
      return {
        ...primitive,
        ...boxBy(primitive, placing),
        radius: primitive.radius * factor,
        ...strokeBy(primitive, factor),
      };
    case 'fade':
      return { ...primitive, ...boxBy(primitive, placing) };
    case 'line': {
      const [from, to] = [at(primitive.x1, primitive.y1), at(primitive.x2, primitive.y2)];
      return {
        ...primitive,
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        ...strokeBy(primitive, factor),
        strokeWidth: primitive.strokeWidth * factor,
      };
    }
    case 'path':
      return { ...primitive, d: pathBy(primitive.d, placing), ...strokeBy(primitive, factor) };
    case 'text':
      return { ...primitive, ...at(primitive.x, primitive.y), size: primitive.size * factor };
    case 'clip':
      return { ...primitive, rect: primitive.rect && boxBy(primitive.rect, placing) };
  }
}

function pointBy({ x, y, factor }: Placing): (px: number, py: number) => Point {
  return (px, py) => ({ x: x + px * factor, y: y + py * factor });
}

function boxBy({ x, y, width, height }: Rect, placing: Placing): Rect {
  const { factor } = placing;
  return { ...pointBy(placing)(x, y), width: width * factor, height: height * factor };
}

interface Stroke {
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

function strokeBy({ strokeWidth, dash }: Stroke, factor: number): Stroke {
  return {
    ...(strokeWidth !== undefined && { strokeWidth: strokeWidth * factor }),
    ...(dash !== undefined && { dash: dash.map((length) => length * factor) }),
  };
}

const STEP = /([A-Z])([^A-Z]*)/g;

/** Path data of absolute M, L, C, Q, A and Z. */
function pathBy(d: string, placing: Placing): string {
  const at = pointBy(placing);
  return d.replace(STEP, (_, letter: string, rest: string) => {
    const numbers = rest
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const [radii, flags, points] =
      letter === 'A' ? [numbers.slice(0, 2), numbers.slice(2, 5), numbers.slice(5)] : [[], [], numbers];
    const moved = points.map((value, place) => (place % 2 === 0 ? at(value, 0).x : at(0, value).y));
    return letter + [...radii.map((radius) => radius * placing.factor), ...flags, ...moved].map(short).join(' ');
  });
}
