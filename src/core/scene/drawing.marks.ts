/** Marks as primitives: solid for what was, outlined for what is planned, feathered for "about", brackets for "some time in". */
import { FADE, FEATHER } from './columns.ts';
import type { Inks } from './drawing.ts';
import { mixColors } from './colors.ts';
import { openBox, roundedBox, short } from './paths.ts';
import { CORNER, shapePath } from './shapes.ts';
import { onScreen, turnedPath } from './turn.ts';
import type { Direction, Mark, Primitive, Rect } from './types.ts';

/** Alpha of a plan's body, of a window that has passed, and of one that is to come. */
const PLANNED = 0.14;
const PASSED = 0.16;
const COMING = 0.08;
/** Pixels by which two places are the same. */
const TOUCHING = 0.01;
/** Strength of what fades out of a plan. */
const FAINT = 0.45;
const DASH = [3, 3];

interface Ink {
  readonly color: string;
  readonly ground: string;
}

/** The primitives of a mark without its label. */
export function drawMark(mark: Mark, inks: Inks): Primitive[] {
  const own = inks.of(mark);
  const isCalledOff = mark.status === 'cancelled';
  const color = isCalledOff ? mixColors(own, inks.palette.ground, 0.35) : own;
  const ink: Ink = { color, ground: inks.palette.ground };
  const body =
    mark.shape === 'window'
      ? drawWindow(mark, ink)
      : isWhole(mark)
        ? drawDot(mark, ink, inks.direction)
        : drawBody(mark, ink);
  return isCalledOff ? [...body, strike(mark, inks.palette.ink)] : body;
}

/** An outline around a mark, two pixels off. */
export function drawRing(
  { x0, x1, y, height, startEdge, endEdge }: Mark,
  stroke: string,
  strokeWidth: number,
): Primitive {
  const left = x0 - (startEdge === 'cut' ? 12 : 3.5);
  const right = x1 + (endEdge === 'cut' ? 12 : 3.5);
  const box = { x: left, y: y - height / 2 - 3.5, width: right - left, height: height + 7 };
  return { kind: 'rect', ...box, radius: Math.min(5, box.height / 2), stroke, strokeWidth };
}

function strike({ x0, x1, y }: Mark, stroke: string): Primitive {
  return { kind: 'line', x1: x0 - 3, y1: y, x2: x1 + 3, y2: y, stroke, strokeWidth: 1 };
}

/** A day, sharp on both sides, that has not yet grown into a bar. */
function isWhole(mark: Mark): boolean {
  return mark.shape === 'dot' && mark.startEdge === 'hard' && mark.endEdge === 'hard' && grownOf(mark) < 1;
}

/** In the shape of its lane, which stays upright when the drawing is turned. */
function drawDot(mark: Mark, ink: Ink, direction: Direction): Primitive[] {
  const { x0, x1, y, height, colorIndex } = mark;
  const inset = turnOf(mark) < x1 ? 0.6 : 0;
  const box = { x: x0 + inset, y: y - height / 2 + inset, width: x1 - x0 - 2 * inset, height: height - 2 * inset };
  const upright = shapePath(colorIndex, onScreen(box, direction), grownOf(mark));
  const d = direction === 'vertical' ? turnedPath(upright) : upright;
  if (inset === 0) return [{ kind: 'path', d, fill: ink.color }];
  return [{ kind: 'path', d, fill: mixColors(ink.ground, ink.color, PLANNED), stroke: ink.color, strokeWidth: 1.2 }];
}

/** Feathers and fading ends outside, and between them what is solid and what is outlined. */
function drawBody(mark: Mark, ink: Ink): Primitive[] {
  const { x0, x1, y, height } = mark;
  const head = fadeLength(mark, mark.startEdge);
  const tail = fadeLength(mark, mark.endEdge);
  const box = { y: y - height / 2, height };
  const [from, to] = [x0 + head, x1 - tail];
  const turn = Math.min(to, Math.max(from, turnOf(mark)));
  const corner = cornerOf(mark);
  const first = mark.startEdge === 'hard' ? corner : 0;
  const last = mark.endEdge === 'hard' ? corner : 0;
  const isPlan = turn <= from && to > from;
  // An end that begins where the solid part ends goes on from it, however its pixels are rounded.
  const isAhead = turn < to - TOUCHING;
  return [
    ...drawHead(mark, { ...box, x: x0, width: head }, { ink, strength: isPlan ? faint(mark.startEdge) : 1 }),
    ...drawTail(mark, { ...box, x: to, width: tail }, { ink, strength: isAhead ? faint(mark.endEdge) : 1 }),
    ...solid({ ...box, x: from, width: turn - from }, { mark, ink, corners: [first, turn < to ? 0 : last] }),
    ...outlined({ ...box, x: turn, width: to - turn }, { mark, ink, corners: [isPlan ? first : 0, last] }),
  ];
}

