/** Past or coming, from the words of the clause around a date. */
import type { Grammar } from './grammar.ts';
import type { Range } from './sentences.ts';

/** Clauses longer than this are looked at only near the date. */
const REACH = 120;

/** 1 where the clause says that something is to come, -1 where it tells of what was done, 0 where it does not say. */
export function tenseOf(text: string, clause: Range, grammar: Grammar): -1 | 0 | 1 {
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + 2 * REACH));
  if (grammar.future.some((word) => has(words, word, grammar))) return 1;
  return grammar.past.some((word) => has(words, word, grammar)) || (grammar.name === 'en' && ENGLISH_PAST.test(words))
    ? -1
    : 0;
}

/** A regular past tense of a verb. */
const ENGLISH_PAST = /[a-z]ed\b/;

function has(words: string, word: string, grammar: Grammar): boolean {
  const at = words.indexOf(word);
  if (at < 0 || grammar.name === 'zh')
    return at >= 0 && !NOT_FUTURE.some((name) => words.startsWith(name, at - 1) || words.startsWith(name, at));
  return !/[a-z]/i.test(words.charAt(at - 1)) && !/[a-z]/i.test(words.charAt(at + word.length));
}

/** Words that hold 将 without saying that something is to come. */
const NOT_FUTURE = [
  '将军',
  '將軍',
  '将士',
  '麻将',
  '大将',
  '将领',
  '上将',
  '中将',
  '少将',
  '了解',
  '为了',
  '除了',
  '了望',
];
