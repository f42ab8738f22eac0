/** Markdown with front matter → blocks, each character with its place in the file. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readFrontMatter } from './frontmatter.ts';
import { fault } from './diagnostic.ts';
import { htmlBlocks } from './html.ts';
import { DEEPEST, tooDeepAt } from './markdown.depth.ts';
import { definitionsIn, markdownChunks, type Chunk } from './markdown.chunks.ts';
import { placesOf, placeText } from './place.ts';
import { textRuns } from './markdown.inline.ts';
import { joinTorn } from './torn.ts';
import type { DraftBlock, Reading, Run } from './types.ts';

interface Walk {
  readonly source: string;
  readonly chunk: Chunk;
  readonly blocks: DraftBlock[];
  /** Offsets of blocks of code that the end of the file ends. */
  readonly openFences: number[];
}

/** A node that is still to be read, with what it is inside. */
interface Pending {
  readonly node: Nodes;
  readonly quotes: number;
  readonly isItem: boolean;
}

function spanOf(walk: Walk, node: Nodes): { readonly start: number; readonly end: number } {
  const start = walk.chunk.start + (node.position?.start.offset ?? 0);
  const end = walk.chunk.start + (node.position?.end.offset ?? 0);
  return { start, end };
}

function shifted(block: DraftBlock, by: number): DraftBlock {
  return { ...block, runs: block.runs.map((run) => ({ text: run.text, source: run.source + by })) };
}

/** Puts what is to be read next on top, the first uppermost. */
function pushReversed<T>(stack: T[], next: readonly T[]): void {
  for (let at = next.length - 1; at >= 0; at--) stack.push(...next.slice(at, at + 1));
}

/** Inline nodes whose text is read through; images have none, tags drop out. */
function inlineRuns(walk: Walk, node: Nodes, quotes: number): Run[] | 'break' {
  const span = spanOf(walk, node);
  if (node.type === 'break') return 'break';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? 'break' : [];
  if (node.type === 'text') return textRuns(walk.source, { ...span, quotes });
  if (node.type !== 'inlineCode') return [];
  const start = walk.source.indexOf(node.value, span.start);
  return start < 0 || start >= span.end ? [] : [{ text: node.value, source: start }];
}

/** Reads one paragraph or heading; a hard break ends a block. */
function readLeaf(walk: Walk, leaf: Pending, head: Pick<DraftBlock, 'kind' | 'level'>): void {
  let runs: Run[] = [];
  const stack: Nodes[] = [leaf.node];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node) {
      pushReversed(stack, node.children);
      continue;
    }
    const found = inlineRuns(walk, node, leaf.quotes);
    if (found !== 'break') {
      runs.push(...found);
      continue;
    }
    walk.blocks.push({ ...head, runs, isBroken: true });
    runs = [];
  }
  walk.blocks.push({ ...head, runs });
}

const FENCE = /^(?:`{3,}|~{3,})/;

/** An indented block has no fence; one that the file's end ends has no second one. */
function noteFence(walk: Walk, node: Nodes): void {
  const { start, end } = spanOf(walk, node);
  const fence = FENCE.exec(walk.source.slice(start, start + 80))?.[0];
  const isLast = walk.source.slice(end).trim() === '';
  if (fence === undefined || !isLast) return;
  const lastLine = walk.source.slice(walk.source.lastIndexOf('\n', end - 1) + 1, end).trim();
  if (end - start <= fence.length || !lastLine.startsWith(fence)) walk.openFences.push(start);
}

function readNode(walk: Walk, pending: Pending): readonly Pending[] {
  const { node, quotes, isItem } = pending;
  if (node.type === 'heading') readLeaf(walk, pending, { kind: 'heading', level: node.depth });
  else if (node.type === 'paragraph') readLeaf(walk, pending, { kind: isItem ? 'item' : 'paragraph' });
  else if (node.type === 'code') noteFence(walk, node);
  else if (node.type === 'html') {
    const { start, end } = spanOf(walk, node);
    for (const block of htmlBlocks(walk.source.slice(start, end))) walk.blocks.push(shifted(block, start));
  } else if ('children' in node) {
    const inside = {
      quotes: quotes + (node.type === 'blockquote' ? 1 : 0),
      isItem: isItem || node.type === 'listItem',
    };
    return node.children.map((child) => ({ node: child, ...inside }));
  }
  return [];
}

/** `behind`: link definitions that stand elsewhere in the file. */
function readChunk(source: string, chunk: Chunk, behind: string): Walk {
  const walk: Walk = { source, chunk, blocks: [], openFences: [] };
  const tree = fromMarkdown(source.slice(chunk.start, chunk.end) + behind);
  const stack: Pending[] = [{ node: tree, quotes: 0, isItem: false }];
  for (let pending = stack.pop(); pending !== undefined; pending = stack.pop()) {
    pushReversed(stack, readNode(walk, pending));
  }
  return walk;
}

/**
 * Takes the text of a Markdown file (CommonMark). Headings, paragraphs and list items become blocks; the words of emphasis,
 * links and code in a line are kept; blocks of code and pictures are dropped; HTML inside is read as HTML. What is nested
 * too deep, and all after it, is left out and told of.
 */
export function readMarkdown(file: string): Reading {
  const { meta, body, diagnostics } = readFrontMatter(file);
  const deep = tooDeepAt(file, body);
  const source = deep === null ? file : file.slice(0, deep);
  const chunks = markdownChunks(source, body);
  const behind = chunks.length > 1 ? `\n\n${definitionsIn(source)}` : '';
  const walks = chunks.map((chunk) => readChunk(source, chunk, behind));
  const place = placesOf(source);
  const fences = walks.flatMap(({ openFences }) => openFences);
  const faults = fences.map((at) => {
    const message = 'this block of code is never closed, so that all after it was left out; close it';
    return fault({ path: placeText(place(at)), code: 'fence-open', value: source.slice(at, at + 20), message });
  });
  if (deep !== null) {
    const message = `quotes, lists or links are nested more than ${DEEPEST} deep; the rest of the file was not read`;
    faults.push(
      fault({ path: placeText(placesOf(file)(deep)), code: 'too-deep', value: file.slice(deep, deep + 40), message }),
    );
  }
  return { blocks: joinTorn(walks.flatMap(({ blocks }) => blocks)), meta, diagnostics: [...diagnostics, ...faults] };
}
