/** What was measured, as tables: one for each measure, a row for each number of events, a column for each timeline. */
import type { Table } from '../table.ts';
import { OURS, type Measured, type Steps } from './measured.ts';
import { median } from './numbers.ts';

/** A row of all tables: so many events, in one run after another. */
export interface Row {
  readonly label: string;
  readonly count: number;
  /** Of each timeline its runs; null for a run that drew nothing in time. A timeline that was not asked is absent. */
  readonly runs: ReadonlyMap<string, readonly (Measured | null)[]>;
}

/** One cell: the number that is compared (the less, the better), and what is shown. */
interface Cell {
  readonly value: number;
  readonly text: string;
}

interface Measure {
  readonly title: string;
  readonly note?: string;
  readonly of: (runs: readonly Measured[]) => Cell;
}

const NEVER: Cell = { value: Infinity, text: '—' };

function shown(value: number): string {
  if (!isFinite(value)) return NEVER.text;
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function whole(count: number): string {
  return isFinite(count) ? count.toLocaleString('en') : NEVER.text;
}

function middle(runs: readonly Measured[], of: (run: Measured) => number | null): number {
  const values = runs.map(of).filter((value) => value !== null && !isNaN(value));
  return values.length === 0 ? Infinity : median(values.map(Number));
}

function one(of: (run: Measured) => number | null): Measure['of'] {
  return (runs) => {
    const value = middle(runs, of);
    return { value, text: shown(value) };
  };
}

function steps(of: (run: Measured) => Steps | null): Measure['of'] {
  return (runs) => {
    const [p50, p95] = [middle(runs, (run) => of(run)?.p50 ?? null), middle(runs, (run) => of(run)?.p95 ?? null)];
    return isFinite(p95) ? { value: p95, text: `${shown(p50)} / ${shown(p95)}` } : NEVER;
  };
}

/** Two numbers, of which the first is compared. */
function pair(of: (run: Measured) => number, beside: (run: Measured) => number): Measure['of'] {
  return (runs) => {
    const value = middle(runs, of);
    return { value, text: `${whole(value)} / ${whole(middle(runs, beside))}` };
  };
}

const GESTURE = 'Main-thread CPU for each step of the gesture, median / 95th percentile; the ratio is of the latter.';

const MEASURES: readonly Measure[] = [
  {
    title: 'First draw, ms',
    note: 'Wall clock, from events in memory (ours: the document as it was read) to the picture on the screen. —: not within a minute of CPU.',
    of: one(({ first }) => first),
  },
  { title: 'First draw, ms of main-thread CPU', of: one(({ firstCpu }) => firstCpu) },
  {
    title: 'Zooming a hundredfold, ms',
    note: `${GESTURE} timelines-chart has no wheel and no drag of its own: both were put onto its \`zoomX\`. vis-timeline has its \`cluster\` on from 10,000 events.`,
    of: steps(({ zoom }) => zoom),
  },
  { title: 'Panning at a tenth, ms', note: GESTURE, of: steps(({ pan }) => pan) },
  { title: 'Longest task after the first draw, ms of CPU', of: one(({ longest }) => longest) },
  {
    title: 'Memory of the page, MB',
    note: 'Private memory of its process after collecting garbage, with workers and typed arrays; an empty page has about 33.',
    of: one(({ memory }) => memory),
  },
  { title: 'JavaScript heap, MB', of: one(({ heap }) => heap) },
  {
    title: 'DOM elements',
    note: 'Of the drawing / of the whole page, which with us has a list too; the ratio is of the drawing.',
    of: pair(
      ({ drawing }) => drawing,
      ({ elements }) => elements,
    ),
  },
];

function cellOf(row: Row, name: string, measure: Measure): Cell | null {
  const runs = row.runs.get(name);
  if (runs === undefined) return null;
  const done = runs.filter((run) => run !== null);
  return done.length === 0 ? NEVER : measure.of(done);
}

/** Ratio of ours to the best of the others in this row; empty where there is none to compare. */
function versus(ours: Cell | null, others: readonly (Cell | null)[]): string {
  const best = Math.min(...others.map((cell) => cell?.value ?? Infinity));
  if (ours === null || !isFinite(ours.value) || !isFinite(best) || best <= 0) return '';
  const times = ours.value / best;
  return `${times < 10 ? times.toPrecision(2) : times.toFixed(0)}×`;
}

function tableOf(measure: Measure, rows: readonly Row[], names: readonly string[]): Table {
  const cells = rows.map((row) => {
    const [ours = null, ...others] = names.map((name) => cellOf(row, name, measure));
    const texts = [ours, ...others].map((cell) => cell?.text ?? '');
    return names.length > 1 ? [row.label, ...texts, versus(ours, others)] : [row.label, ...texts];
  });
  const head = ['events', ...names, ...(names.length > 1 ? ['to the best other'] : [])];
  const { title, note } = measure;
  return { title, labels: 1, head, rows: cells, ...(note === undefined ? {} : { note }) };
}

function readingTable(rows: readonly Row[]): Table {
  const reading = one((run) => run.reading);
  const cells = rows.map((row) => {
    const done = (row.runs.get(OURS) ?? []).filter((run) => run !== null);
    return [row.label, done.length === 0 ? NEVER.text : reading(done).text];
  });
  const note =
    'Wall clock, from the chosen file to the document in memory; the others get their events without a file.';
  return { title: 'Reading the file, ms', labels: 1, head: ['events', OURS], rows: cells, note };
}

/** All tables. `names`: ours first, in the order of the columns. */
export function tablesOf(rows: readonly Row[], names: readonly string[]): Table[] {
  return [...MEASURES.map((measure) => tableOf(measure, rows, names)), readingTable(rows)];
}

/** The 95th percentile of a step of zooming in milliseconds (median of the runs), Infinity where it never came. */
export function zoomOf(row: Row, name: string): number | null {
  const runs = row.runs.get(name);
  if (runs === undefined) return null;
  return middle(
    runs.filter((run) => run !== null),
    ({ zoom }) => zoom?.p95 ?? null,
  );
}
