/** What was planned for a talk, against what has passed. */
import type { Step } from '../../core/document/story.ts';

export interface Plan {
  /** Milliseconds until the step at hand is to end; below 0 where it is late. */
  readonly left: number;
}

const SECOND = 1000;

/**
 * The plan of the step `at` (from 0) after `passed` milliseconds of the talk: steps before it count with what was planned for them.
 * Null where nobody planned this one.
 */
export function planOf(steps: readonly Step[], at: number, passed: number): Plan | null {
  if (steps[at]?.seconds == null) return null;
  const until = steps.slice(0, at + 1).reduce((sum, { seconds }) => sum + (seconds ?? 0) * SECOND, 0);
  return { left: until - passed };
}
