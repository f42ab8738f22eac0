/** Full dates of the other language in a paragraph: 2018年7月24日 in English prose, July 24, 2018 in Chinese. */
import { EN } from './en/grammar.ts';
import type { Mention } from './fields.ts';
import type { Grammar } from './grammar.ts';
import { mentionsOf } from './mentions.ts';
import type { Range } from './sentences.ts';
import { ZH } from './zh/grammar.ts';

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;

/** What must stand in a paragraph for it to be looked at, and in a date for it to be taken, by the language of the date. */
const FULL = {
  zh: { near: /\d ?[年月]/, full: /^.{1,4} ?年|月.{0,6}[日号]/ },
  en: { near: MONTH, full: /\d.*[A-Z]|[A-Z].*\d/ },
} as const;

/** The mentions of a block (end exclusive) in order, those of its own language and the full dates of the other. */
export function allMentions(text: string, block: Range, grammar: Grammar): Mention[] {
  const own = mentionsOf(text, block, grammar);
  const other = grammar.name === 'zh' ? EN : ZH;
  const { near, full } = FULL[other.name];
  if (!near.test(text.slice(block.start, block.end))) return own;
  const foreign = mentionsOf(text, block, other).filter(
    ({ start, end }) => full.test(text.slice(start, end)) && near.test(text.slice(start, end)),
  );
  if (foreign.length === 0) return own;
  const kept = own.filter(({ start, end }) => !foreign.some((date) => start < date.end && date.start < end));
  return [...kept, ...foreign].sort((a, b) => a.start - b.start);
}
