/** Titles from English sentences: the date and its preposition go, and what is too long is cut at a border. */
import { balanced } from '../brackets.ts';
import type { Told } from '../title.ts';

const LONGEST = 72;
/** Borders before this would leave too little. */
const LEAST = 24;

const BEFORE_DATE =
  /(?:^|[\s(])(?:(?:early|later|late|only|as|back)\s)?(?:on|in|at|since|from|by|until|till|during|between|around|about|circa|c\.|after|before|of|for|through|over|the)(?:\s(?:the|about|around|early|late))?\s?$/i;
const CONNECTORS = /^(?:and|but|then|however|meanwhile|meantime|also|so|while|yet)\b[,\s]\s?/i;
const DANGLING =
  /[\s,](?:a|an|the|of|in|on|at|to|and|or|but|with|for|from|by|as|that|which|who|where|when|while|its|his|her|their|into|than|is|was|are|were|be|has|had|have|because|so|not|more|about|between|over|under|before|after)$/i;

/** Where a sentence may end early, best first. */
const BORDERS = [
  /[;:]\s|\s[–—]\s/g,
  /,\s/g,
  /\s(?=(?:which|who|where|when|while|because|so that|but|and \w{2,14}ed)\s)/g,
  /\s(?=(?:for|from|with|in|on|at|by|than|under|over|into|after|before|between|across)\s)/g,
  /\s(?=(?:to|of|and|that)\s)/g,
  /\s/g,
] as const;

export function enTitle({ text, segment, date }: Told): string {
  let left = text.slice(segment.start, Math.max(segment.start, date.start));
  let right = text.slice(date.end, segment.end);
  const bracketed = left.endsWith('(') && right.startsWith(')');
  if (bracketed) [left, right] = [left.slice(0, -1).trimEnd(), right.slice(1)];
  if (/ for $/.test(left) && /^, [A-Z]/.test(right)) return finish(left + right.slice(2));
  for (let turn = 0; turn < 2 && !bracketed; turn++) left = left.replace(BEFORE_DATE, ' ');
  right = right.replace(/^(?:['’]s|\s?onwards?)\b/, '');
  const joined =
    left.trim() === ''
      ? right
      : `${left.trimEnd()} ${right.replace(/^\s{1,3}/, '').replace(/^,\s?/, endsClause(left) ? '' : ', ')}`;
  return finish(joined);
}

const endsClause = (left: string): boolean => /[,;:]\s*$/.test(left) || left.trim() === '';

function finish(joined: string): string {
  let title = joined
    .replace(/\s{1,8}/g, ' ')
    .replace(/^[\s,;:.–—-]{1,6}/, '')
    .replace(/\s,/g, ',');
  title = title.replace(CONNECTORS, '').replace(/[.!?;:,\s]{1,4}$/, '');
  title = balanced(shorten(title)).replace(/[,;:\s]{1,4}$/, '');
  for (let turn = 0; turn < 3; turn++) title = title.replace(DANGLING, '').replace(/[,;:\s]{1,4}$/, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  for (const border of BORDERS) {
    let end = -1;
    for (const { index } of title.matchAll(border)) {
      if (index >= LEAST && index <= LONGEST && !isList(title, index)) end = index;
    }
    if (end > 0) return title.slice(0, end);
  }
  return title.slice(0, LONGEST);
}

/** A comma inside a list ("Armstrong, Collins and Aldrin") is no border. */
function isList(title: string, index: number): boolean {
  return title.charAt(index) === ',' && /^, [^,]{1,24}(?:,| and | or )/.test(title.slice(index, index + 32));
}
