/** The memory of a tab, for tests: one that works, and on demand is full or forbidden as browsers have it. */
import { vi } from 'vitest';

export interface Memory {
  readonly entries: Map<string, string>;
  /** Nothing more can be written. */
  readonly fill: () => void;
  /** The page may not even ask for it. */
  readonly forbid: () => void;
}

/** Puts an empty one in the place of `sessionStorage`, until `vi.unstubAllGlobals()`. */
export function memory(): Memory {
  const entries = new Map<string, string>();
  let isFull = false;
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      entries.set(name, value);
    },
    removeItem: (name: string) => void entries.delete(name),
  });
  return {
    entries,
    fill: () => (isFull = true),
    forbid: () =>
      Object.defineProperty(globalThis, 'sessionStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  };
}
