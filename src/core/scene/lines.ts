/** Breaks a title into the lines of a label: at words and between Han characters, never inside a number. */
import type { Measure } from './types.ts';

export interface LineStyle {
  readonly size: number;
  readonly weight: number;
  /** Widest that a line may be, in pixels. */
  readonly width: number;
  /** Lines, at least one. */
  readonly most: number;
}

/** More of a text than any label shows; a longer one costs no more than this. */
const LONGEST = 160;
const ELLIPSIS = '…';

const CLOSING = new Set(Array.from('，。、；：！？）》】』」〉〕”’％%,.;:!?)]}»·…—～℃°'));
const OPENING = new Set(Array.from('（《【『「〈〔“‘([{«¥￥$€£#№'));
const CONTROL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\uFEFF]/gu;
const WIDE = /[\u2E80-\u312F\u3131-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
const DIGIT = /[0-9０-９]/;
const HAN_DIGIT = /[〇零一二三四五六七八九十百千万萬亿億]/;
const LETTER = /[\p{L}\p{N}\p{M}'’_&/@+-]/u;

/** One line of plain text: controls and lone surrogates dropped, white space folded, no longer than any label needs. */
export function plainLine(text: string): string {
  const characters = Array.from(folded(text.slice(0, 4 * LONGEST)));
  if (characters.length <= LONGEST) return characters.join('');
  return `${characters.slice(0, LONGEST).join('')}${ELLIPSIS}`;
}

function folded(text: string): string {
  const plain = text.replace(/[\t\n\v\f\r]/g, ' ').replace(CONTROL, '');
  return plain.split(/\s+/).filter(Boolean).join(' ');
}

/** The lines of `text`; the last one ends with an ellipsis where not all of it fits. */
export function breakLines(text: string, style: LineStyle, measure: Measure): string[] {
  const plain = plainLine(text);
  const width = (part: string): number => measure(part, style.size, style.weight);
  if (plain === '' || width(plain) <= style.width) return [plain];
  const pieces = piecesOf(plain);
  const widths = pieces.map(width);
  if (style.most === 1) return [cutLine(pieces, widths, { room: style.width, width })];
  if (style.most > 2 && linesFor(widths, style.width) > 2) return filledLines(pieces, widths, { ...style, of: width });
  const first = firstLine(pieces, widths, style.width);
  if (first === 0) return [cutLine(pieces, widths, { room: style.width, width })];
  const second = cutLine(pieces.slice(first), widths.slice(first), { room: style.width, width });
  return [pieces.slice(0, first).join('').trimEnd(), second];
}

/** All lines of a text of any length, none cut: each is filled as far as it goes, and a piece wider than a line is parted. */
export function allLines(text: string, { size, weight, width: room }: Omit<LineStyle, 'most'>, measure: Measure): string[] {
  const width = (part: string): number => measure(part, size, weight);
  const pieces = piecesOf(folded(text)).flatMap((piece) => (width(piece) <= room ? [piece] : Array.from(piece)));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    // The space at its end may reach over the edge.
    if (line !== '' && width((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((each, place) => each !== '' || place === 0);
} // prettier-ignore

/** Lines that pieces fill, each as far as it goes. */
function linesFor(widths: readonly number[], room: number): number {
  let lines = 1;
  let filled = 0;
  for (const width of widths) {
    if (filled > 0 && filled + width > room) {
      lines += 1;
      filled = 0;
    }
    filled += width;
  }
  return lines;
}

interface Filling {
  readonly most: number;
  readonly width: number;
  readonly of: (part: string) => number;
}

/** Three lines and more, each filled as far as it goes; what is left of the last one is cut. */
function filledLines(
  pieces: readonly string[],
  widths: readonly number[],
  { most, width: room, of: width }: Filling,
): string[] {
  const lines: string[] = [];
  let from = 0;
  while (lines.length < most - 1 && sum(widths.slice(from)) > room) {
    let to = from + 1;
    let filled = widths[from] ?? 0;
    if (filled > room) break;
    while (to < pieces.length && filled + (widths[to] ?? 0) <= room) {
      filled += widths[to] ?? 0;
      to += 1;
    }
    lines.push(pieces.slice(from, to).join('').trim());
    from = to;
  }
  return from < pieces.length ? [...lines, cutLine(pieces.slice(from), widths.slice(from), { room, width })] : lines;
}

/** How many pieces stand on the first of two lines: as many as fit, or fewer where that makes both about equally long. */
function firstLine(pieces: readonly string[], widths: readonly number[], room: number): number {
  const total = sum(widths);
  let filled = 0;
  let best = 0;
  let bestLongest = Infinity;
  for (let count = 1; count < pieces.length; count += 1) {
    filled += widths[count - 1] ?? 0;
    if (filled > room) break;
    const longest = total - filled <= room ? Math.max(filled, total - filled) : Infinity;
    if (longest <= bestLongest) {
      best = count;
      bestLongest = longest;
    }
  }
  return best;
}

/** As many pieces as fit into `room`, with an ellipsis where some do not; a piece that is too long alone is cut inside. */
function cutLine(
  pieces: readonly string[],
  widths: readonly number[],
  { room, width }: { room: number; width: (part: string) => number },
): string {
  if (sum(widths) <= room) return pieces.join('').trim();
  const rest = room - width(ELLIPSIS);
  let filled = 0;
  let count = 0;
  while (count < pieces.length && filled + (widths[count] ?? 0) <= rest) {
    filled += widths[count] ?? 0;
    count += 1;
  }
  const kept = count > 0 ? pieces.slice(0, count).join('') : cutWord(pieces[0] ?? '', rest, width);
  return `${withoutLooseEnd(kept)}${ELLIPSIS}`;
}

function cutWord(word: string, room: number, width: (part: string) => number): string {
  const characters = Array.from(word);
  let filled = 0;
  const count = characters.findIndex((character) => {
    filled += width(character);
    return filled > room;
  });
  return characters.slice(0, Math.max(1, count)).join('');
}

/** Without a comma or an opening bracket before the ellipsis. */
function withoutLooseEnd(text: string): string {
  const characters = Array.from(text.trimEnd());
  while (characters.length > 1) {
    const last = characters[characters.length - 1] ?? '';
    if (!OPENING.has(last) && !'，、；：,;:—'.includes(last)) break;
    characters.pop();
  }
  return characters.join('').trimEnd();
}

/** The text in pieces between which a line may end; a space stays with the word before it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let previous = '';
  for (const character of text) {
    if (piece !== '' && mayBreak(previous, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    previous = character;
  }
  return [...pieces, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || CLOSING.has(after) || OPENING.has(before)) return false;
  if (before === ' ') return true;
  if (DIGIT.test(before) && (DIGIT.test(after) || WIDE.test(after))) return false;
  if (HAN_DIGIT.test(before) && HAN_DIGIT.test(after)) return false;
  if (WIDE.test(before) || WIDE.test(after) || CLOSING.has(before)) return !isInsideNumber(before, after);
  return !(LETTER.test(before) && LETTER.test(after)) && OPENING.has(after);
}

/** "1,288.5%": a mark that is part of a number. */
function isInsideNumber(before: string, after: string): boolean {
  return '.,:%'.includes(before) && DIGIT.test(after);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
