/** Paints parts of a drawing into PNG, by the painter of the screen. */
import type { Drawing } from '../../core/scene/types.ts';
import { paint, type Band } from '../../view/paint.ts';
import { CannotPaint } from './cannotPaint.ts';
import type { CanvasLimits, Tile, Tools } from './tools.ts';

/** Paints tiles. */
export interface Painter {
  /** So many tiles at a time: more would only wait for each other. */
  readonly ways: number;
  /** The tile of `drawing` at `zoom` as PNG. Rejects with `CannotPaint` where the browser has no canvas of that size. */
  readonly paint: (drawing: Drawing, tile: Tile, zoom: number) => Promise<Blob>;
  /** Gives the memory of all canvases back now, not when somebody looks for garbage. */
  readonly free: () => void;
}

/** On the page, one tile after another on the same canvas: to make a large one takes longer than to paint it. */
export function painterHere(): Painter {
  const canvas = document.createElement('canvas');
  return {
    ways: 1,
    paint: (drawing, tile, zoom) =>
      paintTile(canvas, drawing, tile, zoom) ? pngIn(canvas) : Promise.reject(new CannotPaint(tile.width, tile.height)),
    free: () => fit(canvas, { width: 0, height: 0 }),
  };
}

type Canvas = HTMLCanvasElement | OffscreenCanvas;

function fit(canvas: Canvas, { width, height }: Pick<Tile, 'width' | 'height'>): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Paints a tile on a canvas, which gets its size; false where the browser has none of that size. */
export function paintTile(canvas: Canvas, drawing: Drawing, tile: Tile, zoom: number): boolean {
  fit(canvas, tile);
  const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D | null;
  if (context === null) return false;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, tile.width, tile.height);
  context.translate(-tile.x, -tile.y);
  paint(context, drawing, zoom, bandOf(tile, zoom));
  return true;
}

/** What a tile shows of its drawing. */
export function bandOf({ y, height }: Tile, zoom: number): Band {
  return { top: y / zoom, height: height / zoom };
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
