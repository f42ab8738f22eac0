/** Paints a part of a drawing into a PNG, by the painter of the screen. */
import type { Drawing } from '../../core/scene/types.ts';
import { paint } from '../../view/paint.ts';
import { CannotPaint } from './cannotPaint.ts';
import type { CanvasLimits, Tile, Tools } from './tools.ts';

/** The tile of `drawing` at `zoom` as PNG. Rejects with `CannotPaint` where the browser has no canvas of that size. */
export function pngOf(drawing: Drawing, { x, y, width, height }: Tile, zoom: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return Promise.reject(new CannotPaint(width, height));
  context.translate(-x, -y);
  paint(context, drawing, zoom, { top: y / zoom, height: height / zoom });
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      // Its memory is given back now, not when somebody looks for garbage.
      [canvas.width, canvas.height] = [0, 0];
      if (blob === null) fail(new CannotPaint(width, height));
      else done(blob);
    }, 'image/png');
  });
}

/** What a canvas of this browser holds; those of iPhones and iPads are all of one kind, whatever they call themselves. */
export function limitsHere({ CANVAS_LIMITS }: Pick<Tools, 'CANVAS_LIMITS'>): CanvasLimits {
  const { userAgent, maxTouchPoints } = navigator;
  const isSmall = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return isSmall ? CANVAS_LIMITS.small : CANVAS_LIMITS.common;
}
