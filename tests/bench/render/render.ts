/** How timelines draw in a real browser: each with growing numbers of events, side by side in one run. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser, launchOptions, type Browser } from '../../support/browser.ts';
import type { Table } from '../table.ts';
import { chart } from './chart.ts';
import { dataset, laneName, LANES, timelineJson, type BenchEvent } from './dataset.ts';
import { measure } from './measure.ts';
import { OURS, type Measured } from './measured.ts';
import { tablesOf, zoomOf, type Row } from './results.ts';
import { subjects, type Subject } from './subjects.ts';

export const COUNTS = [50, 1_000, 10_000, 100_000, 1_000_000];
export const SHORT_COUNTS = [50, 1_000];

const MODULES = fileURLToPath(new URL('./node_modules', import.meta.url));
const SEED = 1;
const LIMIT = 60_000;
const MOST = 1_000_000;
/** Of the picture at least so much must not be ground. */
const LEAST_INK = 0.005;
const MOST_ELEMENTS = 500;
/** Written by `dateline pack`, where this build of ours can. */
const PARQUET = fileURLToPath(new URL('../../../src/export/parquet.ts', import.meta.url));

export interface Plan {
  readonly counts: readonly number[];
  /** So often each is drawn; the median counts. */
  readonly runs: number;
}

export interface Outcome {
  readonly tables: readonly Table[];
  readonly picture: string;
  /** What is not as it must be, whatever the machine. */
  readonly faults: readonly string[];
  /** Name and version of the browser. */
  readonly browser: string;
}

interface ParquetWriter {
  readonly parquetOf: (rows: readonly object[], head: object) => Uint8Array;
}

/** One row to be measured: a file for ours, and who takes part. */
interface Task {
  readonly label: string;
  readonly count: number;
  readonly extension: 'json' | 'parquet';
  readonly content: () => Promise<string | Uint8Array>;
}

async function parquet(events: readonly BenchEvent[]): Promise<Uint8Array> {
  const { parquetOf } = (await import(pathToFileURL(PARQUET).href)) as ParquetWriter;
  return parquetOf(events, {
    title: `${events.length} events`,
    language: 'en',
    lanes: LANES.map((id) => ({ id, label: laneName(id) })),
  });
}

function tasksOf(counts: readonly number[]): Task[] {
  return counts.flatMap((count) => {
    const label = count.toLocaleString('en');
    const json: Task = {
      label,
      count,
      extension: 'json',
      content: () => Promise.resolve(timelineJson(dataset(count, SEED))),
    };
    if (count < MOST) return [json];
    if (!existsSync(PARQUET)) {
      console.error(`bench: ${label} from Parquet is left out: there is no src/export/parquet.ts`);
      return [json];
    }
    const content = (): Promise<Uint8Array> => parquet(dataset(count, SEED));
    return [json, { label: `${label} (Parquet)`, count, extension: 'parquet', content }];
  });
}

function said(run: Measured | null): string {
  if (run === null) return 'nothing drawn in time';
  const zoom = run.zoom === null ? '—' : `${run.zoom.p95.toFixed(1)} ms (${run.zoom.count} steps)`;
  return `drawn in ${run.first.toFixed(0)} ms, zoom p95 ${zoom}, ${run.nearer.toFixed(0)}× nearer, ${run.drawing} of ${run.elements} elements`;
}

/** What must hold on any machine, of one run. */
function faultsOf(name: string, label: string, run: Measured | null): string[] {
  const who = `${name}, ${label} events`;
  if (run === null) return [`${who}: nothing was drawn`];
  const isEmpty = run.inked < LEAST_INK;
  const isHeavy = name === OURS && run.drawing > MOST_ELEMENTS;
  const thrown = name === OURS ? run.faults : [];
  return [
    ...(isEmpty ? [`${who}: the picture is blank`] : []),
    ...(isHeavy ? [`${who}: ${run.drawing} DOM elements in the drawing, more than ${MOST_ELEMENTS}`] : []),
    ...(run.zoom === null || run.pan === null ? [`${who}: could not be zoomed and panned`] : []),
    ...thrown.map((message) => `${who}: threw "${message}"`),
  ];
}

interface Bench {
  readonly browser: Browser;
  readonly runs: number;
  readonly folder: string;
}

async function runsOf(
  subject: Subject,
  task: Task,
  file: string,
  { browser, runs }: Bench,
): Promise<(Measured | null)[]> {
  const done: (Measured | null)[] = [];
  const order = { count: task.count, seed: SEED, file, limit: LIMIT };
  for (let run = 0; run < runs && done.at(-1) !== null; run += 1) {
    const measured = await measure(browser, subject, order).catch((error: unknown) => {
      console.error(`bench: ${subject.name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
    console.error(`bench: ${task.label}, ${subject.name}: ${said(measured)}`);
    done.push(measured);
  }
  return done;
}

/** Who drew nothing is not asked for more events. */
async function rowOf(task: Task, all: readonly Subject[], given: ReadonlySet<string>, bench: Bench): Promise<Row> {
  const file = join(bench.folder, `events.${task.extension}`);
  writeFileSync(file, await task.content());
  const isOursAlone = task.extension === 'parquet';
  const runs = new Map<string, (Measured | null)[]>();
  for (const subject of all) {
    if (isOursAlone && subject.name !== OURS) continue;
    const isGivenUp = !isOursAlone && given.has(subject.name);
    runs.set(subject.name, isGivenUp ? [null] : await runsOf(subject, task, file, bench));
  }
  rmSync(file);
  return { label: task.label, count: task.count, runs };
}

async function rowsOf(tasks: readonly Task[], all: readonly Subject[], bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const givenUp = new Set<string>();
  for (const task of tasks) {
    const row = await rowOf(task, all, givenUp, bench);
    for (const [name, runs] of row.runs) if (runs.every((run) => run === null)) givenUp.add(name);
    rows.push(row);
  }
  return rows;
}

function pictureOf(rows: readonly Row[], names: readonly string[]): string {
  const compared = rows.filter(({ label }) => !label.includes('Parquet'));
  const lines = names.map((name) => ({
    name,
    points: compared.flatMap((row) => {
      const ms = zoomOf(row, name);
      return ms === null ? [] : [{ count: row.count, ms }];
    }),
  }));
  return chart(lines, 'One step of zooming: main-thread CPU, 95th percentile, ms');
}

async function versionOf(browser: Browser): Promise<string> {
  const running = await chromium.launch(launchOptions(browser));
  const version = running.version();
  await running.close();
  return `Chromium ${version}, 1440×900, without a graphics card`;
}

/** Builds the site, serves it, and measures ours and the peers that are installed. */
export async function render({ counts, runs }: Plan): Promise<Outcome> {
  const browser = ensureBrowser();
  const version = await versionOf(browser);
  await build({ logLevel: 'error' });
  const server = await preview({ build: { outDir: 'dist/site' }, preview: { port: 0 }, logLevel: 'error' });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const all = await subjects(server.resolvedUrls?.local[0] ?? '', MODULES);
    const names = all.map(({ name }) => name);
    const bench = { browser, folder, runs };
    const rows = await rowsOf(tasksOf(counts), all, bench);
    const faults = rows.flatMap(({ label, runs }) =>
      [...runs].flatMap(([name, each]) => each.flatMap((run) => faultsOf(name, label, run))),
    );
    return { tables: tablesOf(rows, names), picture: pictureOf(rows, names), faults, browser: version };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
}
