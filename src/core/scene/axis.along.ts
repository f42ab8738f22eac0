/** What the words of an axis take along time: their width where time runs to the right, their height where it runs down. */
import { breakLines } from './lines.ts';
import type { PrepareOptions } from './prepare.types.ts';

/** Width for words of the axis where time runs down, and the distance of two lines of it. */
const ROOM = 49;
export const AXIS_LINE = 15;

/** Pixels that a text of the axis takes along time. */
export function alongOf(options: PrepareOptions, text: string, weight: number): number {
  const { measure, metrics } = options;
  if (metrics.direction === 'horizontal') return measure(text, metrics.axisSize, weight);
  return AXIS_LINE * axisLines(options, text, weight).length;
}

/**
 * The lines of a text of the axis where time runs down: one, or two about equally long where it parts between words, or as many as
 * its words and parts of words need.
 */
export function axisLines(
  { measure, metrics }: Pick<PrepareOptions, 'measure' | 'metrics'>,
  text: string,
  weight: number,
): string[] {
  const width = (part: string): number => measure(part, metrics.axisSize, weight);
  if (width(text) <= ROOM) return [text];
  const words = text.split(' ');
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(width));
  const best = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
    .sort((a, b) => longest(a) - longest(b))[0];
  if (best !== undefined && longest(best) <= ROOM) return best;
  const parts = words.flatMap((word) =>
    breakLines(word, { size: metrics.axisSize, weight, width: ROOM, most: 2 }, measure),
  );
  return parts.reduce<string[]>((lines, part) => {
    const joined = `${lines.at(-1) ?? ''} ${part}`;
    return lines.length > 0 && text.includes(joined) && width(joined) <= ROOM
      ? [...lines.slice(0, -1), joined]
      : [...lines, part];
  }, []);
}
