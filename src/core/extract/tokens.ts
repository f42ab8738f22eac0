/** The scanner: one linear pass over a block that keeps numbers and known words, with their places, and drops the rest. */
import { digitOf, isBlank, isLetter } from './characters.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { hanRun, isHanNumeral, readHan, type NumberStyle } from './numbers.ts';

export interface Token {
  /** `n` for a number, else the id of the word. */
  readonly id: string;
  readonly value: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Characters of a number as written, leading zeros included; 0 for words. */
  readonly digits: number;
  readonly style: NumberStyle;
  readonly ordinal: boolean;
  /** What stands behind a number ends its clause: it counts nothing. */
  readonly closed: boolean;
  /** Blank characters since the token before; `Infinity` where other text lies between. */
  readonly gap: number;
  readonly capital: boolean;
}

const LONGEST_DIGITS = 9;
const LONGEST_WORD = 24;
const LONGEST_HAN = 16;

/** Where the scanner is; the reading functions move `at` behind what they read. */
interface Cursor {
  readonly text: string;
  readonly lexicon: Lexicon;
  at: number;
  gap: number;
}

/** Scans `text` from `start` to `end` (exclusive). Folds full-width digits, Han numerals and number words. */
export function scan(text: string, range: { readonly start: number; readonly end: number }, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const cursor: Cursor = { text, lexicon, at: range.start, gap: Infinity };
  while (cursor.at < range.end) {
    if (isBlank(text.charCodeAt(cursor.at))) {
      cursor.gap += 1;
      cursor.at += 1;
      continue;
    }
    const token = readToken(cursor);
    if (token) tokens.push(token);
    cursor.gap = token ? 0 : Infinity;
  }
  return tokens;
}

function readToken(cursor: Cursor): Token | null {
  const { text, at, lexicon } = cursor;
  const code = text.charCodeAt(at);
  if (digitOf(code) >= 0) return readDigits(cursor);
  if (isLetter(code)) return readLatin(cursor);
  const character = text.charAt(at);
  const signs = lexicon.signs.get(character);
  if (signs) {
    for (const [sign, word] of signs) {
      if (word.id === 'feast' && isCounted(text, at + sign.length)) continue;
      if (sign.length === 1 || text.startsWith(sign, at)) return wordToken(cursor, word, at + sign.length);
    }
  }
  if (isHanNumeral(character)) return readHanToken(cursor);
  cursor.at += 1;
  return null;
}

/** 十一月, 光绪十一年: a unit behind it makes a number of what is a feast elsewhere (十一期间). */
function isCounted(text: string, end: number): boolean {
  return '年月日号號时時点點个個周週季世届屆'.includes(text.charAt(end) || ' ');
}

function readHanToken(cursor: Cursor): Token | null {
  const { text, at } = cursor;
  const run = hanRun(text, at);
  const numeral = run > LONGEST_HAN ? null : readHan(text, at);
  if (!numeral) return skip(cursor, at + run);
  const { value, length, style } = numeral;
  return numberToken(cursor, { value, digits: length, style, ordinal: false, end: at + length });
}

function skip(cursor: Cursor, to: number): null {
  cursor.at = to;
  return null;
}

function wordToken(cursor: Cursor, { id, value, plain = false }: Word, end: number): Token {
  const { at: start, gap, text } = cursor;
  const code = text.charCodeAt(start);
  cursor.at = end;
  const capital = plain || (code >= 65 && code <= 90);
  return { id, value, start, end, digits: 0, style: 'ascii', ordinal: false, closed: false, gap, capital };
}

type Number = Pick<Token, 'value' | 'digits' | 'style' | 'ordinal' | 'end'>;

function numberToken(cursor: Cursor, { value, digits, style, ordinal, end }: Number): Token {
  const { at: start, gap, text } = cursor;
  cursor.at = end;
  return { id: 'n', value, start, end, digits, style, ordinal, closed: isClosed(text, end), gap, capital: false };
}

function isClosed(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === '' || sign === '\n' || (',.;:)'.includes(sign) && digitOf(text.charCodeAt(at + 1)) < 0);
}

function readDigits(cursor: Cursor): Token | null {
  const { text, at } = cursor;
  let end = at;
  let value = 0;
  for (let digit = digitOf(text.charCodeAt(end)); digit >= 0; digit = digitOf(text.charCodeAt(end))) {
    value = value * 10 + digit;
    end += 1;
  }
  if (end - at > LONGEST_DIGITS) return skip(cursor, end);
  const suffix = ordinalSuffix(text, end);
  return numberToken(cursor, { value, digits: end - at, style: 'ascii', ordinal: suffix > 0, end: end + suffix });
}

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

function ordinalSuffix(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at + 2))) return 0;
  return ORDINAL_SUFFIXES.has(text.slice(at, at + 2).toLowerCase()) ? 2 : 0;
}

function readLatin(cursor: Cursor): Token | null {
  const { text, at, lexicon } = cursor;
  const dotted = readDotted(cursor);
  if (dotted) return dotted;
  const end = wordEnd(text, at);
  if (end - at > LONGEST_WORD) return skip(cursor, end);
  const lower = text.slice(at, end).toLowerCase();
  if (lexicon.numbers.has(lower)) return readNumberWord(cursor, end);
  const word = lexicon.latin.get(lower);
  if (!word) return skip(cursor, end);
  const token = wordToken(cursor, word, end);
  // Jul.16 needs no blank.
  const isMonth = word.id === 'monthname' && text.charAt(end) === '.' && digitOf(text.charCodeAt(end + 1)) >= 0;
  if (isMonth || isAbbreviated(text, at, end)) cursor.at += 1;
  return token;
}

/** The full stop of an abbreviation (Sept. 5, c. 1130) belongs to neither the word nor the gap. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '.' || text.charAt(end + 1) !== ' ' || end - start > 4) return false;
  const next = text.charCodeAt(end + 2);
  return next < 65 || next > 90;
}

/** "a.m.", "B.C.E.": single letters with dots, read as one word without them. */
function readDotted(cursor: Cursor): Token | null {
  const { text, at, lexicon } = cursor;
  let end = at;
  let letters = '';
  while (letters.length < 4 && isLetter(text.charCodeAt(end)) && text.charAt(end + 1) === '.') {
    letters += text.charAt(end).toLowerCase();
    end += 2;
  }
  const word = letters.length < 2 ? undefined : lexicon.latin.get(letters);
  return word ? wordToken(cursor, word, end) : null;
}

/** "sixteenth", "twenty-first". */
function readNumberWord(cursor: Cursor, end: number): Token | null {
  const { text, at, lexicon } = cursor;
  const first = lexicon.numbers.get(text.slice(at, end).toLowerCase());
  if (!first) return skip(cursor, end);
  const alone: Number = { ...first, digits: 1, style: 'words', end };
  const joint = text.charAt(end);
  const isTens = !first.ordinal && first.value >= 20 && (joint === '-' || joint === ' ');
  const last = isTens ? wordEnd(text, end + 1) : end;
  const second =
    isTens && last - end <= LONGEST_WORD ? lexicon.numbers.get(text.slice(end + 1, last).toLowerCase()) : undefined;
  if (!second || second.value < 1 || second.value > 9) return numberToken(cursor, alone);
  return numberToken(cursor, { ...alone, value: first.value + second.value, ordinal: second.ordinal, end: last });
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}
