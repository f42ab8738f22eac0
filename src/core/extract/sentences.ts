/** Cuts blocks into sentences and sentences into clauses; offsets are exact, ends exclusive. */
import { isBlank, isHan, isLetter } from './characters.ts';
import type { PlainText } from './types.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Range {
  /** Index into the blocks. */
  readonly block: number;
}

const HAN_ENDS = '。！？';
const CLOSERS = '”’」』）)】》"\'';
const OPENERS = '“「『（(【《‘';

/** Words that a full stop does not end a sentence after. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st jr sr prof gen col lt sgt rep sen gov no vs etc inc ltd corp co jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun approx ca c fig vol dept est u.s u.k u.n e.g i.e a.m p.m ph.d b.c a.d'.split(
    ' ',
  ),
);

/** All sentences of the text, in order; blank ones are left out. */
export function sentencesOf(plain: PlainText): Sentence[] {
  const sentences: Sentence[] = [];
  plain.blocks.forEach((block, index) => {
    let start = block.start;
    for (let at = block.start; at < block.end; at++) {
      if (!endsSentence(plain.text, at)) continue;
      let end = at + 1;
      while (end < block.end && (CLOSERS.includes(plain.text.charAt(end)) || endsSentence(plain.text, end))) end++;
      push(sentences, plain.text, { start, end, block: index });
      start = end;
      at = end - 1;
    }
    push(sentences, plain.text, { start, end: block.end, block: index });
  });
  return sentences;
}

function push(sentences: Sentence[], text: string, sentence: Sentence): void {
  let { start, end } = sentence;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end, block: sentence.block });
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (HAN_ENDS.includes(character)) return true;
  if (character === '…') return CLOSERS.includes(text.charAt(at + 1) || ' ') && isFresh(text, at + 2);
  if (character === '!' || character === '?') return isBreak(text, at + 1);
  return character === '.' && isBreak(text, at + 1) && !isAbbreviation(text, at);
}

/** After a trailing quote in Chinese, what begins with a word or a number is a new sentence. */
function isFresh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isHan(code) || (code >= 48 && code <= 57)) && text.charAt(at) !== '的';
}

function isBreak(text: string, at: number): boolean {
  let next = at;
  while (CLOSERS.includes(text.charAt(next) || ' ') && next < at + 3) next++;
  if (next >= text.length || text.charAt(next) === '\n') return true;
  if (!isBlank(text.charCodeAt(next))) return isHan(text.charCodeAt(next)) && text.charAt(at - 1) !== '.';
  const after = text.charAt(next + 1);
  return after === '' || after !== after.toLowerCase() || !isLetter(text.charCodeAt(next + 1));
}

const LONGEST_ABBREVIATION = 8;

function isAbbreviation(text: string, dot: number): boolean {
  let start = dot;
  while (
    start > 0 &&
    dot - start < LONGEST_ABBREVIATION &&
    (isLetter(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '.')
  )
    start--;
  const word = text.slice(start, dot);
  if (/^[A-Z]$/.test(word)) return !/\d/.test(text.charAt(start - 1));
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  return !(lower.includes('.m') && /^\s[A-Z][a-z]/.test(text.slice(dot + 1, dot + 4)));
}

const BREAKS = '，；：,;:';

/** The clauses of a sentence: cut at commas, semicolons and colons outside quotes and brackets; the signs are left out. */
export function clausesOf(text: string, { start, end }: Range): Range[] {
  const clauses: Range[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character) && character !== "'" && character !== '’' && character !== '"')
      depth = Math.max(0, depth - 1);
    else if (depth === 0 && isClauseBreak(text, at)) {
      clauses.push({ start: from, end: at });
      from = at + 1;
      while (text.charAt(from) === '—') from++;
      at = from - 1;
    }
  }
  clauses.push({ start: from, end });
  return clauses.map((clause) => trimmed(text, clause)).filter((clause) => clause.start < clause.end);
}

/** Index of the first clause that does not end before an offset. */
export function clauseAt(clauses: readonly Range[], offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isClauseBreak(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '—') return text.charAt(at + 1) === '—';
  if (!BREAKS.includes(character)) return false;
  const digit = /\d/;
  return !(',:'.includes(character) && digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1)));
}

/** A range without the blanks at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
