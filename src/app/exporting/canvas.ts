/** Paints parts of a drawing into PNG, by the painter of the screen. */
import type { Drawing } from '../../core/scene/types.ts';
import { paint } from '../../view/paint.ts';
import { CannotPaint } from './cannotPaint.ts';
import type { CanvasLimits, Tile, Tools } from './tools.ts';

/** Paints tiles on one canvas, one after another: to make a large one takes longer than to paint it. */
export interface Painter {
  /** The tile of `drawing` at `zoom` as PNG. Rejects with `CannotPaint` where the browser has no canvas of that size. */
  readonly paint: (drawing: Drawing, tile: Tile, zoom: number) => Promise<Blob>;
  /** Gives the memory of the canvas back now, not when somebody looks for garbage. */
  readonly free: () => void;
}

export function painterHere(): Painter {
  const canvas = document.createElement('canvas');
  const fit = (width: number, height: number): void => {
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  };
  return {
    paint: (drawing, { x, y, width, height }, zoom) => {
      fit(width, height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) return Promise.reject(new CannotPaint(width, height));
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.translate(-x, -y);
      paint(context, drawing, zoom, { top: y / zoom, height: height / zoom });
      return pngIn(canvas);
    },
    free: () => fit(0, 0),
  };
}

function pngIn(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new CannotPaint(canvas.width, canvas.height));
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
