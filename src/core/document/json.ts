/** Reads JSON text; where it is broken, says in which line and column and what was expected there. */

/** A fault in a text: UTF-16 offset of the first character that cannot be, and what is wrong in an English clause. */
interface Fault {
  readonly offset: number;
  readonly problem: string;
}

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after' | 'end';

interface Scan {
  readonly text: string;
  offset: number;
  expected: Expected;
  /** The brackets that are open, outermost first. */
  readonly open: string[];
}

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'first value': 'a value or "]"',
  key: 'a name in double quotes',
  'first key': 'a name in double quotes or "}"',
  colon: '":"',
  after: '"," or a closing bracket',
  end: 'nothing more',
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BEGINNINGS = ['true', 'false', 'null', '-0'];
const SPACE = /[ \t\r\n]*/y;
const SIMPLE_ESCAPES = '"\\/bfnrt';

/**
 * Gives the value that `text` holds, or the first fault with its line and column (both from 1). A byte order mark is passed over.
 * Engines word and place the errors of JSON.parse differently, so that the fault is looked for here, in linear time.
 */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare.trim() === '') return { problem: 'the file is empty; write the timeline again' };
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch {
    const { offset, problem } = faultIn(bare);
    return { problem: `${placeOf(bare, offset)}: ${problem}` };
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

function faultIn(text: string): Fault {
  const scan: Scan = { text, offset: 0, expected: 'value', open: [] };
  for (;;) {
    skip(scan, SPACE);
    const fault = step(scan);
    if (fault !== null) return fault;
  }
}

/** Takes one token; null where it may stand there. */
function step(scan: Scan): Fault | null {
  const character = scan.text[scan.offset];
  if (character === undefined) return cutOff(scan.offset);
  if (scan.expected === 'end')
    return { offset: scan.offset, problem: 'the document has ended before this; remove the rest' };
  if (scan.expected === 'colon') return character === ':' ? take(scan, 'value') : unexpected(scan);
  if (scan.expected === 'after') return stepAfter(scan, character);
  if (scan.expected === 'key' || scan.expected === 'first key') return stepKey(scan, character);
  return stepValue(scan, character);
}

function stepAfter(scan: Scan, character: string): Fault | null {
  const bracket = scan.open.at(-1);
  if (character === ',') return take(scan, bracket === '{' ? 'key' : 'value');
  return character === (bracket === '{' ? '}' : ']') ? close(scan) : unexpected(scan);
}

function stepKey(scan: Scan, character: string): Fault | null {
  if (character === '"') return takeString(scan, 'colon');
  return character === '}' && scan.expected === 'first key' ? close(scan) : unexpected(scan);
}

function stepValue(scan: Scan, character: string): Fault | null {
  if (character === '"') return takeString(scan, after(scan));
  if (character === ']' && scan.expected === 'first value') return close(scan);
  if (character === '{' || character === '[') {
    scan.open.push(character);
    return take(scan, character === '{' ? 'first key' : 'first value');
  }
  if (!skip(scan, NUMBER) && !skip(scan, WORD)) return isBegun(scan) ? cutOff(scan.text.length) : unexpected(scan);
  scan.expected = after(scan);
  return null;
}

/** True where the text ends inside of a word or number. */
function isBegun({ text, offset }: Scan): boolean {
  return BEGINNINGS.some((word) => offset + word.length > text.length && word.startsWith(text.slice(offset)));
}

function after(scan: Scan): Expected {
  return scan.open.length > 0 ? 'after' : 'end';
}

function close(scan: Scan): null {
  scan.open.pop();
  return take(scan, after(scan));
}

function take(scan: Scan, expected: Expected): null {
  scan.offset += 1;
  scan.expected = expected;
  return null;
}

function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.offset;
  const met = pattern.exec(scan.text)?.[0] ?? '';
  scan.offset += met.length;
  return met !== '';
}

function takeString(scan: Scan, next: Expected): Fault | null {
  const { text } = scan;
  let offset = scan.offset + 1;
  while (text[offset] !== '"') {
    const character = text[offset];
    if (character === undefined) return cutOff(text.length);
    if (character < ' ')
      return { offset, problem: 'a line break or control character in a text; write \\n, or close the quotes' };
    const length = character === '\\' ? escapeLength(text, offset) : 1;
    if (length === 0)
      return {
        offset,
        problem: `${JSON.stringify(text.slice(offset, offset + 2))} is no escape; write \\\\ for a backslash`,
      };
    offset += length;
  }
  scan.offset = offset;
  return take(scan, next);
}

/** Length of the escape at `offset`; 0 where it is none. */
function escapeLength(text: string, offset: number): number {
  const kind = text[offset + 1];
  if (kind === undefined) return 1;
  if (kind === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(offset + 2, offset + 6)) ? 6 : 0;
  return SIMPLE_ESCAPES.includes(kind) ? 2 : 0;
}

function cutOff(offset: number): Fault {
  return { offset, problem: 'the text ends here, before the document does; it was cut off: get the whole file again' };
}

function unexpected({ text, offset, expected }: Scan): Fault {
  const met = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
  const isLoneComma = (expected === 'key' && text[offset] === '}') || (expected === 'value' && text[offset] === ']');
  const way = isLoneComma ? '; remove the comma before it' : '';
  return { offset, problem: `expected ${EXPECTED[expected]}, met ${met}${way}` };
}
