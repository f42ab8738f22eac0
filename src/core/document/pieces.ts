/** Reads a large document piece by piece into columns: the same document and the same diagnostics as reading it as a whole. */
import type { EventColumns, DocumentHead } from './columns.ts';
import { packer } from './columns.pack.ts';
import { inside, isRecord } from './fields.ts';
import type { Place } from './fields.ts';
import { parseJson } from './json.ts';
import { isPlainEvent } from './plain.ts';
import { documentWith, event as readEvent } from './shape.ts';
import type { Diagnostic, TimelineEvent } from './types.ts';
import { reportSecondId, reportStrayUndated, wholeEvent, wholeStory, withoutSecondIds } from './whole.ts';

interface ReadPieces {
  readonly head: DocumentHead;
  readonly columns: EventColumns;
  /** The first of them, in the order in which reading the whole would report them. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many there are. */
  readonly problems: number;
}

export interface PieceReader {
  /** Reads some items of the list of events, the text between its brackets or a part of it; false where that is not what it is. */
  readonly add: (text: string) => boolean;
  /** How many events are there so far. */
  readonly count: () => number;
  readonly end: () => ReadPieces;
}

/** More diagnostics than this are counted only. */
const MOST = 1_000;

/** Diagnostics of one kind of check, and how many there were. */
interface Heard {
  readonly list: Diagnostic[];
  count: number;
  readonly report: (diagnostic: Diagnostic) => void;
}

function heard(): Heard {
  const all: Heard = {
    list: [],
    count: 0,
    report: (diagnostic) => {
      all.count += 1;
      if (all.list.length < MOST) all.list.push(diagnostic);
    },
  };
  return all;
}

function placeOf({ report }: Heard, path = ''): Place {
  return { path, report, origins: new Map() };
}

/** An event that points at others: whether they are there is known at the end. */
interface Waiting {
  readonly index: number;
  readonly event: TimelineEvent;
  readonly place: Place;
}

/**
 * A reader for the pieces of a document whose head is `text`: all of its JSON with `[]` for the list of events. Null where the head
 * is no document: then only reading the whole can say why.
 */
export function pieceReader(text: string): PieceReader | null {
  const parsed = parseJson(text);
  if ('problem' in parsed || !isRecord(parsed.value) || parsed.value['version'] !== 1) return null;
  const ofHead = heard();
  let before = -1;
  const headPlace = placeOf(ofHead);
  const read = documentWith(() => {
    before = ofHead.list.length;
    return [];
  })(parsed.value, headPlace);
  if (read === null || before < 0) return null;
  const [ofLanes, ofShape, ofIds, ofUndated, ofWhole, ofStory] = [heard(), heard(), heard(), heard(), heard(), heard()];
  const ofWholes: { readonly index: number; readonly diagnostic: Diagnostic }[] = [];
  const { story, events: none, ...rest } = read;
  const lanes = withoutSecondIds(read.lanes, { ...headPlace, report: ofLanes.report });
  const ids = new Set<string>();
  const known = { lanes: new Set(lanes.map(({ id }) => id)), events: ids, text: read.source?.text };
  if (known.text !== undefined) {
    reportStrayUndated(read.undated ?? [], known.text, { ...headPlace, report: ofUndated.report });
  }
  const pack = packer(lanes, read.asOf);
  const waiting: Waiting[] = [];
  let items = none.length;

  function addEvent(json: unknown): void {
    const index = items;
    items += 1;
    if (
      isPlainEvent(json, pack.isDate) &&
      (json.lane === undefined || known.lanes.has(json.lane)) &&
      !ids.has(json.id)
    ) {
      ids.add(json.id);
      pack.add(json);
      return;
    }
    const place = inside(inside(placeOf(ofShape), 'events'), index);
    const event = readEvent(json, place);
    if (event === null) return;
    if (ids.has(event.id)) {
      reportSecondId({ ...inside(place, 'id'), report: ofIds.report }, event.id);
      return;
    }
    ids.add(event.id);
    addWhole({ index, event, place });
  }

  function addWhole({ index, event, place }: Waiting): void {
    const report = (diagnostic: Diagnostic): void => {
      ofWhole.report(diagnostic);
      if (ofWholes.length < MOST) ofWholes.push({ index, diagnostic });
    };
    const own = { ...place, report };
    const isWaiting = event.links?.some(({ to }) => to !== undefined) === true;
    if (isWaiting) waiting.push({ index: pack.count(), event, place: own });
    pack.add(isWaiting ? event : wholeEvent(event, known, own));
  }

  function add(piece: string): boolean {
    let json: unknown;
    try {
      json = JSON.parse(`[${piece}]`);
    } catch {
      return false;
    }
    if (!Array.isArray(json) || (json.length === 0 && items > 0)) return false;
    json.forEach(addEvent);
    return true;
  }

  function end(): ReadPieces {
    for (const { index, event, place } of waiting) pack.amend(index, wholeEvent(event, known, place));
    const told = story === undefined ? null : wholeStory(story, known, placeOf(ofStory, 'story'));
    const diagnostics = [
      ...ofHead.list.slice(0, before),
      ...ofShape.list,
      ...ofHead.list.slice(before),
      ...ofLanes.list,
      ...ofIds.list,
      ...ofUndated.list,
      ...ofWholes.sort((a, b) => a.index - b.index).map(({ diagnostic }) => diagnostic),
      ...ofStory.list,
    ];
    const all = [ofHead, ofShape, ofLanes, ofIds, ofUndated, ofWhole, ofStory];
    return {
      head: { ...rest, lanes, ...(told !== null && { story: told }) },
      columns: pack.columns(),
      diagnostics: diagnostics.slice(0, MOST),
      problems: all.reduce((sum, { count }) => sum + count, 0),
    };
  }

  return { add, count: pack.count, end };
}
