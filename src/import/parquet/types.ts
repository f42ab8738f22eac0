/** What a Parquet file of events is to its readers: opened, and then row group by row group. */
import type { AsyncBuffer, Compressors, FileMetaData } from 'hyparquet';
import type { PackedEvents, PackedText } from '../../core/document/packed.ts';
import type { TableHead } from '../../core/document/rows.ts';
import type { Diagnostic } from '../../core/document/types.ts';
import type { Column } from './columns.ts';

/**
 * Bytes that can be read in slices: a `Blob` or file through its `slice(…).arrayBuffer()`, an address through range requests, a
 * file of Node. `end` is exclusive and never beyond `byteLength`.
 */
export interface ParquetBytes extends AsyncBuffer {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}

/** A stretch of rows that is read in one go. */
export interface RowGroup {
  /** Place of its first row in the file. */
  readonly first: number;
  readonly count: number;
}

export interface ParquetTimeline {
  /** What the file says of itself; null where another engine wrote it and it says nothing. */
  readonly head: TableHead | null;
  /** Rows in the file, good and bad. */
  readonly count: number;
  readonly groups: readonly RowGroup[];
  readonly source: Source;
}

/** For the reader of row groups only. */
export interface Source {
  readonly file: ParquetBytes;
  readonly metadata: FileMetaData;
  readonly columns: ReadonlyMap<string, Column>;
  readonly compressors: Compressors;
}

/** The good rows of one row group. */
export interface ParquetRows {
  /**
   * Lanes count through the whole file: every group has the lanes of those before it at the same places, first those that
   * the head names. An event without a lane is in the lane "". An event without an id has "".
   */
  readonly events: PackedEvents;
  /** Place of every event in the file; what `readRows` was given to read just these. */
  readonly rows: Uint32Array;
  /** Null where the file has no levels. */
  readonly levels: Uint8Array | null;
  /** Places in `STATUS_CODES`; null where the file has none. */
  readonly statuses: Uint8Array | null;
  /** "" for none; null where the file has none, or they were not asked for. */
  readonly summaries: PackedText | null;
  readonly urls: PackedText | null;
  /** What was wrong with this group: `error` where something was left out. */
  readonly diagnostics: readonly Diagnostic[];
}
