/** Search in many texts as one types: every word must occur, as a part of a word or as first letters of pinyin. */
import { asWritten, foldText, foldWithPlaces, queryWords } from './find.fold.ts';
import type { FoldedText, Unify } from './find.fold.ts';
import { initialsOf, initialsPattern } from './find.pinyin.ts';

/** What search needs of the texts, made once. */
export interface FindIndex {
  /** All texts, folded, each with a line end after it. */
  readonly folded: string;
  /** One sign for each unit of `folded`; null where nothing can be found by first letters. */
  readonly initials: string | null;
  /** Where text `i` ends in `folded`, after its line end. */
  readonly ends: Uint32Array;
  readonly unify: Unify;
}

/** Ends a text; folded texts and words hold none. */
const END = '\n';

/**
 * Prepares `count` texts for `search`. `unify` makes one script of two, character by character (simplified of traditional);
 * without it they differ.
 */
export function findIndex(count: number, textAt: (index: number) => string, unify: Unify = asWritten): FindIndex {
  const ends = new Uint32Array(count);
  const pieces: string[] = [];
  let end = 0;
  for (let index = 0; index < count; index++) {
    const piece = foldText(textAt(index), unify) + END;
    pieces.push(piece);
    end += piece.length;
    ends[index] = end;
  }
  const folded = pieces.join('');
  return { folded, initials: initialsOf(folded), ends, unify };
}

/** Indices of the texts in which every word of `query` occurs, ascending; all of them for a query without a word. */
export function search({ folded, initials, ends, unify }: FindIndex, query: string): Uint32Array {
  const counts = new Uint8Array(ends.length);
  const words = queryWords(query, unify).slice(0, MOST_WORDS);
  words.forEach((word, place) => {
    const pattern = initials === null ? null : initialsPattern(word);
    // First letters hold the Latin words too, so one pass finds both.
    const next = initials === null || pattern === null ? literally(folded, word) : byPattern(initials, pattern);
    countHits(counts, ends, { next, place });
  });
  const hits = new Uint32Array(counts.length);
  let found = 0;
  counts.forEach((count, index) => {
    if (count === words.length) hits[found++] = index;
  });
  return hits.slice(0, found);
}

/** More words than a person types; what follows is not looked for. */
const MOST_WORDS = 32;

/** Where the next hit at or after a place begins; -1 for none. */
type Next = (from: number) => number;

function literally(folded: string, word: string): Next {
  return (from) => folded.indexOf(word, from);
}

function byPattern(initials: string, pattern: RegExp): Next {
  return (from) => {
    pattern.lastIndex = from;
    return pattern.exec(initials)?.index ?? -1;
  };
}

/** Counts a word in every text that has it and had all the words before it. */
function countHits(counts: Uint8Array, ends: Uint32Array, { next, place }: { next: Next; place: number }): void {
  let index = 0;
  for (let at = next(0); at >= 0; at = next(ends[index] ?? Infinity)) {
    while ((ends[index] ?? Infinity) <= at) index += 1;
    if (counts[index] === place) counts[index] = place + 1;
  }
}

/** A part of a text: offsets in UTF-16, end exclusive. */
export type TextRange = readonly [start: number, end: number];

/**
 * Where the words of `query` stand in `text`, in order, not touching: as they are written, or else as first letters. Accents and
 * characters that fold to several letters are taken whole. For marking hits; a word that does not occur is passed over.
 */
export function matchesIn(text: string, query: string, unify: Unify = asWritten): TextRange[] {
  const places = foldWithPlaces(text, unify);
  const words = queryWords(query, unify).slice(0, MOST_WORDS);
  return merged(words.flatMap((word) => matchesOf(places, word)));
}

function matchesOf(places: FoldedText, word: string): TextRange[] {
  const written = rangesOf(places, literally(places.folded, word), word.length);
  if (written.length > 0) return written;
  const pattern = initialsPattern(word);
  const initials = pattern === null ? null : initialsOf(places.folded);
  if (pattern === null || initials === null) return [];
  return rangesOf(places, byPattern(initials, pattern), word.length);
}

function rangesOf({ starts, ends }: FoldedText, next: Next, length: number): TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = next(0); at >= 0; at = next(at + length)) ranges.push([starts[at] ?? 0, ends[at + length - 1] ?? 0]);
  return ranges;
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
