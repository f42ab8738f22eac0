/** Finds the event that a correction means, also after a re-run that gave it another id. */
import type { Corrections, Target } from './corrections.types.ts';
import type { TimelineEvent } from './types.ts';

export interface Search {
  readonly events: readonly TimelineEvent[];
  readonly corrections: Corrections;
  /** `sentenceHash` of core/extract, as it is written in corrections and taken of `Evidence.quote`. */
  readonly sentenceHash: (quote: string) => string;
}

/** The event's id, or why there is none. */
type Found = { readonly id: string } | { readonly problem: string };

export type Find = (target: Target) => Found;

/**
 * An id that is there wins. Else the event of the same sentence, less those that another correction names by their id; a
 * sentence may hold several events, and where two are left nobody can say which was meant.
 */
export function finderOf({ events, corrections, sentenceHash }: Search): Find {
  const ids = new Set(events.map((event) => event.id));
  const targets = targetsOf(corrections);
  const sentences = new Map(targets.flatMap(({ id, sentence }) => (sentence === undefined ? [] : [[id, sentence]])));
  const named = new Set(targets.map(({ id }) => id));
  const isLost = targets.some(({ id }) => !ids.has(id));
  const bySentence = isLost ? eventsBySentence(events, sentenceHash) : new Map<string, readonly string[]>();
  return ({ id }) => {
    if (ids.has(id)) return { id };
    const candidates = bySentence.get(sentences.get(id) ?? '') ?? [];
    const free = candidates.filter((candidate) => !named.has(candidate));
    const [only, ...rest] = free;
    if (only !== undefined && rest.length === 0) return { id: only };
    return { problem: only === undefined ? lost(id) : ambiguous(id, free) };
  };
}

function targetsOf({ events, story }: Corrections): readonly Target[] {
  const told = (story ?? []).flatMap(({ event, highlight = [] }) => [
    ...(event === undefined ? [] : [event]),
    ...highlight,
  ]);
  return [...events.flatMap((event) => [event, ...(event.merge ?? [])]), ...told];
}

function eventsBySentence(
  events: readonly TimelineEvent[],
  sentenceHash: (quote: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const event of events) {
    for (const sentence of new Set(event.evidence.map(({ quote }) => sentenceHash(quote)))) {
      found.set(sentence, [...(found.get(sentence) ?? []), event.id]);
    }
  }
  return found;
}

function lost(id: string): string {
  return `no event has the id "${id}" or its sentence any more; find the event again and write its id, or remove this`;
}

function ambiguous(id: string, candidates: readonly string[]): string {
  return `no event has the id "${id}" any more, and several come from its sentence; write one of ${candidates.join(', ')}`;
}
