/**
 * The axis of a warped scale: ticks at true instants of the calendar, by the steps that fit each stretch, and the contexts that
 * these leave out. Coarser ticks come first where two would touch, and no tick stands without its context.
 */
import { civilOf, dayAt } from '../time/civil.ts';
import { floorStep, nextStep, ticksOf } from '../time/steps.ts';
import type { Step } from '../time/steps.ts';
import { tickWords } from '../time/words.ts';
import type { Instant, Language } from '../time/types.ts';
import { alongOf } from './axis.along.ts';
import { FREE, isWhole, stepsFor } from './axis.ts';
import { breaksOf } from './axis.breaks.ts';
import { placeContexts } from './axis.contexts.ts';
import type { Run } from './axis.contexts.ts';
import { stretchesOf, xOfTrue } from './axis.stretches.ts';
import type { Stretch } from './axis.stretches.ts';
import type { Frame } from './frame.ts';
import type { Prepared } from './prepare.ts';
import { reservations } from './reservations.ts';
import type { Axis, Break, Tick } from './types.ts';

interface Marked {
  readonly stretch: Stretch;
  readonly detail: Step;
  /** Null where ticks say all. */
  readonly context: Step | null;
}

interface Candidate extends Tick {
  readonly instant: Instant;
  /** To the next of its step. */
  readonly length: number;
}

/** The axis and the breaks of a warped scale for `frame`, with its upper edge at `y`. */
export function warpedAxisOf(
  prepared: Prepared,
  frame: Frame,
  y: number,
): { readonly axis: Axis; readonly breaks: readonly Break[] } {
  const stretches = stretchesOf(prepared.warp, frame);
  const marked = stretches.map((stretch) => markedOf(prepared, frame, stretch));
  const placed = placeContexts(prepared, frame, runsOf(marked));
  const breaks = breaksOf(prepared, frame);
  const candidates = marked.flatMap((each) => candidatesOf(prepared, frame, each));
  const told = candidates.filter(
    ({ instant }) => !placed.untold.some(({ start, end }) => start <= instant && instant < end),
  );
  return { axis: { y, ticks: thinned(prepared, told, breaks), contexts: placed.contexts }, breaks };
}

function markedOf({ options }: Prepared, frame: Frame, stretch: Stretch): Marked {
  const { start, end, scale } = stretch;
  const { detail, context } = stepsFor(options, { ...frame, start, end, scale });
  // A year says all by itself.
  return { stretch, detail, context: detail.unit === 'year' || stretch.isGap ? null : context };
}

/** Neighbours with one context go together, so that it is said once. */
function runsOf(marked: readonly Marked[]): Run[] {
  const runs: Run[] = [];
  for (const { stretch, context } of marked) {
    if (context === null) continue;
    const { start, end, whole } = stretch;
    const before = runs.at(-1);
    if (before?.end === start && before.step.unit === context.unit)
      runs[runs.length - 1] = { ...before, end, whole: { start: before.whole.start, end: whole.end } };
    else runs.push({ step: context, start, end, whole });
  }
  return runs;
}

function candidatesOf({ options, warp }: Prepared, frame: Frame, { stretch, detail }: Marked): Candidate[] {
  if (stretch.isGap) return [];
  return ticksOf(detail, stretch)
    .map((instant) => ({
      x: xOfTrue(warp, frame, instant),
      text: textOf(detail, instant, options.language),
      instant,
      length: nextStep(detail, floorStep(detail, instant)) - instant,
    }))
    .filter((tick) => isWhole(tick, options, frame));
}

/** Among eons the first year of the era is "now"; on this axis years of our own may stand to the right of it. */
function textOf(detail: Step, instant: Instant, language: Language): string {
  const isFirst = detail.unit === 'year' && civilOf(dayAt(instant)).year === 1;
  return tickWords(isFirst ? { unit: 'year', every: 1 } : detail, instant, language);
}

/** Without those that would touch a coarser one, an earlier one, or the words of a break. */
function thinned({ options }: Prepared, candidates: readonly Candidate[], breaks: readonly Break[]): Tick[] {
  const taken = reservations(FREE);
  const take = ({ x, text }: Tick): boolean => {
    const half = alongOf(options, text, 400) / 2;
    return taken.take(x - half, x + half);
  };
  breaks.filter(({ text }) => text !== '').forEach(({ textX, text }) => take({ x: textX, text }));
  return [...candidates]
    .sort((a, b) => b.length - a.length || a.x - b.x)
    .filter(take)
    .sort((a, b) => a.x - b.x)
    .map(({ x, text }) => ({ x, text }));
}
