/** What stands around the marks where time runs down: names over the columns, the axis at the left, leaders from marks to words. */
import { AXIS_LINE } from './axis.along.ts';
import { mixColors } from './colors.ts';
import type { Inks } from './drawing.ts';
import { short } from './paths.ts';
import type { Leader, Primitive, Scene, TextStyle } from './types.ts';

const SWATCH = { width: 4, height: 16 };
const TICK = 5;
/** Between the axis and the words of a tick. */
const TICK_GAP = 9;
/** From the middle of a line of words down to its baseline, in sizes. */
const SINK = 0.36;
const NAME_SIZE = 14;
const BAND_BASELINE = 19;
/** Over the axis, the name of what is in view breaks into lines of this height. */
const BAND_LINE = 17;

/** Thin rules between the columns, and where a month, year or day begins. */
export function rulesDown({ lanes, axis, width, height, plot }: Scene, { palette }: Inks): Primitive[] {
  const starts = axis.contexts.map(({ ruleX }) => ruleX).filter((x) => x !== null);
  return [
    ...lanes.map(({ y }): Primitive => line({ x1: y, y1: plot.x, x2: y, y2: height }, palette.rule)),
    ...starts.map((x): Primitive => line({ x1: 0, y1: x, x2: width, y2: x }, palette.rule)),
  ];
}

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function line(ends: Ends, stroke: string): Primitive {
  return { kind: 'line', ...ends, stroke, strokeWidth: 1 };
}

/** A thin line from a mark to its words, under all marks. */
export function leaderDown(leader: Leader, { palette }: Inks): Primitive[] {
  if (leader.length === 0) return [];
  const d = `M${leader.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}`;
  return [{ kind: 'path', d, stroke: mixColors(palette.muted, palette.ground, 0.45), strokeWidth: 1 }];
}

/** The band over the plot: what is in view at the left, the names of the lanes over their columns. */
export function bandDown({ lanes, axis, plot, width, metrics }: Scene, inks: Inks): Primitive[] {
  const { palette } = inks;
  const name: TextStyle = { size: NAME_SIZE, weight: 600, anchor: 'start' };
  const small: TextStyle = { size: metrics.smallSize, weight: 400, anchor: 'start', tabular: true };
  const over = axis.contexts.find(({ ruleX, text }) => ruleX === null && text !== '');
  const named = lanes.filter(({ label }) => label !== '');
  // Beside names there is the width of the axis alone.
  const words = over === undefined ? [] : named.length > 0 ? (over.lines ?? []) : [over.text];
  return [
    { kind: 'rect', x: 0, y: 0, width, height: plot.x, radius: 0, fill: palette.ground },
    line({ x1: 0, y1: plot.x - 0.5, x2: width, y2: plot.x - 0.5 }, palette.rule),
    ...named.flatMap((lane): Primitive[] => [
      {
        kind: 'rect',
        x: lane.y,
        y: (lane.lines[0]?.y ?? 0) - NAME_SIZE + 1,
        ...SWATCH,
        radius: 0,
        fill: inks.of(lane),
      },
      ...lane.lines.map((text): Primitive => ({ kind: 'text', ...name, ...text, fill: palette.ink })),
      { kind: 'text', ...small, ...lane.countLine, fill: palette.muted },
    ]),
    ...words.map((text, number): Primitive => {
      const style = { ...small, size: named.length > 0 ? metrics.axisSize : NAME_SIZE, weight: 600 };
      return { kind: 'text', ...style, x: 0, y: BAND_BASELINE + number * BAND_LINE, text, fill: palette.ink };
    }),
  ];
}

/** The axis at the left: words of ticks end at it, those of months, years or days begin at the edge. */
export function axisDown({ axis, breaks, plot, metrics }: Scene, inks: Inks): Primitive[] {
  const { palette } = inks;
  const tick = mixColors(palette.muted, palette.ground, 0.35);
  const detail: TextStyle = { size: metrics.axisSize, weight: 400, anchor: 'end', tabular: true };
  const told = breaks.filter(({ text }) => text !== '').map(({ lines, textX }) => ({ lines, x: textX }));
  return [
    line({ x1: plot.y, y1: plot.x, x2: plot.y, y2: plot.x + plot.width }, palette.rule),
    ...axis.ticks.map(({ x }) => line({ x1: plot.y - TICK, y1: x, x2: plot.y, y2: x }, tick)),
    ...[...axis.ticks, ...told].flatMap(({ x, lines: words = [] }) => {
      const top = x - (words.length * AXIS_LINE) / 2;
      return words.map((each, number): Primitive => ({
        ...{ kind: 'text', ...detail, x: plot.y - TICK_GAP, y: baseline(top, number, metrics.axisSize) },
        ...{ text: each, fill: palette.muted },
      }));
    }),
    ...axis.contexts
      .filter(({ ruleX, text }) => ruleX !== null && text !== '')
      .flatMap(({ x, lines = [] }) =>
        lines.map((each, number): Primitive => ({
          ...{ kind: 'text', ...detail, weight: 600, anchor: 'start', x: 0 },
          ...{ y: baseline(x, number, metrics.axisSize), text: each, fill: palette.ink },
        })),
      ),
  ];
}

/** Where the line of the axis is broken off on both sides of a gap. */
export function breaksDown({ breaks, plot }: Scene, { palette }: Inks): Primitive[] {
  return breaks.flatMap(({ x0, x1 }): Primitive[] => [
    { kind: 'rect', x: plot.y - 1, y: x0, width: 2, height: x1 - x0, radius: 0, fill: palette.ground },
    ...[x0, x1].map((x) => line({ x1: plot.y - 5, y1: x + 3, x2: plot.y + 5, y2: x - 3 }, palette.muted)),
  ]);
}

/** A thin accent rule across the plot, with its words beside the axis. */
export function asOfDown({ asOf, plot, width, metrics }: Scene, { palette }: Inks): Primitive[] {
  if (asOf === null) return [];
  const style: TextStyle = { size: metrics.axisSize, weight: 400, anchor: 'start' };
  return [
    line({ x1: 0, y1: asOf.x, x2: Math.max(width, plot.y), y2: asOf.x }, palette.accent),
    ...(asOf.lines ?? []).map((text, number): Primitive => ({
      ...{ kind: 'text', ...style, x: 0, y: baseline(asOf.textX, number, metrics.axisSize), text },
      ...{ fill: palette.accent, halo: palette.ground },
    })),
  ];
}

/** Baseline of a line of words that begin at `top`. */
function baseline(top: number, line: number, size: number): number {
  return top + (line + 0.5) * AXIS_LINE + size * SINK;
}
