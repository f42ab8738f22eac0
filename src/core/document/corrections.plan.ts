/** Works out what corrections mean for the events that are there: who is edited, who is hidden, who is told by whom. */
import type { Find } from './corrections.find.ts';
import type { EventCorrection, Report, Target } from './corrections.types.ts';

export interface Plan {
  /** The corrections of an event, in their order. */
  readonly edits: ReadonlyMap<string, readonly EventCorrection[]>;
  readonly hidden: ReadonlySet<string>;
  /** The event that tells `id`: itself, or the one that it was merged into. */
  readonly tellerOf: (id: string) => string;
}

/** Finds an event for a target; null, and reported, where there is none. */
export type Locate = (target: Target) => string | null;

export function locateWith(find: Find, report: Report): Locate {
  return (target) => {
    const found = find(target);
    if ('id' in found) return found.id;
    report(target.path, { code: 'correction-unmatched', value: target.id, message: found.problem });
    return null;
  };
}

export function planOf(corrections: readonly EventCorrection[], locate: Locate, report: Report): Plan {
  const edits = new Map<string, EventCorrection[]>();
  const hidden = new Set<string>();
  const told = new Map<string, string>();
  const tellerOf = (id: string): string => {
    const by = told.get(id);
    return by === undefined ? id : tellerOf(by);
  };
  for (const correction of corrections) {
    const id = locate(correction);
    if (id === null) continue;
    edits.set(id, [...(edits.get(id) ?? []), correction]);
    if (correction.hide === true) hidden.add(id);
    for (const target of correction.merge ?? []) {
      const part = locate(target);
      if (part === null) continue;
      const [from, into] = [tellerOf(part), tellerOf(id)];
      if (from !== into) told.set(from, into);
      else
        report(target.path, {
          code: 'correction-conflict',
          value: target.id,
          message: 'this event is merged with the other already; remove one of the two',
        });
    }
  }
  return { edits, hidden, tellerOf };
}