/** A feather goes on where the body ends; an open end must be seen by itself. */
function faint(edge: Mark['startEdge']): number {
  return edge === 'open' ? FAINT : PLANNED;
}

interface Body {
  readonly mark: Mark;
  readonly ink: Ink;
  /** Radius of the corners at the left, and at the right. */
  readonly corners: readonly [number, number];
}

/** Half a pixel under a feather, so that no seam shows; half a pixel short at a hard end, so that bars that meet stay two. */
function solid(box: Rect, { mark, ink, corners }: Body): Primitive[] {
  if (box.width <= 0) return [];
  const inset = box.width > 8 && mark.shape === 'bar' ? 0.5 : 0;
  const left = mark.startEdge === 'soft' ? -0.5 : mark.startEdge === 'hard' ? inset : 0;
  const right = mark.endEdge === 'soft' ? -0.5 : mark.endEdge === 'hard' && corners[1] > 0 ? inset : 0;
  const d = roundedBox({ ...box, x: box.x + left, width: box.width - left - right }, corners);
  return [{ kind: 'path', d, fill: ink.color }];
}

/** Outlined, with no line where a feather or a fading end goes on, or the mark itself beyond the plot. */
function outlined(box: Rect, { mark, ink, corners }: Body): Primitive[] {
  if (box.width <= 0) return [];
  const isFirst = box.x <= mark.x0 + fadeLength(mark, mark.startEdge);
  const closes = { first: !isFirst || mark.startEdge === 'hard', last: mark.endEdge === 'hard' };
  const from = box.x + (closes.first ? 0.6 : 0);
  const to = box.x + box.width - (closes.last ? 0.6 : 0);
  const inner = { x: from, y: box.y + 0.6, width: Math.max(0.2, to - from), height: box.height - 1.2 };
  const line = { stroke: ink.color, strokeWidth: 1.2 };
  const fill: Primitive = {
    kind: 'path',
    d: roundedBox(inner, corners),
    fill: mixColors(ink.ground, ink.color, PLANNED),
  };
  if (closes.first && closes.last) return [{ ...fill, ...line }];
  return [fill, { kind: 'path', d: openBox(inner, closes), ...line }];
}

/** Up to where a mark is solid. */
function turnOf({ status, asOfX, x0, x1 }: Mark): number {
  if (status === 'planned' || status === 'cancelled') return x0 - FADE;
  return status === 'ongoing' ? (asOfX ?? x1) : x1;
}

function fadeLength({ x0, x1 }: Mark, edge: Mark['startEdge']): number {
  if (edge === 'open') return Math.min(FADE, x1 - x0);
  return edge === 'soft' ? Math.min(2 * FEATHER, (x1 - x0) / 2) : 0;
}

/** A dot that is not sharp is round; a day that has grown into a bar has the corners of a bar. */
function cornerOf(mark: Mark): number {
  return mark.shape === 'bar' ? CORNER : mark.height / 2 + (CORNER - mark.height / 2) * grownOf(mark);
}

/** From 0 to 1 while a day grows from a dot into a bar. */
function grownOf({ x0, x1, height }: Mark): number {
  return Math.min(1, Math.max(0, (x1 - x0 - height) / height));
}

interface Fading {
  readonly ink: Ink;
  readonly strength: number;
}

function drawHead({ startEdge }: Mark, box: Rect, { ink, strength }: Fading): Primitive[] {
  if (box.width <= 0) return [];
  const fade: Primitive = { kind: 'fade', ...box, fill: ink.color, from: 0, to: strength };
  return startEdge === 'open' ? [{ ...fade, to: 0.6 * strength }, arrow(box.x + 14, box, { ink, turn: -1 })] : [fade];
}

