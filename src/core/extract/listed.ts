/** Days in a list after a month: July 3, 5, 8 and 11. */
import type { Mention } from './fields.ts';
import { fitsLead } from './grammar.ts';
import type { Reader } from './phrases.ts';

/** The longest list of days after a month. */
const MOST_LISTED = 12;

/** What may follow the last day of a list: no word that the number could count. */
const AFTER_LIST = /^(?:[.,;:)]|$| (?:in|at|on|to|for|from|with|by|were|was|are|will|and|only)\b)/;

/** July 3, 5, 8 and 11: days of the month before them, where the list ends with "and". */
export function listedAfter(
  { tokens, grammar }: Reader,
  { mention, next }: { readonly mention: Mention; readonly next: number },
  text: string,
): Mention[] {
  if (mention.kinds.at(-1) !== grammar.lists || mention.to || mention.open) return [];
  const days: Mention[] = [];
  for (let at = next; days.length < MOST_LISTED;) {
    if ((tokens[at]?.gap ?? Infinity) > 1) return [];
    const joint = tokens[at]?.id;
    const isLast = joint === 'and' || (joint === 'comma' && tokens[at + 1]?.id === 'and');
    const day = tokens[at + (isLast && joint === 'comma' ? 2 : 1)];
    if (!(isLast || joint === 'comma') || day?.id !== 'n' || day.gap > 1 || !fitsLead('day', day.value, day.digits))
      return [];
    const { start, end } = day;
    const piece = { kind: 'day', start, end };
    const from = { ...mention.from, day: day.value };
    days.push({
      ...mention,
      start,
      end,
      from,
      pieces: [piece],
      kinds: ['day'],
      rule: 'day',
      outerStart: start,
      outerEnd: end,
    });
    if (isLast) return AFTER_LIST.test(text.slice(end, end + 8)) ? days : [];
    at = tokens.indexOf(day, at) + 1;
  }
  return [];
}
