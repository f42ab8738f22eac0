/** Overview → Drawing: the strip, and with a window where the view is. */
import { legible, mixColors } from './colors.ts';
import type { LaneInk, Overview } from './overview.ts';
import type { OverviewMark } from './overview.marks.ts';
import { TICK_SIZE } from './overview.ticks.ts';
import type { OverviewWindow } from './overview.window.ts';
import type { Drawing, Palette, Primitive, Rect } from './types.ts';

export interface OverviewScene {
  readonly overview: Overview;
  /** Null where it is drawn by others. */
  readonly window: OverviewWindow | null;
}

/** Strength of a line that says "some time in it". */
const FAINT = 0.45;
/** How much of the ground is in an area: it is larger than a line, and must not be louder. */
const SOFT = 0.25;
/** Below the strip: where a tick begins and ends, and the baseline of its words. */
const TICK = { from: 1.5, to: 6 };
const BASELINE = 15;
/** Line of the window's outline: at the sides within the window, above and below outside of the strip. */
export const OUTLINE = 1.5;

/** The primitives of an overview in the colours of `palette`, in painting order. */
export function overviewDrawing({ overview, window }: OverviewScene, palette: Palette): Drawing {
  const { width, height, strip, marks, density, asOfX } = overview;
  const ground = mixColors(palette.rule, palette.ground, 0.45);
  const ink = (lane: LaneInk | null): string => inkOf(lane, palette);
  const bottom = strip.y + strip.height;
  const primitives: Primitive[] = [
    { kind: 'rect', ...strip, radius: 0, fill: ground },
    ...(density?.layers ?? [])
      .filter(({ d }) => d !== '')
      .map((layer): Primitive => ({ kind: 'path', d: layer.d, fill: mixColors(ink(layer.ink), palette.ground, SOFT) })),
    ...marks.flatMap((mark) => drawMark(mark, { fill: ink(mark), ground })),
    ...(asOfX === null ? [] : [upright(asOfX, { from: strip.y, to: bottom }, palette.accent)]),
    ...(window === null ? [] : outline(window, palette)),
    ...drawTicks(overview, palette),
  ];
  return { width, height, ground: palette.ground, primitives };
}

function inkOf(lane: LaneInk | null, { lanes, muted, ground, ink }: Palette): string {
  if (lane === null) return muted;
  if (lane.color !== null) return legible(lane.color, ground, ink);
  return lanes[lane.colorIndex % lanes.length] ?? ink;
}

/** A dot has a rim of the ground, so that it is seen on a line of its own colour. */
function drawMark(mark: OverviewMark, { fill, ground }: { fill: string; ground: string }): Primitive[] {
  const { x, y, width, height, isDot, isFaint, fadeBefore, fadeAfter } = mark;
  const strength = isFaint ? FAINT : 1;
  const body = { x: x + fadeBefore, y, width: Math.max(0, width - fadeBefore - fadeAfter), height };
  const rim = isDot && { radius: height / 2, stroke: ground, strokeWidth: 1 };
  return [
    { kind: 'rect', ...body, radius: 0, fill, ...(isFaint && { fillAlpha: FAINT }), ...rim },
    ...fade({ x, y, width: fadeBefore, height }, fill, [0, strength]),
    ...fade({ x: x + width - fadeAfter, y, width: fadeAfter, height }, fill, [strength, 0]),
  ];
}

function fade(box: Rect, fill: string, [from, to]: readonly [number, number]): Primitive[] {
  return box.width > 0 ? [{ kind: 'fade', ...box, fill, from, to }] : [];
}

function drawTicks({ ticks, strip }: Overview, palette: Palette): Primitive[] {
  const bottom = strip.y + strip.height;
  const tick = mixColors(palette.muted, palette.ground, 0.35);
  const words = { size: TICK_SIZE, weight: 400, anchor: 'start', tabular: true, fill: palette.muted } as const;
  const y = bottom + BASELINE;
  return [
    ...ticks.map(({ x }) => upright(x, { from: bottom + TICK.from, to: bottom + TICK.to }, tick)),
    ...ticks
      .filter(({ text }) => text !== '')
      .map(({ text, textX: x }): Primitive => ({ kind: 'text', ...words, x, y, text })),
  ];
}

function upright(x: number, { from, to }: { from: number; to: number }, stroke: string): Primitive {
  return { kind: 'line', x1: x, y1: from, x2: x, y2: to, stroke, strokeWidth: 1 };
}

/** With a line of the ground on both sides, so that it is seen on any colour. */
function outline({ x, y, width, height }: OverviewWindow, { ink, ground }: Palette): Primitive[] {
  const box = { x: x + OUTLINE / 2, y: y - OUTLINE / 2, width: width - OUTLINE, height: height + OUTLINE };
  return [
    { kind: 'rect', ...box, radius: 2, stroke: ground, strokeWidth: OUTLINE + 2 },
    { kind: 'rect', ...box, radius: 2, stroke: ink, strokeWidth: OUTLINE },
  ];
}
