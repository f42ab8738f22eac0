/** Opens a Parquet file: its footer says what it holds, and here it is decided whether it can be read. */
import type { Compressors, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync } from 'hyparquet';
import { isRecord } from '../../core/document/fields.ts';
import { parseJson } from '../../core/document/json.ts';
import { readDocument } from '../../core/document/read.ts';
import { headOf } from '../../core/document/rows.ts';
import type { TableHead } from '../../core/document/rows.ts';
import type { Diagnostic } from '../../core/document/types.ts';
import { fault } from '../article/diagnostic.ts';
import { PARSERS } from './cells.ts';
import { columnsOf } from './columns.ts';
import { isParquet } from './sign.ts';
import type { ParquetBytes, ParquetTimeline, RowGroup } from './types.ts';

export interface OpenedParquet {
  /** Null where there is nothing to show. */
  readonly timeline: ParquetTimeline | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The key of our own words in the metadata of a file. */
const KEY = 'dateline';
const READABLE = ['UNCOMPRESSED', 'SNAPPY', 'ZSTD'];
/** More rows in one group cannot be decoded in one go. */
const MOST_ROWS = 16_777_216;

/**
 * Opens a file by its footer: the last half megabyte is read, and no event. Never throws: a file that cannot be read gives null
 * and a diagnostic that says what was met and what to do.
 */
export async function openParquet(file: ParquetBytes): Promise<OpenedParquet> {
  const signs = await signsOf(file);
  if (signs !== null) return refused([signs]);
  const metadata = await metadataOf(file);
  if (typeof metadata === 'string') {
    const message = `the footer cannot be read (${metadata}): the file is damaged; write or copy it again`;
    return refused([fault({ code: 'parquet-damaged', value: metadata, message })]);
  }
  const { columns, diagnostics, isEnough } = columnsOf(metadata);
  const groups = groupsOf(metadata);
  const beyond = [...faultsOfGroups(groups), ...faultsOfCodecs(metadata)];
  if (!isEnough || beyond.length > 0) return refused([...diagnostics, ...beyond]);
  const head = readHead(metadata);
  const source = { file, metadata, columns, compressors: await compressorsFor(metadata) };
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const timeline: ParquetTimeline = { head: head.head, count, groups, source };
  return { timeline, diagnostics: [...diagnostics, ...head.diagnostics] };
}

function refused(diagnostics: readonly Diagnostic[]): OpenedParquet {
  return { timeline: null, diagnostics };
}

/** What is wrong with the first and last bytes, by which Parquet is known, or null. */
async function signsOf(file: ParquetBytes): Promise<Diagnostic | null> {
  if (file.byteLength === 0) return fault({ code: 'empty', message: 'the file is empty; write it again' });
  try {
    const first = new Uint8Array(await file.slice(0, Math.min(4, file.byteLength)));
    const last = new Uint8Array(await file.slice(Math.max(0, file.byteLength - 4), file.byteLength));
    if (new TextDecoder('latin1').decode(first) === 'PARE' || new TextDecoder('latin1').decode(last) === 'PARE') {
      return fault({ code: 'parquet-encrypted', message: 'the file is encrypted; write it without encryption' });
    }
    if (!isParquet(first)) {
      const message = 'this is no Parquet file (it does not begin with "PAR1"); give a file that an engine wrote as Parquet';
      return fault({ code: 'parquet', message });
    } // prettier-ignore
    if (file.byteLength >= 12 && isParquet(last)) return null;
    return fault({ code: 'cut-off', message: 'the file is cut off (it does not end with "PAR1"); get the whole file again' });
  } catch (error) {
    return fault({ code: 'parquet-unread', message: `the file cannot be read (${reasonOf(error)}); try it again` });
  }
} // prettier-ignore

/** The reason in one short line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}

async function metadataOf(file: ParquetBytes): Promise<FileMetaData | string> {
  try {
    return await parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false });
  } catch (error) {
    return reasonOf(error);
  }
}

function groupsOf(metadata: FileMetaData): RowGroup[] {
  let first = 0;
  return metadata.row_groups.map(({ num_rows }) => {
    const group = { first, count: Number(num_rows) };
    first += group.count;
    return group;
  });
}

function faultsOfGroups(groups: readonly RowGroup[]): Diagnostic[] {
  const bad = groups.findIndex(({ count }) => !(count >= 0 && count <= MOST_ROWS));
  if (bad < 0) return [];
  const count = groups[bad]?.count;
  const message = `a row group of ${count} rows cannot be read in one go; write groups of at most 50,000 rows`;
  return [fault({ path: `rowGroups[${bad}]`, code: 'row-group-size', value: String(count), message })];
}

function codecsOf(metadata: FileMetaData): string[] {
  const all = metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec));
  return [...new Set(all)].filter((codec) => codec !== undefined);
}

function faultsOfCodecs(metadata: FileMetaData): Diagnostic[] {
  return codecsOf(metadata)
    .filter((codec) => !READABLE.includes(codec))
    .map((codec) => {
      const message = `the file is compressed with ${codec}; write it with SNAPPY (or ZSTD, or without compression)`;
      return fault({ path: 'columns', code: 'compression', value: codec, message });
    });
}

/** Snappy is built in; the other one is loaded where a file has it. */
async function compressorsFor(metadata: FileMetaData): Promise<Compressors> {
  if (!codecsOf(metadata).includes('ZSTD')) return {};
  const { decompress } = await import('fzstd');
  return { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) };
}

/** Reads what `dateline pack` wrote for all events together, as strictly as a timeline.json. */
function readHead(metadata: FileMetaData): { head: TableHead | null; diagnostics: readonly Diagnostic[] } {
  const value = metadata.key_value_metadata?.find(({ key }) => key === KEY)?.value;
  if (value === undefined) return { head: null, diagnostics: [] };
  const parsed = parseJson(value);
  if ('problem' in parsed) {
    return { head: null, diagnostics: [fault({ path: 'metadata', code: 'json', message: parsed.problem })] };
  }
  const json = isRecord(parsed.value) ? { ...parsed.value, events: [] } : parsed.value;
  const { document, diagnostics } = readDocument(json);
  const placed = diagnostics.map((item) => ({ ...item, path: `metadata${item.path === '' ? '' : `.${item.path}`}` }));
  return { head: document === null ? null : headOf(document), diagnostics: placed };
}
