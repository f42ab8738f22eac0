/** What of a file is told in a talk. */
import { stepsOf, type TellingOrder } from '../../core/document/story.ts';
import { speakersOf } from '../../core/document/public.ts';
import type { EventsDocument, EventSet } from '../../core/document/types.ts';
import { passingOf, recordsOf } from '../records.ts';

export interface Told {
  readonly document: EventsDocument;
  /** How many events there are to tell of; the document may hold the most important of them alone. */
  readonly all: number;
}

/** A room reads no drawing of more. */
const MOST = 10_000;

/** The file as a talk tells it: of what passes the filter all, or of very many events those that are told and the most important. */
export function toldOf(file: EventSet, mask: Uint8Array | null, order: TellingOrder): Told {
  const records = file.events.length > MOST ? null : recordsOf(file);
  if (records !== null) {
    const document = mask === null ? records : passingOf(records, mask);
    return { document: speakersOf(document), all: document.events.length };
  }
  const indices = indicesOf(file, { mask, order });
  const events = indices.flatMap((index) => file.events.at(index) ?? []);
  const { version, title, summary, language, asOf, lanes, story } = file;
  const said = { ...(summary !== undefined && { summary }), ...(asOf !== undefined && { asOf }) };
  const document = { version, title, language, lanes, events, ...said, ...(story !== undefined && { story }) };
  if (mask === null) return { document: speakersOf(document), all: file.events.length };
  const passing = passingOf(
    document,
    Uint8Array.from(indices, (index) => mask[index] ?? 0),
  );
  return { document: speakersOf(passing), all: mask.reduce((sum, one) => sum + one, 0) };
}

interface Wish {
  readonly mask: Uint8Array | null;
  readonly order: TellingOrder;
}

/** Indices, ascending, of the events that the steps tell and raise. Those of a story stand among what is told without one. */
function indicesOf(file: EventSet, wish: Wish): readonly number[] {
  const sets = file.story === undefined ? [file] : [file, { ...file, story: [] }];
  const steps = sets.flatMap((set) => stepsOf(set, wish));
  const told = steps.flatMap(({ event, highlight }) => [...(event === null ? [] : [event]), ...(highlight ?? [])]);
  return [...new Set(told)].sort((a, b) => a - b);
}
