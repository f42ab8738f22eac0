/** Lanes by words: a tag, a place or somebody's name each, the commonest first. */
import type { EventSet, TimelineEvent } from '../document/types.ts';
import type { Footprints } from '../time/footprints.ts';
import { MOST_LANES, OTHERS, WITHOUT } from './grouping.types.ts';
import type { Grouping } from './grouping.types.ts';

export const WORD_FIELDS = ['tag', 'place', 'actor'] as const;

/** Fields that hold short words. */
export type WordField = (typeof WORD_FIELDS)[number];

interface Naming {
  readonly footprints: Footprints;
  /** Name of the lane of events without a word. */
  readonly without: string;
  /** Name of the lane that so many words share. */
  readonly others: (words: number) => string;
}

/** The words that an event has in a field. */
export function wordsOf({ tags, place, actor }: TimelineEvent, field: WordField): readonly string[] {
  if (field === 'tag') return tags ?? NOTHING;
  const word = field === 'place' ? place : actor;
  return word === undefined ? NOTHING : [word];
}

const NOTHING: readonly string[] = [];
const NONE = -1;

/** By the first word of each event; where that has no lane, by the first of its other words that has one. */
export function groupByWord(document: EventSet, field: WordField, { footprints, without, others }: Naming): Grouping {
  const { events } = document;
  const firsts = firstWords(document, field, footprints);
  const found = firsts.words.length;
  const kept = commonest(firsts, found > MOST_LANES ? MOST_LANES - 1 : MOST_LANES);
  const laneOf = new Map(kept.map((code, lane) => [firsts.words[code] ?? '', lane]));
  const [shared, last] = [kept.length, kept.length + 1];
  const codeLanes = Uint16Array.from(firsts.words, (word) => laneOf.get(word) ?? shared);
  const numbers = new Uint16Array(events.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const code = firsts.codes[index] ?? NONE;
    const lane = code === NONE ? last : (codeLanes[code] ?? shared);
    numbers[index] = lane === shared && field === 'tag' ? (laneOfAny(events.at(index), laneOf) ?? shared) : lane;
  }
  const named = kept.map((code) => ({ id: firsts.words[code] ?? '', label: firsts.words[code] ?? '', color: null }));
  const rest = [
    { id: OTHERS, label: others(found - kept.length), color: null },
    { id: WITHOUT, label: without, color: null },
  ];
  return sorted({ lanes: [...named, ...rest], numbers }, named.length);
}

function laneOfAny(event: TimelineEvent | undefined, laneOf: ReadonlyMap<string, number>): number | undefined {
  return event?.tags?.map((tag) => laneOf.get(tag)).find((lane) => lane !== undefined);
}

interface FirstWords {
  readonly words: readonly string[];
  /** For every word: how many events have it first, and when the earliest of them begins. */
  readonly counts: readonly number[];
  readonly starts: readonly number[];
  /** For every event a place in `words`, or `NONE`. */
  readonly codes: Int32Array;
}

function firstWords({ events }: EventSet, field: WordField, footprints: Footprints): FirstWords {
  const places = new Map<string, number>();
  const [counts, starts]: [number[], number[]] = [[], []];
  const codes = new Int32Array(events.length).fill(NONE);
  for (let index = 0; index < codes.length; index += 1) {
    const event = events.at(index);
    const word = event === undefined ? undefined : wordsOf(event, field)[0];
    if (word === undefined) continue;
    const code = places.get(word) ?? places.size;
    places.set(word, code);
    codes[index] = code;
    counts[code] = (counts[code] ?? 0) + 1;
    const start = footprints.starts[index] ?? NaN;
    starts[code] = Math.min(starts[code] ?? Infinity, Number.isNaN(start) ? Infinity : start);
  }
  return { words: [...places.keys()], counts, starts, codes };
}

/** Places of the words that most events have first, of equal ones the earliest; there may be a million to choose from. */
function commonest({ counts, starts }: FirstWords, most: number): number[] {
  const before = (a: number, b: number): boolean =>
    counts[a] === counts[b] ? (starts[a] ?? 0) < (starts[b] ?? 0) : (counts[a] ?? 0) > (counts[b] ?? 0);
  const kept: number[] = [];
  for (let code = 0; code < counts.length; code += 1) {
    const last = kept.at(-1);
    if (last !== undefined && kept.length === most && !before(code, last)) continue;
    const place = kept.findIndex((other) => before(code, other));
    kept.splice(place < 0 ? kept.length : place, 0, code);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** The first `named` lanes by what they hold now; the others stay behind them. */
function sorted({ lanes, numbers }: Grouping, named: number): Grouping {
  const counts = new Uint32Array(lanes.length);
  for (const lane of numbers) counts[lane] = (counts[lane] ?? 0) + 1;
  const codes = [...lanes.keys()];
  const order = codes.slice(0, named).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const places = new Uint16Array(codes);
  order.forEach((lane, place) => (places[lane] = place));
  return {
    lanes: [...order, ...codes.slice(named)].flatMap((lane) => lanes.slice(lane, lane + 1)),
    numbers: numbers.map((lane) => places[lane] ?? 0),
  };
}
