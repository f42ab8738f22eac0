/** Links as primitives: thin arcs with a small arrow, under the marks and the words. */
import { mixColors } from './colors.ts';
import type { Inks } from './drawing.ts';
import { short } from './paths.ts';
import type { Arc, Point, Primitive } from './types.ts';

/** How much of the ground the ink takes on. */
const QUIET = 0.4;
const WIDTH = 1.25;
/** How far an arc bends aside: a share of its length, within bounds, in pixels. */
const BEND = { share: 0.16, least: 5, most: 48 };
const ARROW = { length: 7, half: 3.5 };

/** One line and one arrow for every arc. */
export function drawArcs(arcs: readonly Arc[], { palette }: Inks): Primitive[] {
  const color = mixColors(palette.ink, palette.ground, QUIET);
  return arcs.flatMap((arc): Primitive[] => {
    const { from, to } = arc;
    const bend = bendOf(arc);
    const d = `M${at(from)}Q${at(bend)} ${at(to)}`;
    const [tip, back] = arc.head === 'to' ? [to, bend] : [from, bend];
    return [
      { kind: 'path', d, stroke: color, strokeWidth: WIDTH },
      { kind: 'path', d: arrowPath(tip, back), fill: color },
    ];
  });
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** The point that the curve bends towards: beside its middle, above it where there is an above. */
function bendOf({ from, to }: Arc): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (length === 0) return middle;
  const aside = Math.min(BEND.most, Math.max(BEND.least, length * BEND.share)) * (dx < 0 ? -1 : 1);
  return { x: middle.x + (dy / length) * aside, y: middle.y - (dx / length) * aside };
}

/** A filled arrow whose tip is `tip` and that comes from the side of `back`. */
function arrowPath(tip: Point, back: Point): string {
  const [dx, dy] = [tip.x - back.x, tip.y - back.y];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [(dx / length) * ARROW.length, (dy / length) * ARROW.length];
  const [aside, up] = [(y / ARROW.length) * ARROW.half, (x / ARROW.length) * ARROW.half];
  const foot = { x: tip.x - x, y: tip.y - y };
  return `M${at(tip)}L${at({ x: foot.x + aside, y: foot.y - up })}L${at({ x: foot.x - aside, y: foot.y + up })}Z`;
}
