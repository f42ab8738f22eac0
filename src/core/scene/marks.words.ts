/** Parts of a label that are the same in every drawing: lines through what was called off, and the sign that warns. */
import { SIGN_WIDTH } from './labels.ts';
import type { LabelText } from './labels.ts';
import { lineHeightOf } from './lanes.ts';
import type { Label } from './types.ts';

/** Lines through the words; `x` is their left end, `y` the first baseline. */
export function strikesOf(label: LabelText, { x, y, size }: { x: number; y: number; size: number }): Label['strikes'] {
  return label.widths.map((width, line) => ({
    x0: x,
    x1: x + width,
    y: y + line * lineHeightOf(size) - size * 0.34,
  }));
}

/** The sign and its words at `x`, on the baseline `y`. */
export function warningAt(label: LabelText, x: number, y: number): Label['warning'] {
  if (!label.hasWarning) return null;
  return { x, y, line: label.warning === null ? null : { text: label.warning, x: x + SIGN_WIDTH, y } };
}
