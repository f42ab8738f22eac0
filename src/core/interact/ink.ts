/** What a speaker draws over a slide. Strokes over the timeline are bound to time, so that they move with it; others to their step. */
import type { Tool } from './telling.ts';

export interface InkPoint {
  /** Bound to time: drawn time. Bound to a step: share of the width of the slide. */
  readonly x: number;
  /** Bound to time: share of the height of the timeline. Bound to a step: of the slide. */
  readonly y: number;
}

/** `time`, or the step (from 0) that it was drawn over. */
export type Anchor = 'time' | number;

export interface Stroke {
  readonly tool: Exclude<Tool, 'laser'>;
  readonly anchor: Anchor;
  readonly points: readonly InkPoint[];
}

export interface Ink {
  readonly strokes: readonly Stroke[];
  /** The last of the strokes is being drawn. */
  readonly isOpen: boolean;
  /** Where the laser points. */
  readonly laser: { readonly anchor: Anchor; readonly point: InkPoint } | null;
}

export const NO_INK: Ink = { strokes: [], isOpen: false, laser: null };

/** Where a slide lies on the screen, in CSS pixels from its left top corner. */
export interface InkFrame {
  readonly width: number;
  readonly height: number;
  readonly step: number;
  /** The timeline: from top to bottom, and where time runs in it. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Drawn time from `left` to `right`. */
  readonly start: number;
  readonly end: number;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** What is drawn at this pixel is bound to. */
export function anchorAt({ x, y }: Pixel, frame: InkFrame): Anchor {
  const isInside = y >= frame.top && y <= frame.bottom && x >= frame.left && frame.right > frame.left;
  return isInside ? 'time' : frame.step;
}

/** Pixels of a side; one that has none counts as one pixel. */
function sideOf(from: number, to: number): number {
  return Math.max(1, to - from);
}

/** The pixel as a point bound to `anchor`; finite, wherever it lies. */
export function pointAt({ x, y }: Pixel, anchor: Anchor, frame: InkFrame): InkPoint {
  if (anchor !== 'time') return { x: x / sideOf(0, frame.width), y: y / sideOf(0, frame.height) };
  const share = (x - frame.left) / sideOf(frame.left, frame.right);
  return {
    x: frame.start + share * (frame.end - frame.start),
    y: (y - frame.top) / sideOf(frame.top, frame.bottom),
  };
}

/** The pixel of a point: what `pointAt` undoes. */
export function pixelOf(point: InkPoint, anchor: Anchor, frame: InkFrame): Pixel {
  if (anchor !== 'time') return { x: point.x * sideOf(0, frame.width), y: point.y * sideOf(0, frame.height) };
  const length = frame.end - frame.start;
  const share = length > 0 ? (point.x - frame.start) / length : 0;
  return {
    x: frame.left + share * sideOf(frame.left, frame.right),
    y: frame.top + point.y * sideOf(frame.top, frame.bottom),
  };
}

/** A new stroke. */
export function begun(ink: Ink, stroke: Stroke): Ink {
  return { ...ink, strokes: [...ink.strokes, stroke], isOpen: true };
}

/** The stroke that is being drawn, with one more point. */
export function drawn(ink: Ink, point: InkPoint): Ink {
  const last = ink.strokes.at(-1);
  if (!ink.isOpen || last === undefined) return ink;
  return { ...ink, strokes: [...ink.strokes.slice(0, -1), { ...last, points: [...last.points, point] }] };
}

export function ended(ink: Ink): Ink {
  return ink.isOpen ? { ...ink, isOpen: false } : ink;
}

/** Without the last stroke. */
export function undone(ink: Ink): Ink {
  return { ...ink, strokes: ink.strokes.slice(0, -1), isOpen: false };
}

/** SVG path of a stroke: a curve through the middles between its points, and a dot where there is one point alone. */
export function inkPath({ anchor, points }: Stroke, frame: InkFrame): string {
  const pixels = points.map((point) => pixelOf(point, anchor, frame));
  const [first] = pixels;
  if (first === undefined) return '';
  const text = ({ x, y }: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curve = pixels.slice(1, -1).map((pixel, place) => {
    const next = pixels[place + 2] ?? pixel;
    return `Q${text(pixel)} ${text({ x: (pixel.x + next.x) / 2, y: (pixel.y + next.y) / 2 })}`;
  });
  return `M${text(first)}${curve.join('')}L${text(pixels.at(-1) ?? first)}`;
}
