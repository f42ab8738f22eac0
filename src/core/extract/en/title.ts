/** Titles from English sentences: the date and its preposition go, and what is too long is cut at a border. */
import { balanced } from '../brackets.ts';
import { endsWithParticle } from './particles.ts';
import { datesIn, type Told } from '../told.ts';
import { MARK, reworded } from './reword.ts';

const LONGEST = 70;
/** Borders before this would leave too little. */
const LEAST = 24;
/** More of a segment than this is never part of a title. */
const REACH = 600;

const BEFORE_DATE =
  /(?:^|[\s(])(?:(?:early|later|late|only|as|back)\s)?(?:on|in|at|since|from|by|until|till|during|between|around|about|circa|c\.|after|before|of|for|through|over|the)(?:\s(?:the|about|around|early|late))?\s?$/i;
const THE = /(?:^|\s)the\s$/i;
const IN_THE = /\b(?:on|in|at|since|from|by|until|till|during|between|around|about|after|before)\sthe\s$/i;
const CONNECTORS =
  /^(?:and|but|then|however|meanwhile|meantime|also|so|while|yet|when|that|followed by|as well as|later)\b[,\s]\s?/i;
const DANGLING =
  /[\s,](?:a|an|the|of|in|on|at|to|and|or|but|with|for|from|by|as|that|which|who|whom|whose|where|when|while|its|his|her|their|into|than|is|was|are|were|be|been|has|had|have|will|would|because|so|not|more|about|between|over|under|before|after|during|against|without|per|if|this|these|those|some|any|no|up|both|either|including|such|very)$/i;
/** Where it was cut, this may dangle too. */
const CUT_OFF =
  /\s(?:due|plans?|aims?|wants?|hopes?|in (?:connection|order|addition|response|line)|as well|according|and again)$/i;
/** What was said, cut before its verb. */
const UNSAID = / that (?:(?:the|an?|its|their|his|her) )?[\w-]{1,20}$/;

/** Where a sentence may end early, best first. */
const BORDERS = [
  /[;:]\s|\s[–—]\s/g,
  /,\s/g,
  /\s(?=(?:which|who|where|when|while|because|so that|but|and \w{2,14}ed)\s)/g,
  /\s(?=(?:for|from|with|in|on|at|by|than|under|over|into|after|before|between|across|against|as)\s)/g,
  /\s(?=(?:to|of|and|that)\s)/g,
  /\s/g,
] as const;

/** The title of a segment; empty where it says nothing but its dates. */
export function enTitle(told: Told): string {
  return finish(reworded(told, cleared(told)));
}

/** The segment without its dates; where the event's own one stood, with its prepositions, there is a mark. */
function cleared(told: Told): string {
  const { text, segment, date } = told;
  const first = Math.max(segment.start, date.start - REACH);
  const last = Math.min(segment.end, date.end + REACH);
  let [left, right] = [text.slice(first, last), ''];
  for (const each of datesIn(told, { start: first, end: last })) {
    const rest = left.slice(each.end - first) + right;
    const mark = each.start === date.start ? MARK : '';
    [left, right] = withoutDate(left.slice(0, each.start - first), rest);
    right = mark + right;
  }
  return left + right;
}

function withoutDate(before: string, after: string): [string, string] {
  if (before.endsWith('(') && after.startsWith(')')) return [before.slice(0, -1).trimEnd(), after.slice(1)];
  if (/ for $/.test(before) && /^, [A-Z]/.test(after)) return [before, after.slice(2)];
  const right = after.replace(/^(?:['’]s|\s?onwards?)\b/, '');
  if (THE.test(before) && !IN_THE.test(before) && /^ [a-z]/.test(right)) return [before, right.slice(1)];
  if (/[a-z], $/.test(before) && /^, [a-z]/.test(right)) return [`${before.slice(0, -2)} `, right.slice(2)];
  if (/^,["”’]/.test(right)) return [before.replace(BEFORE_DATE, ''), right];
  let left = before;
  left = left.replace(BEFORE_DATE, ' ');
  if (!endsWithParticle(left)) left = left.replace(BEFORE_DATE, ' ');
  if (left.trim() === '') return ['', right];
  const isJoined = endsClause(left) || /^, (?:when|after|before|as|because|while|where) /.test(right);
  return [`${left.trimEnd()} `, right.replace(/^\s{1,3}/, '').replace(/^,\s?/, isJoined ? '' : ', ')];
}

const endsClause = (left: string): boolean => /[,;:]\s*$/.test(left.slice(-4)) || left.trim() === '';

function finish(joined: string): string {
  let title = joined
    .replaceAll(MARK, '')
    .replace(/\s{1,8}/g, ' ')
    .replace(/^[\s,;:.–—)-]{1,6}/, '')
    .replace(/\s(?=[,.;:)])/g, '')
    .replace(/(?:,(?: and| or)?(?=,)){1,6}/g, '')
    .replace(/(?: and){2,4}\b/g, ' and');
  for (let turn = 0; turn < 2; turn++) title = title.replace(CONNECTORS, '');
  title = title.replace(/[.!?;:,\s]{1,4}$/, '');
  const isCut = title.length > LONGEST;
  title = balanced(shorten(title)).replace(/[,;:\s]{1,4}$/, '');
  for (let turn = 0; turn < 4; turn++) {
    if (isCut || !endsWithParticle(title)) title = title.replace(DANGLING, '').replace(/[,;:\s]{1,4}$/, '');
    if (isCut || / again$/.test(title)) title = title.replace(CUT_OFF, '');
  }
  if (isCut || joined.endsWith(', ')) title = title.replace(UNSAID, '');
  title = quotesWhole(title.slice(0, LONGEST).trim());
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A straight quote that nothing closes is left out. */
function quotesWhole(title: string): string {
  return title.split('"').length % 2 === 0 ? title.replace('"', '') : title;
}

function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  const head = title.slice(0, LONGEST + 40);
  for (const border of BORDERS) {
    let end = -1;
    for (const { index } of head.matchAll(border)) {
      if (index >= LEAST && index <= LONGEST && !isList(head, index)) end = index;
    }
    if (end > 0) return title.slice(0, end);
  }
  return title.slice(0, LONGEST);
}

/** A comma inside a list ("Armstrong, Collins and Aldrin") is no border. */
function isList(title: string, index: number): boolean {
  return title.charAt(index) === ',' && /^, [^,]{1,24}(?:,| and | or )/.test(title.slice(index, index + 32));
}
