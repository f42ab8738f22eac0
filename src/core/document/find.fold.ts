/** One way of writing for what is searched and what is searched for: case, width, accents and script make no difference. */

/** Exchanges characters one for one (traditional for simplified ones, say), each by itself: the length stays. */
export type Unify = (text: string) => string;

/** A folded text, and where each of its UTF-16 units comes from. */
export interface FoldedText {
  readonly folded: string;
  /** Start and end (exclusive) in the text of the character that a unit was made of, with the accents after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const asWritten: Unify = (text) => text;

/** What folds to itself but for case: ASCII, common Chinese characters and most of their punctuation. */
const PLAIN = /^[\x20-\x7e\u2018-\u201d\u3001\u3002\u300a\u300b\u4e00-\u9fff]*$/;
/** What decomposition parts from its letter. */
const ACCENTS = /[\u0300-\u036f]/g;
const BLANKS = /\s/g;

/** Folded characters by script; folding one costs more than finding it again. */
const caches = new WeakMap<Unify, Map<string, string>>();

function cacheOf(unify: Unify): Map<string, string> {
  const cache = caches.get(unify) ?? new Map<string, string>();
  caches.set(unify, cache);
  return cache;
}

/** Upper case first, since that is what makes ß two letters and ς one with σ. */
function foldCharacter(character: string, unify: Unify): string {
  const base = character.normalize('NFKD').replace(ACCENTS, '').toUpperCase().toLowerCase();
  return unify(base.normalize('NFKD').replace(ACCENTS, '').replace(BLANKS, ' '));
}

function folder(unify: Unify): (character: string) => string {
  const cache = cacheOf(unify);
  return (character) => {
    const known = cache.get(character);
    if (known !== undefined) return known;
    const folded = foldCharacter(character, unify);
    cache.set(character, folded);
    return folded;
  };
}

/** Folds every character by itself, so that the fold of a part of `text` is a part of its fold. All white space is " ". */
export function foldText(text: string, unify: Unify = asWritten): string {
  if (PLAIN.test(text)) return unify(text.toLowerCase());
  const fold = folder(unify);
  let folded = '';
  for (const character of text) folded += fold(character);
  return folded;
}

/** The same with the way back. */
export function foldWithPlaces(text: string, unify: Unify = asWritten): FoldedText {
  const fold = folder(unify);
  const [starts, ends]: [number[], number[]] = [[], []];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    const end = at + character.length;
    // An accent of its own belongs to the letter before it.
    for (let last = ends.length - 1; piece === '' && last >= 0 && ends[last] === at; last--) ends[last] = end;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    folded += piece;
    at = end;
  }
  return { folded, starts, ends };
}

/** The words of a query, folded. */
export function queryWords(query: string, unify: Unify = asWritten): string[] {
  return [...new Set(foldText(query, unify).split(' '))].filter((word) => word !== '');
}
