/** One of eight shapes for every lane: they say again what its colour says, to those who do not see it. */
import { roundedBox, short } from './paths.ts';
import type { Rect } from './types.ts';

type Point = readonly [x: number, y: number];
/** Corners around the middle, clockwise; a circle would have radius 1, and all have about as much ink as it has. */
type Polygon = readonly Point[];

const square: Polygon = [[-0.87, -0.87], [0.87, -0.87], [0.87, 0.87], [-0.87, 0.87]]; // prettier-ignore
const triangle: Polygon = [[0, -1.15], [1.2, 0.9], [-1.2, 0.9]]; // prettier-ignore
const diamond: Polygon = [[0, -1.22], [1.22, 0], [0, 1.22], [-1.22, 0]]; // prettier-ignore
const plus: Polygon = [
  [-0.42, -1.1], [0.42, -1.1], [0.42, -0.42], [1.1, -0.42], [1.1, 0.42], [0.42, 0.42],
  [0.42, 1.1], [-0.42, 1.1], [-0.42, 0.42], [-1.1, 0.42], [-1.1, -0.42], [-0.42, -0.42],
]; // prettier-ignore
const star: Polygon = Array.from({ length: 10 }, (_, corner) => {
  const radius = corner % 2 === 0 ? 1.3 : 0.62;
  return turned([0, -radius], (corner * Math.PI) / 5);
});

/** In the order of the colours of a palette; null is the circle. */
const SHAPES: readonly (Polygon | null)[] = [
  null,
  square,
  triangle,
  diamond,
  plus,
  triangle.map(([x, y]) => [-x, -y] as const),
  plus.map((point) => turned(point, Math.PI / 4)),
  star,
];

/** Radius of the corners of a bar, in pixels. */
export const CORNER = 2;

/**
 * Path data of the shape that goes with a lane's colour, around the middle of `box`. Where the ninth lane takes the first
 * colour again, it takes the second shape. `grown` from 0 to 1: how far it has turned into a bar that fills the box.
 */
export function shapePath(colorIndex: number, box: Rect, grown = 0): string {
  const count = SHAPES.length;
  const polygon = SHAPES[(colorIndex + Math.floor(colorIndex / count)) % count] ?? null;
  if (polygon === null || grown === 1) {
    const radius = box.height / 2 + (CORNER - box.height / 2) * grown;
    return roundedBox(box, [radius, radius]);
  }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const corners = grown === 0 ? polygon : withDiagonals(polygon).map((point) => towardsBox(point, grown));
  const points = corners.map(([dx, dy]) => `${short(x + (dx * box.width) / 2)} ${short(y + (dy * box.height) / 2)}`);
  return `M${points.join('L')}Z`;
}

function turned([x, y]: Point, angle: number): Point {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return [x * cosine - y * sine, x * sine + y * cosine];
}

/** A share of the way along the ray from the middle to the edge of the box. */
function towardsBox([x, y]: Point, share: number): Point {
  const factor = 1 + (1 / Math.max(Math.abs(x), Math.abs(y)) - 1) * share;
  return [x * factor, y * factor];
}

/** With a point more wherever a side crosses a diagonal: from there a corner of the box grows. */
function withDiagonals(polygon: Polygon): Point[] {
  return polygon.flatMap((from, place) => {
    const to = polygon[(place + 1) % polygon.length] ?? from;
    const crossings = [crossing(from[0] - from[1], to[0] - to[1]), crossing(from[0] + from[1], to[0] + to[1])];
    const shares = crossings.filter((share) => share !== null).sort((a, b) => a - b);
    const between = shares.map((share): Point => [mix(from[0], to[0], share), mix(from[1], to[1], share)]);
    return [from, ...between];
  });
}

/** Where a value that runs from `a` to `b` is zero, as a share; null where it is not, or at an end. */
function crossing(a: number, b: number): number | null {
  return a * b < 0 ? a / (a - b) : null;
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
