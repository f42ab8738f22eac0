/** Turns what the DOM reports into gesture records; the one place where pointer, wheel and click events are read. */
import type { Direction } from '../core/scene/types.ts';
import { gestureStep, IDLE, type Device, type GestureEffect, type GestureInput } from '../core/interact/gesture.ts';

const UNITS = ['pixel', 'line', 'page'] as const;

function deviceOf(type: string): Device {
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}

/** False where a turn of the wheel is left to the page; by default all are taken. */
export type TakesWheel = (event: WheelEvent) => boolean;

/**
 * Listens on `surface` and reports what is to be done; x runs along time. To the right it counts from the left edge of the surface;
 * down from the top of the window, since there the page scrolls with one finger and with the wheel. Returns the function that
 * stops it.
 */
export function gestures(
  surface: HTMLElement,
  direction: Direction,
  onEffects: (effects: readonly GestureEffect[]) => void,
  takesWheel: TakesWheel = () => true,
): () => void {
  const isDown = direction === 'vertical';
  let state = IDLE;
  const listening = new AbortController();
  const options = { signal: listening.signal };

  const place = (event: MouseEvent): { x: number; y: number } => {
    if (isDown) return { x: event.clientY, y: event.clientX };
    const { left, top } = surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const feed = (input: GestureInput): void => {
    const step = gestureStep(state, input, isDown);
    state = step.state;
    if (step.effects.length > 0) onEffects(step.effects);
  };

  const contactOf = (event: PointerEvent): { pointer: number; x: number; y: number; time: number } => ({
    pointer: event.pointerId,
    ...place(event),
    time: event.timeStamp,
  });

  /** Once a drag has begun the surface keeps the pointer; before that a click still belongs to the button under it. */
  const keep = (event: PointerEvent): void => {
    const isOurs = state.kind === 'panning' || state.kind === 'pinching';
    if (isOurs && !surface.hasPointerCapture(event.pointerId)) surface.setPointerCapture(event.pointerId);
  };

  surface.addEventListener(
    'pointerdown',
    (event) => feed({ type: 'down', ...contactOf(event), device: deviceOf(event.pointerType), button: event.button }),
    options,
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      // The button was let go where we could not see it: outside, before the surface kept the pointer.
      const isLost = event.pointerType === 'mouse' && event.buttons === 0 && state.kind !== 'idle';
      if (isLost) feed({ type: 'cancel', pointer: event.pointerId });
      feed({ type: 'move', ...contactOf(event) });
      keep(event);
    },
    options,
  );
  surface.addEventListener('pointerup', (event) => feed({ type: 'up', ...contactOf(event) }), options);
  surface.addEventListener('pointercancel', (event) => feed({ type: 'cancel', pointer: event.pointerId }), options);
  surface.addEventListener(
    'dblclick',
    (event) => feed({ type: 'double', ...place(event), time: event.timeStamp, shift: event.shiftKey }),
    options,
  );
  surface.addEventListener(
    'wheel',
    (event) => {
      if ((isDown && !event.ctrlKey) || !takesWheel(event)) return;
      event.preventDefault();
      feed({
        type: 'wheel',
        ...place(event),
        deltaX: event.deltaX,
        deltaY: event.deltaY,
        unit: UNITS[event.deltaMode] ?? 'pixel',
        control: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
      });
    },
    { ...options, passive: false },
  );
  // Two fingers are ours; without this the browser would scroll with them too.
  surface.addEventListener(
    'touchmove',
    (event) => {
      if (isDown && event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    { ...options, passive: false },
  );
  return () => listening.abort();
}
