/** The Latin words right beside a place in the text. */
import { isBlank, isLetter } from './characters.ts';

const FARTHEST = 24;

/** The word before, with at most one blank or hyphen between; empty where a sign stands there. */
export function wordBefore(text: string, start: number): string {
  if (!isJoint(text, start - 1)) return '';
  let from = start - 1;
  if (text.charAt(from - 1) === '.') from -= 1;
  const end = from;
  while (from > 0 && end - from < FARTHEST && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

/** The word after, with one blank or hyphen between; empty where a sign stands there. */
export function wordAfter(text: string, end: number): string {
  if (!isJoint(text, end)) return '';
  let to = end + 1;
  while (to < text.length && to - end < FARTHEST && isLetter(text.charCodeAt(to))) to += 1;
  return text.slice(end + 1, to);
}

/** The end of a line parts words: what stands on the next one begins anew. */
function isJoint(text: string, at: number): boolean {
  if (text.charAt(at) === '\n') return false;
  return isBlank(text.charCodeAt(at)) || text.charAt(at) === '-';
}
