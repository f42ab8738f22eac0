/** How wide the labels of many events are, without laying out any: the sum of the widths of their characters. */
import { plainLine } from './lines.ts';
import type { Measure } from './types.ts';

/** Kerning and rounding of the font: a text may be so much wider than its characters. */
const SLACK = 1.02;

/** Widths of texts, and of stretches of UTF-16 units, end exclusive. */
interface Widths {
  readonly ofText: (text: string) => number;
  readonly ofUnits: (units: ArrayLike<number>, start: number, end: number) => number;
}

/** A Measure by single characters of one size and weight, each measured once. */
export function widthsByCharacters(measure: Measure, size: number, weight: number): Widths {
  const known = new Float32Array(0x10000).fill(-1);

  function widthOf(unit: number): number {
    const before = known[unit] ?? -1;
    if (before >= 0) return before;
    // The first half of a pair stands for both: such characters are one em wide, or nothing.
    const isFirst = unit >= 0xd800 && unit < 0xdc00;
    const width =
      unit >= 0xdc00 && unit < 0xe000 ? 0 : isFirst ? size : measure(String.fromCharCode(unit), size, weight);
    known[unit] = width;
    return width;
  }

  function ofText(text: string): number {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) width += widthOf(text.charCodeAt(at));
    return width * SLACK;
  }

  function ofUnits(units: ArrayLike<number>, start: number, end: number): number {
    let width = 0;
    for (let at = start; at < end; at += 1) width += widthOf(units[at] ?? 0);
    return width * SLACK;
  }

  return { ofText, ofUnits };
}

/** Titles up to this length are measured as they are. */
export const ROUGH = 200;

/** The start of a title that a label could show, without the cost of a clean line. */
export function roughLine(title: string): string {
  return title.length > ROUGH ? plainLine(title) : title;
}
