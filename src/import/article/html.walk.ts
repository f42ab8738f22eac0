/** What happens to the text while a parser meets the elements of an HTML file. */
import { foldedText } from './compose.ts';
import { note, noteElement, type Found } from './html.meta.ts';
import { isHidden, kindOf, roleOf, type Attributes } from './html.names.ts';
import type { DraftBlock, Run } from './types.ts';

/** Where a block stands: articles and `<main>` are told from what surrounds them. */
interface Home {
  article: number;
  main: number;
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly isDropped: boolean;
}

/** What is known while a file is read. */
export interface State {
  readonly blocks: (DraftBlock & Home)[];
  readonly open: OpenElement[];
  readonly found: Found;
  /** How many are open now, and how many outermost ones were met. */
  readonly depth: Home;
  readonly count: Home;
  readonly faults: { readonly code: string; readonly at: number; readonly message: string }[];
  runs: Run[];
  /** How many open elements are dropped. */
  dropped: number;
  /** `datetime` of the first `<time>` in the block at hand. */
  time: string | undefined;
  headlines: number;
  /** Reading was given up: the rest is not looked at. */
  isOver: boolean;
}

/** Before the first character. */
export function newState(): State {
  return {
    blocks: [],
    open: [],
    found: new Map(),
    depth: { article: 0, main: 0 },
    count: { article: 0, main: 0 },
    faults: [],
    runs: [],
    dropped: 0,
    time: undefined,
    headlines: 0,
    isOver: false,
  };
}

/** A block with a `<time>` that is longer than this tells a story and is not a line "by …, published …". */
const BYLINE = 80;

function take(state: State, block: DraftBlock): void {
  const text = foldedText(block);
  if (text === '') return;
  if (text.length <= BYLINE) note(state.found, 'time', state.time);
  if (block.level === 1 && ++state.headlines === 1) state.found.set('h1', text);
  else if (block.level === 1) state.found.delete('h1');
  const { article, main } = state.depth;
  state.blocks.push({
    ...block,
    article: article > 0 ? state.count.article : 0,
    main: main > 0 ? state.count.main : 0,
  });
}

/** Ends the block at hand; one without any text leaves nothing. `isBroken`: by a line break. */
export function endBlock(state: State, isBroken = false): void {
  const { runs } = state;
  if (runs.length === 0) return;
  state.runs = [];
  const inside = state.open.slice(-1)[0]?.name;
  const block = { ...kindOf(state.open), runs, ...(isBroken && { isBroken }) };
  if (inside === 'title') note(state.found, 'title', foldedText(block));
  else take(state, block);
  state.time = undefined;
}

function countHome(state: State, name: string, step: 1 | -1): void {
  if (name !== 'article' && name !== 'main') return;
  if (step === 1 && state.depth[name] === 0) state.count[name]++;
  state.depth[name] += step;
}

function noteTime(state: State, attributes: Attributes): void {
  const isMarked = 'pubdate' in attributes || attributes['itemprop'] === 'datePublished';
  if (isMarked) note(state.found, 'published', attributes['datetime']);
  else state.time ??= attributes['datetime'];
}

/** An element opens at `start` in the file. */
export function openElement(state: State, name: string, attributes: Attributes, start: number): void {
  const role = roleOf(name);
  const isDropped = role.isDropped || isHidden(name, attributes);
  if (role.isBlock && state.dropped === 0) endBlock(state, name === 'br');
  noteElement(state.found, name, attributes);
  if (name === 'time') noteTime(state, attributes);
  state.open.push({ name, start, isDropped });
  countHome(state, name, 1);
  if (isDropped) state.dropped++;
}

/** The innermost open element closes at `at` in the file. */
export function closeElement(state: State, at: number): void {
  const closed = state.open.at(-1);
  if (closed === undefined) return;
  const role = roleOf(closed.name);
  if (state.dropped === 0 && role.isBlock) endBlock(state);
  if (state.dropped === 0 && role.isCell) state.runs.push({ text: ' ', source: at });
  if (closed.isDropped) state.dropped--;
  state.open.pop();
  countHome(state, closed.name, -1);
}

/** Text that stands at `source` in the file; in `<pre>` each line is a block. */
export function addText(state: State, text: string, source: number): void {
  const isPre = state.open.slice(-10).some(({ name }) => name === 'pre');
  if (!isPre) {
    state.runs.push({ text, source });
    return;
  }
  let at = 0;
  for (const line of text.split('\n')) {
    if (at > 0) endBlock(state);
    state.runs.push({ text: line, source: source + at });
    at += line.length + 1;
  }
}

const DATE_PUBLISHED = /"datePublished"\s{0,9}:\s{0,9}"(\d{4}-\d\d-\d\d)/;

/** Text that is not shown: only a script's `datePublished` is of use. */
export function noteScript(state: State, text: string): void {
  if (state.open.at(-1)?.name !== 'script' || state.found.has('published')) return;
  note(state.found, 'published', DATE_PUBLISHED.exec(text)?.[1]);
}