function drawTail({ endEdge }: Mark, box: Rect, { ink, strength }: Fading): Primitive[] {
  if (box.width <= 0) return [];
  const fade: Primitive = { kind: 'fade', ...box, fill: ink.color, from: strength, to: 0 };
  if (endEdge !== 'open') return [fade];
  return [{ ...fade, from: 0.6 * strength }, arrow(box.x + box.width - 14, box, { ink, turn: 1 })];
}

/** An open arrow head with its point at `x`. */
function arrow(x: number, { y, height }: Rect, { ink, turn }: { ink: Ink; turn: 1 | -1 }): Primitive {
  const back = x - turn * 7;
  const [top, middle, bottom] = [y + 0.5, y + height / 2, y + height - 0.5].map(short);
  const d = `M${short(back)} ${String(top)}L${short(x)} ${String(middle)}L${short(back)} ${String(bottom)}`;
  return { kind: 'path', d, stroke: mixColors(ink.color, ink.ground, 0.35), strokeWidth: 1.6 };
}

/** Pale, with brackets where it is bounded: some time in here. */
function drawWindow(mark: Mark, ink: Ink): Primitive[] {
  const { x0, x1, y, height } = mark;
  const head = mark.startEdge === 'soft' ? fadeLength(mark, 'soft') : 0;
  const tail = mark.endEdge === 'soft' ? fadeLength(mark, 'soft') : 0;
  const box = { y: y - height / 2, height };
  const turn = Math.min(x1 - tail, Math.max(x0 + head, turnOf(mark)));
  const passed: Rect = { ...box, x: x0 + head, width: turn - x0 - head };
  const coming: Rect = { ...box, x: turn, width: x1 - tail - turn };
  return [
    ...[
      { ...passed, alpha: PASSED },
      { ...coming, alpha: COMING },
    ]
      .filter(({ width }) => width > 0)
      .map((part) => pale(part, ink)),
    ...(head > 0
      ? [
          {
            kind: 'fade' as const,
            ...box,
            x: x0,
            width: head,
            fill: ink.color,
            from: 0,
            to: turn > x0 + head ? PASSED : COMING,
          },
        ]
      : []),
    ...(tail > 0
      ? [
          {
            kind: 'fade' as const,
            ...box,
            x: x1 - tail,
            width: tail,
            fill: ink.color,
            from: turn < x1 - tail ? COMING : PASSED,
            to: 0,
          },
        ]
      : []),
    ...edgesOf(mark, ink),
    ...(mark.startEdge === 'hard' ? [bracket(x0, mark, { ink, turn: 1 })] : []),
    ...(mark.endEdge === 'hard' ? [bracket(x1, mark, { ink, turn: -1 })] : []),
  ];
}

function pale({ alpha, ...box }: Rect & { alpha: number }, { color }: Ink): Primitive {
  return { kind: 'rect', ...box, radius: 0, fill: color, fillAlpha: alpha };
}

/** Dashed rules above and below, which close the pill. */
function edgesOf({ x0, x1, y, height, startEdge, endEdge }: Mark, { color, ground }: Ink): Primitive[] {
  const stroke = mixColors(color, ground, 0.4);
  const from = x0 + (startEdge === 'soft' ? FEATHER : 0);
  const to = x1 - (endEdge === 'soft' ? FEATHER : 0);
  if (to - from < 8) return [];
  return [y - height / 2 + 0.5, y + height / 2 - 0.5].map((at) => {
    return { kind: 'line', x1: from, y1: at, x2: to, y2: at, stroke, strokeWidth: 1, dash: DASH };
  });
}

function bracket(x: number, { x0, x1, y, height }: Mark, { ink, turn }: { ink: Ink; turn: 1 | -1 }): Primitive {
  const arm = Math.min(6, (x1 - x0) / 2 - 0.5);
  const at = x + turn;
  const inner = short(at + turn * arm);
  const [top, bottom] = [y - height / 2 + 1, y + height / 2 - 1].map(short);
  const d = `M${inner} ${String(top)}L${short(at)} ${String(top)}L${short(at)} ${String(bottom)}L${inner} ${String(bottom)}`;
  return { kind: 'path', d, stroke: ink.color, strokeWidth: 2 };
}
