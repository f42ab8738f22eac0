/** SVG path data of the few shapes that a drawing has. */
import type { Rect } from './types.ts';

/** Path data to a hundredth of a pixel. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A box whose two left and two right corners are rounded. */
export function roundedBox({ x, y, width, height }: Rect, [first, last]: readonly [number, number]): string {
  const most = Math.min(width, height) / 2;
  const [a, b] = [Math.min(first, most), Math.min(last, most)];
  const corner = (radius: number, to: readonly [number, number]): string =>
    radius === 0 ? '' : `A${short(radius)} ${short(radius)} 0 0 1 ${short(to[0])} ${short(to[1])}`;
  const [right, bottom] = [x + width, y + height];
  return [
    `M${short(x + a)} ${short(y)}L${short(right - b)} ${short(y)}`,
    corner(b, [right, y + b]),
    `L${short(right)} ${short(bottom - b)}`,
    corner(b, [right - b, bottom]),
    `L${short(x + a)} ${short(bottom)}`,
    corner(a, [x, bottom - a]),
    `L${short(x)} ${short(y + a)}`,
    corner(a, [x + a, y]),
    'Z',
  ].join('');
}

/** Upper and lower side of a box, and those of the other two that close it. */
export function openBox({ x, y, width, height }: Rect, { first, last }: { first: boolean; last: boolean }): string {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(short);
  const start = first
    ? `M${String(left)} ${String(bottom)}L${String(left)} ${String(top)}`
    : `M${String(left)} ${String(top)}`;
  const end = last ? 'L' : 'M';
  return `${start}L${String(right)} ${String(top)}${end}${String(right)} ${String(bottom)}L${String(left)} ${String(bottom)}`;
}
