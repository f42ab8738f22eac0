/** The events of an overview one by one: a thin line or a dot each, at the height of its lane. */
import { at } from '../lod/parting.ts';
import { Shape } from '../lod/types.ts';
import { FADE } from './columns.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import type { LaneInk, OverviewColumns, OverviewSource } from './overview.ts';
import type { Rect } from './types.ts';

export interface OverviewMark extends Rect, LaneInk {
  /** Too short to be a line. */
  readonly isDot: boolean;
  /** Some time in it: drawn pale. */
  readonly isFaint: boolean;
  /** The pixels over which an open start or end fades, within the mark's own `x` and `width`; 0 where the side is closed. */
  readonly fadeBefore: number;
  readonly fadeAfter: number;
}

/** Between the lines of the outer lanes and the edges of the strip. */
const PADDING = 5;
/** A line takes this part of the room of its lane, within limits. */
const SHARE = 0.6;
const THINNEST = 1;
const THICKEST = 3;
/** A short event is a dot so much thicker than a line. */
const DOT = 2;
const FADED = 14;

/** The marks in `strip`, long ones first, so that a short one lies over them. */
export function overviewMarks({ columns, lanes }: OverviewSource, frame: Frame, strip: Rect): OverviewMark[] {
  const room = (strip.height - 2 * PADDING) / Math.max(1, lanes.length);
  const thickness = Math.min(THICKEST, Math.max(THINNEST, room * SHARE));
  const marks = Array.from(columns.starts, (_, event): OverviewMark => {
    const lane = Math.min(at(columns.lanes, event), Math.max(0, lanes.length - 1));
    const { colorIndex, color } = lanes[lane] ?? { colorIndex: 0, color: null };
    const across = acrossOf(columns, event, { frame, least: thickness + DOT });
    const height = across.isDot ? thickness + DOT : thickness;
    const y = strip.y + PADDING + (lane + 0.5) * room - height / 2;
    return { ...across, y, height, colorIndex, color, isFaint: columns.shapes?.[event] === Shape.window };
  });
  return marks.sort((a, b) => b.width - a.width);
}

type Across = Pick<OverviewMark, 'x' | 'width' | 'isDot' | 'fadeBefore' | 'fadeAfter'>;

/** From left to right: no shorter than `least`, around its middle, and within the strip. */
function acrossOf(columns: OverviewColumns, event: number, { frame, least }: { frame: Frame; least: number }): Across {
  const held = (x: number): number => Math.min(Math.max(x, frame.left), frame.right) || 0;
  const start = held(xOf(frame, at(columns.starts, event)));
  const end = Math.max(start, held(xOf(frame, at(columns.ends, event))));
  const short = Math.max(0, least - (end - start)) / 2;
  const isOpen = (side: 'before' | 'after'): boolean => (columns[side]?.[event] ?? 0) >= FADE;
  const x0 = held(start - short - (isOpen('before') ? FADED : 0));
  const x1 = held(end + short + (isOpen('after') ? FADED : 0));
  return {
    x: x0,
    width: x1 - x0,
    isDot: end - start <= least,
    fadeBefore: isOpen('before') ? Math.max(0, start - short - x0) : 0,
    fadeAfter: isOpen('after') ? Math.max(0, x1 - end - short) : 0,
  };
}
