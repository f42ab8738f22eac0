/** Scene → Drawing: the same picture as some hundred primitives that any painter can put down. */
import { legible, mixColors } from './colors.ts';
import { drawAsOf, drawAxis, drawBreaks, drawLaneHeads, drawRules, drawVeils } from './drawing.frame.ts';
import { drawCount, drawLabel } from './drawing.labels.ts';
import { drawArcs } from './drawing.links.ts';
import { drawMark, drawRing } from './drawing.marks.ts';
import { asOfDown, axisDown, bandDown, breaksDown, leaderDown, rulesDown } from './drawing.upright.ts';
import { onScreen, turned } from './turn.ts';
import type { Arc, Direction, Drawing, Mark, Palette, Primitive, Scene } from './types.ts';

/** Ids of the events that are opened, under the pointer, and in the keyboard's focus. */
export interface Emphasis {
  readonly selected?: string | null;
  readonly hovered?: string | null;
  readonly focused?: string | null;
  /** For every event of the document 1, or 0 for one that a filter leaves out: it stays as a ghost. */
  readonly mask?: Uint8Array | null;
  /** The links of one of them. */
  readonly arcs?: readonly Arc[];
}

/** What the parts of a drawing are painted with. */
export interface Inks {
  readonly palette: Palette;
  /** Which way time runs. */
  readonly direction: Direction;
  /** The colour of a lane or an event, legible on the ground. */
  readonly of: (item: { readonly colorIndex: number; readonly color: string | null }) => string;
}

/** What marks, labels and lanes are painted with on the ground of `palette`. */
export function inksOn(palette: Palette, direction: Direction): Inks {
  return { palette, direction, of: (item) => colorOf(item, palette) };
}

/** The primitives of `scene` in the colours of `palette`, in painting order. */
export function drawingOf(scene: Scene, palette: Palette, emphasis: Emphasis = {}): Drawing {
  const { direction } = scene.metrics;
  const inks = inksOn(palette, direction);
  const ghosts = ghostly(inks);
  const inksOf = (mark: Mark): Inks => (emphasis.mask?.[mark.index] === 0 ? ghosts : inks);
  const { plot } = scene;
  // What passes lies over what does not.
  const marks = [...scene.marks].sort((a, b) => Number(inksOf(b) === ghosts) - Number(inksOf(a) === ghosts));
  const labels = marks.filter(({ label }) => label !== null);
  const through = marks.filter((mark) => goesThrough(mark, scene));
  const others = marks.filter((mark) => !through.includes(mark));
  const isDown = direction === 'vertical';
  const turn = (primitives: readonly Primitive[]): readonly Primitive[] =>
    isDown ? primitives.map(turned) : primitives;
  const around = isDown ? DOWN : RIGHT;
  const whole = { x: plot.x, y: 0, width: plot.width, height: isDown ? scene.width : scene.height };
  const primitives: Primitive[] = [
    ...around.rules(scene, inks),
    { kind: 'clip', rect: onScreen(whole, direction) },
    ...(isDown ? labels.flatMap((mark) => leaderDown(mark.label?.leader ?? [], inksOf(mark))) : []),
    ...turn(through.flatMap((mark) => drawMark(mark, inksOf(mark)))),
    ...turn(drawVeils(scene, inks)),
    ...(emphasis.arcs === undefined ? [] : turn(drawArcs(emphasis.arcs, inks))),
    ...turn(others.flatMap((mark) => drawMark(mark, inksOf(mark)))),
    ...around.asOf(scene, inks),
    ...turn(rings(marks, emphasis, inks)),
    ...labels.flatMap((mark) => drawLabel(mark, { scene, inks: inksOf(mark) })),
    ...scene.clusters.flatMap((cluster) => drawCount(cluster, scene, inks)),
    { kind: 'clip', rect: null },
    ...around.axis(scene, inks),
  ];
  return { width: scene.width, height: scene.height, ground: palette.ground, primitives };
}

/** The axis with what goes through it, and no events: all that `drawingOf` draws below the lanes, where time runs to the right. */
export function axisDrawingOf(scene: Scene, palette: Palette): Drawing {
  const inks = inksOn(palette, 'horizontal');
  const { plot, width, height } = scene;
  const primitives: Primitive[] = [
    ...drawRules(scene, inks),
    { kind: 'clip', rect: { x: plot.x, y: 0, width: plot.width, height } },
    ...drawAsOf(scene, inks),
    { kind: 'clip', rect: null },
    ...drawAxis(scene, inks),
    ...drawBreaks(scene, inks),
  ];
  return { width, height, ground: palette.ground, primitives };
}

type Draw = (scene: Scene, inks: Inks) => Primitive[];

interface Around {
  readonly rules: Draw;
  readonly asOf: Draw;
  /** Names of lanes, axis and breaks. */
  readonly axis: Draw;
}

/** What stands around the marks, where time runs to the right and where it runs down. */
const RIGHT: Around = {
  rules: drawRules,
  asOf: drawAsOf,
  axis: (scene, inks) => [drawLaneHeads, drawAxis, drawBreaks].flatMap((draw) => draw(scene, inks)),
};
const DOWN: Around = {
  rules: rulesDown,
  asOf: asOfDown,
  axis: (scene, inks) => [axisDown, breaksDown, bandDown].flatMap((draw) => draw(scene, inks)),
};

/** How much of the ground a ghost takes on. */
const PALE = 0.72;

/** The same inks, paled towards the ground. */
export function ghostly({ palette, direction, of }: Inks): Inks {
  const pale = (color: string): string => mixColors(color, palette.ground, PALE);
  const { ink, muted, accent } = palette;
  return {
    palette: { ...palette, ink: pale(ink), muted: pale(muted), accent: pale(accent) },
    direction,
    of: (item) => pale(of(item)),
  };
}

/** A bar or window that a break cuts in two; nothing begins or ends in one. */
function goesThrough({ shape, x0, x1 }: Mark, { breaks }: Scene): boolean {
  return shape !== 'dot' && breaks.some((gap) => x0 < gap.x0 && gap.x1 < x1);
}

function rings(marks: readonly Mark[], { selected, hovered, focused }: Emphasis, { palette }: Inks): Primitive[] {
  const ring = (id: string | null | undefined, stroke: string, width: number): Primitive[] =>
    marks.filter((mark) => mark.id === id).map((mark) => drawRing(mark, stroke, width));
  const isHoverOnly = hovered !== selected && hovered !== focused;
  return [
    ...(isHoverOnly ? ring(hovered, palette.muted, 1) : []),
    ...ring(selected, palette.ink, 2),
    ...(focused === selected ? [] : ring(focused, palette.accent, 2)),
  ];
}

function colorOf({ colorIndex, color }: { colorIndex: number; color: string | null }, palette: Palette): string {
  const { lanes, ground, ink } = palette;
  if (color !== null) return legible(color, ground, ink);
  return lanes[colorIndex % lanes.length] ?? ink;
}
