/** By what events may be filtered: their lanes, tags, years ... as columns of small numbers, with counts. */
import { civilOf, DAY, isoYear } from '../time/civil.ts';
import { EdtfError } from '../time/edtf.error.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import type { EventColumns } from './columns.ts';
import { STATUS_CODES } from './rows.ts';
import type { EventSet, TimelineEvent } from './types.ts';

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
  const steps = facetSteps(count, valuesOf);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many events are looked at in one step. */
const STEP = 4_096;

/** The same step by step, for who must not work for long at a time. */
export function* facetSteps(count: number, valuesOf: ValuesOf): Generator<undefined, Facets> {
  const columns: [FacetName, Facet][] = [];
  for (const name of FACETS) columns.push([name, yield* facetIn(count, (index) => valuesOf(index, name))]);
  return { ...(Object.fromEntries(columns) as Record<FacetName, Facet>), count };
}

function* facetIn(count: number, valuesAt: (index: number) => readonly string[]): Generator<undefined, Facet> {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(count + 1);
  const codes: number[] = [];
  const put = (value: string): void => {
    const code = numbers.get(value) ?? numbers.size;
    numbers.set(value, code);
    codes.push(code);
  };
  for (let index = 0; index < count; index++) {
    const values = valuesAt(index);
    if (values.length > 1) new Set(values).forEach(put);
    else values.forEach(put);
    starts[index + 1] = codes.length;
    if (index % STEP === STEP - 1) yield undefined;
  }
  const counts = new Uint32Array(numbers.size);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return { values: [...numbers.keys()], counts, starts, codes: Uint32Array.from(codes) };
}

/** The values of a document's events. An event without a lane, or with one that the document does not have, has the lane "". */
export function valuesOfDocument(document: Pick<EventSet, 'events' | 'lanes' | 'columns'>): ValuesOf {
  const { events, lanes, columns } = document;
  const ids = new Set(lanes.map(({ id }) => id));
  const valuesAt = (index: number, facet: FacetName): readonly string[] => {
    const event = events.at(index);
    return event === undefined ? [] : VALUES[facet](event, ids);
  };
  return columns === undefined ? valuesAt : valuesOfColumns(columns, lanes, valuesAt);
}

/** What the columns of a large document say, without making an event for it. */
function valuesOfColumns(
  { lanes: places, statuses, footprints, fields }: EventColumns,
  lanes: EventSet['lanes'],
  otherwise: ValuesOf,
): ValuesOf {
  const ofLanes = [...lanes.map(({ id }) => [id]), ['']];
  const ofStatuses = STATUS_CODES.map((status) => one(status ?? undefined));
  const ofYears = new Map<number, readonly string[]>();
  const yearAt = (index: number): readonly string[] => {
    const day = dayOf(footprints.starts[index] ?? NaN, footprints.ends[index] ?? NaN);
    const known = ofYears.get(day);
    if (known !== undefined) return known;
    const years = one(yearOfDay(day));
    ofYears.set(day, years);
    return years;
  };
  return (index, facet) => {
    if (facet === 'lane') return ofLanes[places[index] ?? 0] ?? [];
    if (facet === 'status') return ofStatuses[statuses[index] ?? 0] ?? [];
    if (facet === 'year') return yearAt(index);
    return fields.includes(facet === 'tag' ? 'tags' : facet) ? otherwise(index, facet) : [];
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
    return yearOfDay(dayOf(start, end));
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}

function dayOf(start: number, end: number): number {
  return Number.isFinite(start) ? Math.floor(start / DAY) : Math.ceil(end / DAY) - 1;
}

function yearOfDay(day: number): string | undefined {
  return Number.isFinite(day) ? isoYear(civilOf(day).year) : undefined;
}
