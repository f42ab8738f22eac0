/** SVG path data → the steps that a freeform has: lines and cubic curves. */
import type { Box, PathStep } from './types.ts';

type Point = readonly [number, number];

const STEP = /([A-Z])([^A-Z]*)/g;

/** The steps of path data of absolute M, L, C, Q, A (not turned) and Z. */
export function pathSteps(d: string): PathStep[] {
  const steps: PathStep[] = [];
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, letter = '', rest = ''] of d.matchAll(STEP)) {
    const numbers = rest
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const to: Point = letter === 'Z' ? start : [numbers.at(-2) ?? at[0], numbers.at(-1) ?? at[1]];
    steps.push(...stepsOf(letter, numbers, { at, to }));
    if (letter === 'M') start = to;
    at = to;
  }
  return steps;
}

function stepsOf(letter: string, numbers: readonly number[], { at, to }: { at: Point; to: Point }): PathStep[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers;
  switch (letter) {
    case 'M':
      return [{ to: 'move', x: to[0], y: to[1] }];
    case 'Z':
      return [{ to: 'close' }];
    case 'C':
      return [curve([a, b], [c, d], to)];
    case 'Q':
      return [curve(between(at, [a, b], 2 / 3), between(to, [a, b], 2 / 3), to)];
    case 'A':
      return arc({ at, to, radii: [a, b], isLarge: d === 1, isClockwise: e === 1 });
    default:
      return [{ to: 'line', x: to[0], y: to[1] }];
  }
}

function curve([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): PathStep {
  return { to: 'curve', x1, y1, x2, y2, x, y };
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

interface Arc {
  readonly at: Point;
  readonly to: Point;
  readonly radii: Point;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** An arc by its centre (SVG 2, B.2.4, without rotation), in cubic curves of a quarter at most. */
function arc({ at, to, radii, isLarge, isClockwise }: Arc): PathStep[] {
  const half: Point = [(at[0] - to[0]) / 2, (at[1] - to[1]) / 2];
  const [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0 || (half[0] === 0 && half[1] === 0)) return [{ to: 'line', x: to[0], y: to[1] }];
  const far = (half[0] / rx) ** 2 + (half[1] / ry) ** 2;
  // Radii that do not reach are made larger (B.2.5).
  const grown = Math.max(1, Math.sqrt(far));
  const [a, b] = [rx * grown, ry * grown];
  const spread = Math.sqrt(Math.max(0, grown ** 2 / far - 1)) * (isLarge === isClockwise ? -1 : 1);
  const turned: Point = [(spread * a * half[1]) / b, (-spread * b * half[0]) / a];
  const centre: Point = [(at[0] + to[0]) / 2 + turned[0], (at[1] + to[1]) / 2 + turned[1]];
  const from = Math.atan2((half[1] - turned[1]) / b, (half[0] - turned[0]) / a);
  const until = Math.atan2((-half[1] - turned[1]) / b, (-half[0] - turned[0]) / a);
  const sweep = until - from + (isClockwise ? (until < from ? 2 * Math.PI : 0) : until > from ? -2 * Math.PI : 0);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const on = (angle: number): Point => [centre[0] + a * Math.cos(angle), centre[1] + b * Math.sin(angle)];
  const along = (angle: number, length: number): Point => {
    const [x, y] = on(angle);
    return [x - length * a * Math.sin(angle), y + length * b * Math.cos(angle)];
  };
  return Array.from({ length: count }, (_, place) => {
    const [first, last] = [from + place * step, from + (place + 1) * step];
    return curve(along(first, reach), along(last, -reach), place === count - 1 ? to : on(last));
  });
}

/** The steps with every point moved into `room`. */
export function stepsWithin(steps: readonly PathStep[], room: Box): PathStep[] {
  const x = (value: number): number => Math.min(room.x + room.width, Math.max(room.x, value));
  const y = (value: number): number => Math.min(room.y + room.height, Math.max(room.y, value));
  return steps.map((step): PathStep => {
    if (step.to === 'close') return step;
    const end = { x: x(step.x), y: y(step.y) };
    if (step.to !== 'curve') return { ...step, ...end };
    return { ...step, ...end, x1: x(step.x1), y1: y(step.y1), x2: x(step.x2), y2: y(step.y2) };
  });
}

/** The hull of all points, those of curves that lie beside them too. */
export function hullOf(steps: readonly PathStep[]): Box {
  const points = steps.flatMap((step): Point[] => {
    if (step.to === 'close') return [];
    const end: Point = [step.x, step.y];
    return step.to === 'curve' ? [[step.x1, step.y1], [step.x2, step.y2], end] : [end];
  }); // prettier-ignore
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
