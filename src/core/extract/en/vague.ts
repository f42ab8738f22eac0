/** English words that stand for a date and name none ("recently", "in the coming days"), and what makes them say something else. */
import type { Vagueness } from '../tray.ts';

const FEW = '(?:a few|several|some|a couple of)';
const UNITS = '(?:days|weeks|months)';
const PAST = `recently|lately|not long ago|some time ago|${FEW} ${UNITS} ago|in recent ${UNITS}|over recent ${UNITS}|in the last few ${UNITS}|in the past few ${UNITS}|over the (?:last|past) few ${UNITS}|the other day`;
const COMING = `soon|shortly|before long|in the near future|in the not too distant future|any day now|in the (?:coming|next few) ${UNITS}|over the (?:coming|next few) ${UNITS}|in coming ${UNITS}|within ${UNITS}|imminently`;

/** What is done: a regular past that does something, or a frequent irregular one. */
const DONE =
  '\\b(?:[a-z]{3,14}ed|began|became|came|went|took|gave|made|won|lost|left|met|held|sold|bought|built|found|fell|rose|grew|drew|struck|broke|sank|flew|hit|shut|cut|set up|put|sent|signed|opened)\\b';
const WILL =
  "\\b(?:will|['’]ll|is to|are to|(?:is|are) (?:set|due|expected|scheduled|likely|planning|about) to|plans? to|is being|are being)\\b";

export const EN_VAGUE: Vagueness = {
  words: new RegExp(`\\b(?:${COMING}|${PAST})\\b`, 'gi'),
  verbs: new RegExp(`${DONE}|${WILL}`),
  bounds: /[.;:!?]/,
  forbids: isForbidden,
};

const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  soon: /\b(?:as|so|too|how|very|no|the|pretty|quite|is|are|was|were)\s$/i,
  shortly: /\b(?:only|spoke|spoken|answered|replied)\s$/i,
  recently: /\b(?:until|as|only|most|the|a|an|its|his|her|their|this|these|how|through|till)\s$/i,
  lately: /\b(?:till|until)\s$/i,
};
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  soon: /^(?:er|est|-|\s?(?:after|before|enough|as|found|became|began|realised|realized|discovered|learned|turned|followed|had|was|were|came)\b)/i,
  shortly: /^\s?(?:after|before|thereafter|afterwards?)\b/i,
  recently: /^(?:-|\s?as\b)/i,
};
const UNTOLD =
  /\b(?:if|whether|unless|never|not yet|has not|have not|had not|hasn['’]t|haven['’]t|won['’]t|will not|cannot|often|usually|always|maybe|perhaps)\b|\?/i;
/** "You will soon see" tells of nobody. */
const IDLE =
  /\b(?:see|know|find|need|learn|feel|understand|realize|realise|want|wonder|regret|forget|discover|notice)\b/i;
const MOVED = new RegExp(WILL);

function isForbidden(word: string, { clause, at }: { readonly clause: string; readonly at: number }): boolean {
  const lower = word.toLowerCase();
  const [before, after] = [clause.slice(0, at), clause.slice(at + word.length)];
  if (NOT_BEFORE[lower]?.test(before) || NOT_AFTER[lower]?.test(after) || UNTOLD.test(clause)) return true;
  if (
    !/^(?:soon|shortly|before|in the (?:near|not|coming|next)|any|over the (?:coming|next)|in coming|within|imminently)/.test(
      lower,
    )
  )
    return false;
  return !MOVED.test(clause) || (IDLE.test(after.slice(0, 24)) && /\b(?:you|we|I|they|one)\b/i.test(before));
}
