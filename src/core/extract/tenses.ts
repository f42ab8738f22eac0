/** Reads the tense around one mention after another; what neighbours share is read once. */
import type { Mention } from './fields.ts';
import type { Grammar } from './grammar.ts';
import { clauseAt, clausesOf, type Range, type Sentence } from './sentences.ts';
import { tenseOf } from './tense.ts';
import { isZhTelling } from './zh/telling.ts';

type TenseReader = (sentence: Sentence, mention: Mention, grammar: Grammar) => -1 | 0 | 1;

/** Reads the tense around one mention after another; what neighbours share is read once. */
export function tenseReader(text: string): TenseReader {
  let last: {
    readonly sentence: Sentence;
    readonly clauses: readonly Range[];
    readonly tenses: Map<string, -1 | 0 | 1>;
  } | null = null;
  return (sentence, mention, grammar) => {
    if (last?.sentence !== sentence) last = { sentence, clauses: clausesOf(text, sentence), tenses: new Map() };
    const clause = clauseAround(last.clauses, sentence, mention);
    const key = `${String(clause.start)}-${String(clause.end)}`;
    const tense = last.tenses.get(key) ?? tenseOf(text, clause, grammar);
    last.tenses.set(key, tense);
    return tense > 0 && grammar.name === 'zh' && isTold(text, clause, mention) ? -1 : tense;
  };
}

/** So much around a date is read for who said what. */
const REACH = 60;

/** 政府3月5日说将…: the day is that of the saying. */
function isTold(text: string, clause: Range, { outerStart, end }: Mention): boolean {
  const before = text.slice(Math.max(clause.start, outerStart - REACH), outerStart);
  return isZhTelling(before, text.slice(end, Math.min(clause.end, end + REACH)));
}

/** The clause that holds the date, and where that says nothing else, the one after it. */
function clauseAround(clauses: readonly Range[], sentence: Range, mention: Mention): Range {
  const at = clauseAt(clauses, mention.end);
  const clause = clauses[at] ?? sentence;
  const rest = clause.end - clause.start - (mention.end - mention.start);
  const next = clauses[at + 1];
  return rest <= 3 && next ? { start: clause.start, end: next.end } : clause;
}
