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

/** The lines of a text of the axis where time runs down: between words where both halves fit. */
export function axisLines({ measure, metrics }: Pick<PrepareOptions, 'measure' | 'metrics'>, text: string, weight: number): string[] {
  const width = (part: string): number => measure(part, metrics.axisSize, weight);
  if (width(text) <= ROOM) return [text];
  const words = text.split(' ');
  const halves = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const fitting = halves.filter((pair) => pair.every((half) => width(half) <= ROOM));
  if (fitting[0] !== undefined) return fitting[0];
  return breakLines(text, { size: metrics.axisSize, weight, width: ROOM, most: 2 }, measure);
}
