/** The width of a text in the fonts of this machine, each measured once. */
import { fontOf } from '../core/scene/type.ts';
import type { Measure } from '../core/scene/types.ts';

/** A Measure by a canvas that is never shown; `fallback` where the browser gives no 2d context. */
export function canvasMeasure(fallback: Measure): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return fallback;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const font = fontOf(size, weight);
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}
