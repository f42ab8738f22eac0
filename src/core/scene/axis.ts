/** The axis in two rows: ticks, and under them the month, year or day that they leave out, pinned while it lasts. */
import { civilOf, dayAt } from '../time/civil.ts';
import { axisSteps, floorStep, nextStep, ticksOf } from '../time/steps.ts';
import type { Step } from '../time/steps.ts';
import type { Edtf, Instant, Language } from '../time/types.ts';
import { contextWords, tickWords, words } from '../time/words.ts';
import { alongOf } from './axis.along.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import type { PrepareOptions } from './prepare.ts';
import type { Axis, AxisContext, Tick } from './types.ts';

/** Least distance of two ticks, and what stays free between two tick texts, in pixels. */
const APART = 40;
export const FREE = 14;
/** Between the rule of a context and its words, and between two contexts. */
export const INDENT = 6;
export const SPACE = 14;

/** The axis for `frame` with its upper edge at `y`. */
export function axisOf(options: PrepareOptions, frame: Frame, y: number): Axis {
  const { detail, context } = stepsFor(options, frame);
  const ticks = ticksOf(detail, { start: frame.start, end: frame.end }).map((instant) => ({
    x: xOf(frame, instant),
    text: tickWords(detail, instant, options.language),
  }));
  const whole = ticks.filter((tick) => isWhole(tick, options, frame));
  // A year says all by itself.
  const needsContext = context !== null && detail.unit !== 'year';
  return { y, ticks: whole, contexts: needsContext ? contextsOf(context, options, frame) : [] };
}

/** The finest steps whose texts do not touch. */
export function stepsFor(options: PrepareOptions, frame: Frame): ReturnType<typeof axisSteps> {
  const first = axisSteps(1 / frame.scale, APART);
  const second = axisSteps(1 / frame.scale, Math.max(APART, widestTick(first.detail, options, frame) + FREE));
  return axisSteps(1 / frame.scale, Math.max(APART, widestTick(second.detail, options, frame) + FREE));
}

/** Of the texts at both ends and in the middle: texts of one step differ little, and the far past is wider than the near. */
function widestTick(step: Step, options: PrepareOptions, { start, end }: Frame): number {
  const probes = [start, (start + end) / 2, end].map((instant) =>
    tickWords(step, floorStep(step, instant), options.language),
  );
  return Math.max(...probes.map((text) => alongOf(options, text, 400)));
}

/** No tick is cut by the edge of the drawing or runs under the lane names. */
export function isWhole({ x, text }: Tick, options: PrepareOptions, { left, right }: Frame): boolean {
  const half = alongOf(options, text, 400) / 2;
  return x - half >= left - (left > 0 ? half : 0) && x + half <= right;
}

function contextsOf(step: Step, options: PrepareOptions, frame: Frame): AxisContext[] {
  const { metrics, language } = options;
  const first = floorStep(step, frame.start);
  const starts = [first, ...ticksOf(step, { start: nextStep(step, first), end: frame.end })];
  const contexts: AxisContext[] = [];
  let filled = frame.left;
  starts.forEach((start, number) => {
    const x = xOf(frame, start);
    const text = contextText(step, { instant: start, previous: starts[number - 1], language });
    const width = alongOf(options, text, 600);
    const next = starts[number + 1];
    const limit = next === undefined ? Infinity : xOf(frame, next) - SPACE - width;
    const pinned = Math.min(Math.max(x, frame.left) + INDENT, Math.max(limit, x + INDENT));
    // Where time runs down, what began before the plot is named in the band over it.
    const isOver = metrics.direction === 'vertical' && x < frame.left;
    const isWhole = isOver || (pinned >= filled && (pinned + width <= frame.right || number === 0));
    if (isWhole && !isOver) filled = pinned + width + SPACE;
    const ruleX = x >= frame.left ? x : null;
    if (isWhole || ruleX !== null) contexts.push({ x: pinned, text: isWhole ? text : '', ruleX });
  });
  return contexts;
}

/** The first says its year, those that follow only where it changes. */
export function contextText(
  step: Step,
  { instant, previous, language }: { instant: Instant; previous: Instant | undefined; language: Language },
): string {
  if (step.unit !== 'month' && step.unit !== 'day') return contextWords(step, instant, language);
  const { year, month, day } = civilOf(dayAt(instant));
  const isKnown = previous !== undefined && yearOf(previous) === year;
  const date = { kind: 'date' as const, year, month, approximate: false, uncertain: false };
  const value: Edtf = step.unit === 'day' ? { ...date, precision: 'day', day } : { ...date, precision: 'month' };
  return words(value, language, isKnown ? { brief: true, year } : { brief: true });
}

function yearOf(instant: Instant): number {
  return civilOf(dayAt(instant)).year;
}
