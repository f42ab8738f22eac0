/** Cuts a long Markdown file where a cut changes nothing, so that the memory a parser takes stays small. */

export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** A file up to this size is parsed whole. */
const WHOLE = 200_000;
/** A parser's work grows faster than the number of paragraphs it is given at once. */
const LARGEST = 20_000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A line that cannot go on with a list, a quote, a table or HTML above it. */
const FRESH = /^(?:#{1,6} |[^\s#>\-*+<`~|\d])/;
const HTML = /^ {0,3}<(?:script|pre|style|textarea|!--|\?|!\[CDATA)/i;

const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]: *\S.*$/gm;

/** The link definitions of a whole file, to be read behind each of its chunks; at most 20,000 characters. */
export function definitionsIn(source: string): string {
  return (source.match(DEFINITION) ?? []).join('\n').slice(0, 20_000);
}

/** Takes a file and where its text begins; gives chunks that follow each other without a gap. */
export function markdownChunks(source: string, from: number): Chunk[] {
  if (source.length - from <= WHOLE) return [{ start: from, end: source.length }];
  const chunks: Chunk[] = [];
  let start = from;
  let fence = '';
  let isBlank = true;
  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, Math.min(next, at + 200));
    const marker = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = marker;
    else if (marker.startsWith(fence)) fence = '';
    if (HTML.test(line)) return [...chunks, { start, end: source.length }];
    if (isBlank && fence === '' && at - start > LARGEST && FRESH.test(line)) {
      chunks.push({ start, end: at });
      start = at;
    }
    isBlank = line.trim() === '';
    at = next;
  }
  return [...chunks, { start, end: source.length }];
}
