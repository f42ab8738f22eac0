/** The breaks of an axis: where a gap is folded, and how long it is in words, as far as these have room. */
import { durationWords } from '../time/words.duration.ts';
import type { Gap } from '../time/warp.ts';
import { alongOf } from './axis.along.ts';
import { FREE } from './axis.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Prepared } from './prepare.ts';
import { reservations } from './reservations.ts';
import type { Break } from './types.ts';

/** A break is never drawn narrower. */
const LEAST = 3;
/** Words are there while so much of their break is. */
const SEEN = 8;
/** So far beyond the plot a break is drawn. */
const BEYOND = 20;

/** The breaks in the plot from left to right; the words of longer gaps come first. */
export function breaksOf({ warp, options }: Prepared, frame: Frame): Break[] {
  const taken = reservations(FREE);
  const byLength = [...warp.gaps].sort((a, b) => lengthOf(b) - lengthOf(a));
  const { language } = options;
  const breaks = byLength.map((gap): Break => {
    const { x0, x1 } = endsOf(gap, frame);
    const words = durationWords(lengthOf(gap), language);
    const half = alongOf(options, words, 400) / 2;
    const [left, right] = [Math.max(x0, frame.left), Math.min(x1, frame.right)];
    const isSeen = right - left >= Math.min(SEEN, x1 - x0);
    const middle = isSeen ? (left + right) / 2 : (x0 + x1) / 2;
    const textX = isSeen ? Math.max(frame.left + half, Math.min(middle, frame.right - half)) : middle;
    const isRoomy = frame.right - frame.left >= 2 * half && taken.take(textX - half, textX + half);
    return { x0, x1, extent: gap.extent, text: isSeen && isRoomy ? words : '', textX };
  });
  return breaks
    .filter(({ x0, x1 }) => x1 > frame.left && x0 < frame.right)
    .map((each) => ({
      ...each,
      x0: Math.max(each.x0, frame.left - BEYOND),
      x1: Math.min(each.x1, frame.right + BEYOND),
    }))
    .sort((a, b) => a.x0 - b.x0);
}

function endsOf({ drawn }: Gap, frame: Frame): { x0: number; x1: number } {
  const [x0, x1] = [xOf(frame, drawn.start), xOf(frame, drawn.end)];
  const more = Math.max(0, LEAST - (x1 - x0)) / 2;
  return { x0: x0 - more, x1: x1 + more };
}

function lengthOf({ extent }: Gap): number {
  return extent.end - extent.start;
}
