/** Drawing → canvas, the painter on the screen. */
import { fontOf, haloWidth } from '../core/scene/type.ts';
import type { Drawing, Primitive } from '../core/scene/types.ts';

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>;
type Context = CanvasRenderingContext2D;

/** Paints `drawing` onto `context`, whose canvas has `pixelRatio` device pixels per CSS pixel, under its own transform; the ground comes first. */
export function paint(context: Context, drawing: Drawing, pixelRatio: number): void {
  context.save();
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = drawing.ground;
  context.fillRect(0, 0, drawing.width, drawing.height);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'miter';
  let isClipped = false;
  for (const primitive of drawing.primitives) {
    if (primitive.kind !== 'clip') {
      paintOne(context, primitive);
      continue;
    }
    if (isClipped) context.restore();
    isClipped = primitive.rect !== null;
    if (primitive.rect !== null) clip(context, primitive.rect);
  }
  if (isClipped) context.restore();
  context.restore();
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
      fillAndStroke(context, primitive, new Path2D(primitive.d));
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

function paintRect(context: Context, rect: Of<'rect'>): void {
  const { x, y, width, height, radius } = rect;
  const path = new Path2D();
  path.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  fillAndStroke(context, rect, path);
}

function paintLine(context: Context, line: Of<'line'>): void {
  const path = new Path2D();
  path.moveTo(line.x1, line.y1);
  path.lineTo(line.x2, line.y2);
  fillAndStroke(context, line, path);
}

function fillAndStroke(context: Context, primitive: Of<'rect'> | Of<'line'> | Of<'path'>, path: Path2D): void {
  if (primitive.kind !== 'line' && primitive.fill !== undefined) {
    context.globalAlpha = primitive.fillAlpha ?? 1;
    context.fillStyle = primitive.fill;
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (primitive.stroke === undefined) return;
  context.strokeStyle = primitive.stroke;
  context.lineWidth = primitive.strokeWidth ?? 1;
  context.setLineDash(primitive.kind === 'path' ? [] : [...(primitive.dash ?? [])]);
  context.stroke(path);
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: Context, { x, y, text, size, weight, anchor, fill, halo }: Of<'text'>): void {
  context.font = fontOf(size, weight);
  context.textAlign = ALIGN[anchor];
  if (halo !== undefined) {
    context.setLineDash([]);
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
