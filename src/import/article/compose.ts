/** Folds the white space of blocks and sets them into one plain text with its map back to the file. */
import type { Block, OffsetPiece, PlainText } from '../../core/extract/types.ts';
import { breakIsSpace, classOf, isTornYear } from './characters.ts';
import type { DraftBlock, Run } from './types.ts';

interface Gap {
  readonly source: number;
  hasBreak: boolean;
}

/** What has been folded of one block so far. */
interface Folding {
  readonly runs: Run[];
  gap: Gap | null;
  before: number;
  last: number;
}

function put(folding: Folding, text: string, source: number): void {
  folding.before = text.length > 1 ? text.charCodeAt(text.length - 2) : folding.last;
  folding.last = text.charCodeAt(text.length - 1);
  folding.runs.push({ text, source });
}

/** So much on either side of a line break is looked at. */
const REACH = 6;

/** `after`: what follows the gap. */
function closeGap(folding: Folding, after: string): void {
  const { gap } = folding;
  folding.gap = null;
  if (gap === null || folding.runs.length === 0) return;
  if (gap.hasBreak && !breakIsSpace(folding.before, folding.last, after.charCodeAt(0))) return;
  if (gap.hasBreak && isTornYear(folding.runs.at(-1)?.text.slice(-REACH) ?? '', after)) return;
  put(folding, ' ', gap.source);
}

function foldRun(folding: Folding, run: Run): void {
  let from = -1;
  for (let at = 0; at < run.text.length; at++) {
    const code = run.text.charCodeAt(at);
    const kind = classOf(code);
    const isShown = kind === 'visible' || (kind === 'kept' && (from >= 0 || folding.runs.length > 0));
    if (isShown && from >= 0) continue;
    if (isShown) {
      closeGap(folding, run.text.slice(at, at + REACH));
      from = at;
      continue;
    }
    if (from >= 0) put(folding, run.text.slice(from, at), run.source + from);
    from = -1;
    if (kind !== 'space' && kind !== 'break') continue;
    folding.gap ??= { source: run.source + at, hasBreak: false };
    folding.gap.hasBreak ||= kind === 'break';
  }
  if (from >= 0) put(folding, run.text.slice(from), run.source + from);
}

function fold(runs: readonly Run[]): Run[] {
  const folding: Folding = { runs: [], gap: null, before: 32, last: 32 };
  for (const run of runs) foldRun(folding, run);
  const kept = folding.runs;
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    kept.pop();
    const text = last.text.trimEnd();
    if (text === '') continue;
    kept.push({ text, source: last.source });
    break;
  }
  return kept;
}

function block(start: number, end: number, draft: DraftBlock): Block {
  return draft.level === undefined
    ? { start, end, kind: draft.kind }
    : { start, end, kind: draft.kind, level: draft.level };
}

/** The text of a draft after folding, as it will stand in the plain text. */
export function foldedText(draft: DraftBlock): string {
  return fold(draft.runs)
    .map((run) => run.text)
    .join('');
}

/**
 * Takes the blocks of a file in order and gives the plain text. White space folds as in a browser; a line break next to Han
 * is nothing; no-break and ideographic spaces are trimmed at the ends of a block; soft hyphens and zero-width characters are
 * dropped; empty blocks vanish.
 */
export function compose(drafts: readonly DraftBlock[], source: string): PlainText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const pieces: OffsetPiece[] = [];
  let length = 0;
  let shift = Number.NaN;
  for (const draft of drafts) {
    const runs = fold(draft.runs);
    if (runs.length === 0) continue;
    if (blocks.length > 0) parts.push('\n');
    const start = blocks.length > 0 ? ++length : length;
    for (const run of runs) {
      if (run.source - length !== shift) pieces.push({ plain: length, source: run.source });
      shift = run.source - length;
      parts.push(run.text);
      length += run.text.length;
    }
    blocks.push(block(start, length, draft));
  }
  const text = parts.join('');
  return { text, blocks, pieces: text === source ? [] : pieces };
}
