/** What stands around the marks: rules, lane names, axis, as-of line. */
import { mixColors } from './colors.ts';
import type { Inks } from './drawing.ts';
import type { LaneBand, Primitive, Scene, TextStyle } from './types.ts';

/** Size of the coloured bar before the name of a lane. */
const SWATCH = { width: 4, height: 16 };
const TICK = 5;
/** Baselines of the two rows, from the upper edge of the axis. */
const TICK_BASELINE = 20;
const CONTEXT_BASELINE = 39;
const AS_OF_BASELINE = 13;

/** Thin rules between lanes, and where a month, year or day begins. */
export function drawRules({ lanes, axis, width, height, plot }: Scene, { palette }: Inks): Primitive[] {
  const across = [...lanes.map(({ y }) => y), axis.y].map((y) =>
    rule({ x1: 0, y1: y, x2: width, y2: y }, palette.rule),
  );
  const starts = axis.contexts.map(({ ruleX }) => ruleX).filter((x) => x !== null);
  const down = starts.map((x) => rule({ x1: x, y1: plot.y, x2: x, y2: height - 4 }, palette.rule));
  return [...across, ...down];
}

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function rule(ends: Ends, stroke: string): Primitive {
  return { kind: 'line', ...ends, stroke, strokeWidth: 1 };
}

/** Names, counts and colours of the lanes, at the left. */
export function drawLaneHeads({ lanes, metrics }: Scene, inks: Inks): Primitive[] {
  return lanes.filter(({ label }) => label !== '').flatMap((lane) => drawLaneHead(lane, metrics, inks));
}

function drawLaneHead(lane: LaneBand, { labelSize, smallSize }: Scene['metrics'], inks: Inks): Primitive[] {
  const name: TextStyle = { size: labelSize, weight: 600, anchor: 'start' };
  const count: TextStyle = { size: smallSize, weight: 400, anchor: 'start', tabular: true };
  const halo = inks.palette.ground;
  const top = (lane.lines[0]?.y ?? lane.y) - labelSize + 1;
  return [
    { kind: 'rect', x: 0, y: top, ...SWATCH, radius: 0, fill: inks.of(lane) },
    ...lane.lines.map((line): Primitive => ({ kind: 'text', ...name, ...line, halo, fill: inks.palette.ink })),
    { kind: 'text', ...count, ...lane.countLine, halo, fill: inks.palette.muted },
  ];
}

/** Both rows of the axis. */
export function drawAxis({ axis, metrics }: Scene, { palette }: Inks): Primitive[] {
  const { y, ticks, contexts } = axis;
  const tick = mixColors(palette.muted, palette.ground, 0.35);
  const detail: TextStyle = { size: metrics.axisSize, weight: 400, anchor: 'middle', tabular: true };
  const context: TextStyle = { size: metrics.axisSize, weight: 600, anchor: 'start', tabular: true };
  const texts = contexts.filter(({ text }) => text !== '');
  return [
    ...ticks.map(({ x }) => rule({ x1: x, y1: y, x2: x, y2: y + TICK }, tick)),
    ...ticks.map(({ x, text }): Primitive => ({
      kind: 'text',
      ...detail,
      x,
      y: y + TICK_BASELINE,
      text,
      fill: palette.muted,
    })),
    ...texts.map(({ x, text }): Primitive => ({
      kind: 'text',
      ...context,
      x,
      y: y + CONTEXT_BASELINE,
      text,
      fill: palette.ink,
    })),
  ];
}

/** A thin accent rule with its words above the first lane. */
export function drawAsOf({ asOf, axis, metrics, plot }: Scene, { palette }: Inks): Primitive[] {
  if (asOf === null) return [];
  const { x, text, textX, anchor } = asOf;
  const style: TextStyle = { size: metrics.smallSize, weight: 400, anchor };
  return [
    { ...rule({ x1: x, y1: plot.y - 6, x2: x, y2: axis.y + TICK }, palette.accent) },
    { kind: 'text', ...style, x: textX, y: AS_OF_BASELINE, text, fill: palette.accent, halo: palette.ground },
  ];
}
