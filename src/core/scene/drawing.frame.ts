/** What stands around the marks: rules, lane names, axis, as-of line. */
import { mixColors } from './colors.ts';
import type { Inks } from './drawing.ts';
import { short } from './paths.ts';
import type { LaneBand, Primitive, Scene, TextStyle } from './types.ts';

/** Size of the coloured bar before the name of a lane. */
const SWATCH = { width: 4, height: 16 };
const TICK = 5;
/** Baselines of the two rows, from the upper edge of the axis. */
const TICK_BASELINE = 20;
const CONTEXT_BASELINE = 39;
const AS_OF_BASELINE = 13;
/** Half the width and the height of a stroke that breaks the axis; length and depth of the teeth of a torn edge. */
const SLANT = 3;
const CUT = 5;
const TOOTH = 7;
const BITE = 1.5;

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

/** A pale veil over what goes on through a folded gap, with torn edges: here time is not drawn as long as it was. */
export function drawVeils({ breaks, plot }: Scene, { palette }: Inks): Primitive[] {
  const fill = mixColors(palette.ground, palette.rule, 0.5);
  const stroke = mixColors(palette.ground, palette.rule, 0.9);
  const box = { y: plot.y, height: plot.height };
  return breaks.flatMap(({ x0, x1 }): Primitive[] => [
    { kind: 'rect', x: x0, width: x1 - x0, ...box, radius: 0, fill, fillAlpha: 0.75 },
    ...[x0, x1].map((x): Primitive => ({ kind: 'path', d: tornPath(x, box), stroke, strokeWidth: 1 })),
  ]);
}

/** The line of the axis broken off on both sides of a gap by a slanted stroke, and how long the gap is, under it. */
export function drawBreaks({ breaks, plot, axis, metrics }: Scene, { palette }: Inks): Primitive[] {
  const style: TextStyle = { size: metrics.axisSize, weight: 400, anchor: 'middle', tabular: true };
  return breaks.flatMap(({ x0, x1, text, textX }): Primitive[] => {
    const [left, right] = [Math.max(x0, plot.x), Math.min(x1, plot.x + plot.width)];
    const ends = [x0, x1].filter((x) => x >= plot.x && x <= plot.x + plot.width);
    const strokes = ends.map((x) =>
      rule({ x1: x - SLANT, y1: axis.y + CUT, x2: x + SLANT, y2: axis.y - CUT }, palette.muted),
    );
    const words: Primitive = { kind: 'text', ...style, x: textX, y: axis.y + TICK_BASELINE, text, fill: palette.muted };
    return [
      { kind: 'rect', x: left, y: axis.y - 1, width: right - left, height: 2, radius: 0, fill: palette.ground },
      ...strokes,
      ...(text === '' ? [] : [words]),
    ];
  });
}

/** Down the height of a box to and fro by some pixels. */
function tornPath(x: number, { y, height }: { y: number; height: number }): string {
  const teeth = Math.max(1, Math.round(height / TOOTH));
  const points = Array.from({ length: teeth + 1 }, (_, tooth) => {
    const across = tooth === 0 || tooth === teeth ? 0 : tooth % 2 === 0 ? -BITE : BITE;
    return `${short(x + across)} ${short(y + (tooth * height) / teeth)}`;
  });
  return `M${points.join('L')}`;
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
