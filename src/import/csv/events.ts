/**
 * Reads events from CSV with a header. Columns by name, in any order: `when` (EDTF) or `start` and `end` (EDTF dates, both
 * inclusive), `title`, and where they are there `lane`, `importance`, `id`, `status`, `summary`, `url`. Others are not read.
 */
import type { CsvError } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import type { Place, Reader } from '../../core/document/fields.ts';
import { report, words } from '../../core/document/fields.ts';
import type { EventRow } from '../../core/document/rows.ts';
import { extentOfText } from '../../core/document/rows.ts';
import { status } from '../../core/document/shape.ts';
import { unguarded } from '../../core/document/formula.ts';
import type { Diagnostic } from '../../core/document/types.ts';
import { edtf, linkAddress } from '../../core/document/values.ts';
import { fault } from '../article/diagnostic.ts';
import { nearest } from '../article/nearest.ts';
import { findings } from '../findings.ts';
import { whenOf } from './time.ts';

const COLUMNS = ['when', 'start', 'end', 'title', 'lane', 'importance', 'id', 'status', 'summary', 'url'] as const;
type ColumnName = (typeof COLUMNS)[number];

/** A row longer than this is the sign of a quote that never ends. */
const LONGEST_ROW = 1_000_000;

interface CsvEvents {
  readonly rows: readonly EventRow[];
  /** `path` is the line of the file, or "" for the whole of it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads CSV; `step` is called after every row. Never throws: a bad row is left out, a bad optional cell too, and both are reported. */
export function readEventsCsv(text: string, step: () => void = () => undefined): CsvEvents {
  const rows: EventRow[] = [];
  const found = findings();
  const ids = new Set<string>();
  const header: { places: ReadonlyMap<ColumnName, number> | null } = { places: null };
  const take = (cells: readonly string[], last: number): void => {
    const at = { path: String(last - lineBreaksIn(cells)), report: found.report };
    const { places } = header;
    if (places === null) {
      header.places = placesOf(cells);
      for (const diagnostic of headerFaults(header.places, cells)) found.report(diagnostic);
      return;
    }
    const row = isEnough(places) ? rowOf(cellReader(places, cells), at, ids) : null;
    if (row !== null) rows.push(row);
    step();
  };
  parseInto(text, { take, report: found.report });
  if (header.places === null) found.report(fault({ code: 'empty', message: 'no line with the names of the columns; write one' }));
  return { rows, diagnostics: found.take() };
} // prettier-ignore

interface Sink {
  /** `last` is the last line of the row. */
  readonly take: (cells: readonly string[], last: number) => void;
  readonly report: (diagnostic: Diagnostic) => void;
}

function parseInto(text: string, { take, report: tell }: Sink): void {
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells: string[], { lines }) => {
        take(cells, lines);
        return null;
      },
      on_skip: (error) => {
        tell(csvFault(error));
        return undefined;
      },
    });
  } catch (error) {
    tell(csvFault(error as CsvError));
  }
}

/** Every program that writes CSV chooses one of three: what the first line has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, 10_000).split(/[\r\n]/, 1);
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function csvFault(error: CsvError | undefined): Diagnostic {
  const line: unknown = error?.['lines'];
  const reason = error?.message.split('\n')[0] ?? 'unknown';
  const message = `this row is no CSV (${reason}) and is left out; look at its quotation marks`;
  return fault({ path: typeof line === 'number' ? String(line) : '', code: 'csv', value: reason, message });
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);
}

function placesOf(header: readonly string[]): ReadonlyMap<ColumnName, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  return new Map(COLUMNS.filter((name) => names.includes(name)).map((name) => [name, names.indexOf(name)]));
}

function isEnough(places: ReadonlyMap<ColumnName, number>): boolean {
  return places.has('title') && (places.has('when') || places.has('start'));
}

function headerFaults(places: ReadonlyMap<ColumnName, number>, header: readonly string[]): Diagnostic[] {
  if (isEnough(places)) return [];
  const wanted = places.has('title') ? '"when", or "start" and "end"' : '"title"';
  const met = header.map((name) => `"${name.trim()}"`).join(', ');
  const near = header.find((name) => nearest(name.trim().toLowerCase(), ['when', 'start', 'title']) !== null);
  const hint = near === undefined ? '' : `; is "${near.trim()}" it? then rename it`;
  return [fault({ path: '1', code: 'column-missing', value: met, message: `no column ${wanted}; the first line has ${met}${hint}` })];
} // prettier-ignore

function cellReader(places: ReadonlyMap<ColumnName, number>, cells: readonly string[]): (name: ColumnName) => string {
  return (name) => unguarded(cells[places.get(name) ?? -1]?.trim() ?? '').trim();
}

const importance: Reader<number> = (value, place) => {
  const number = Number(value);
  if (number >= 0 && number <= 1) return number;
  const message = 'it is no number from 0 to 1; correct it or leave it empty';
  return report(place, value, { severity: 'error', code: 'importance', message });
};

function rowOf(cell: (name: ColumnName) => string, at: Omit<Place, 'origins'>, ids: Set<string>): EventRow | null {
  const placed = (name: ColumnName): Place => ({
    path: at.path,
    report: (diagnostic) => at.report({ ...diagnostic, message: `${name}: ${diagnostic.message}` }),
    origins: new Map(),
  });
  const optional = <T>(name: ColumnName, read: Reader<T>): T | undefined => {
    const value = cell(name);
    return value === '' ? undefined : (read(value, placed(name)) ?? undefined);
  };
  const when = edtf(whenOf({ when: cell('when'), start: cell('start'), end: cell('end') }), placed('when'));
  const title = words(cell('title'), placed('title'));
  if (when === null || title === null) return null;
  const id = optional('id', words);
  if (id !== undefined && ids.has(id)) {
    const message = 'this id was used before, so this row is left out; give it an id of its own';
    return report(placed('id'), id, { severity: 'error', code: 'id-duplicate', message });
  }
  if (id !== undefined) ids.add(id);
  const { start, end } = extentOfText(when);
  return {
    start,
    end,
    when,
    title,
    lane: optional('lane', words),
    importance: optional('importance', importance),
    id,
    status: optional('status', status),
    summary: optional('summary', words),
    url: optional('url', linkAddress),
  };
}
