/** Collects the diagnostics of a large table: a fault that every row has is told twenty times and not a million times. */
import type { Diagnostic } from '../core/document/types.ts';

/** Faults of one kind that are told one by one. */
const SHOWN = 20;

export interface Findings {
  readonly report: (diagnostic: Diagnostic) => void;
  /** What was reported since the last call. */
  readonly take: () => readonly Diagnostic[];
}

/** An empty collection. The last fault of a kind that is told says that there may be more of it. */
export function findings(): Findings {
  const counts = new Map<string, number>();
  let waiting: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (count > SHOWN) return;
    const more = count === SHOWN ? ' (further faults of this kind are not listed)' : '';
    waiting.push(more === '' ? diagnostic : { ...diagnostic, message: diagnostic.message + more });
  };
  const take = (): readonly Diagnostic[] => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  return { report, take };
}
