/** Puts a Drawing on a canvas of the page, at the screen's own resolution. */
import type { Drawing } from '../core/scene/types.ts';
import { paint } from './paint.ts';

/** Beyond this a canvas costs memory and shows nothing more. */
const MAX_RATIO = 3;

/** A horizontal band of a drawing, in CSS pixels. */
interface Band {
  readonly top: number;
  readonly height: number;
}

interface Screen {
  readonly drawing: Drawing;
  readonly band: Band;
  readonly pixelRatio: number;
}

/** Paints one band of a drawing on `canvas`, which takes its size. Nothing happens where the browser gives no 2d context. */
export function paintOn(canvas: HTMLCanvasElement, { drawing, band, pixelRatio }: Screen): void {
  const ratio = Math.min(MAX_RATIO, Math.max(1, pixelRatio));
  const [width, height] = [Math.round(drawing.width * ratio), Math.round(band.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null || width <= 0 || height <= 0) return;
  context.save();
  context.translate(0, -band.top * ratio);
  paint(context, drawing, ratio);
  context.restore();
}
