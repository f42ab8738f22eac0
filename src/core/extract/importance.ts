/** How much an event matters, 0 to 1, from where it is told, how often, and how exactly. */
import type { Precision } from '../time/types.ts';
import type { DateExpression, PlainText } from './types.ts';

const SPECIFICITY: Readonly<Record<Precision, number>> = {
  second: 1,
  minute: 1,
  hour: 1,
  day: 1,
  month: 0.7,
  season: 0.6,
  year: 0.6,
  decade: 0.4,
  century: 0.3,
  millennium: 0.2,
};

interface Telling {
  /** Index of its block. */
  readonly block: number;
  /** First date of the story in its block. */
  readonly isFirst: boolean;
  /** How many times the text tells of this date. */
  readonly tellings: number;
}

/** First in its paragraph, under its heading, in the text; told of again elsewhere; to the day. */
export function importanceOf(
  { blocks }: PlainText,
  expression: DateExpression,
  { block, isFirst, tellings }: Telling,
): number {
  const isHead = blocks[block - 1]?.kind === 'heading';
  const early = 1 - block / Math.max(1, blocks.length);
  const score =
    0.2 +
    0.3 * SPECIFICITY[expression.precision] +
    (isFirst ? 0.15 : 0) +
    (isHead ? 0.1 : 0) +
    0.15 * early +
    Math.min(0.1, 0.05 * (tellings - 1));
  return Math.round(score * 100) / 100;
}
