/** Events as rows of a table: what CSV and Parquet hold of a document, and what has no column there. */
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import type { Extent, Instant } from '../time/types.ts';
import { textIn } from './text.ts';
import type { EventsDocument, Status, TimelineEvent } from './types.ts';

/** One event, flat. `start` and `end` are derived from `when` where it is there; half-open, an open side is infinite. */
export interface EventRow {
  readonly start: Instant;
  readonly end: Instant;
  /** EDTF: the truth about the time. */
  readonly when?: string | undefined;
  readonly title: string;
  /** Id of a lane. */
  readonly lane?: string | undefined;
  /** 0 (least) to 1 (most). */
  readonly importance?: number | undefined;
  readonly id?: string | undefined;
  readonly status?: Status | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
}

/** What a document says of all its events together. */
export type TableHead = Pick<EventsDocument, 'title' | 'summary' | 'language' | 'asOf' | 'source' | 'lanes'>;

/** What an event without an importance is worth. */
export const USUAL_IMPORTANCE = 0.5;

/** The codes of a column of statuses; 0 is none. */
export const STATUS_CODES: readonly (Status | null)[] = [null, 'happened', 'ongoing', 'planned', 'cancelled'];

/** The extent of an EDTF text. Throws `EdtfError`. */
export function extentOfText(when: string): Extent {
  return extentOf(parseEdtf(when));
}

/** The document without its events; the text of the source stays out, since no row has a proof in it. */
export function headOf({ title, summary, language, asOf, source, lanes }: EventsDocument): TableHead {
  const address = Object.entries(source ?? {}).filter(([name]) => name !== 'text');
  return {
    title,
    ...(summary !== undefined && { summary }),
    language,
    ...(asOf !== undefined && { asOf }),
    ...(source !== undefined && { source: Object.fromEntries(address) }),
    lanes,
  };
}

/** The events of a document as rows, in its order, their texts in its language. */
export function rowsOf(document: EventsDocument): EventRow[] {
  return document.events.map((event) => rowOf(event, document));
}

function rowOf(event: TimelineEvent, { language }: EventsDocument): EventRow {
  const { id, when, title, summary, lane, importance, status, links = [] } = event;
  const { start, end } = extentOfText(when);
  // Every row has all fields, so that a million of them stay small.
  return {
    start,
    end,
    when,
    title: textIn(title, language),
    lane,
    importance,
    id,
    status,
    summary: summary === undefined ? undefined : textIn(summary, language),
    url: links.find((link) => link.url !== undefined)?.url,
  };
}
