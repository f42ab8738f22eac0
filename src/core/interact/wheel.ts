/** What a turn of the wheel does: up and down zooms, sideways (or with shift) pans. */
import type { GestureEffect, Wheel } from './gesture.types.ts';

/** Doublings for a unit of turning, and pixels for panning. Source of the first: d3-zoom, `defaultWheelDelta` (ISC). */
const STRENGTH: Readonly<Record<Wheel['unit'], { readonly zoom: number; readonly pan: number }>> = {
  pixel: { zoom: 0.002, pan: 1 },
  line: { zoom: 0.05, pan: 20 },
  page: { zoom: 1, pan: 400 },
};
/** A pinch on a trackpad comes as a wheel with control, in small steps. */
const PINCH_STRENGTH = 10;
/** With control a wheel of a mouse turns in steps of a hundred and more, where a pinch comes in small ones: no more than doubling. */
const MOST_DOUBLINGS_OF_PINCH = 1;
/** One turn zooms by no more than two doublings, whatever the driver says. */
const MOST_DOUBLINGS = 2;

export function wheelEffects({ x, deltaX, deltaY, unit, control, shift }: Wheel): readonly GestureEffect[] {
  const strength = STRENGTH[unit];
  // With shift some systems turn the axis themselves and others leave it to the program.
  const sideways = shift ? deltaX || deltaY : deltaX;
  if (!control && (shift || Math.abs(deltaX) > Math.abs(deltaY))) {
    return sideways === 0 ? [] : [{ kind: 'pan', dx: -sideways * strength.pan }];
  }
  if (deltaY === 0) return [];
  const doublings = -deltaY * strength.zoom * (control ? PINCH_STRENGTH : 1);
  const most = control ? MOST_DOUBLINGS_OF_PINCH : MOST_DOUBLINGS;
  return [{ kind: 'zoom', factor: 2 ** Math.max(-most, Math.min(doublings, most)), x }];
}
