/** Reads a Parquet file into columns, the important events first, which are a picture of their own. */
import type { DocumentHead } from '../../core/document/columns.ts';
import { packer } from '../../core/document/columns.pack.ts';
import type { Packer } from '../../core/document/columns.pack.ts';
import { textAt } from '../../core/document/packed.ts';
import { STATUS_CODES } from '../../core/document/rows.ts';
import type { Diagnostic, Lane, TimelineEvent } from '../../core/document/types.ts';
import { edtfOfExtent } from '../../core/time/edtf.instants.ts';
import { openParquet, readRows } from '../parquet/read.ts';
import type { ParquetRows, ParquetTimeline } from '../parquet/types.ts';
import { refused } from './refused.ts';
import type { Listener, OpenedFile } from '../../core/document/opening.ts';

/** So many events make a first picture; the first row group that we write has more. */
const FIRST = 1_000;

/** Throws where the bytes cannot be had; whatever else is wrong is in the diagnostics. */
export async function openParquetFile(file: File, { progress, first }: Listener, signal?: AbortSignal): Promise<OpenedFile> {
  const slice = (start: number, end?: number): Promise<ArrayBuffer> => file.slice(start, end).arrayBuffer();
  const { timeline, diagnostics } = await openParquet({ byteLength: file.size, slice });
  if (timeline === null) return refused(diagnostics);
  const lanes: Lane[] = [...(timeline.head?.lanes ?? [])];
  const head = headOf(timeline, file.name, lanes);
  const pack = packer(lanes, head.asOf);
  const all: Diagnostic[] = [...diagnostics];
  const opened = (total: number | null): OpenedFile => ({
    document: { head: { ...head, lanes: [...lanes] }, columns: pack.columns() },
    diagnostics: [...all],
    problems: all.length,
    total,
  });
  let read = 0;
  let isTold = false;
  for await (const rows of readRows(timeline, { withDetails: true })) {
    signal?.throwIfAborted();
    addRows(rows, lanes, pack);
    all.push(...rows.diagnostics);
    read += timeline.groups.find((group) => group.first === read)?.count ?? 0;
    progress({ share: read / Math.max(1, timeline.count), events: pack.count(), total: timeline.count });
    if (isTold || pack.count() < FIRST || read >= timeline.count) continue;
    first(opened(timeline.count));
    isTold = true;
  }
  return opened(null);
} // prettier-ignore

/** What a file says of itself; one of another engine says nothing, and is called by its name. */
function headOf({ head }: ParquetTimeline, name: string, lanes: readonly Lane[]): DocumentHead {
  const untold = { title: name.replace(/\.parquet$/i, ''), language: 'en' } as const;
  return { version: 1, ...(head ?? untold), lanes };
}

function addRows({ events, rows, statuses, summaries, urls }: ParquetRows, lanes: Lane[], { add }: Packer): void {
  const known = new Set(lanes.map(({ id }) => id));
  for (const name of events.laneNames) {
    if (name !== '' && !known.has(name)) lanes.push({ id: name, label: name });
  }
  for (let index = 0; index < events.count; index += 1) {
    const text = (column: ParquetRows['urls']): string => (column === null ? '' : textAt(column, index));
    const lane = events.laneNames[events.lanes[index] ?? 0] ?? '';
    const status = STATUS_CODES[statuses?.[index] ?? 0] ?? null;
    const [summary, url] = [text(summaries), text(urls)];
    const event: TimelineEvent = {
      // A row without a name is called by its place.
      id: text(events.ids) || `row ${(rows[index] ?? 0) + 1}`,
      when: text(events.whens) || edtfOfExtent({ start: events.starts[index] ?? 0, end: events.ends[index] ?? 0 }),
      title: textAt(events.titles, index),
      ...(lane !== '' && { lane }),
      importance: rounded(events.importances[index] ?? 0),
      ...(status !== null && { status }),
      evidence: [],
      ...(summary !== '' && { summary }),
      ...(url !== '' && { links: [{ url }] }),
    };
    add(event);
  }
}

/** The number that was meant: a column of 32 bits has 0.1 as 0.10000000149. */
function rounded(importance: number): number {
  return Math.round(importance * 1e6) / 1e6;
}
