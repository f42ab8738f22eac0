/** The width of a text in the fonts of this machine, each measured once. */
import { fontOf } from '../core/scene/type.ts';
import type { Measure } from '../core/scene/types.ts';

/** Widths of one font: more are not kept, since nobody sees so many texts. */
const KEPT = 50_000;

/** A Measure by a canvas that is never shown; `fallback` where the browser gives no 2d context. */
export function canvasMeasure(fallback: Measure): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return fallback;
  // A font by its number: its name is long, and would have to be read for every text.
  const fonts = new Map<number, Map<string, number>>();
  let current = NaN;
  return (text, size, weight) => {
    const font = size * 1000 + weight;
    const widths = fonts.get(font) ?? new Map<string, number>();
    if (widths.size === 0) fonts.set(font, widths);
    const before = widths.get(text);
    if (before !== undefined) return before;
    if (font !== current) context.font = fontOf(size, weight);
    current = font;
    const { width } = context.measureText(text);
    if (widths.size >= KEPT) widths.clear();
    widths.set(text, width);
    return width;
  };
}
