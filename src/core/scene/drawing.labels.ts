/** Labels and counts as primitives: ink, not lane colour, with an outline of the ground that keeps lines from crossing them. */
import { mixColors } from './colors.ts';
import type { Inks } from './drawing.ts';
import { short } from './paths.ts';
import type { Cluster, Label, Mark, Primitive, Scene, TextStyle } from './types.ts';

/** How much of its colour a window has at most. */
const TINT = 0.1;

interface Setting {
  readonly scene: Scene;
  readonly inks: Inks;
}

/** The words of a mark: title, brief date, warning, arrows. */
export function drawLabel(mark: Mark, { scene, inks }: Setting): Primitive[] {
  const { label, status } = mark;
  if (label === null) return [];
  const { palette } = inks;
  const { labelSize, smallSize } = scene.metrics;
  const halo = { halo: standsInWindow(mark, label) ? mixColors(palette.ground, inks.of(mark), TINT) : palette.ground };
  const title: TextStyle = { size: labelSize, weight: 400, anchor: 'start' };
  const small: TextStyle = { size: smallSize, weight: 400, anchor: 'start' };
  const fill = status === 'cancelled' ? palette.muted : palette.ink;
  const baseline = label.lines[0]?.y ?? 0;
  // A line that runs along the words would look like one through them.
  const { x, y, width, height } = label.bounds;
  const ground: Primitive = { kind: 'rect', x: x - 3, y, width: width + 6, height, radius: 0, fill: palette.ground };
  return [
    ...(scene.metrics.direction === 'vertical' ? [ground] : []),
    ...label.lines.map((line): Primitive => ({ kind: 'text', ...title, ...line, ...halo, fill, id: mark.id })),
    ...(label.date === null ? [] : [{ kind: 'text' as const, ...small, ...label.date, ...halo, fill: palette.muted }]),
    ...label.strikes.map(({ x0, x1, y }): Primitive => line(x0, x1, { y, stroke: palette.muted })),
    ...drawWarning(label.warning, { style: small, accent: palette.accent, halo }),
    ...[label.before].filter((x) => x !== null).map((x) => triangle(x, { baseline, fill: palette.ink, turn: -1 })),
    ...[label.after].filter((x) => x !== null).map((x) => triangle(x, { baseline, fill: palette.ink, turn: 1 })),
  ];
}

function line(x1: number, x2: number, { y, stroke }: { y: number; stroke: string }): Primitive {
  return { kind: 'line', x1, y1: y, x2, y2: y, stroke, strokeWidth: 1 };
}

/** There the ground is tinted. */
function standsInWindow({ shape, x0, x1 }: Mark, { bounds }: Label): boolean {
  return shape === 'window' && bounds.x >= x0 && bounds.x + bounds.width <= x1;
}

interface Warning {
  readonly style: TextStyle;
  readonly accent: string;
  readonly halo: { readonly halo?: string };
}

function drawWarning(warning: Label['warning'], { style, accent, halo }: Warning): Primitive[] {
  if (warning === null) return [];
  const { x, y, line: words } = warning;
  return [
    { kind: 'path', d: signPath(x, y), stroke: accent, strokeWidth: 1.4 },
    ...(words === null ? [] : [{ kind: 'text' as const, ...style, ...words, ...halo, fill: accent }]),
  ];
}

/** A triangle with an exclamation mark, 14 pixels wide, standing on the baseline `y`. */
function signPath(x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${short(x + dx)} ${short(y + dy)}`;
  return `M${at(7, -11.5)}L${at(13.5, 0.5)}L${at(0.5, 0.5)}ZM${at(7, -7.5)}L${at(7, -3.8)}M${at(7, -2.2)}L${at(7, -1.2)}`;
}

function triangle(x: number, { baseline, fill, turn }: { baseline: number; fill: string; turn: 1 | -1 }): Primitive {
  const [tip, back] = turn === 1 ? [x + 7, x] : [x, x + 7];
  const y = baseline - 5;
  const d = `M${short(tip)} ${short(y)}L${short(back)} ${short(y - 4)}L${short(back)} ${short(y + 4)}Z`;
  return { kind: 'path', d, fill };
}

/** "+12" in a thin frame. */
export function drawCount({ bounds, x, y, text }: Cluster, { metrics }: Scene, { palette }: Inks): Primitive[] {
  const style: TextStyle = { size: metrics.smallSize, weight: 600, anchor: 'middle', tabular: true };
  const frame = { fill: palette.ground, stroke: palette.rule, strokeWidth: 1 };
  return [
    { kind: 'rect', ...bounds, radius: bounds.height / 2, ...frame },
    { kind: 'text', ...style, x, y: y + metrics.smallSize * 0.36, text, fill: palette.muted },
  ];
}
