/** The window in the overview: what a pointer and the keys make of it. No DOM, no timers. */
import type { Extent, Instant } from '../time/types.ts';
import { SHAKE } from './gesture.ts';
import type { Device } from './gesture.types.ts';
import type { Modifiers } from './keys.ts';
import { middleOf, spanOf, spanWithin, within } from './limits.ts';
import type { Limits } from './limits.ts';
import { panBy, timeOf, xOf, zoomAt } from './viewport.ts';
import type { Plot } from './viewport.ts';

/** What can be taken hold of. */
export type OverviewPart = 'start' | 'window' | 'end';

/** The strip and the window in it, as they are now. */
export interface OverviewStage {
  readonly plot: Plot;
  /** The stretch of time that the plot shows; finite and not empty. */
  readonly domain: Extent;
  readonly window: Extent;
  readonly limits: Limits;
}

/** What happens on the strip; `x` in CSS pixels, counted as the plot is. */
export type OverviewInput =
  | {
      readonly type: 'down';
      readonly pointer: number;
      readonly x: number;
      readonly device: Device;
      /** As in the DOM: 0 is the main one. */
      readonly button: number;
      readonly part: OverviewPart | 'strip';
      readonly shift: boolean;
    }
  | { readonly type: 'move' | 'up'; readonly pointer: number; readonly x: number }
  /** The system took the pointer away, or the reader gave up. */
  | { readonly type: 'cancel' };

interface Held {
  readonly pointer: number;
  readonly device: Device;
  readonly part: OverviewPart | 'strip';
  readonly shift: boolean;
  /** Where it was pressed, and the window at that time. */
  readonly x: number;
  readonly from: Extent;
}

export type OverviewGesture =
  { readonly kind: 'idle' } | (Held & { readonly kind: 'pressed' }) | (Held & { readonly kind: 'dragging' });

export interface OverviewStep {
  readonly state: OverviewGesture;
  /** The new window; null where it stays as it is. */
  readonly window: Extent | null;
  /** The movement has ended. */
  readonly isFinal: boolean;
}

export const OVERVIEW_IDLE: OverviewGesture = { kind: 'idle' };

/** By pointer a window gets no narrower than it could be drawn: on a strip of years one pixel more would be a leap from a day to a minute. */
const NARROWEST = 3;

/**
 * The next state and window. A drag in the window pans it, a drag at an edge moves that edge and stops short of the other one,
 * a drag on the empty strip draws a new window. A click on the empty strip centres the window there, with shift it brings
 * the nearer edge there. `cancel` brings back the window as it was. Numbers that are not finite change nothing.
 */
export function overviewGesture(state: OverviewGesture, input: OverviewInput, stage: OverviewStage): OverviewStep {
  if (input.type === 'cancel') return onCancel(state);
  const isSound = isFinite(input.x) && stage.plot.width > 0;
  if (!isSound) return stay(state);
  if (input.type === 'down') return onDown(state, input, stage);
  if (state.kind === 'idle' || state.pointer !== input.pointer) return stay(state);
  if (input.type === 'up') return onUp(state, input.x, stage);
  const isShake = state.kind === 'pressed' && Math.abs(input.x - state.x) <= SHAKE[state.device];
  if (isShake) return stay(state);
  return { state: { ...state, kind: 'dragging' }, window: dragged(state, input.x, stage), isFinal: false };
}

function stay(state: OverviewGesture): OverviewStep {
  return { state, window: null, isFinal: false };
}

function onDown(
  state: OverviewGesture,
  { pointer, x, device, button, part, shift }: Extract<OverviewInput, { type: 'down' }>,
  stage: OverviewStage,
): OverviewStep {
  if (button !== 0 || state.kind !== 'idle') return stay(state);
  return stay({ kind: 'pressed', pointer, x, device, part, shift, from: within(stage.window, stage.limits) });
}

function onUp(state: Exclude<OverviewGesture, { kind: 'idle' }>, x: number, stage: OverviewStage): OverviewStep {
  if (state.kind === 'dragging') return { state: OVERVIEW_IDLE, window: dragged(state, x, stage), isFinal: true };
  if (state.part !== 'strip') return stay(OVERVIEW_IDLE);
  const at = timeAt(state.x, stage);
  const { from } = state;
  if (!state.shift) return { state: OVERVIEW_IDLE, window: centred(from, at, stage.limits), isFinal: true };
  const side = at < middleOf(from) ? 'start' : 'end';
  return { state: OVERVIEW_IDLE, window: withEdge(from, { side, at, least: leastDrawn(stage) }, stage), isFinal: true };
}

function onCancel(state: OverviewGesture): OverviewStep {
  return state.kind === 'dragging' ? { state: OVERVIEW_IDLE, window: state.from, isFinal: true } : stay(OVERVIEW_IDLE);
}

