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

/** The file as a talk tells it: of what passes the filter all, or of very many events those that are told. */
export function toldOf(file: EventSet, mask: Uint8Array | null, order: TellingOrder): Told {
  const records = file.events.length > MOST ? null : recordsOf(file);
  if (records !== null) {
    const document = mask === null ? records : passingOf(records, mask);
    return { document: speakersOf(document), all: document.events.length };
  }
  const told = new Set(
    stepsOf(file, { order, mask }).flatMap(({ event, highlight }) => [
      ...(event === null ? [] : [event]),
      ...(highlight ?? []),
    ]),
  );
  const events = [...told].sort((a, b) => a - b).flatMap((index) => file.events.at(index) ?? []);
  const { version, title, summary, language, asOf, lanes, story } = file;
  const said = { ...(summary !== undefined && { summary }), ...(asOf !== undefined && { asOf }) };
  const document = { version, title, language, lanes, events, ...said, ...(story !== undefined && { story }) };
  return {
    document: speakersOf(document),
    all: mask === null ? file.events.length : mask.reduce((sum, one) => sum + one, 0),
  };
}
