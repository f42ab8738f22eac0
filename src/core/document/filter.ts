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
  const asked = FACETS.flatMap((name) => {
    const wanted = wantedIn(facets[name], filter[name]);
    return wanted === null ? [] : [{ facet: facets[name], wanted, name }];
  });
  const found = hits === null ? null : maskOf(facets.count, hits);
  const mask = new Uint8Array(facets.count);
  const counts = zeroCounts(facets);
  let count = 0;
  for (let index = 0; index < facets.count; index++) {
    if (found !== null && found[index] === 0) continue;
    const failed = asked.filter(({ facet, wanted }) => !hasOne(facet, wanted, index));
    if (failed.length > 1) continue;
    // What fails in one facet alone would pass by another choice in that one.
    const only = failed[0]?.name;
    if (only === undefined) {
      mask[index] = 1;
      count += 1;
    }
    for (const name of only === undefined ? FACETS : [only]) addValues(counts[name], facets[name], index);
  }
  return { mask, count, counts };
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

function maskOf(count: number, hits: Uint32Array): Uint8Array {
  const mask = new Uint8Array(count);
  for (const hit of hits) mask[hit] = 1;
  return mask;
}

function zeroCounts(facets: Facets): Record<FacetName, Uint32Array> {
  const zeros = FACETS.map((name) => [name, new Uint32Array(facets[name].values.length)] as const);
  return Object.fromEntries(zeros) as Record<FacetName, Uint32Array>;
}

function hasOne({ starts, codes }: Facet, wanted: Uint8Array, index: number): boolean {
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at++) if (wanted[codes[at] ?? 0] === 1) return true;
  return false;
}

function addValues(counts: Uint32Array, { starts, codes }: Facet, index: number): void {
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}
