/** What a text tells without a date that could be drawn: "recently", 近日, "in the coming days". Kept beside the timeline. */
import type { Undated } from '../document/types.ts';
import { detectLanguage } from './detect.ts';
import { EN_VAGUE } from './en/vague.ts';
import { fold } from './fold.ts';
import { proofRange } from './segments.ts';
import { sentencesOf, type Range } from './sentences.ts';
import { titleOf } from './title.ts';
import type { DateExpression, PlainText } from './types.ts';
import { ZH_VAGUE } from './zh/vague.ts';

/** The vague words of a language, and what must stand beside them. */
export interface Vagueness {
  /** Every such word, longer ones first; with the flags `gi`. */
  readonly words: RegExp;
  /** A verb that says that something happens. */
  readonly verbs: RegExp;
  /** What the vague words do not reach over. */
  readonly bounds: RegExp;
  /** True where the word at a place of its clause says something else (最近的车站, as soon as). */
  readonly forbids: (word: string, place: { readonly clause: string; readonly at: number }) => boolean;
}

/** In a longer sentence only its first part is looked at. */
const REACH = 400;

/**
 * The sentences, in order, that tell of something that happened or will without a date of the story. Not headings, and not
 * sentences that hold a date of the story: those are events. Offsets are UTF-16 into the plain text, ends exclusive.
 */
export function undatedOf(plain: PlainText, expressions: readonly DateExpression[]): Undated[] {
  const dates = expressions.filter(({ role }) => role === 'event');
  const undated: Undated[] = [];
  let next = 0;
  for (const sentence of sentencesOf(plain)) {
    while ((dates[next]?.end ?? Infinity) <= sentence.start) next += 1;
    if ((dates[next]?.start ?? Infinity) < sentence.end || plain.blocks[sentence.block]?.kind === 'heading') continue;
    const entry = entryOf(plain.text, sentence);
    if (entry) undated.push(entry);
  }
  return undated;
}

function entryOf(text: string, sentence: Range): Undated | null {
  const part = fold(text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH)));
  const isEnglish = detectLanguage(part) === 'en';
  const vagueness = isEnglish ? EN_VAGUE : ZH_VAGUE;
  const date = vagueIn(part, vagueness);
  if (!date) return null;
  const range = { start: sentence.start + date.start, end: sentence.start + date.end };
  const proof = proofRange(text, sentence, range);
  const told = { text, segment: sentence, sentence, date: spareOf(part, date, sentence), others: [], around: sentence };
  return {
    quote: text.slice(proof.start, proof.end),
    start: proof.start,
    end: proof.end,
    dateText: text.slice(range.start, range.end),
    title: titleOf(told, isEnglish ? 'en' : 'zh'),
  };
}

/** What the title leaves out: not the words that say that it is to come (即将上线, 择日宣判). */
function spareOf(part: string, { start, end }: Range, sentence: Range): Range {
  const [first, last] = [sentence.start + start, sentence.start + end];
  const word = part.slice(start, end);
  if (word.endsWith('将')) return { start: first, end: last - 1 };
  return /^(?:择|不日)/.test(word) ? { start: first, end: first } : { start: first, end: last };
}

/** The first vague word that is meant as a time, in a sentence that says that something happens. */
function vagueIn(part: string, { words, verbs, bounds, forbids }: Vagueness): Range | null {
  for (const { 0: word, index } of part.matchAll(words)) {
    const from = lastBound(part, index, bounds);
    const clause = part.slice(from, reachOf(part, index + word.length));
    if (forbids(word, { clause, at: index - from })) continue;
    const rest = clause.slice(0, index - from) + clause.slice(index - from + word.length);
    if (verbs.test(rest)) return { start: index, end: index + word.length };
  }
  return null;
}

/** Where the clause begins that holds an offset. */
function lastBound(part: string, offset: number, bounds: RegExp): number {
  let at = offset;
  while (at > 0 && !bounds.test(part.charAt(at - 1))) at -= 1;
  return at;
}

/** The verb may stand in the clause after (近日，省里召开会议). */
const VERB_REACH = 60;

function reachOf(part: string, end: number): number {
  const stop = part.slice(end).search(/[。；;！!]|[.?](?:\s|$)/);
  return Math.min(stop < 0 ? part.length : end + stop + 1, end + VERB_REACH);
}
