/** HTML → blocks: what a browser would show of an article, each character with its place in the file. */
import { Parser } from 'htmlparser2';
import type { Diagnostic } from '../../core/document/types.ts';
import { fault, warning } from './diagnostic.ts';
import { metaOf } from './html.meta.ts';
import { needsEndTag } from './html.names.ts';
import { addText, closeElement, endBlock, newState, noteScript, openElement, type State } from './html.walk.ts';
import { placesOf, placeText } from './place.ts';
import { joinTorn } from './torn.ts';
import type { DraftBlock, Reading } from './types.ts';

/** Deeper than any real page; a parser's work grows with it. */
const DEEPEST = 5000;

const CUT_OFF = 'the file is cut off; get the whole file again';

/** A file that ends inside a tag, or in the words of an element that must be closed, is not whole. */
function noteEnd(state: State, covered: number, source: string): void {
  const tail = source.indexOf('<', covered);
  if (tail >= 0) {
    state.faults.push({ code: 'cut-off', at: tail, message: `the file ends inside a tag: ${CUT_OFF}` });
    return;
  }
  const unclosed = state.open.findLast(({ name }) => needsEndTag(name));
  if (unclosed === undefined) return;
  const { name, start } = unclosed;
  if (unclosed.isDropped || !source.trimEnd().endsWith('>')) {
    const message = `<${name}> is not closed and the file ends inside it: ${CUT_OFF}`;
    state.faults.push({ code: 'cut-off', at: start, message });
    return;
  }
  state.faults.push({
    code: 'not-closed',
    at: start,
    message: `<${name}> is never closed; close it, or see whether text is missing`,
  });
}

function parse(source: string): State {
  const state = newState();
  let covered = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      covered = parser.endIndex + 1;
      openElement(state, name, attributes, parser.startIndex);
      if (state.open.length <= DEEPEST) return;
      const message = `elements are nested more than ${DEEPEST} deep; the rest of the file was not read`;
      state.faults.push({ code: 'too-deep', at: parser.startIndex, message });
      state.isOver = true;
      parser.pause();
    },
    onclosetag(_name, isImplied) {
      if (state.isOver) return;
      if (!isImplied) covered = parser.endIndex + 1;
      closeElement(state, parser.startIndex);
    },
    ontext(text) {
      covered = parser.endIndex + 1;
      if (state.dropped === 0) addText(state, text, parser.startIndex);
      else noteScript(state, text);
    },
    oncomment() {
      covered = source.startsWith('-->', parser.endIndex - 2) ? parser.endIndex + 1 : parser.startIndex;
    },
  });
  parser.write(source);
  if (state.isOver) endBlock(state);
  const stillOpen = [...state.open];
  parser.end();
  if (!state.isOver) noteEnd({ ...state, open: stillOpen }, covered, source);
  endBlock(state);
  return state;
}

/** Only the one article of the page, else its one `<main>`, else everything. */
function articleOnly(state: State): DraftBlock[] {
  for (const home of ['article', 'main'] as const) {
    if (state.count[home] !== 1) continue;
    const inside = state.blocks.filter((block) => block[home] === 1);
    if (inside.length > 0) return inside;
  }
  return state.blocks;
}

/** The blocks of a fragment, as inside Markdown. */
export function htmlBlocks(source: string): readonly DraftBlock[] {
  return joinTorn(parse(source).blocks);
}

/**
 * Takes the text of an HTML file. Block elements and `<br>` end a block; scripts, styles, navigation, forms, comments and
 * hidden elements are dropped; a page with exactly one `<article>` (or `<main>`) is read from it alone.
 */
export function readHtml(source: string): Reading {
  const state = parse(source);
  const place = placesOf(source);
  const diagnostics: Diagnostic[] = state.faults.map(({ code, at, message }) => {
    const content = { path: placeText(place(at)), code, value: source.slice(at, at + 40), message };
    return code === 'not-closed' ? warning(content) : fault(content);
  });
  return { blocks: joinTorn(articleOnly(state)), meta: metaOf(state.found), diagnostics };
}
