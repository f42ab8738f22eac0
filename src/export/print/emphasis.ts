/** What stands out on paper, what stands back, and what lies under words. */
import { mixColors } from '../../core/scene/colors.ts';
import { inksOn } from '../../core/scene/drawing.ts';
import { drawLabel } from '../../core/scene/drawing.labels.ts';
import { drawMark, drawRing } from '../../core/scene/drawing.marks.ts';
import type { Mark, Measure, Primitive, Scene } from '../../core/scene/types.ts';
import { paperPalette } from './paper.ts';

/** How much of the paper the marks take on that stand back; their words stay legible. */
const PALE = 0.55;
/** Of what lies under words. */
const GROUND_ALPHA = 0.85;

/** The same primitive for what is not told: paler marks, and words in the muted ink. */
export function standingBack(primitive: Primitive): Primitive {
  switch (primitive.kind) {
    case 'text':
      return primitive.fill === paperPalette.ink ? { ...primitive, fill: paperPalette.muted } : primitive;
    case 'fade':
      return { ...primitive, fill: paled(primitive.fill) };
    case 'rect':
    case 'path': {
      const { fill, stroke } = primitive;
      return {
        ...primitive,
        ...(fill !== undefined && { fill: paled(fill) }),
        ...(stroke !== undefined && { stroke: paled(stroke) }),
      };
    }
    case 'line':
    case 'clip':
      return primitive;
  }
}

function paled(color: string): string {
  return mixColors(color, paperPalette.ground, PALE);
}

/** Marks in full colour with a ring around each, and their words. */
export function standingOut(scene: Scene, marks: readonly Mark[]): Primitive[] {
  const inks = inksOn(paperPalette, 'horizontal');
  const { plot, height } = scene;
  return [
    { kind: 'clip', rect: { x: plot.x, y: 0, width: plot.width, height } },
    ...marks.flatMap((mark) => [...drawMark(mark, inks), drawRing(mark, paperPalette.ink, 2)]),
    ...marks.flatMap((mark) => drawLabel(mark, { scene, inks })).map(bold),
    { kind: 'clip', rect: null },
  ];
}

function bold(primitive: Primitive): Primitive {
  return primitive.kind === 'text' && primitive.fill === paperPalette.ink ? { ...primitive, weight: 500 } : primitive;
}

/** The primitive, or in the place of a halo a ground and the words on it. */
export function grounded(primitive: Primitive, measure: Measure): Primitive[] {
  if (primitive.kind !== 'text' || primitive.halo === undefined) return [primitive];
  const { halo, ...text } = primitive;
  const { x, y, size, weight, anchor } = text;
  const width = measure(text.text, size, weight) + 2;
  const left = x - 1 - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 - 1 : width - 2);
  const box = { x: left, y: y - size * 0.9, width, height: size * 1.15, radius: 0 };
  return [{ kind: 'rect', ...box, fill: halo, fillAlpha: GROUND_ALPHA }, text];
}
