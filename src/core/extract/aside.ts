/** Years that say nothing of when a text was written: plans, records and comparisons (到2035年, 创2015年以来新高). */
import { isEnContext } from './en/context.ts';
import type { Mention } from './fields.ts';
import type { Found } from './found.ts';
import { isZhContext } from './zh/context.ts';

/** Up to such a year something is to be done. */
const UP_TO = /(?:到|至|力争|争取|目标|\bby|\buntil|\bthrough) ?$/i;
const REACH = 48;

/** True for a year alone up to which something is to be done. */
export function isUpTo(text: string, { from, start }: Mention): boolean {
  return isYear(from) && UP_TO.test(text.slice(Math.max(0, start - 8), start));
}

const isYear = (from: Mention['from']): boolean => from.month === undefined && from.day === undefined;

/** True for a year alone that is to come or only compares. One that frames the finer date after it (2019年高考将于6月7日) is none. */
export function isAside(text: string, each: Found, next: Found | undefined): boolean {
  const { mention, sentence, grammar, tense } = each;
  const { from, outerStart, open, start, end } = mention;
  if (!isYear(from)) return false;
  if (from.years || open === 'before' || isUpTo(text, mention)) return true;
  const isFrame = next?.sentence === sentence && next.mention.from.month !== undefined;
  if (tense === 1 && !isFrame) return true;
  const lead = text.slice(Math.max(sentence.start, outerStart - REACH), outerStart);
  if (grammar.name === 'en')
    return isEnContext(lead, { date: text.slice(start, end), isSince: open === 'after' && outerStart < start });
  return lead.lastIndexOf('《') <= lead.lastIndexOf('》') && isZhContext(text, { start: outerStart, end });
}
