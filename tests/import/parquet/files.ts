/** Parquet files for tests: bytes as a reader sees them, and all that it reads. */
import type { ColumnSource, ParquetWriteOptions } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { textAt } from '../../../src/core/document/packed.ts';
import type { PackedText } from '../../../src/core/document/packed.ts';
import type { EventRow } from '../../../src/core/document/rows.ts';
import { STATUS_CODES } from '../../../src/core/document/rows.ts';
import type { Diagnostic } from '../../../src/core/document/types.ts';
import { openParquet, readRows } from '../../../src/import/parquet/read.ts';
import type { ParquetBytes, ParquetRows, ParquetTimeline } from '../../../src/import/parquet/types.ts';

/** Bytes that are given out in slices; `onSlice` is told of each. */
export function sliceable(bytes: Uint8Array, onSlice: (start: number, end: number) => void = () => undefined): ParquetBytes {
  const slice = (start: number, end = bytes.length): Promise<ArrayBuffer> => {
    onSlice(start, end);
    return Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer);
  };
  return { byteLength: bytes.length, slice };
} // prettier-ignore

type Written = Omit<ParquetWriteOptions, 'writer' | 'columnData'>;

/** A file as another engine may write it. */
export function written(columnData: ColumnSource[], more: Written = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...more }));
}

export interface ReadAll {
  readonly timeline: ParquetTimeline | null;
  readonly groups: readonly ParquetRows[];
  readonly rows: readonly (EventRow & { readonly level: number | undefined })[];
  /** "path: code" */
  readonly faults: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readAll(bytes: Uint8Array): Promise<ReadAll> {
  const { timeline, diagnostics } = await openParquet(sliceable(bytes));
  const groups: ParquetRows[] = [];
  if (timeline !== null) for await (const group of readRows(timeline, { withDetails: true })) groups.push(group);
  const all = [...diagnostics, ...groups.flatMap((group) => group.diagnostics)];
  const faults = all.map(({ path, code }) => `${path}: ${code}`);
  return { timeline, groups, rows: groups.flatMap(rowsOf), faults, diagnostics: all };
}

function rowsOf(group: ParquetRows): ReadAll['rows'] {
  const { events, statuses, levels, summaries, urls } = group;
  const text = (texts: PackedText | null, at: number): string | undefined =>
    texts === null ? undefined : textAt(texts, at) || undefined;
  return [...events.starts].map((start, at) => ({
    start,
    end: events.ends[at] ?? NaN,
    when: text(events.whens, at),
    title: textAt(events.titles, at),
    lane: events.laneNames[events.lanes[at] ?? 0] || undefined,
    importance: events.importances[at],
    id: text(events.ids, at),
    status: STATUS_CODES[statuses?.[at] ?? 0] ?? undefined,
    summary: text(summaries, at),
    url: text(urls, at),
    level: levels?.[at],
  }));
}
