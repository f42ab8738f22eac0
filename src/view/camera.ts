/** Moves the view over time, for a quarter of a second and only to keep the reader's orientation. */
import type { Extent } from '../core/time/types.ts';
import { interpolate } from '../core/interact/viewport.ts';

export const DURATION = 250;
/** How long nothing must move before the buttons are placed and the URL is written. */
export const REST = 140;

/** Quick at first, slow at the end; a share of the time becomes a share of the way. */
export function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

export interface Stage {
  readonly view: Extent;
  move: (domain: Extent) => void;
  rest: () => void;
}

export function prefersStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export interface Camera {
  /** At once: a gesture. */
  jump: (to: Extent) => void;
  /** Smoothly: a button or a key. */
  glide: (to: Extent) => void;
  /** Ends all movement where it is. */
  stop: () => void;
  /** Where the camera is going: repeated presses add up instead of starting from a frame in between. */
  readonly target: Extent;
}

/** One camera for one stage; a glide takes `duration` milliseconds. */
export function cameraOn(stage: Stage, duration: number = DURATION): Camera {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let target: Extent | null = null;

  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stage.rest(), REST);
  };

  const halt = (): void => {
    cancelAnimationFrame(frame);
    target = null;
  };

  const jump = (to: Extent): void => {
    halt();
    stage.move(to);
    settle();
  };

  const glide = (to: Extent): void => {
    if (prefersStillness()) {
      jump(to);
      return;
    }
    const from = stage.view;
    const began = performance.now();
    halt();
    clearTimeout(timer);
    target = to;
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - began) / duration));
      stage.move(t === 1 ? to : interpolate(from, to, eased(t)));
      if (t < 1) frame = requestAnimationFrame(step);
      else {
        target = null;
        stage.rest();
      }
    };
    frame = requestAnimationFrame(step);
  };

  const stop = (): void => {
    halt();
    clearTimeout(timer);
  };

  return {
    jump,
    glide,
    stop,
    get target(): Extent {
      return target ?? stage.view;
    },
  };
}
