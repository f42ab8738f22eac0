/** How wide the labels of many events are, without laying out any: the sum of the widths of their characters. */
import { plainLine } from './lines.ts';
import type { Measure } from './types.ts';

/** Kerning and rounding of the font: a text may be so much wider than its characters. */
const SLACK = 1.02;

/** A Measure by single characters of one size and weight, each measured once. */
export function widthByCharacters(measure: Measure, size: number, weight: number): (text: string) => number {
  const known = new Float32Array(0x10000).fill(-1);
  return (text) => {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // The first half of a pair stands for both: such characters are one em wide, or nothing.
      if (code >= 0xdc00 && code < 0xe000) continue;
      let one = known[code] ?? -1;
      if (one < 0) {
        one = code >= 0xd800 && code < 0xdc00 ? size : measure(String.fromCharCode(code), size, weight);
        known[code] = one;
      }
      width += one;
    }
    return width * SLACK;
  };
}

/** The start of a title that a label could show, without the cost of a clean line. */
export function roughLine(title: string): string {
  return title.length > 200 ? plainLine(title) : title;
}
