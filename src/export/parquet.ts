/**
 * Writes many events as a Parquet file, the important first, so that a reader can draw after the first row group.
 *
 * Columns: `start` and `end` (DOUBLE, milliseconds since 1970-01-01 UTC, end exclusive, ±infinity for an open side), `lane`
 * (text, id of a lane), `importance` (FLOAT, 0 to 1), `level` (INT32, 0 to 16), `title` (text), and where any event has it
 * `when` (EDTF text), `id`, `status`, `summary`, `url`. Rows stand by level, then by start. What belongs to all events (title,
 * language, as-of day, lanes) stands as JSON under the key "dateline" of the file's metadata.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import { levelsOf, rowsInTime } from '../core/document/level.ts';
import type { EventRow, TableHead } from '../core/document/rows.ts';
import { groupSizes } from './parquet.groups.ts';

type Value = number | string | undefined;

interface Leveled {
  readonly row: EventRow;
  readonly level: number;
}

interface Column {
  readonly element: SchemaElement;
  /** True where the column stays out of a file in which no row has it. */
  readonly isOptional?: boolean;
  readonly of: (event: Leveled) => Value;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

function required(name: string, type: 'DOUBLE' | 'INT32', of: Column['of']): Column {
  return { element: { name, type, repetition_type: 'REQUIRED' }, of };
}

function text(name: 'when' | 'id' | 'status' | 'summary' | 'url' | 'lane'): Column {
  const element = { name, ...TEXT, repetition_type: 'OPTIONAL' } as const;
  return { element, isOptional: name !== 'lane', of: ({ row }) => row[name] };
}

const COLUMNS: readonly Column[] = [
  required('start', 'DOUBLE', ({ row }) => row.start),
  required('end', 'DOUBLE', ({ row }) => row.end),
  text('lane'),
  { element: { name: 'importance', type: 'FLOAT', repetition_type: 'OPTIONAL' }, of: ({ row }) => row.importance },
  required('level', 'INT32', ({ level }) => level),
  { element: { name: 'title', ...TEXT, repetition_type: 'REQUIRED' }, of: ({ row }) => row.title },
  text('when'),
  text('id'),
  text('status'),
  text('summary'),
  text('url'),
];

/**
 * The file. `step` is called after every row group with the number of rows in it. Takes rows that a reader of ours has made:
 * no instant is NaN, no start lies after its end.
 */
export function parquetOf(
  rows: readonly EventRow[],
  head: TableHead,
  step: (count: number) => void = () => undefined,
): Uint8Array {
  const inTime = rowsInTime(rows);
  const levels = levelsOf(rows, inTime);
  const counts = countsOf(levels);
  const order = byLevel(inTime, levels, counts);
  const columns = COLUMNS.filter(
    ({ isOptional, of }) => !isOptional || rows.some((row) => of({ row, level: 0 }) !== undefined),
  );
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'events', num_children: columns.length }, ...columns.map(({ element }) => element)],
    kvMetadata: [{ key: 'dateline', value: JSON.stringify({ version: 1, ...head }) }],
    createdBy: 'dateline',
  });
  let first = 0;
  for (const size of groupSizes(counts)) {
    const members = order.subarray(first, first + size);
    const part = Array.from(members, (member) => ({ row: rows[member] as EventRow, level: levels[member] ?? 0 }));
    // The writer works in memory, so that this is no promise.
    void file.write({ columnData: columns.map((column) => sourceOf(column, part)), rowGroupSize: size });
    first += size;
    step(size);
  }
  void file.finish();
  return writer.getBytes();
}

function sourceOf({ element, of }: Column, part: readonly Leveled[]): ColumnSource {
  // The smallest and the largest title are of no use to anybody.
  return { name: element.name, data: part.map(of), statistics: element.type !== 'BYTE_ARRAY' };
}

/** Places of the rows by level, within a level as `inTime` has them. */
function byLevel(inTime: Uint32Array, levels: Uint8Array, counts: readonly number[]): Uint32Array {
  const order = new Uint32Array(inTime.length);
  const next = counts.map((_, level) => counts.slice(0, level).reduce((sum, count) => sum + count, 0));
  for (const row of inTime) {
    const level = levels[row] ?? 0;
    const place = next[level] ?? 0;
    order[place] = row;
    next[level] = place + 1;
  }
  return order;
}

function countsOf(levels: Uint8Array): number[] {
  const counts: number[] = [];
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  // No level is empty between two others: a lane that has the higher one fills the lower ones.
  return counts;
}
