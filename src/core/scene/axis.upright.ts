/** The axis where time runs down: all its words share one narrow column, so what matters less gives way. */
import { floorStep } from '../time/steps.ts';
import { tickWords } from '../time/words.ts';
import { alongOf, AXIS_LINE, axisLines } from './axis.along.ts';
import { stepsFor } from './axis.ts';
import type { Frame } from './frame.ts';
import type { Prepared, PrepareOptions } from './prepare.types.ts';
import { reservations } from './reservations.ts';
import type { AsOf, Axis, AxisContext, Break, Tick, Worded } from './types.ts';

/** Free between two words. */
const APART = 3;
/** From the words of the as-of line to the line under them. */
const ABOVE = 4;

interface Words {
  readonly axis: Axis;
  readonly breaks: readonly Break[];
  readonly asOf: AsOf | null;
}

/** The same with their words in lines. */
type Thinned = Pick<Words, 'axis' | 'breaks'>;

/** Without ticks and contexts whose words would touch those of the as-of line or of each other; with one context over the plot. */
export function thinnedDown(prepared: Prepared, frame: Frame, { axis, breaks, asOf }: Words): Thinned {
  const { options } = prepared;
  const taken = reservations(APART);
  if (asOf !== null) taken.take(asOf.textX, asOf.textX + alongOf(options, asOf.text, 400));
  const contexts = axis.contexts.map((context): AxisContext => {
    const isSaid = context.ruleX === null || taken.take(context.x, context.x + alongOf(options, context.text, 600));
    return isSaid ? context : { ...context, text: '' };
  });
  const takeMiddle = (x: number, length: number): boolean => taken.take(x - length / 2, x + length / 2);
  const gaps = breaks.map((gap): Break => {
    const isSaid = gap.text === '' || takeMiddle(gap.textX, alongOf(options, gap.text, 400));
    return broken(options, isSaid ? gap : { ...gap, text: '' }, 400);
  });
  const ticks = axis.ticks
    .filter(({ x, text }) => takeMiddle(x, alongOf(options, text, 400)))
    .map((tick): Tick => broken(options, tick, 400));
  const all = [...over(prepared, frame, contexts), ...contexts].map((context) => broken(options, context, 600));
  return { axis: { ...axis, ticks, contexts: all }, breaks: gaps };
}

/** With its words in lines. */
export function broken<T extends Worded>(options: PrepareOptions, worded: T, weight: number): T {
  return { ...worded, lines: axisLines(options, worded.text, weight) };
}

/** Where the ticks say all by themselves, the last one that has left the plot is named over it. */
function over({ options, warp }: Prepared, frame: Frame, contexts: readonly AxisContext[]): AxisContext[] {
  if (warp.instants.length > 0 || contexts.some(({ ruleX }) => ruleX === null)) return [];
  const first = contexts.find(({ ruleX }) => ruleX !== null);
  const { detail } = stepsFor(options, frame);
  const text = first === undefined ? tickWords(detail, floorStep(detail, frame.start), options.language) : first.text;
  return [{ x: frame.left, text, ruleX: null }];
}

/** Where the words of the as-of line begin: over the line, or under it at the top of the plot. */
export function asOfWordsAt(prepared: Prepared, frame: Frame, { x, text }: { x: number; text: string }): number {
  const height = AXIS_LINE * axisLines(prepared.options, text, 400).length;
  return x - height - ABOVE >= frame.left ? x - height - ABOVE : x + ABOVE;
}
