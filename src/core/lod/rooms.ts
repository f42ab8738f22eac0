/** The room that an event takes in its row at one scale, in milliseconds: for packing, and never less than what is drawn. */
import { LABEL_GAP, LABEL_SPACE, LEAST_WIDTH, LEAST_WINDOW, windowHolds } from './parting.ts';
import { Shape } from './types.ts';
import type { LodInput, LodSettings } from './types.ts';

/** Where the room of an event begins and ends at a scale of one pixel in `unit` milliseconds; both shrink with the unit. */
export interface Rooms {
  readonly from: (event: number, unit: number) => number;
  readonly to: (event: number, unit: number) => number;
}

/** The rooms of marks with their labels. What `parting.ts` keeps apart to the pixel is kept apart here with a little to spare. */
export function roomsOf(input: LodInput, { dotRadius, labelsAside }: LodSettings): Rooms {
  const { starts, ends, shapes, before, after, labelWidths } = input;
  const from = (event: number, unit: number): number => {
    const start = starts[event] ?? 0;
    const pixels = before[event] ?? 0;
    if (shapes[event] !== Shape.dot) return start - pixels * unit;
    const middle = (start + (ends[event] ?? 0)) / 2;
    return Math.min(start - pixels * unit, middle - (dotRadius + pixels) * unit);
  };
  const to = (event: number, unit: number): number => {
    const start = starts[event] ?? 0;
    const end = ends[event] ?? 0;
    const tail = after[event] ?? 0;
    const label = labelWidths[event] ?? 0;
    const shape = shapes[event];
    if (shape === Shape.bar || labelsAside === true) {
      const narrowest = (shape === Shape.window ? LEAST_WINDOW : LEAST_WIDTH) * unit;
      const least = shape === Shape.dot ? (end - start) / 2 + dotRadius * unit : narrowest;
      const mark = Math.max(end, start + least) + tail * unit;
      return Math.max(mark, start + (label + LABEL_SPACE) * unit);
    }
    const beside = (LABEL_GAP + label + LABEL_SPACE + tail) * unit;
    if (shape === Shape.dot) return Math.max(end, (start + end) / 2 + dotRadius * unit) + beside;
    if (end - start >= windowHolds(label) * unit) return end + tail * unit;
    return Math.max(end, start + LEAST_WINDOW * unit) + beside;
  };
  return { from, to };
}
