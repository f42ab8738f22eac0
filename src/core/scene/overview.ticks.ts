/** The few ticks of an overview, in one row: each says all, or leaves out what the one before it said. */
import { civilOf, DAY, dayAt } from '../time/civil.ts';
import { dateAt } from '../time/dateAt.ts';
import { axisSteps, floorStep, ticksOf } from '../time/steps.ts';
import type { Step } from '../time/steps.ts';
import type { Instant, Language } from '../time/types.ts';
import { tickWords, words } from '../time/words.ts';
import { xOf } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Measure, Tick } from './types.ts';

export interface OverviewTick extends Tick {
  /** Where the words start: right of the tick, or as far left as the end of the strip makes them. */
  readonly textX: number;
}

interface Type {
  readonly language: Language;
  readonly measure: Measure;
}

/** Size of the words; they begin so many pixels after their tick. */
export const TICK_SIZE = 11;
const INDENT = 4;
/** Ticks that even a wide strip has, their least distance on a narrow one, and what stays free between two of their words. */
const MOST = 8;
const APART = 64;
const FREE = 16;

/** The ticks of `frame` from left to right; without words where these would touch the ones before. */
export function overviewTicks(frame: Frame, { language, measure }: Type): OverviewTick[] {
  const width = (text: string): number => INDENT + measure(text, TICK_SIZE, 400);
  const step = stepFor(frame, (each, instant) => width(tickWords(each, instant, language)));
  const ticks: OverviewTick[] = [];
  let filled = frame.left;
  let previous: Instant | null = null;
  for (const instant of ticksOf(step, frame)) {
    const x = xOf(frame, instant);
    const text = textOf(step, { instant, previous, language });
    const start = Math.min(x, frame.right - width(text));
    const isFree = start >= filled;
    ticks.push({ x, text: isFree ? text : '', textX: start + INDENT });
    if (!isFree) continue;
    filled = start + width(text) + FREE;
    previous = instant;
  }
  return ticks;
}

/** The finest step whose words do not touch; the far past is wider than the near, so both ends are asked. */
function stepFor({ start, end, scale, width: room }: Frame, width: (step: Step, instant: Instant) => number): Step {
  const widest = (step: Step): number =>
    Math.max(...[start, (start + end) / 2, end].map((instant) => width(step, floorStep(step, instant))));
  const apart = Math.max(APART, room / MOST);
  const first = axisSteps(1 / scale, apart).detail;
  const second = axisSteps(1 / scale, Math.max(apart, widest(first) + FREE)).detail;
  return axisSteps(1 / scale, Math.max(apart, widest(second) + FREE)).detail;
}

interface Said {
  readonly instant: Instant;
  /** The tick before it; null for the first. */
  readonly previous: Instant | null;
  readonly language: Language;
}

function textOf(step: Step, said: Said): string {
  if (step.unit === 'year') return tickWords(step, said.instant, said.language);
  if (step.unit === 'month') return dateText('month', said);
  if (step.unit === 'week' || step.unit === 'day') return dateText('day', said);
  return clockText(step, said);
}

function dateText(precision: 'month' | 'day' | 'minute' | 'second', { instant, previous, language }: Said): string {
  const year = previous === null ? NaN : civilOf(dayAt(previous)).year;
  return words(dateAt(instant, precision), language, { brief: true, year });
}

/** A day by its name where it begins; the first tick with its day. */
function clockText(step: Step, said: Said): string {
  const { instant, previous, language } = said;
  if (instant === dayAt(instant) * DAY) return dateText('day', said);
  if (previous !== null && dayAt(previous) === dayAt(instant)) return tickWords(step, instant, language);
  return dateText(step.unit === 'second' ? 'second' : 'minute', said);
}
