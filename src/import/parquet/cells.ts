/** Row groups → plain cells: instants are milliseconds, and null is null. */
import type { ParquetParsers } from 'hyparquet';
import { parquetRead } from 'hyparquet';
import type { RowGroup, Source } from './types.ts';

const DAY = 86_400_000;
const HIGHEST = 2n ** 63n - 1n;
const LAST_DAY = 2 ** 31 - 1;

/** One cell an entry; null where there is none. */
export type Cells = readonly unknown[];

/** The outermost 64-bit values are how engines write infinity; of all others the milliseconds. */
function instantOf(value: bigint, perMillisecond: number): number {
  if (value === HIGHEST) return Infinity;
  return value <= -HIGHEST ? -Infinity : Number(value) / perMillisecond;
}

/** Instead of the Date objects that hyparquet would make. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (value) => instantOf(value, 1),
  timestampFromMicroseconds: (value) => instantOf(value, 1_000),
  timestampFromNanoseconds: (value) => instantOf(value, 1_000_000),
  dateFromDays: (days) => (Math.abs(days) >= LAST_DAY ? Math.sign(days) * Infinity : days * DAY),
};

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return instantOf(value, 1);
  return value ?? null;
}

/** The cells of the wanted columns (our names) in a stretch of rows. Throws where the file is damaged. */
export async function readCells(
  { file, metadata, columns, compressors }: Source,
  wanted: readonly string[],
  { first, count }: RowGroup,
): Promise<ReadonlyMap<string, Cells>> {
  const present = wanted.flatMap((name) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ name, spelled: column.name, cells: new Array<unknown>(count), filled: 0 }];
  });
  await parquetRead({
    file,
    metadata,
    columns: present.map(({ spelled }) => spelled),
    rowStart: first,
    rowEnd: first + count,
    compressors,
    parsers: PARSERS,
    // Where few rows of a group are wanted, only their pages are fetched.
    useOffsetIndex: true,
    // This must not throw: nobody would catch it.
    onChunk: ({ columnName, columnData, rowStart }) => {
      const target = present.find(({ spelled }) => spelled === columnName);
      if (target === undefined) return;
      const values: ArrayLike<unknown> = columnData;
      const [from, to] = [Math.max(0, first - rowStart), Math.min(values.length, first + count - rowStart)];
      for (let at = from; at < to; at++) target.cells[rowStart + at - first] = plain(values[at]);
      target.filled += Math.max(0, to - from);
    },
  });
  const short = present.find(({ filled }) => filled !== count);
  if (short !== undefined) {
    throw new Error(`the column "${short.spelled}" has ${short.filled} of ${count} values`);
  }
  return new Map(present.map(({ name, cells }) => [name, cells]));
}
