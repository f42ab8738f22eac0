/**
 * Where the mark of an event and its label stand. Three shapes: a point has its words beside it, a bar under it, a window in
 * it (beside it while it is too narrow). What grows with the scale goes from one to the other without a jump.
 */
import { DESCENT, LABEL_GAP, LEAST_WIDTH, LEAST_WINDOW, SHIFT, WINDOW_PADDING, WINDOW_SLIDE } from '../lod/parting.ts';
import { Shape } from '../lod/types.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { lineHeightOf } from './lanes.ts';
import type { Row } from './lanes.ts';
import type { PreparedEvent } from './prepare.ts';
import type { Metrics } from './types.ts';

/** The whole mark, not cut to the plot, and where its label may stand. */
export interface Place {
  /** With feathers and fading ends. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  readonly labelX: number;
  /** The room that is kept for the label ends here. */
  readonly labelEnd: number;
  /** Baseline of the first line. */
  readonly labelY: number;
  /** The label lies within the mark from left to right, so that arrows make sense. */
  readonly isWithin: boolean;
}

interface Placing {
  readonly event: PreparedEvent;
  readonly row: Row;
  readonly frame: Frame;
  readonly metrics: Metrics;
}

/** Room for the arrow of a label that is held at the left edge. */
export const ARROW = 14;
/** A label that is held at the left edge leaves it when less than this of its mark is left. */
const HOLD = 24;
const UNDER_GAP = 5;
/** Height of a window with one line of words. */
const PILL = 24;

/** From where to where the mark of an event goes along time, with feathers and fading ends. */
export function reachOf(
  { drawn }: PreparedEvent,
  frame: Frame,
  radius: number,
): { readonly x0: number; readonly x1: number } {
  const { shape, start, end, before, after } = drawn;
  const [s, e] = [xOf(frame, start), xOf(frame, end)];
  if (shape === Shape.dot) {
    const middle = (s + e) / 2;
    return { x0: Math.min(s - before, middle - radius - before), x1: Math.max(e + after, middle + radius + after) };
  }
  return { x0: s - before, x1: Math.max(e, s + (shape === Shape.bar ? LEAST_WIDTH : LEAST_WINDOW)) + after };
}

/** The place of an event in its row. */
export function placeOf(placing: Placing): Place {
  return PLACES[placing.event.drawn.shape](placing);
}

const PLACES = { 0: placePoint, 1: placeBar, 2: placeWindow } as const;

function placePoint({ event, row, frame, metrics }: Placing): Place {
  const { start, end } = event.drawn;
  const length = xOf(frame, end) - xOf(frame, start);
  const radius = metrics.dotRadius;
  const { x0, x1 } = reachOf(event, frame, radius);
  const down = smooth(length, DESCENT);
  const aside = smooth(length, SHIFT);
  const lift = row.lift * down;
  const labelX = mix(x1 + LABEL_GAP, held({ x0, x1, frame }), aside);
  return {
    x0,
    x1,
    y: row.line - lift,
    height: mix(2 * radius, metrics.barHeight, smooth(length, [2 * radius, DESCENT[0]])),
    labelX,
    labelEnd: aside === 1 ? Math.max(x1, x0 + event.label.width) : labelX + event.label.width,
    labelY: mix(besideBaseline(row, metrics), underBaseline(row, metrics) - row.lift, down),
    isWithin: aside === 1,
  };
}

function placeBar({ event, row, frame, metrics }: Placing): Place {
  const { x0, x1 } = reachOf(event, frame, metrics.dotRadius);
  return {
    x0,
    x1,
    y: row.line,
    height: metrics.barHeight,
    labelX: held({ x0, x1, frame }),
    labelEnd: Math.max(x1, x0 + event.label.width),
    labelY: underBaseline(row, metrics),
    isWithin: true,
  };
}

function placeWindow({ event, row, frame, metrics }: Placing): Place {
  const s = xOf(frame, event.drawn.start);
  const length = xOf(frame, event.drawn.end) - s;
  const { x0, x1 } = reachOf(event, frame, metrics.dotRadius);
  const needed = event.label.width + 2 * WINDOW_PADDING;
  const inside = smooth(length, [needed, needed + WINDOW_SLIDE]);
  const end1 = s + length - WINDOW_PADDING;
  const labelX = mix(x1 + LABEL_GAP, held({ x0: s + WINDOW_PADDING, x1: end1, frame }), inside);
  const more = (event.label.height - 1) * lineHeightOf(metrics.labelSize);
  return {
    x0,
    x1,
    y: row.line + more / 2,
    height: PILL + more,
    labelX,
    labelEnd: inside === 1 ? end1 : labelX + event.label.width,
    labelY: besideBaseline(row, metrics),
    isWithin: inside === 1,
  };
}

/** At the start of the mark; at the left edge while the mark begins before it and goes on under the label. */
function held({ x0, x1, frame }: { x0: number; x1: number; frame: Frame }): number {
  return Math.min(Math.max(x0, frame.left + ARROW), Math.max(x0, x1 - HOLD));
}

function underBaseline({ line }: Row, { barHeight, labelSize }: Metrics): number {
  return line + barHeight / 2 + UNDER_GAP + labelSize * 0.86;
}

function besideBaseline({ line }: Row, { labelSize }: Metrics): number {
  return line + labelSize * 0.36;
}

/** From 0 to 1 while `value` runs through the range, slowly at both ends. */
export function smooth(value: number, [from, to]: readonly [number, number]): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

export function mix(from: number, to: number, share: number): number {
  return share === 0 ? from : share === 1 ? to : from + (to - from) * share;
}
