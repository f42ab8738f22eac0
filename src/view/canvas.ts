/** Puts a Drawing on a canvas of the page, at the screen's own resolution. */
import type { Drawing } from '../core/scene/types.ts';
import { paint, type Band } from './paint.ts';

/** Beyond this a canvas costs memory and shows nothing more. */
const MAX_RATIO = 3;

interface Screen {
  readonly drawing: Drawing;
  readonly band: Band;
  readonly pixelRatio: number;
  /** The part of the drawing to paint anew; by default all. */
  readonly seen?: Band | undefined;
}

/** Paints one band of a drawing on `canvas`, which takes its size. Nothing happens where the browser gives no 2d context. */
export function paintOn(canvas: HTMLCanvasElement, { drawing, band, pixelRatio, seen }: Screen): void {
  const ratio = Math.min(MAX_RATIO, Math.max(1, pixelRatio));
  const [width, height] = [Math.round(drawing.width * ratio), Math.round(band.height * ratio)];
  const isAsBefore = canvas.width === width && canvas.height === height;
  if (!isAsBefore) [canvas.width, canvas.height] = [width, height];
  // The ground covers all of it.
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null || width <= 0 || height <= 0) return;
  context.save();
  context.translate(0, -band.top * ratio);
  paint(context, drawing, ratio, isAsBefore ? seen : undefined);
  context.restore();
}
