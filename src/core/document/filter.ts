/** Which events a reader wants to see: a mask over all of them, and what every further choice would leave. */
import { FACETS } from './facets.ts';
import type { Facet, FacetName, Facets } from './facets.ts';

/** What is asked for: some text, and one of the chosen values in every facet. Empty asks for nothing, so all pass. */
export interface Filter extends Readonly<Record<FacetName, readonly string[]>> {
  readonly text: string;
}

export const NO_FILTER: Filter = { text: '', lane: [], status: [], tag: [], place: [], actor: [], year: [] };

/** Who passes. */
export interface Passing {
  /** 1 for an event that passes, else 0. */
  readonly mask: Uint8Array;
  /** How many pass. */
  readonly count: number;
  /** By facet and value (as in `Facet.values`): how many events with that value pass the text and all OTHER facets. */
  readonly counts: Readonly<Record<FacetName, Uint32Array>>;
}

/**
 * Holds every event against the filter. `hits` are the events that the text was found in, ascending (`search`); null where none
 * is asked for. Values that no event has are passed over: an old link must not leave an empty page without a chip to undo it.
 */
export function passing(facets: Facets, filter: Filter, hits: Uint32Array | null): Passing {
  const failed = failures(facets, filter, hits);
  const mask = failed.map((failure) => (failure === PASSES ? 1 : 0));
  const counts = FACETS.map((name, number) => [name, countsOf(facets[name], failed, number)] as const);
  return {
    mask,
    count: mask.reduce((sum, bit) => sum + bit, 0),
    counts: Object.fromEntries(counts) as Record<FacetName, Uint32Array>,
  };
}

/** Who passes where only a text is asked for, or nothing: without facets, and so without the counts of their values. */
export function passingText(count: number, hits: Uint32Array | null): Omit<Passing, 'counts'> {
  const mask = new Uint8Array(count).fill(hits === null ? 1 : 0);
  for (const hit of hits ?? []) mask[hit] = 1;
  return { mask, count: hits?.length ?? count };
}

/** What an event fails in: nothing, more than one facet or the text; or the number of the only facet. */
const PASSES = 255;
const FAILS = 254;

function failures(facets: Facets, filter: Filter, hits: Uint32Array | null): Uint8Array {
  const failed = new Uint8Array(facets.count).fill(hits === null ? PASSES : FAILS);
  for (const hit of hits ?? []) failed[hit] = PASSES;
  FACETS.forEach((name, number) => {
    const wanted = wantedIn(facets[name], filter[name]);
    if (wanted === null) return;
    for (let index = 0; index < failed.length; index++)
      if (failed[index] !== FAILS && !hasOne(facets[name], wanted, index))
        failed[index] = failed[index] === PASSES ? number : FAILS;
  });
  return failed;
}

/** Counts what passes, and what fails in this facet only: it would pass by another choice here. */
function countsOf({ values, starts, codes }: Facet, failed: Uint8Array, number: number): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let index = 0; index < failed.length; index++) {
    if (failed[index] !== PASSES && failed[index] !== number) continue;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** The filter with `value` of a facet chosen where it was not, or the other way round. */
export function toggled(filter: Filter, facet: FacetName, value: string): Filter {
  const chosen = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...filter, [facet]: next };
}

/** True where something is asked for by a facet. */
export function isChosen(filter: Filter): boolean {
  return FACETS.some((name) => filter[name].length > 0);
}

/** 1 for every value that is chosen; null where none of the facet's is. */
function wantedIn({ values }: Facet, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  const set = new Set(chosen);
  const wanted = Uint8Array.from(values, (value) => (set.has(value) ? 1 : 0));
  return wanted.includes(1) ? wanted : null;
}

function hasOne({ starts, codes }: Facet, wanted: Uint8Array, index: number): boolean {
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at++) if (wanted[codes[at] ?? 0] === 1) return true;
  return false;
}
