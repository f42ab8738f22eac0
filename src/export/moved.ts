/** A primitive made larger and moved: how one drawing becomes a part of another. */
import type { Primitive, Rect } from '../core/scene/types.ts';

export interface Move {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** `primitive` scaled about the origin, then moved. The halo of a text keeps its width, which is that of all painters. */
export function moved(primitive: Primitive, move: Move): Primitive {
  const { scale } = move;
  const x = (value: number): number => value * scale + move.x;
  const y = (value: number): number => value * scale + move.y;
  switch (primitive.kind) {
    case 'rect':
      return { ...primitive, ...movedRect(primitive, move), radius: primitive.radius * scale, ...strokes(primitive, scale) };
    case 'fade':
      return { ...primitive, ...movedRect(primitive, move) };
    case 'line': {
      const { x1, y1, x2, y2, strokeWidth } = primitive;
      const ends = { x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2) };
      return { ...primitive, ...ends, ...strokes(primitive, scale), strokeWidth: strokeWidth * scale };
    }
    case 'path':
      return { ...primitive, d: movedPath(primitive.d, move), ...strokes(primitive, scale) };
    case 'text':
      return { ...primitive, x: x(primitive.x), y: y(primitive.y), size: primitive.size * scale };
    case 'clip':
      return { ...primitive, rect: primitive.rect === null ? null : movedRect(primitive.rect, move) };
  }
} // prettier-ignore

function movedRect({ x, y, width, height }: Rect, move: Move): Rect {
  const { scale } = move;
  return { x: x * scale + move.x, y: y * scale + move.y, width: width * scale, height: height * scale };
}

interface Stroked {
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

function strokes({ strokeWidth, dash }: Stroked, scale: number): Stroked {
  return {
    ...(strokeWidth !== undefined && { strokeWidth: strokeWidth * scale }),
    ...(dash !== undefined && { dash: dash.map((length) => length * scale) }),
  };
}

const STEP = /([A-Z])([^A-Z]*)/g;

/** Path data of absolute M, L, C, Q, A and Z. */
function movedPath(d: string, { scale, x, y }: Move): string {
  const at = (numbers: readonly string[]): number[] =>
    numbers.map((number, place) => Number(number) * scale + (place % 2 === 0 ? x : y));
  return d.replace(STEP, (_, letter: string, rest: string) => {
    const numbers = rest.split(/[\s,]+/).filter(Boolean);
    if (letter !== 'A') return letter + at(numbers).join(' ');
    const [rx, ry, rotation = '0', large = '0', sweep = '0', ...end] = numbers;
    return `A${[Number(rx) * scale, Number(ry) * scale, rotation, large, sweep, ...at(end)].join(' ')}`;
  });
}
