/** The gesture machine: what fingers, mouse and wheel do goes in as records; zooms, pans and taps come out. No DOM, no timers. */
import type { Contact, Device, DoubleClick, Gesture, GestureEffect, GestureInput, GestureStep, PointerDown, PointerMove, PointerUp, Tap } from './gesture.types.ts'; // prettier-ignore
import { wheelEffects } from './wheel.ts';

export type { Device, GestureEffect, GestureInput } from './gesture.types.ts';

/** Pixels that a pointer may shake before it drags. */
export const SHAKE: Readonly<Record<Device, number>> = { mouse: 3, touch: 8, pen: 6 };
/** A second tap within this many milliseconds and pixels makes a double tap. */
const DOUBLE_TAP = { time: 350, distance: 30 };
/** After a double tap that the machine saw, a browser's double click within this time is the same one again. */
const ECHO = 500;
const DOUBLE_FACTOR = 2;
/** Fingers nearer than this many pixels count as this far apart, so that a pinch does not explode. */
const NEAREST_FINGERS = 24;
/** One move of a finger zooms by no more than this. */
const STRONGEST_PINCH = 4;

/** Nothing touches the surface. */
export const IDLE: Gesture = { kind: 'idle', tap: null };

/**
 * The next state and what to do, for any input in any state. Mouse: drag pans, click taps, double click zooms (out with shift).
 * Touch and pen: a sideways drag pans, an upright one is left to the page, two fingers zoom and pan around their middle,
 * a double tap zooms. Inputs with numbers that are not finite change nothing.
 *
 * `pageScrolls`: the page scrolls along time, which the caller gives as x: one finger is always the page's, also the one that is
 * left of two.
 */
export function gestureStep(state: Gesture, input: GestureInput, pageScrolls = false): GestureStep {
  if (!isSound(input)) return stay(state);
  switch (input.type) {
    case 'wheel':
      return { state, effects: wheelEffects(input) };
    case 'double':
      return isEcho(state, input)
        ? stay(state)
        : { state, effects: [zoomAt(input.x, input.shift ? 0.5 : DOUBLE_FACTOR)] };
    case 'down':
      return onDown(state, input);
    case 'move':
      return onMove(state, input, pageScrolls);
    case 'up':
      return state.kind === 'pressed' && state.from.pointer === input.pointer
        ? onTap(state, input)
        : without(state, input.pointer, pageScrolls);
    case 'cancel':
      return without(state, input.pointer, pageScrolls);
  }
}

function isSound(input: GestureInput): boolean {
  return Object.values(input).every((value) => typeof value !== 'number' || isFinite(value));
}

function stay(state: Gesture): GestureStep {
  return { state, effects: [] };
}

function isEcho(state: Gesture, { time }: DoubleClick): boolean {
  return state.kind === 'idle' && state.tap !== null && state.tap.isDouble && time - state.tap.time < ECHO;
}

function onDown(state: Gesture, input: PointerDown): GestureStep {
  if (input.button !== 0) return stay(state);
  const before = fingerOf(state);
  if (before !== null && before.pointer !== input.pointer) {
    return stay({ kind: 'pinching', first: before, second: contactOf(input) });
  }
  if (state.kind === 'pinching' || (state.kind === 'yielded' && state.pointer !== input.pointer)) return stay(state);
  const tap = state.kind === 'idle' ? state.tap : null;
  return stay({ kind: 'pressed', device: input.device, from: contactOf(input), tap });
}

/** The one finger or mouse that holds the drawing. */
function fingerOf(state: Gesture): Contact | null {
  if (state.kind === 'pressed') return state.from;
  return state.kind === 'panning' ? state.at : null;
}

function onMove(state: Gesture, input: PointerMove, pageScrolls: boolean): GestureStep {
  if (state.kind === 'pinching') return onPinch(state, input);
  const before = fingerOf(state);
  if (before === null || before.pointer !== input.pointer) return stay(state);
  const [dx, dy] = [input.x - before.x, input.y - before.y];
  if (state.kind === 'pressed') {
    if (Math.hypot(dx, dy) <= SHAKE[state.device]) return stay(state);
    if (state.device !== 'mouse' && (pageScrolls || Math.abs(dy) > Math.abs(dx)))
      return stay({ kind: 'yielded', pointer: input.pointer });
  }
  return { state: { kind: 'panning', at: contactOf(input) }, effects: panBy(dx) };
}

function onPinch(state: Extract<Gesture, { kind: 'pinching' }>, input: PointerMove): GestureStep {
  const { first, second } = state;
  if (input.pointer !== first.pointer && input.pointer !== second.pointer) return stay(state);
  const next =
    input.pointer === first.pointer ? { first: contactOf(input), second } : { first, second: contactOf(input) };
  const [from, to] = [spreadOf(first, second), spreadOf(next.first, next.second)];
  const factor = Math.max(1 / STRONGEST_PINCH, Math.min(to.distance / from.distance, STRONGEST_PINCH));
  const zoom = factor === 1 ? [] : [zoomAt(to.x, factor)];
  return { state: { kind: 'pinching', ...next }, effects: [...panBy(to.x - from.x), ...zoom] };
}

function spreadOf(a: Contact, b: Contact): { readonly x: number; readonly distance: number } {
  return { x: (a.x + b.x) / 2, distance: Math.max(NEAREST_FINGERS, Math.hypot(a.x - b.x, a.y - b.y)) };
}

function onTap(state: Extract<Gesture, { kind: 'pressed' }>, input: PointerUp): GestureStep {
  const isDouble = state.device !== 'mouse' && isSecond(state.tap, input);
  const effect: GestureEffect = isDouble
    ? zoomAt(input.x, DOUBLE_FACTOR)
    : { kind: 'tap', x: state.from.x, y: state.from.y };
  return { state: { kind: 'idle', tap: { x: input.x, y: input.y, time: input.time, isDouble } }, effects: [effect] };
}

function isSecond(tap: Tap | null, { x, y, time }: PointerUp): boolean {
  if (tap === null || tap.isDouble || time - tap.time > DOUBLE_TAP.time) return false;
  return Math.hypot(x - tap.x, y - tap.y) <= DOUBLE_TAP.distance;
}

/** A pointer is gone, without a tap; of two fingers the other one goes on panning. */
function without(state: Gesture, pointer: number, pageScrolls: boolean): GestureStep {
  if (state.kind === 'pinching') {
    const { first, second } = state;
    if (first.pointer !== pointer && second.pointer !== pointer) return stay(state);
    const at = first.pointer === pointer ? second : first;
    return stay(pageScrolls ? { kind: 'yielded', pointer: at.pointer } : { kind: 'panning', at });
  }
  const held = state.kind === 'yielded' ? state.pointer : fingerOf(state)?.pointer;
  return stay(held === pointer ? IDLE : state);
}

function contactOf({ pointer, x, y, time }: Contact): Contact {
  return { pointer, x, y, time };
}

function zoomAt(x: number, factor: number): GestureEffect {
  return { kind: 'zoom', factor, x };
}

function panBy(dx: number): readonly GestureEffect[] {
  return dx === 0 ? [] : [{ kind: 'pan', dx }];
}