/** The window when what was pressed at `held.x` has been dragged to `x`. */
function dragged({ part, x: pressed, from }: Held, x: number, stage: OverviewStage): Extent {
  const { plot, domain, limits } = stage;
  if (part === 'strip') return drawn(pressed, x, stage);
  if (part === 'window') {
    const shift = ((x - pressed) / plot.width) * spanOf(domain);
    return within({ start: from.start + shift, end: from.end + shift }, limits);
  }
  const edge = inPlot(xOf(domain, plot, from[part]), plot);
  const at = timeAt(edge + x - pressed, stage);
  return withEdge(from, { side: part, at, least: leastDrawn(stage) }, stage);
}

/** A new window between two pixels. */
function drawn(pressed: number, x: number, stage: OverviewStage): Extent {
  const [a, b] = [timeAt(pressed, stage), timeAt(x, stage)];
  const span = Math.max(Math.abs(b - a), leastDrawn(stage));
  return within(b < a ? { start: a - span, end: a } : { start: a, end: a + span }, stage.limits);
}

function centred(window: Extent, at: Instant, limits: Limits): Extent {
  const half = spanOf(window) / 2;
  return within({ start: at - half, end: at + half }, limits);
}

function inPlot(x: number, { x: left, width }: Plot): number {
  return Math.min(Math.max(x, left), left + width);
}

/** The instant at a pixel, no farther than the strip goes. */
function timeAt(x: number, { domain, plot }: OverviewStage): Instant {
  return timeOf(domain, plot, inPlot(x, plot));
}

function leastDrawn({ plot, domain }: OverviewStage): number {
  return (NARROWEST / plot.width) * spanOf(domain);
}

interface EdgeMove {
  readonly side: 'start' | 'end';
  readonly at: Instant;
  /** The window shall not get shorter than this, unless it was. */
  readonly least: number;
}

/** The window with one edge moved, the other one where it was. */
function withEdge(window: Extent, { side, at, least }: EdgeMove, { limits }: OverviewStage): Extent {
  const { start, end } = window;
  const { bounds, largest } = limits;
  const shortest = Math.min(spanOf(window), spanWithin(least, middleOf(window), limits));
  // The middle of a view stays within what the document covers: so far out may the edge go, and no farther.
  if (side === 'start') {
    const first = Math.max(end - largest, 2 * bounds.start - end);
    return within({ start: Math.min(Math.max(at, first), end - shortest), end }, limits);
  }
  const last = Math.min(start + largest, 2 * bounds.end - start);
  return within({ start, end: Math.max(Math.min(at, last), start + shortest) }, limits);
}

/** Parts of the window: an arrow key pans or moves an edge by a tenth, a page key by almost all or by half of it. */
const ARROW = 0.1;
const PAGE = { window: 0.9, edge: 0.5 };
/** With shift an arrow key makes the window so much wider or narrower. */
const FACTOR = 1.25;

const DIRECTIONS: Readonly<Partial<Record<string, 1 | -1>>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
  Home: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  End: 1,
};

export interface Press extends Modifiers {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
}

/**
 * The window after a key on one of its parts, or null where the key is not ours. The keys of a slider: right, up and Page Up
 * lead to later times, left, down and Page Down to earlier ones, Home and End as far as it goes. Shift with an arrow makes
 * the window wider (right, up) or narrower.
 */
export function overviewKey(part: OverviewPart, press: Press, stage: OverviewStage): Extent | null {
  const { key, shift, control, alt, meta } = press;
  const direction = DIRECTIONS[key];
  if (direction === undefined || control || alt || meta) return null;
  const window = within(stage.window, stage.limits);
  return part === 'window'
    ? windowAfter(window, { key, direction, shift }, stage)
    : edgeAfter(window, { key, direction, side: part }, stage);
}

function windowAfter(
  window: Extent,
  { key, direction, shift }: { key: string; direction: 1 | -1; shift: boolean },
  { limits }: OverviewStage,
): Extent {
  const span = spanOf(window);
  const { start, end } = limits.bounds;
  if (key === 'Home') return within({ start, end: start + span }, limits);
  if (key === 'End') return within({ start: end - span, end }, limits);
  if (key.startsWith('Page')) return panBy(window, direction * PAGE.window, limits);
  if (!shift) return panBy(window, direction * ARROW, limits);
  return zoomAt(window, { factor: FACTOR ** -direction, at: middleOf(window) }, limits);
}

function edgeAfter(
  window: Extent,
  { key, direction, side }: { key: string; direction: 1 | -1; side: 'start' | 'end' },
  stage: OverviewStage,
): Extent {
  const { domain, limits } = stage;
  if (key === 'Home') return withEdge(window, { side, at: domain.start, least: leastDrawn(stage) }, stage);
  if (key === 'End') return withEdge(window, { side, at: domain.end, least: leastDrawn(stage) }, stage);
  const part = key.startsWith('Page') ? PAGE.edge : ARROW;
  const at = window[side] + direction * part * spanOf(window);
  return withEdge(window, { side, at, least: limits.smallest }, stage);
}
