/**
 * From which scale on two events of one row no longer touch. The room that an event takes at scale k is bounded by lines
 * `instant · k + pixels`; two of them part at one scale and stay parted above it.
 */
import { Shape } from './types.ts';
import type { LodInput, LodSettings } from './types.ts';

/** Pixels between a mark and the label beside it. */
export const LABEL_GAP = 7;
/** Pixels that stay free after a label. */
export const LABEL_SPACE = 12;
/** A bar is never drawn narrower than this. */
export const LEAST_WIDTH = 4;
/** Nor a window than this, so that its two brackets stay two. */
export const LEAST_WINDOW = 9;
/** Pixels between the end of a window and the label in it. */
export const WINDOW_PADDING = 11;
/** Pixels that a window grows while its label moves from beside it into it. */
export const WINDOW_SLIDE = 8;
/** Widths in pixels between which a day's label goes down from beside its mark to under it ... */
export const DESCENT: readonly [number, number] = [20, 36];
/** ... and then aside to stand under its start. */
export const SHIFT: readonly [number, number] = [36, 60];

/** Lines that bound one event on one side, and the scale up to which each counts. Five are the most that a shape needs. */
interface Lines {
  readonly instants: Float64Array;
  readonly pixels: Float64Array;
  readonly limits: Float64Array;
  count: number;
}

type Draw = (input: LodInput, event: number, lines: Lines) => void;

/**
 * A function that gives the smallest scale (pixels per millisecond) from which on event `a` leaves room for event `b`, which
 * starts at the same time or later; Infinity where they overlap in time, and so touch at every scale. `labelled`: with
 * the label of `a`. Labels stand after their mark's start, so the label of `b` does not matter.
 */
export function partingOf(input: LodInput, settings: LodSettings): (a: number, b: number, labelled: boolean) => number {
  const right = emptyLines();
  const left = emptyLines();
  const marks = rightOfMarks(settings.dotRadius);
  const labels = settings.labelsAside === true ? ASIDE : rightOfLabels(settings.dotRadius);
  const lefts = leftOfMarks(settings.dotRadius);
  return (a, b, labelled) => {
    right.count = 0;
    left.count = 0;
    const shape = input.shapes[a] ?? Shape.bar;
    marks[shape]?.(input, a, right);
    if (labelled) labels[shape]?.(input, a, right);
    lefts[input.shapes[b] ?? Shape.bar]?.(input, b, left);
    return latestParting(right, left);
  };
}

function emptyLines(): Lines {
  const column = (): Float64Array => new Float64Array(5);
  return { instants: column(), pixels: column(), limits: column(), count: 0 };
}

function add(lines: Lines, instant: number, pixels: number, limit = Infinity): void {
  lines.instants[lines.count] = instant;
  lines.pixels[lines.count] = pixels;
  lines.limits[lines.count] = limit;
  lines.count += 1;
}

function latestParting(right: Lines, left: Lines): number {
  let latest = 0;
  for (let r = 0; r < right.count; r += 1) {
    for (let l = 0; l < left.count; l += 1) {
      const room = at(left.instants, l) - at(right.instants, r);
      const wanted = at(right.pixels, r) - at(left.pixels, l);
      latest = Math.max(latest, Math.min(at(right.limits, r), partingScale(room, wanted)));
    }
  }
  return latest;
}

/** From which scale on `room` milliseconds hold `wanted` pixels. */
function partingScale(room: number, wanted: number): number {
  if (room < 0) return Infinity;
  if (wanted <= 0) return 0;
  return wanted / room;
}

const rightOfSpan =
  (least: number): Draw =>
  (input, i, lines) => {
    add(lines, at(input.ends, i), at(input.after, i));
    add(lines, at(input.starts, i), least + at(input.after, i));
  };

const rightOfMarks = (radius: number): Readonly<Record<number, Draw>> => ({
  [Shape.dot]: (input, i, lines) => {
    add(lines, at(input.ends, i), at(input.after, i));
    add(lines, middleOf(input, i), radius + at(input.after, i));
  },
  [Shape.bar]: rightOfSpan(LEAST_WIDTH),
  [Shape.window]: rightOfSpan(LEAST_WINDOW),
});

const rightOfLabels = (radius: number): Readonly<Record<number, Draw>> => ({
  [Shape.dot]: (input, i, lines) => {
    const label = LABEL_GAP + at(input.labelWidths, i) + LABEL_SPACE + at(input.after, i);
    const isBeside = SHIFT[1] / lengthOf(input, i);
    add(lines, at(input.ends, i), label, isBeside);
    add(lines, middleOf(input, i), radius + label, isBeside);
    add(lines, at(input.starts, i), label);
  },
  [Shape.bar]: (input, i, lines) => {
    add(lines, at(input.starts, i), at(input.labelWidths, i) + LABEL_SPACE - at(input.before, i));
  },
  [Shape.window]: (input, i, lines) => {
    const label = LABEL_GAP + at(input.labelWidths, i) + LABEL_SPACE + at(input.after, i);
    const isBeside = windowHolds(at(input.labelWidths, i)) / lengthOf(input, i);
    add(lines, at(input.ends, i), label, isBeside);
    add(lines, at(input.starts, i), LEAST_WINDOW + label, isBeside);
  },
});

/** Aside of its row a label takes the same room whatever its mark is. */
const rightOfAside: Draw = (input, i, lines) => {
  add(lines, at(input.starts, i), at(input.labelWidths, i) + LABEL_SPACE);
};

const ASIDE: Readonly<Record<number, Draw>> = {
  [Shape.dot]: rightOfAside,
  [Shape.bar]: rightOfAside,
  [Shape.window]: rightOfAside,
};

/** Pixels that a window must have for its label to stand in it, at rest. */
export function windowHolds(labelWidth: number): number {
  return labelWidth + 2 * WINDOW_PADDING + WINDOW_SLIDE;
}

const leftOfMarks = (radius: number): Readonly<Record<number, Draw>> => ({
  [Shape.dot]: (input, i, lines) => {
    leftOfSpan(input, i, lines);
    add(lines, middleOf(input, i), -radius - at(input.before, i));
  },
  [Shape.bar]: leftOfSpan,
  [Shape.window]: leftOfSpan,
});

function leftOfSpan(input: LodInput, i: number, lines: Lines): void {
  add(lines, at(input.starts, i), -at(input.before, i));
}

function middleOf(input: LodInput, i: number): number {
  return (at(input.starts, i) + at(input.ends, i)) / 2;
}

function lengthOf(input: LodInput, i: number): number {
  return at(input.ends, i) - at(input.starts, i);
}

/** The entry of a column; the callers stay within its length. */
export function at(column: { readonly [index: number]: number }, index: number): number {
  return column[index] ?? 0;
}
