/** Lanes by any field: what the events of a document have in common, as a few lanes with a name each. */
import type { EventSet, Status } from '../document/types.ts';
import { parseEdtf } from '../time/edtf.ts';
import { EdtfError } from '../time/edtf.error.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Grouping } from './grouping.types.ts';
import { WITHOUT } from './grouping.types.ts';
import { groupByWord, WORD_FIELDS, wordsOf } from './grouping.words.ts';
import type { WordField } from './grouping.words.ts';
import { groupByYear } from './grouping.years.ts';
import { documentLanes } from './lanes.ts';
import { LANE_FIELDS } from './laneView.ts';
import type { LaneField } from './laneView.ts';
import { HIDDEN } from './prepare.types.ts';
import type { PrepareOptions } from './prepare.types.ts';

/** What lanes are called that the document does not name, in the reader's language. */
export interface GroupingWords {
  readonly statuses: Readonly<Record<Status, string>>;
  /** Events that have no such word, or no year. */
  readonly without: Readonly<Record<WordField | 'year', string>>;
  /** The lane that so many words share which have none of their own. */
  readonly others: (field: WordField, words: number) => string;
}

export interface GroupingOptions extends Pick<PrepareOptions, 'textIn' | 'language' | 'statusOf'> {
  readonly footprints: Footprints;
  readonly words: GroupingWords;
}

const STATUSES: readonly Status[] = ['happened', 'ongoing', 'planned', 'cancelled'];

/**
 * The lanes of `document` by one field:
 * - `lane`: as the document has them. `none`: one without a name, whose marks keep the colours of the document's lanes.
 * - `tag`, `place`, `actor`: by how many events they hold, then by the earliest of these; the rarest share a last one.
 *   An event with several tags lies in the lane of the first of them that has one.
 * - `status`: what happened, goes on, is planned, was called off.
 * - `year`: by the year in which an event begins, or ends where its beginning is open; several years a lane where they are many.
 *
 * Beside those of the document at most `MOST_LANES`, and one more for the events without the field. Ids depend on document and
 * field only. O(n); every event is asked for once or twice.
 */
export function groupLanes(document: EventSet, by: LaneField, options: GroupingOptions): Grouping {
  const grouping = GROUPERS[by](document, options);
  const { starts } = options.footprints;
  const numbers = grouping.numbers.map((lane, index) => (Number.isNaN(starts[index]) ? HIDDEN : lane));
  return by === 'lane' || by === 'none' ? { ...grouping, numbers } : withoutEmpty({ ...grouping, numbers });
}

/** The fields that `document` has values for. O(n) where it lacks one. */
export function laneFields({ events, lanes, asOf }: EventSet): LaneField[] {
  const found = new Set<LaneField>(['year', 'none']);
  if (lanes.length > 0) found.add('lane');
  if (asOf !== undefined) found.add('status');
  const wanted: readonly LaneField[] = ['status', ...WORD_FIELDS];
  for (let index = 0; index < events.length && !wanted.every((field) => found.has(field)); index += 1) {
    const event = events.at(index);
    if (event?.status !== undefined) found.add('status');
    for (const field of WORD_FIELDS) if (event !== undefined && wordsOf(event, field).length > 0) found.add(field);
  }
  return LANE_FIELDS.filter((field) => found.has(field));
}

const GROUPERS: Readonly<Record<LaneField, (document: EventSet, options: GroupingOptions) => Grouping>> = {
  lane: documentLanes,
  none: groupAll,
  status: groupByStatus,
  tag: (document, options) => groupByWord(document, 'tag', namesOf('tag', options)),
  place: (document, options) => groupByWord(document, 'place', namesOf('place', options)),
  actor: (document, options) => groupByWord(document, 'actor', namesOf('actor', options)),
  year: (_, { footprints, language, words }) => groupByYear(footprints, language, words.without.year),
};

function namesOf(field: WordField, { footprints, words }: GroupingOptions): Parameters<typeof groupByWord>[2] {
  return { footprints, without: words.without[field], others: (count) => words.others(field, count) };
}

/** One lane without a name or colour. */
function groupAll(document: EventSet, options: GroupingOptions): Grouping {
  const { lanes, numbers } = documentLanes(document, options);
  const inks = lanes.map(({ color }, colorIndex) => ({ color, colorIndex }));
  return {
    lanes: [{ id: WITHOUT, label: '', color: null }],
    numbers: new Uint16Array(numbers.length),
    ...(document.lanes.length > 0 && { inks: { inks, numbers } }),
  };
}

/** So many dates are remembered with their status. */
const KEPT = 20_000;

function groupByStatus({ events, asOf }: EventSet, { statusOf, words }: GroupingOptions): Grouping {
  const known = new Map<string, Status>();
  const statusAt = (when: string): Status => {
    const before = known.get(when);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const status = derived(when);
    known.set(when, status);
    return status;
  };
  const derived = (when: string): Status => {
    try {
      return statusOf(parseEdtf(when), asOf);
    } catch (error) {
      if (error instanceof EdtfError) return 'happened';
      throw error;
    }
  };
  const ranks = new Uint16Array(events.length);
  for (let index = 0; index < ranks.length; index += 1) {
    const event = events.at(index);
    if (event !== undefined) ranks[index] = STATUSES.indexOf(event.status ?? statusAt(event.when));
  }
  // Every status keeps its colour, whichever of the others there are.
  const lanes = STATUSES.map((id, colorIndex) => ({ id, label: words.statuses[id], color: null, colorIndex }));
  return { lanes, numbers: ranks };
}

function withoutEmpty({ lanes, numbers }: Grouping): Grouping {
  const used = new Uint8Array(lanes.length);
  for (const lane of numbers) if (lane !== HIDDEN) used[lane] = 1;
  if (!used.includes(0)) return { lanes, numbers };
  const places = new Uint16Array(lanes.length);
  const kept = lanes.filter((_, lane) => used[lane] === 1);
  for (let lane = 0, place = 0; lane < lanes.length; lane += 1) {
    places[lane] = place;
    place += used[lane] ?? 0;
  }
  return { lanes: kept, numbers: numbers.map((lane) => (lane === HIDDEN ? HIDDEN : (places[lane] ?? 0))) };
}
