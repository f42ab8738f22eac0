/** Cells → checked events as columns: bad rows are left out and reported, bad optional cells too. */
import { packTexts } from '../../core/document/packed.ts';
import { STATUS_CODES, USUAL_IMPORTANCE } from '../../core/document/rows.ts';
import { LINK_ADDRESS } from '../../core/document/url.ts';
import { shortened } from '../../core/document/fields.ts';
import type { Diagnostic } from '../../core/document/types.ts';
import type { Findings } from '../findings.ts';
import type { Cells } from './cells.ts';
import { timeOf } from './extent.ts';
import type { ParquetRows, RowGroup } from './types.ts';

const DAY = 86_400_000;
/** As many as a column of lanes can number. */
const MOST_LANES = 65_536;

/** What is carried from one row group to the next. */
export interface Memory {
  readonly findings: Findings;
  /** Place of every lane that has been met. */
  readonly lanes: Map<string, number>;
  readonly ids: Set<string>;
  /** The highest level so far, and whether a lower one came after it. */
  highest: number;
}

interface Table {
  readonly cells: ReadonlyMap<string, Cells>;
  readonly group: RowGroup;
  /** True where the column `start` has days. */
  readonly isDaily: boolean;
}

/** What the checks of one row need. */
interface Row {
  readonly cell: (column: string) => unknown;
  readonly text: (column: string) => string;
  readonly report: (column: string, fault: Pick<Diagnostic, 'code' | 'message'> & { readonly value: unknown }, severity?: Diagnostic['severity']) => void;
} // prettier-ignore

interface Checked {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly when: string;
  readonly title: string;
  readonly lane: number;
  readonly importance: number;
  readonly level: number;
  readonly id: string;
  readonly status: number;
  readonly summary: string;
  readonly url: string;
}

/** The good rows of a row group. */
export function checkedRows(table: Table, memory: Memory): ParquetRows {
  const { cells, group } = table;
  const good: Checked[] = [];
  for (let at = 0; at < group.count; at++) {
    const checked = checkedRow(table, at, memory);
    if (checked !== null) good.push(checked);
  }
  const texts = (column: 'when' | 'title' | 'id' | 'summary' | 'url'): ParquetRows['urls'] =>
    cells.has(column) ? packTexts(good.map((event) => event[column])) : null;
  return {
    events: {
      count: good.length,
      starts: Float64Array.from(good, ({ start }) => start),
      ends: Float64Array.from(good, ({ end }) => end),
      importances: Float32Array.from(good, ({ importance }) => importance),
      lanes: Uint16Array.from(good, ({ lane }) => lane),
      laneNames: [...memory.lanes.keys()],
      titles: packTexts(good.map(({ title }) => title)),
      whens: texts('when'),
      ids: texts('id'),
    },
    rows: Uint32Array.from(good, ({ row }) => row),
    levels: cells.has('level') ? Uint8Array.from(good, ({ level }) => level) : null,
    statuses: cells.has('status') ? Uint8Array.from(good, ({ status }) => status) : null,
    summaries: texts('summary'),
    urls: texts('url'),
    diagnostics: memory.findings.take(),
  };
}

function checkedRow(table: Table, at: number, memory: Memory): Checked | null {
  const row = rowAt(table, at, memory);
  const [when, title, id] = [row.text('when'), row.text('title'), row.text('id')];
  const time = timeOf({ start: row.cell('start'), end: row.cell('end'), when, unit: table.isDaily ? DAY : 0 });
  if ('refusal' in time) {
    row.report(time.refusal.column, time.refusal);
    return null;
  }
  if (title === '') {
    row.report('title', { code: 'missing', value: row.cell('title'), message: 'an event needs a title; give it one' });
    return null;
  }
  if (id !== '' && memory.ids.has(id)) {
    const message = 'this id was used before, so this row is left out; give it an id of its own';
    row.report('id', { code: 'id-duplicate', value: id, message });
    return null;
  }
  if (id !== '') memory.ids.add(id);
  if (time.isDoubtful) {
    const message = `start or end is not that of ${shortened(when)}, which counts; leave them out or correct them`;
    row.report('when', { code: 'extent-differs', value: when, message }, 'warning');
  }
  return {
    row: table.group.first + at,
    ...time.extent,
    when,
    title,
    lane: laneOf(row, memory),
    importance: importanceOf(row),
    level: levelOf(row, memory),
    id,
    status: statusOf(row),
    summary: row.text('summary'),
    url: urlOf(row),
  };
}

function rowAt({ cells, group }: Table, at: number, { findings }: Memory): Row {
  const cell = (column: string): unknown => cells.get(column)?.[at] ?? null;
  return {
    cell,
    text: (column) => {
      const value = cell(column);
      return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    },
    report: (column, { code, value, message }, severity = 'error') => {
      findings.report({
        path: `rows[${group.first + at}].${column}`,
        severity,
        code,
        value: shortened(value),
        message,
      });
    },
  };
}

function laneOf(row: Row, { lanes }: Memory): number {
  const name = row.text('lane');
  const place = lanes.get(name) ?? lanes.size;
  if (place < MOST_LANES) {
    lanes.set(name, place);
    return place;
  }
  const message = `more than ${MOST_LANES - 1} lanes; group the events under fewer names`;
  row.report('lane', { code: 'lanes', value: name, message });
  return lanes.get('') ?? 0;
}

function importanceOf(row: Row): number {
  const value = row.cell('importance');
  if (value === null) return USUAL_IMPORTANCE;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  row.report('importance', { code: 'importance', value, message: `expected a number from 0 to 1, met ${shortened(value)}` });
  return USUAL_IMPORTANCE;
} // prettier-ignore

function levelOf(row: Row, memory: Memory): number {
  const value = row.cell('level');
  if (value === null) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 255) {
    row.report('level', { code: 'level', value, message: `expected a whole number from 0 to 255, met ${shortened(value)}` });
    return 0;
  }
  if (value < memory.highest) {
    const message = `level ${value} comes after level ${memory.highest}, so that the first picture is a poor one; write the rows ORDER BY level`;
    row.report('level', { code: 'level-order', value, message }, 'warning');
    // Once is enough: from here on the rows have no order.
    memory.highest = -Infinity;
  } else if (memory.highest >= 0) memory.highest = value;
  return value;
} // prettier-ignore

function statusOf(row: Row): number {
  const value = row.text('status');
  const code = value === '' ? 0 : STATUS_CODES.findIndex((status) => status === value);
  if (code >= 0) return code;
  const known = STATUS_CODES.filter((status) => status !== null).join(', ');
  row.report('status', { code: 'status', value, message: `no status is called ${shortened(value)}; there are ${known}` });
  return 0;
} // prettier-ignore

function urlOf(row: Row): string {
  const value = row.text('url');
  if (value === '' || LINK_ADDRESS.test(value)) return value;
  row.report('url', { code: 'url', value, message: `${shortened(value)} is not an address that may be opened; use http, https or mailto` });
  return '';
} // prettier-ignore
