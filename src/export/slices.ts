/** Where a long picture is cut into pictures that an article takes: between its blocks, never through one. */
import type { Drawing, Primitive } from '../core/scene/types.ts';
import { svgOf, type SvgOptions } from './svg.ts';

/** What must not be cut, from its top to its bottom, in pixels. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Whole pixels at which a picture of `height` is cut, ascending, without its two ends. A slice is as tall as it can be up to
 * `most`, and taller only where one block, or several that overlap, leave no other way. O(cuts × blocks).
 */
export function cutsOf(blocks: readonly Block[], { height, most }: { height: number; most: number }): number[] {
  const gaps = gapsOf(blocks);
  const cuts: number[] = [];
  for (let from = 0; height - from > most;) {
    const near = gaps.map((gap) => placeIn(gap, from, from + most)).filter((place) => place !== null);
    const far = gaps.find(({ top }) => top > from + most);
    const cut = near[near.length - 1] ?? (far === undefined ? null : middleOf(far));
    if (cut === null) break;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/** Whole pixels between two blocks, both ends included; what lies above the first and below the last is no slice by itself. */
function gapsOf(blocks: readonly Block[]): Block[] {
  const gaps: Block[] = [];
  let free = Infinity;
  for (const { top, bottom } of [...blocks].sort((a, b) => a.top - b.top)) {
    if (Math.floor(top) >= free) gaps.push({ top: free, bottom: Math.floor(top) });
    free = Math.max(free === Infinity ? 0 : free, Math.ceil(bottom));
  }
  return gaps;
}

/** The middle of the gap, or the last place in it that a slice reaches which began at `from`; null where that gains nothing. */
function placeIn(gap: Block, from: number, limit: number): number | null {
  const end = Math.floor(limit);
  if (gap.top > end || gap.bottom <= from) return null;
  if (gap.top > from) return Math.min(middleOf(gap), end);
  return end < gap.bottom && end > from ? end : null;
}

function middleOf({ top, bottom }: Block): number {
  return Math.floor((top + bottom) / 2);
}

export interface CutDrawing {
  readonly drawing: Drawing;
  /** As `cutsOf` gives them. */
  readonly cuts: readonly number[];
}

/** An SVG for each slice, from top to bottom; of what is drawn only that which reaches into it. */
export function sliceSvgs({ drawing, cuts }: CutDrawing, options: SvgOptions = {}): string[] {
  const ends = [...cuts, drawing.height];
  return ends.map((end, place) => {
    const top = ends[place - 1] ?? 0;
    const primitives = drawing.primitives.filter((primitive) => reaches(primitive, { top, bottom: end }));
    return svgOf({ ...drawing, primitives }, { ...options, part: { top, height: end - top } });
  });
}

/** Whether it may show between two heights; of paths nobody knows. */
function reaches(primitive: Primitive, { top, bottom }: Block): boolean {
  const own = heightsOf(primitive);
  return own === null || (own.bottom >= top && own.top <= bottom);
}

/** From where to where a primitive reaches, with its line; null where that is not told in numbers. */
export function heightsOf(primitive: Primitive): Block | null {
  switch (primitive.kind) {
    case 'text':
      return { top: primitive.y - primitive.size, bottom: primitive.y + primitive.size * 0.4 };
    case 'rect':
    case 'fade':
      return { top: primitive.y - 4, bottom: primitive.y + primitive.height + 4 };
    case 'line':
      return { top: Math.min(primitive.y1, primitive.y2) - 4, bottom: Math.max(primitive.y1, primitive.y2) + 4 };
    case 'path':
    case 'clip':
      return null;
  }
}

/** PNG bytes of an SVG that is `width` pixels wide. */
export type Rasterize = (svg: string, width: number) => Promise<Uint8Array>;

/** The slices as PNG, one after the other, so that no more than one is held as pixels. */
export async function slicePngs(picture: CutDrawing, rasterize: Rasterize, options: SvgOptions = {}): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for (const svg of sliceSvgs(picture, options)) pictures.push(await rasterize(svg, picture.drawing.width));
  return pictures;
} // prettier-ignore
