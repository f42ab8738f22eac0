/** Where marks and words stand where time runs down: the mark in its rail, its words aside of it, led there by a thin line. */
import { Shape } from '../lod/types.ts';
import type { Instant } from '../time/types.ts';
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
function anchorX(event: PreparedEvent, frame: Frame): number {
  return xOf(frame, event.drawn.start) - LEAD;
}

/** Words of one of many in its row, held at the top of the plot while their mark goes on. */
export function heldTop(setting: Setting, { x1 }: Standing): number {
  const { event, frame, metrics } = setting;
  const top = anchorX(event, frame);
  return Math.min(
    Math.max(top, frame.left + HELD - LEAD),
    Math.max(top, x1 - LEAD - wordsHeight(event.label, metrics)),
  );
}

/** The label with its top (of the room that is kept for it) at `top`, on the screen; `from`: where its leader leaves the mark. */
export function standingLabel({ event, row, frame, metrics }: Setting, top: number, from: number | null): Label {
  const { label: text, drawn, status } = event;
  const x = row.words ?? 0;
  const lineHeight = lineHeightOf(metrics.labelSize);
  const length = (drawn.end - drawn.start) * frame.scale;
  // A dot has the line at its middle; a bar that is high enough has the top of the letters at its start.
  const sink = Math.min(length / 2, LEAD - 3);
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
    leader: from === null ? [] : leaderOf({ event, row, frame, metrics }, from, { x, y: upper + lineHeight / 2 }),
    bounds,
  };
}

/** From the mark, at `from` along time, to its words. Leaders in the order of their marks never cross. */
function leaderOf({ event, row, metrics }: Setting, from: number, words: { x: number; y: number }): Leader {
  const radius = event.drawn.shape === Shape.dot ? metrics.dotRadius : metrics.barHeight / 2;
  const [first, last] = [row.line + radius + 2, words.x - BEFORE_WORDS];
  if (Math.abs(from - words.y) < 1)
    return last - first > BEND ? [words.y, words.y].map((y, end) => ({ x: end === 0 ? first : last, y })) : [];
  return [
    { x: first, y: from },
    { x: Math.max(first, last - BEND - 2), y: from },
    { x: last - 2, y: words.y },
    { x: last, y: words.y },
  ];
}

/** Where a leader leaves the mark: at the middle of a dot, a little after the start of a bar. */
export function leaderFrom({ event, frame }: Setting, anchor: Instant): number {
  const half = ((event.drawn.end - anchor) * frame.scale) / 2;
  return xOf(frame, anchor) + Math.max(0, Math.min(half, LEAD - 3));
}
