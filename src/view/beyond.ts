/** The events off the screen, so that a reader always knows what the view leaves out. */
import { extentOf } from '../core/time/extent.ts';
import type { Extent } from '../core/time/types.ts';
import type { Entry } from './entries.ts';

export interface Beyond {
  /** Events that end before the view begins, and the one nearest to it. */
  readonly earlier: number;
  readonly nearestEarlier: Entry | null;
  /** Events that begin after the view ends, and the one nearest to it. */
  readonly later: number;
  readonly nearestLater: Entry | null;
}

/** Counts what lies wholly before and wholly after `view`; `entries` stand in the order of time. */
export function beyondOf(entries: readonly Entry[], view: Extent): Beyond {
  const dated = entries.map((entry) => ({ entry, extent: extentOf(entry.value) }));
  const earlier = dated.filter(({ extent }) => extent.end <= view.start);
  const later = dated.filter(({ extent }) => extent.start >= view.end);
  const nearest = earlier.reduce<(typeof earlier)[number] | null>(
    (best, item) => (best === null || item.extent.end > best.extent.end ? item : best),
    null,
  );
  return {
    earlier: earlier.length,
    nearestEarlier: nearest?.entry ?? null,
    later: later.length,
    nearestLater: later[0]?.entry ?? null,
  };
}
