/** Classes of characters that decide how white space folds and lines join. */

export type CharacterClass =
  /** Anything that is seen. */
  | 'visible'
  /** White space that folds into one space. */
  | 'space'
  /** White space that also ends a line. */
  | 'break'
  /** White space that stays, but not at the ends of a block: no-break and ideographic space. */
  | 'kept'
  /** Takes no room: soft hyphen, zero-width space and non-joiner, marks of direction, control characters. */
  | 'invisible';

const SPECIAL = new Map<number, CharacterClass>([
  [0x09, 'space'],
  [0x0a, 'break'],
  [0x0b, 'space'],
  [0x0c, 'break'],
  [0x0d, 'break'],
  [0x20, 'space'],
  [0x85, 'break'],
  [0xa0, 'kept'],
  [0xad, 'invisible'],
  [0x1680, 'kept'],
  [0x180e, 'invisible'],
  [0x200b, 'invisible'],
  [0x200c, 'invisible'],
  [0x200e, 'invisible'],
  [0x200f, 'invisible'],
  [0x2028, 'break'],
  [0x2029, 'break'],
  [0x202f, 'kept'],
  [0x205f, 'kept'],
  [0x2060, 'invisible'],
  [0x3000, 'kept'],
  [0xfeff, 'invisible'],
]);

/** Class of one UTF-16 unit. */
export function classOf(code: number): CharacterClass {
  if (code > 0x20 && code < 0x7f) return 'visible';
  const special = SPECIAL.get(code);
  if (special !== undefined) return special;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'invisible';
  if (code >= 0x2000 && code <= 0x200a) return 'kept';
  // Embeddings, overrides and isolates of direction; a joiner stays, it holds emoji together.
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'invisible';
  return 'visible';
}

/** The text without characters that take no room, as a title needs it. */
export function shown(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at))
    .filter((unit) => classOf(unit.charCodeAt(0)) !== 'invisible')
    .join('');
}

/** Inclusive ranges of Han, kana, their punctuation and full-width forms; Hangul is not among them, it is written with spaces. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x2e80, 0xa4cf],
  [0xd840, 0xd88f],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

/** Whether a UTF-16 unit belongs to a script that is written without spaces (and takes two columns). */
function isWide(code: number): boolean {
  return code >= 0x2e80 && WIDE.some(([first, last]) => code >= first && code <= last);
}

/** Columns that a text takes in a fixed-width font: Han and full-width forms take two. */
export function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}

function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

const JOINING = new Set(['-', '/', '\u2010', '\u2013', '\u2014'].map((sign) => sign.charCodeAt(0)));

/** True where a line was broken inside the figures of a year (194⏎5年): no space belongs there. */
export function isTornYear(before: string, after: string): boolean {
  const head = /(?<!\d)\d{1,3}$/.exec(before)?.[0].length ?? 0;
  const tail = /^(\d{1,3})年/.exec(after)?.[1]?.length ?? 0;
  return head > 0 && tail > 0 && head + tail === 4;
}

/**
 * Whether a line break between two units stands for a space. Not next to Han (unless a Latin word is on the other side),
 * and not after a hyphen, dash or slash that ends a word.
 */
export function breakIsSpace(before: number, last: number, next: number): boolean {
  if (isWide(last)) return isLatinLetter(next);
  if (isWide(next)) return isLatinLetter(last);
  return !(JOINING.has(last) && classOf(before) === 'visible');
}
