/** Drawing → canvas, the painter on the screen. */
import { fontOf, haloWidth } from '../core/scene/type.ts';
import type { Drawing, Primitive } from '../core/scene/types.ts';

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>;
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A horizontal band of a drawing, in CSS pixels. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/**
 * Paints `drawing` onto `context`, whose canvas has `pixelRatio` device pixels per CSS pixel, under its own transform; the ground
 * comes first. Outside of `band` nothing is touched, so that what the screen does not show costs nothing.
 */
export function paint(context: Context, drawing: Drawing, pixelRatio: number, band?: Band): void {
  context.save();
  context.scale(pixelRatio, pixelRatio);
  if (band !== undefined) {
    context.beginPath();
    context.rect(0, band.top, drawing.width, band.height);
    context.clip();
  }
  context.fillStyle = drawing.ground;
  context.fillRect(0, 0, drawing.width, drawing.height);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'miter';
  let isClipped = false;
  for (const primitive of drawing.primitives) {
    if (primitive.kind !== 'clip') {
      if (band === undefined || reaches(primitive, band)) paintOne(context, primitive);
      continue;
    }
    if (isClipped) context.restore();
    isClipped = primitive.rect !== null;
    if (primitive.rect !== null) clip(context, primitive.rect);
  }
  if (isClipped) context.restore();
  context.restore();
}

/** What of a drawing is painted in a band of it, as a drawing of the same size. */
export function partIn(drawing: Drawing, band: Band): Drawing {
  return { ...drawing, primitives: drawing.primitives.filter((each) => each.kind === 'clip' || reaches(each, band)) };
}

/** So far from its first point a filled path reaches at most: marks and arrows are small. */
const PATH_REACH = 64;

/** False where a primitive lies outside of the band for certain. */
function reaches(primitive: Exclude<Primitive, { kind: 'clip' }>, { top, height }: Band): boolean {
  const [first, last] = span(primitive);
  return last >= top && first <= top + height;
}

/** From where to where it reaches down the drawing, or farther. */
function span(primitive: Exclude<Primitive, { kind: 'clip' }>): readonly [top: number, bottom: number] {
  switch (primitive.kind) {
    case 'rect':
      return [primitive.y - 2, primitive.y + primitive.height + 2];
    case 'fade':
      return [primitive.y, primitive.y + primitive.height];
    case 'line':
      return [Math.min(primitive.y1, primitive.y2) - 2, Math.max(primitive.y1, primitive.y2) + 2];
    case 'text':
      return [primitive.y - 2 * primitive.size, primitive.y + primitive.size];
    case 'path': {
      const y = primitive.fill === undefined ? NaN : Number.parseFloat(primitive.d.slice(primitive.d.indexOf(' ')));
      return Number.isNaN(y) ? [-Infinity, Infinity] : [y - PATH_REACH, y + PATH_REACH];
    }
  }
}

function paintOne(context: Context, primitive: Exclude<Primitive, { kind: 'clip' }>): void {
  switch (primitive.kind) {
    case 'rect':
      paintRect(context, primitive);
      return;
    case 'line':
      paintLine(context, primitive);
      return;
    case 'path':
      paintPath(context, primitive);
      return;
    case 'text':
      paintText(context, primitive);
      return;
    case 'fade':
      paintFade(context, primitive);
      return;
  }
}

function clip(context: Context, { x, y, width, height }: NonNullable<Of<'clip'>['rect']>): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

// The path of the context itself, not a new object each: some hundred of these are painted in every frame.
function paintRect(context: Context, rect: Of<'rect'>): void {
  const { x, y, width, height, radius } = rect;
  context.beginPath();
  if (radius === 0) context.rect(x, y, width, height);
  else context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  if (setFill(context, rect)) context.fill();
  context.globalAlpha = 1;
  if (setStroke(context, rect, rect.dash)) context.stroke();
}

function paintLine(context: Context, line: Of<'line'>): void {
  context.beginPath();
  context.moveTo(line.x1, line.y1);
  context.lineTo(line.x2, line.y2);
  if (setStroke(context, line, line.dash)) context.stroke();
}

function paintPath(context: Context, primitive: Of<'path'>): void {
  const path = new Path2D(primitive.d);
  if (setFill(context, primitive)) context.fill(path);
  context.globalAlpha = 1;
  if (setStroke(context, primitive, undefined)) context.stroke(path);
}

/** False where nothing is to be filled. */
function setFill(context: Context, { fill, fillAlpha }: Of<'rect'> | Of<'path'>): boolean {
  if (fill === undefined) return false;
  context.globalAlpha = fillAlpha ?? 1;
  context.fillStyle = fill;
  return true;
}

const SOLID: number[] = [];

/** False where nothing is to be stroked. */
function setStroke(
  context: Context,
  { stroke, strokeWidth }: Of<'rect'> | Of<'line'> | Of<'path'>,
  dash: readonly number[] | undefined,
): boolean {
  if (stroke === undefined) return false;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth ?? 1;
  context.setLineDash(dash === undefined ? SOLID : [...dash]);
  return true;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: Context, { x, y, text, size, weight, anchor, fill, halo }: Of<'text'>): void {
  context.font = fontOf(size, weight);
  context.textAlign = ALIGN[anchor];
  if (halo !== undefined) {
    context.setLineDash(SOLID);
    context.lineJoin = 'round';
    context.strokeStyle = halo;
    context.lineWidth = haloWidth;
    context.strokeText(text, x, y);
    context.lineJoin = 'miter';
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

function paintFade(context: Context, { x, y, width, height, fill, from, to, isDown }: Of<'fade'>): void {
  const gradient =
    isDown === true
      ? context.createLinearGradient(0, y, 0, y + height)
      : context.createLinearGradient(x, 0, x + width, 0);
  gradient.addColorStop(0, withAlpha(fill, from));
  gradient.addColorStop(1, withAlpha(fill, to));
  context.fillStyle = gradient;
  context.fillRect(x, y, width, height);
}

/** `#rrggbb` with an alpha from 0 to 1, as `#rrggbbaa`. */
function withAlpha(color: string, alpha: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, alpha)) * 255);
  return `${color}${byte.toString(16).padStart(2, '0')}`;
}
