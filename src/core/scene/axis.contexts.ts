/** The contexts of a warped axis: in each run of stretches the months, years or days that its ticks leave out. */
import { floorStep, nextStep, ticksOf } from '../time/steps.ts';
import type { Step } from '../time/steps.ts';
import type { Extent, Instant } from '../time/types.ts';
import { alongOf } from './axis.along.ts';
import { contextText, INDENT, SPACE } from './axis.ts';
import { xOfTrue } from './axis.stretches.ts';
import type { Frame } from './frame.ts';
import type { Prepared } from './prepare.ts';
import { reservations } from './reservations.ts';
import type { AxisContext } from './types.ts';

/** Stretches side by side whose ticks need contexts of one step. */
export interface Run extends Extent {
  readonly step: Step;
  /** Not cut to what is near the plot. */
  readonly whole: Extent;
}

interface Placed {
  readonly contexts: readonly AxisContext[];
  /** Where no context could be said: ticks there would say nothing. */
  readonly untold: readonly Extent[];
}

/** A unit of a context, as far as it lies in its run. */
interface Unit extends Extent {
  readonly run: Run;
  /** Where the unit begins; before `start` where the run begins within it. */
  readonly first: Instant;
  readonly x0: number;
  readonly x1: number;
  /** Of all of it, also beyond the plot. */
  readonly width: number;
}

interface Said extends Unit {
  readonly x: number;
  readonly isSaid: boolean;
}

/** Places the contexts of all runs, wide ones first; one that does not say its year stands after one that does. */
export function placeContexts(prepared: Prepared, frame: Frame, runs: readonly Run[]): Placed {
  const units = runs.flatMap((run) => unitsOf(prepared, frame, run));
  const taken = reservations(SPACE);
  const said = units
    .sort((a, b) => b.width - a.width || a.x0 - b.x0)
    .map((unit): Said => {
      const width = widthOf(prepared, textOf(prepared, unit, undefined));
      const x = textX(unit, width, frame);
      // What its end has pushed off to the left would stand under the lane names.
      const fits = x >= frame.left && (unit.x0 < frame.left || x + width <= frame.right);
      // Where time runs down, what began before the plot is named in the band over it.
      const isOver = prepared.options.metrics.direction === 'vertical' && unit.x0 < frame.left;
      return { ...unit, x, isSaid: isOver || (fits && taken.take(x, x + width)) };
    })
    .sort((a, b) => a.x0 - b.x0);
  return {
    contexts: contextsOf(prepared, frame, said),
    untold: said.filter(({ isSaid }) => !isSaid).map(({ start, end }) => ({ start, end })),
  };
}

function unitsOf({ warp }: Prepared, frame: Frame, run: Run): Unit[] {
  const first = floorStep(run.step, run.start);
  const starts = [first, ...ticksOf(run.step, { start: nextStep(run.step, first), end: run.end })];
  return starts
    .map((instant, number): Unit => {
      const [start, end] = [Math.max(instant, run.start), Math.min(starts[number + 1] ?? Infinity, run.end)];
      const next = nextStep(run.step, instant);
      const [x0, x1] = [xOfTrue(warp, frame, start), xOfTrue(warp, frame, end)];
      const from = xOfTrue(warp, frame, Math.max(instant, run.whole.start));
      const width = xOfTrue(warp, frame, Math.min(next, run.whole.end)) - from;
      return { run, first: instant, start, end, x0, x1, width };
    })
    .filter(({ x0, x1 }) => x1 > frame.left && x0 < frame.right);
}

/** At its unit's start; at the left edge while the unit lasts, and pushed off by its end. */
function textX({ x0, x1 }: Unit, width: number, { left }: Frame): number {
  if (x0 >= left) return x0 + INDENT;
  return Math.min(left + INDENT, Math.max(x1 - SPACE - width, x0 + INDENT));
}

function contextsOf(prepared: Prepared, frame: Frame, said: readonly Said[]): AxisContext[] {
  let last: Said | undefined;
  return said.flatMap((unit): AxisContext[] => {
    const text = unit.isSaid ? textOf(prepared, unit, last?.run === unit.run ? last.first : undefined) : '';
    if (unit.isSaid) last = unit;
    const ruleX = unit.first === unit.start && unit.x0 >= frame.left ? unit.x0 : null;
    return text !== '' || ruleX !== null ? [{ x: unit.x, text, ruleX }] : [];
  });
}

function textOf({ options }: Prepared, { run, first }: Unit, previous: Instant | undefined): string {
  return contextText(run.step, { instant: first, previous, language: options.language });
}

function widthOf({ options }: Prepared, text: string): number {
  return alongOf(options, text, 600);
}
