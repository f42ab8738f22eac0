/** By what events may be filtered: their lanes, tags, years ... as columns of small numbers, with counts. */
import { civilOf, DAY, isoYear } from '../time/civil.ts';
import { EdtfError } from '../time/edtf.error.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import type { EventsDocument, TimelineEvent } from './types.ts';

/** The facets in the order in which they are shown and written. */
export const FACETS = ['lane', 'status', 'tag', 'place', 'actor', 'year'] as const;

export type FacetName = (typeof FACETS)[number];

/** The values of one facet. Those of event `i` are `codes` from `starts[i]` to `starts[i + 1]`, exclusive: places in `values`. */
export interface Facet {
  /** In the order in which they are first met. */
  readonly values: readonly string[];
  /** How many events have each value. */
  readonly counts: Uint32Array;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

export interface Facets extends Readonly<Record<FacetName, Facet>> {
  readonly count: number;
}

/** The values that event `index` has; none where it has none. A value that is named twice counts once. */
export type ValuesOf = (index: number, facet: FacetName) => readonly string[];

/** The columns of `count` events. */
export function facetsOf(count: number, valuesOf: ValuesOf): Facets {
  const columns = FACETS.map((name) => [name, facetOf(count, (index) => valuesOf(index, name))] as const);
  return { ...(Object.fromEntries(columns) as Record<FacetName, Facet>), count };
}

function facetOf(count: number, valuesAt: (index: number) => readonly string[]): Facet {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(count + 1);
  const codes: number[] = [];
  for (let index = 0; index < count; index++) {
    for (const value of new Set(valuesAt(index))) {
      const code = numbers.get(value) ?? numbers.size;
      numbers.set(value, code);
      codes.push(code);
    }
    starts[index + 1] = codes.length;
  }
  const counts = new Uint32Array(numbers.size);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return { values: [...numbers.keys()], counts, starts, codes: Uint32Array.from(codes) };
}

/** The values of a document's events. An event without a lane, or with one that the document does not have, has the lane "". */
export function valuesOfDocument({ events, lanes }: EventsDocument): ValuesOf {
  const ids = new Set(lanes.map(({ id }) => id));
  return (index, facet) => {
    const event = events[index];
    return event === undefined ? [] : VALUES[facet](event, ids);
  };
}

const VALUES: Readonly<Record<FacetName, (event: TimelineEvent, lanes: ReadonlySet<string>) => readonly string[]>> = {
  lane: ({ lane = '' }, lanes) => [lanes.has(lane) ? lane : ''],
  status: ({ status }) => one(status),
  tag: ({ tags = [] }) => tags,
  place: ({ place }) => one(place),
  actor: ({ actor }) => one(actor),
  year: ({ when }) => one(yearOf(when)),
};

function one(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** The year in which a date begins, or ends where it has no start: "2019", "-0220"; none for a date that cannot be read. */
function yearOf(when: string): string | undefined {
  try {
    const { start, end } = extentOf(parseEdtf(when));
    const day = Number.isFinite(start) ? Math.floor(start / DAY) : Math.ceil(end / DAY) - 1;
    return Number.isFinite(day) ? isoYear(civilOf(day).year) : undefined;
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}
