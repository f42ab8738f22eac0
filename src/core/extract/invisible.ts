/** Characters that nobody sees (zero-width blanks, joiners, direction marks, soft hyphens): dates are read as if they were not there. */
import type { Diagnostic } from '../document/types.ts';
import type { Dates } from './dates.ts';
import type { PlainText } from './types.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export interface Seen {
  /** The text without them; blocks are moved with it. */
  readonly plain: PlainText;
  /** Dates that were found in it, with the places that they have in the text as it came. */
  readonly back: (dates: Dates) => Dates;
}

/** The text as a reader sees it; null where it holds no such character. */
export function seen(written: PlainText): Seen | null {
  const holes = [...written.text.matchAll(INVISIBLE)].map(({ index }) => index);
  if (holes.length === 0) return null;
  const text = written.text.replace(INVISIBLE, '');
  const places = placesOf(written.text.length, holes);
  const forth = movesOf(written.text.length, holes);
  const blocks = written.blocks.map((block) => ({
    ...block,
    start: forth[block.start] ?? block.start,
    end: forth[block.end] ?? block.end,
  }));
  return { plain: { text, blocks, pieces: [] }, back: (dates) => movedBack(dates, written.text, places) };
}

/** For every character that is seen, where it stands. */
function placesOf(length: number, holes: readonly number[]): readonly number[] {
  const hidden = new Set(holes);
  return Array.from({ length }, (_, at) => at).filter((at) => !hidden.has(at));
}

/** For every place of the text as it came, its place among what is seen. */
function movesOf(length: number, holes: readonly number[]): readonly number[] {
  const hidden = new Set(holes);
  const moves: number[] = [];
  for (let at = 0, seenSoFar = 0; at <= length; at++) {
    moves.push(seenSoFar);
    if (!hidden.has(at)) seenSoFar += 1;
  }
  return moves;
}

function movedBack(dates: Dates, text: string, places: readonly number[]): Dates {
  const span = (start: number, end: number): readonly [number, number] => [
    places[start] ?? 0,
    (places[end - 1] ?? 0) + 1,
  ];
  const expressions = dates.expressions.map((date) => {
    const [start, end] = span(date.start, date.end);
    return { ...date, start, end, text: text.slice(start, end) };
  });
  const problems = dates.problems.map((problem): Diagnostic => {
    const [, first, last] = /^text\[(\d+)\.\.(\d+)\]$/.exec(problem.path) ?? [];
    if (first === undefined) return problem;
    const [start, end] = span(Number(first), Number(last));
    return { ...problem, path: `text[${String(start)}..${String(end)}]` };
  });
  return { ...dates, expressions, problems };
}
