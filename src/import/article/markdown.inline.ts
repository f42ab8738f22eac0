/** Text of Markdown → runs: undoes escapes, character references and the markers of quoted lines, keeping every place. */
import { decodeEntity } from './entity.ts';
import type { Run } from './types.ts';

/** A stretch of Markdown in which only text stands, with how many block quotes it is inside. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quotes: number;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const SPECIAL = /[\\&\r\n]/g;

function nextSpecial(source: string, from: number, end: number): number {
  SPECIAL.lastIndex = from;
  const found = SPECIAL.exec(source);
  return found === null ? end : Math.min(found.index, end);
}

/** The offset after the `>` signs that only say that a line is still quoted. */
function afterMarkers(source: string, from: number, stretch: Stretch): number {
  let at = from;
  for (let quote = 0; quote < stretch.quotes; quote++) {
    let mark = at;
    while (source[mark] === ' ' || source[mark] === '\t') mark++;
    if (source[mark] !== '>' || mark >= stretch.end) break;
    at = mark + 1;
  }
  return at;
}

function referenceAt(source: string, at: number): string | null {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0] ?? null;
}

/** Reads the special character at `at`; gives its run and the offset after it. */
function readSpecial(source: string, at: number, stretch: Stretch): { readonly run: Run; readonly next: number } {
  const character = source[at] ?? '';
  const after = source[at + 1] ?? '';
  if (character === '\\' && at + 1 < stretch.end && ESCAPABLE.test(after)) {
    return { run: { text: after, source: at + 1 }, next: at + 2 };
  }
  const reference = character === '&' ? referenceAt(source, at) : null;
  if (reference !== null && at + reference.length <= stretch.end) {
    return { run: { text: decodeEntity(reference), source: at }, next: at + reference.length };
  }
  const isBreak = character === '\n' || character === '\r';
  return { run: { text: character, source: at }, next: isBreak ? afterMarkers(source, at + 1, stretch) : at + 1 };
}

/** Takes a stretch of a Markdown file and gives its text as it is meant to be read. */
export function textRuns(source: string, stretch: Stretch): Run[] {
  const runs: Run[] = [];
  let at = stretch.start;
  while (at < stretch.end) {
    const until = nextSpecial(source, at, stretch.end);
    if (until > at) runs.push({ text: source.slice(at, until), source: at });
    if (until >= stretch.end) break;
    const { run, next } = readSpecial(source, until, stretch);
    runs.push(run);
    at = next;
  }
  return runs;
}
