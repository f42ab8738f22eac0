/** Plain text with its blocks and its way back to the article as it came. */
import type { Block, PlainText } from './types.ts';

/** A line break inside a date, as PDFs have them: 2019年7 / 月16日, July / 16, 16 / July. */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const TORN = new RegExp(
  `\\d ?\\n ?[年月日]|(?<!\\d)(?:\\d\\n\\d{3}|\\d\\d\\n\\d\\d|\\d{3}\\n\\d)年|年 ?\\n ?\\d{1,2}月|月 ?\\n ?(?:\\d{1,2}日|[上中下]旬)|\\b${MONTH} ?\\n\\d{1,2}\\b|\\b\\d{1,2} ?\\n${MONTH}\\b|\\b${MONTH} \\d{1,2}, ?\\n\\d{4}\\b`,
  'g',
);

/** True where a line break between two texts stands inside a date. */
export function isTorn(before: string, after: string): boolean {
  const joint = before.length;
  const lines = `${before}\n${after}`;
  return [...lines.matchAll(TORN)].some(({ index, 0: match }) => index <= joint && joint < index + match.length);
}

/** A bare string as plain text: every line that is not blank is a paragraph, unless a date goes on in the next; offsets stay. */
export function plainOf(text: string): PlainText {
  const blocks: Block[] = [];
  const torn = new Set([...text.matchAll(TORN)].map((match) => match.index + match[0].indexOf('\n')));
  let start = 0;
  while (start <= text.length) {
    let newline = text.indexOf('\n', start);
    while (torn.has(newline)) newline = text.indexOf('\n', newline + 1);
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
