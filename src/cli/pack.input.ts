/** Gets the events that `dateline pack` writes: from a timeline.json or from CSV. */
import { basename, extname } from 'node:path';
import { readDocumentText } from '../core/document/read.ts';
import { headOf, rowsOf } from '../core/document/rows.ts';
import type { EventRow, TableHead } from '../core/document/rows.ts';
import type { Diagnostic, EventsDocument, Lane, TimelineEvent } from '../core/document/types.ts';
import { decode } from '../import/article/decode.ts';
import { languageOf } from '../import/article/language.ts';
import { isParquet } from '../import/parquet/sign.ts';
import { diagnosticLine, nameOf, readBytes } from './article.ts';
import { CannotRun, type Io } from './io.ts';
import { counter } from './progress.ts';
import { counted } from './summary.ts';
import type { Request } from './types.ts';

export interface Table {
  readonly rows: readonly EventRow[];
  readonly head: TableHead;
  readonly diagnostics: readonly Diagnostic[];
  /** What the input holds and a table has no column for, in words; "" for nothing. */
  readonly leftOut: string;
}

const MORE: readonly (readonly [string, (event: TimelineEvent) => boolean])[] = [
  ['proofs', ({ evidence }) => evidence.length > 0],
  ['texts in other languages', ({ title }) => typeof title !== 'string' && Object.keys(title).length > 1],
  ['pictures', ({ media = [] }) => media.length > 0],
  ['notes', ({ notes }) => notes !== undefined],
  ['links to events', ({ links = [] }) => links.some(({ to }) => to !== undefined)],
];

/** "proofs of 14 events, notes of 1 event": what stays in the JSON. */
function leftOutOf({ events }: EventsDocument): string {
  const counts = MORE.map(([what, has]) => [what, events.filter(has).length] as const);
  const parts = counts.filter(([, count]) => count > 0);
  return parts.map(([what, count]) => `${what} (${counted(count, 'event')})`).join(', ');
}

const NOTHING: TableHead = { title: '', language: 'en', lanes: [] };

function tableOfJson(text: string): Table {
  const { document, diagnostics } = readDocumentText(text);
  if (document === null) return { rows: [], head: NOTHING, diagnostics, leftOut: '' };
  return { rows: rowsOf(document), head: headOf(document), diagnostics, leftOut: leftOutOf(document) };
}

/** The lanes of a table: their names, in the order in which they come up. */
function lanesOf(rows: readonly EventRow[]): Lane[] {
  const names = new Set<string>();
  for (const { lane } of rows) if (lane !== undefined) names.add(lane);
  return [...names].map((name) => ({ id: name, label: name }));
}

async function tableOfCsv(text: string, { operands: [path = '-'], options }: Request, io: Io): Promise<Table> {
  const { readEventsCsv } = await import('../import/csv/events.ts');
  const { step, end } = counter(io, 'rows read');
  const { rows, diagnostics } = readEventsCsv(text, step);
  end();
  const asOf = options.get('as-of');
  const head: TableHead = {
    title: options.get('title') ?? (path === '-' ? 'Timeline' : basename(path, extname(path))),
    language: languageOf(options.get('lang') ?? '') ?? 'en',
    ...(asOf !== undefined && { asOf }),
    lanes: lanesOf(rows),
  };
  return { rows, head, diagnostics, leftOut: '' };
}

const CSV_ONLY = ['title', 'lang', 'as-of'];

/** Reads the input whole. Throws `CannotRun` where it is no text. */
export async function openTable(request: Request, io: Io): Promise<Table> {
  const { operands: [path = '-'], options } = request;
  const name = nameOf(path);
  const bytes = await readBytes(path, io);
  if (isParquet(bytes)) throw new CannotRun(`${name} is a Parquet file already; "dateline validate" checks it`);
  const decoded = decode(bytes);
  if (decoded.text === null) throw new CannotRun(decoded.diagnostics.map((item) => diagnosticLine(name, item)).join('\n'));
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(decoded.text);
  if (!isJson) return tableOfCsv(decoded.text, request, io);
  const stray = CSV_ONLY.filter((option) => options.has(option)).map((option) => `--${option}`);
  if (stray.length > 0) throw new CannotRun(`${name} is a timeline and says that itself; leave out ${stray.join(', ')}`);
  return tableOfJson(decoded.text);
} // prettier-ignore
