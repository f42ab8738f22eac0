/** Turns what was laid out with time to the right so that time runs down: x and y change places, words stay upright. */
import { short } from './paths.ts';
import type { Direction, Primitive, Rect } from './types.ts';

/** Where a rectangle told along and across time lies on the screen. */
export function onScreen({ x, y, width, height }: Rect, direction: Direction): Rect {
  return direction === 'horizontal' ? { x, y, width, height } : { x: y, y: x, width: height, height: width };
}

/** A primitive mirrored at the diagonal. */
export function turned(primitive: Primitive): Primitive {
  switch (primitive.kind) {
    case 'rect':
      return { ...primitive, ...onScreen(primitive, 'vertical') };
    case 'fade':
      return { ...primitive, ...onScreen(primitive, 'vertical'), isDown: primitive.isDown !== true };
    case 'line': {
      const { x1, y1, x2, y2 } = primitive;
      return { ...primitive, x1: y1, y1: x1, x2: y2, y2: x2 };
    }
    case 'path':
      return { ...primitive, d: turnedPath(primitive.d) };
    case 'text':
      return { ...primitive, x: primitive.y, y: primitive.x };
    case 'clip':
      return { ...primitive, rect: primitive.rect === null ? null : onScreen(primitive.rect, 'vertical') };
  }
}

const STEP = /([A-Z])([^A-Z]*)/g;

/** Path data of absolute M, L, C, Q, A and Z, mirrored at the diagonal: an arc runs the other way round. */
export function turnedPath(d: string): string {
  return d.replace(STEP, (_, letter: string, rest: string) => {
    const numbers = rest.split(/[\s,]+/).filter(Boolean);
    if (letter !== 'A') return letter + swapped(numbers).join(' ');
    const [rx = '', ry = '', rotation = '', large = '', sweep = '', ...end] = numbers;
    return `A${[ry, rx, short(-Number(rotation)), large, short(1 - Number(sweep)), ...swapped(end)].join(' ')}`;
  });
}

function swapped(numbers: readonly string[]): string[] {
  return numbers.map((_, place) => numbers[place ^ 1] ?? '');
}
