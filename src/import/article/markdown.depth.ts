/** Finds where Markdown is nested deeper than any real text: a parser's work grows with the square of the depth. */

/** Quotes and lists inside each other. */
export const DEEPEST = 100;
/** Links that were begun inside each other and not ended in one paragraph. */
const DEEPEST_LINKS = 500;
/** Columns before the mark of a list so deep; each level takes two or more. */
const WIDEST_INDENT = 2 * DEEPEST;

/** The mark of a quote or of a list. */
const MARK = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** `- - -` on a line of its own is a rule. */
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;

/** Where lists and quotes begin at `from`: true where there are too many. */
function hasDeepMarks(source: string, from: number, to: number): boolean {
  let at = from;
  for (let depth = 0; at < to; depth++) {
    MARK.lastIndex = at;
    const mark = MARK.exec(source);
    if (mark === null || MARK.lastIndex > to) return false;
    if (depth >= DEEPEST || (depth === 0 && mark[0].length > WIDEST_INDENT)) return !RULE.test(source.slice(from, to));
    at = MARK.lastIndex;
  }
  return false;
}

/** The offset, from `from` on, of the first line or link that is nested too deep; null where all is well. */
export function tooDeepAt(source: string, from: number): number | null {
  let links = 0;
  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 ? source.length : newline;
    if (hasDeepMarks(source, at, end)) return at;
    if (source.slice(at, end).trim() === '') links = 0;
    for (const { 0: sign, index } of source.slice(at, end).matchAll(/\]\(|\)/g)) {
      links = sign === ')' ? Math.max(0, links - 1) : links + 1;
      if (links > DEEPEST_LINKS) return at + index;
    }
    at = end + 1;
  }
  return null;
}
