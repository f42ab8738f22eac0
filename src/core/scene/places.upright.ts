/** Where marks and words stand where time runs down: the mark in its rail, its words aside of it, led there by a thin line. */
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { WORD_GAP } from './labels.ts';
import { lineHeightOf } from './lanes.ts';
import type { Row } from './lanes.ts';
import { strikesOf, warningAt } from './marks.words.ts';
import { mix, reachOf, smooth } from './places.ts';
import type { PreparedEvent } from './prepare.types.ts';
import type { Label, LabelLine, Leader, Metrics } from './types.ts';
import { LEAD, wordsHeight } from './upright.ts';

/** What `placeOf` gives of the mark alone. */
interface Standing {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

interface Setting {
  readonly event: PreparedEvent;
  readonly row: Row;
  readonly frame: Frame;
  readonly metrics: Metrics;
}

/** Half the width of what a window has over a bar. */
const WIDER = 2;
/** A leader ends that far before the words, and bends that far before its end. */
const BEFORE_WORDS = 5;
const BEND = 10;
/** Words that are held at the top of the plot. */
const HELD = 16;

/** The mark in its rail: a dot that grows into a bar, a bar, a window that is a little wider. */
export function standingPlace({ event, row, frame, metrics }: Setting): Standing {
  const { x0, x1 } = reachOf(event, frame, metrics.dotRadius);
  const { shape, start, end } = event.drawn;
  const diameter = 2 * metrics.dotRadius;
  const grown = smooth((end - start) * frame.scale, [diameter, 2 * diameter]);
  const heights = [mix(diameter, metrics.barHeight, grown), metrics.barHeight, metrics.barHeight + 2 * WIDER];
  return { x0, x1, y: row.line, height: heights[shape] ?? metrics.barHeight };
}

/** Where the first line of the words would stand: at the middle of a dot, at the start of a bar. */
export function anchorX(event: PreparedEvent, frame: Frame): number {
  return xOf(frame, event.drawn.start) - LEAD;
}

/** Words of one of many in its row, held at the top of the plot while their mark goes on. */
export function heldTop(setting: Setting, { x1 }: Standing): number {
  const { event, frame, metrics } = setting;
  const top = anchorX(event, frame);
  return Math.min(Math.max(top, frame.left + HELD - LEAD), Math.max(top, x1 - LEAD - wordsHeight(event.label, metrics)));
}

/** The label with its top (of the room that is kept for it) at `top`, on the screen. */
export function standingLabel({ event, row, frame, metrics }: Setting, top: number): Label {
  const { label: text, drawn, status } = event;
  const x = row.words ?? 0;
  const lineHeight = lineHeightOf(metrics.labelSize);
  const length = (drawn.end - drawn.start) * frame.scale;
  // A dot has the line at its middle; a bar has the top of the letters at its start.
  const sink = drawn.shape === 0 ? Math.min(length / 2, LEAD - 3) : LEAD - 3;
  const upper = top + sink;
  const first = upper + lineHeight / 2 + metrics.labelSize * 0.36;
  const lastLine = first + (text.lines.length - 1) * lineHeight;
  const lastWidth = text.widths.at(-1) ?? 0;
  const baseline = text.dateBelow ? lastLine + metrics.smallSize + 5 : lastLine;
  const dateX = text.dateBelow ? x : x + lastWidth + WORD_GAP;
  const tail = text.date === null ? x + (text.dateBelow ? 0 : lastWidth) : dateX + text.dateWidth;
  const bounds = { x, y: upper, width: text.width, height: wordsHeight(text, metrics) };
  return {
    lines: text.lines.map((words, line): LabelLine => ({ text: words, x, y: first + line * lineHeight })),
    date: text.date === null ? null : { text: text.date, x: dateX, y: baseline },
    warning: text.isSignUp
      ? warningAt(text, x + lastWidth + WORD_GAP, lastLine)
      : warningAt(text, tail + (tail > x ? WORD_GAP : 0), baseline),
    strikes: status === 'cancelled' ? strikesOf(text, { x, y: first, size: metrics.labelSize }) : [],
    before: null,
    after: null,
    leader: leaderOf({ event, row, frame, metrics }, { x, y: upper + lineHeight / 2 }),
    bounds,
  };
}

/** From the mark, or from where it enters the plot, to its words. */
function leaderOf({ event, row, frame, metrics }: Setting, words: { x: number; y: number }): Leader {
  const { drawn } = event;
  const [start, end] = [xOf(frame, drawn.start), xOf(frame, drawn.end)];
  const sunk = drawn.shape === 0 ? (start + end) / 2 : start;
  const least = sunk + (drawn.shape === 0 ? 0 : Math.min(LEAD - 3, (end - start) / 2));
  const y = Math.max(least, Math.min(words.y, end - Math.min(LEAD - 3, (end - start) / 2)));
  const x1 = words.x - BEFORE_WORDS;
  const from = row.line + (drawn.shape === 0 ? metrics.dotRadius : metrics.barHeight / 2) + 2;
  if (Math.abs(y - words.y) < 1) return x1 - from > BEND ? [{ x: from, y: words.y }, { x: x1, y: words.y }] : [];
  return [
    { x: from, y },
    { x: Math.max(from, x1 - BEND - 2), y },
    { x: x1 - 2, y: words.y },
    { x: x1, y: words.y },
  ];
}
