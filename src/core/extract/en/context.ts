/** English words beside a date that only compares or names. */

const COMPARING =
  /\b(?:(?:than|compared (?:with|to)|levels? of)\s(?:(?:it|they|that|those) (?:was|were|had|did)\s)?|(?:compared (?:with|to)|against|versus|vs\.?|than the)\s[^,;]{0,40}\d[^,;]{0,24}\s)(?:(?:in|at|of|for|during|over|on|since)\s)?(?:the\s)?$/i;
const LIKE = /\b(?:same|as [a-z]{1,12})(?: [a-z]{1,16}){0,3} as (?:in )?(?:the )?$/i;
const SAME_PERIOD = /\bsame (?:period|months?|quarter|week|day|time|point)(?: of| in| during)? (?:the )?$/i;
/** The worst since 1998. */
const EXTREME =
  /\b(?:(?!west|forest|interest|protest|request|rest|test|latest|invest)[a-z]{3,12}est|worst|best|first|most|least)\b[^,;]{0,48}\s$/i;
const SINCE_THEN = / since [^,;]{1,30} (?:in|of) (?:the )?$/;
/** Act of 1990, the Convention of 28 July 1951, Clean Air Act (1990). */
const NAMED =
  /\b(?:Acts?|Law|Code|Treaty|Convention|Agreement|Accords?|Protocol|Directive|Regulations?|Constitution|Charter|Pact|Declaration|Ordinance|Order|Resolution)(?:\sof\s(?:the\s)?|,?\s?\()$/;
const EDITED = /\((?:[^()]{0,12}\s)?(?:amended|revised|updated|edition|version)(?: in| of)?\s$/i;
const MOVED =
  /\b(?:up|down|rose|rises|risen|rising|fell|falls|fallen|falling|grew|grown|increased?|decreased?|declined?|dropped|climbed|widened|narrowed|slowed|compared|percent|%)(?![a-z])/i;
const REACH = 100;

/** True where the words before a date make it a comparison or part of a name. `lead`: the sentence up to the date with its marker. */
export function isEnContext(
  lead: string,
  { date, isSince }: { readonly date: string; readonly isSince: boolean },
): boolean {
  const near = lead.slice(-REACH);
  if (COMPARING.test(near) || LIKE.test(near) || SAME_PERIOD.test(near) || NAMED.test(near) || EDITED.test(near))
    return true;
  const since = isSince ? near.length : near.search(SINCE_THEN);
  if (since > 0 && EXTREME.test(near.slice(0, since + 1))) return true;
  return isFromNumber(near) || (/(?:earlier|before)$/i.test(date) && isLastTime(near));
}

/** Up from $3bn in 2018; rose from 3 percent in May, but not what it rose to in June. */
function isFromNumber(near: string): boolean {
  const from = near.lastIndexOf(' from ');
  if (from < 0) return false;
  const number = near.slice(from + 6);
  return /\d/.test(number) && !/ to |[;,](?!\d)/.test(number) && MOVED.test(near.slice(0, from));
}

/** Beside a number "a year earlier" is last year's number; after "from" it always is. */
function isLastTime(near: string): boolean {
  return / from (?:[^,;]{0,24} )?$/i.test(near) || (/\d[^,;]{0,24}$/.test(near) && MOVED.test(near));
}
