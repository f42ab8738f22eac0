/** Plain text with its blocks and its way back to the article as it came. */
import type { Block, PlainText } from './types.ts';

/** A bare string as plain text: every line that is not blank is a paragraph; offsets stay. */
export function plainOf(text: string): PlainText {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') blocks.push({ start, end, kind: 'paragraph' });
    start = end + 1;
  }
  return { text, blocks, pieces: [] };
}

/** Where an offset of the plain text stands in the article as it came (UTF-16). */
export function sourceOffset({ pieces }: PlainText, offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.plain ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece ? piece.source + offset - piece.plain : offset;
}
