/** Waits for what a test is about, however slow the machine is. */
import { vi } from 'vitest';

/** Calls `check` until it no longer throws; throws what it threw last after 15 s. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, 15_000);
}
