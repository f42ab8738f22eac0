/** Primitives of a Drawing → shapes of a slide. */
import type { Measure, Primitive, Rect } from '../../core/scene/types.ts';
import { hullOf, pathSteps, stepsWithin } from './path.ts';
import type { Paint, Shape, TextItem } from './types.ts';

/** Height of the box of one line of words, and how far its middle lies over the baseline, in parts of the size. */
const LINE = 1.2;
const MIDDLE = 0.38;
/** Presentation programs have fonts of their own, so that a place for words is a little wider than they are. */
const SLACK = 1.04;

type Of<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>;

export interface Naming {
  readonly name: string;
  readonly measure: Measure;
}

/** The shapes of `primitives`, cut to their clips; what lies beyond one is left out. */
export function shapesOf(primitives: readonly Primitive[], naming: Naming): Shape[] {
  let clip: Rect | null = null;
  return primitives.flatMap((primitive): Shape[] => {
    if (primitive.kind === 'clip') {
      clip = primitive.rect;
      return [];
    }
    return shapeOf(primitive, clip, naming);
  });
}

function shapeOf(primitive: Exclude<Primitive, Of<'clip'>>, clip: Rect | null, naming: Naming): Shape[] {
  const { name } = naming;
  switch (primitive.kind) {
    case 'text':
      return primitive.text === '' ? [] : [textShape(primitive, naming)];
    case 'line': {
      const { x1, y1, x2, y2 } = primitive;
      const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
      const box = cut({ x: left, y: top, width: right - left, height: bottom - top }, clip);
      const isRising = x1 < x2 !== y1 < y2 && box !== null && box.width > 0 && box.height > 0;
      return box === null ? [] : [{ kind: 'line', name, ...box, isRising, ...paintOf(primitive) }];
    }
    case 'path': {
      const steps = pathSteps(primitive.d);
      const hull = hullOf(steps);
      if (cut(hull, clip) === null) return [];
      const inside = clip === null ? steps : stepsWithin(steps, clip);
      return [{ kind: 'path', name, steps: inside, ...hullOf(inside), ...paintOf(primitive) }];
    }
    case 'rect': {
      const box = cut(primitive, clip);
      return box === null ? [] : [{ kind: 'box', name, ...box, radius: primitive.radius, ...paintOf(primitive) }];
    }
    case 'fade': {
      const box = cut(primitive, clip);
      const { fill, from, to, isDown = false } = primitive;
      return box === null ? [] : [{ kind: 'box', name, ...box, radius: 0, fill, fade: { from, to, isDown } }];
    }
  }
}

function paintOf(primitive: Of<'rect'> | Of<'line'> | Of<'path'>): Paint {
  const { stroke, strokeWidth } = primitive;
  return {
    ...(primitive.kind !== 'line' && primitive.fill !== undefined && { fill: primitive.fill }),
    ...(primitive.kind !== 'line' && primitive.fillAlpha !== undefined && { fillAlpha: primitive.fillAlpha }),
    ...(stroke !== undefined && { stroke, strokeWidth: strokeWidth ?? 1 }),
    ...(primitive.kind !== 'path' && primitive.dash !== undefined && { isDashed: true }),
  };
}

/** What of `box` lies in `clip`; null for nothing. */
function cut({ x, y, width, height }: Rect, clip: Rect | null): Rect | null {
  if (clip === null) return { x, y, width, height };
  const [left, top] = [Math.max(x, clip.x), Math.max(y, clip.y)];
  const [right, bottom] = [Math.min(x + width, clip.x + clip.width), Math.min(y + height, clip.y + clip.height)];
  return right < left || bottom < top ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** One line of words in a box of its own, which does not wrap. */
function textShape({ x, y, text, size, weight, anchor, fill, halo }: Of<'text'>, { name, measure }: Naming): TextItem {
  const width = measure(text, size, weight) * SLACK;
  return {
    ...{ kind: 'text', name: text === '' ? name : text, align: ALIGN[anchor], valign: 'middle', wraps: false },
    ...{ x: x - width * SHARE[anchor], y: y - size * (MIDDLE + LINE / 2), width, height: size * LINE },
    ...{ lineHeight: size * LINE, paragraphs: [[{ text, size, isBold: weight >= 600, color: fill }]] },
    ...(halo !== undefined && { fill: halo }),
  };
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const SHARE = { start: 0, middle: 0.5, end: 1 } as const;
