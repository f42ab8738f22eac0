/** Joins what a line break inside a paragraph parted in the middle of a date (2018年<br>7月24日). */
import { isTorn } from '../../core/extract/plain.ts';
import { foldedText } from './compose.ts';
import type { DraftBlock } from './types.ts';

/** So much on either side of a break is looked at. */
const REACH = 24;

/** The blocks in order, with such neighbours as one; what stands between them stays a line break. */
export function joinTorn<Block extends DraftBlock>(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.isBroken !== true || before.kind !== block.kind || !parts(before, block)) {
      joined.push(block);
      continue;
    }
    const last = before.runs.at(-1);
    const at = last ? last.source + last.text.length : 0;
    joined[joined.length - 1] = { ...block, runs: [...before.runs, { text: '\n', source: at }, ...block.runs] };
  }
  return joined;
}

function parts(before: DraftBlock, after: DraftBlock): boolean {
  return isTorn(tailOf(before), foldedText({ ...after, runs: after.runs.slice(0, 8) }).slice(0, REACH));
}

const tailOf = (block: DraftBlock): string => foldedText({ ...block, runs: block.runs.slice(-8) }).slice(-REACH);
