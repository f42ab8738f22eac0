/** Matchers for component tests ("toBeVisible", "toHaveFocus" ...), and the one piece of a browser that jsdom lacks: sizes. */
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// How long a machine with other work takes is no fault of a component.
configure({ asyncUtilTimeout: 15_000 });

/** Every observed element is 1,000 pixels wide. */
class FixedSizes {
  readonly #notify: ResizeObserverCallback;

  constructor(notify: ResizeObserverCallback) {
    this.#notify = notify;
  }

  observe(target: Element): void {
    Object.defineProperty(target, 'clientWidth', { value: 1000, configurable: true });
    this.#notify([{ target } as ResizeObserverEntry], this);
  }

  unobserve(): void {
    return;
  }

  disconnect(): void {
    return;
  }
}

globalThis.ResizeObserver = FixedSizes;
// jsdom prints an error for every call; the painter and the measure both know a browser without a 2d context.
HTMLCanvasElement.prototype.getContext = () => null;
