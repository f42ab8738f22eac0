/** The timelines that are measured: ours as the built site, those of others each on a page of its own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { EXTENT } from './dataset.ts';
import { OURS } from './measured.ts';
import './page/serve.ts';

/** What is to be drawn. */
export interface Order {
  readonly count: number;
  readonly seed: number;
  /** A file with these events, for those that read one. */
  readonly file: string;
  /** Milliseconds of CPU until it is given up. */
  readonly limit: number;
}

/** Where the wheel is turned and the mouse drags, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Subject {
  readonly name: string;
  /** Names of the marks that it sets: all is read, and the first picture is on the screen. */
  readonly ready: string;
  readonly drawn: string;
  /** Turns of the wheel that zoom a hundredfold: how many, and how far each (`deltaY`). */
  readonly steps: number;
  readonly turn: number;
  /** Selector of the element that it draws in. */
  readonly surface: string;
  /** Opens it on a blank page, before anything is measured. */
  readonly load: (page: Page) => Promise<void>;
  /** Draws; resolves when the picture is on the screen. */
  readonly draw: (page: Page, order: Order) => Promise<void>;
  /** Shows the whole extent, and says where to turn the wheel. */
  readonly settle: (page: Page) => Promise<Place>;
  /** Milliseconds of time that are seen. */
  readonly span: (page: Page) => Promise<number>;
}

function ours(address: string): Subject {
  return {
    name: OURS,
    ready: 'dateline:ready',
    drawn: 'dateline:drawn',
    steps: 40,
    turn: 83,
    surface: '.timeline',
    load: async (page) => {
      await page.goto(`${address}#/?lang=en`);
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
    },
    draw: async (page, { file }) => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.waitForFunction(() => performance.getEntriesByName('dateline:drawn').length > 0, null, {
        polling: 100,
      });
    },
    settle: async (page) => {
      const view = [EXTENT.start, EXTENT.end].map((ms) => new Date(ms).toISOString().slice(0, 19)).join('Z..');
      await page.evaluate((hash) => void (location.hash = hash), `#/file?view=${view}Z&lang=en`);
      await page.waitForTimeout(300);
      const box = await page.locator('canvas').first().boundingBox();
      if (box === null) throw new Error('there is no canvas');
      return { x: box.x + box.width / 2, y: (box.y + Math.min(900, box.y + box.height)) / 2 };
    },
    span: async (page) => {
      const view = await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('view') ?? '');
      const [start = NaN, end = NaN] = view.split('..').map((text) => new Date(text).getTime());
      return end - start;
    },
  };
}

const BLANK =
  '<!doctype html><meta charset="utf-8"><style>body{margin:0;overflow:hidden}#stage{width:1440px;height:900px}</style><div id="stage"></div>';

interface Peer {
  readonly name: string;
  /** Folder in node_modules, to see whether it is installed. */
  readonly module: string;
  readonly entry: URL;
  readonly steps: number;
  readonly turn: number;
}

const PEERS: readonly Peer[] = [
  {
    name: 'vis-timeline',
    module: 'vis-timeline',
    entry: new URL('./page/vis.ts', import.meta.url),
    steps: 40,
    turn: 100,
  },
  {
    name: 'timelines-chart',
    module: 'timelines-chart',
    entry: new URL('./page/timelinesChart.ts', import.meta.url),
    steps: 40,
    turn: 83,
  },
  // Every turn of its wheel is a tenth, however small.
  { name: 'ECharts', module: 'echarts', entry: new URL('./page/echarts.ts', import.meta.url), steps: 48, turn: 50 },
];

async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bench', fileName: 'page' },
    },
  });
  const outputs = [built].flat().filter((each): each is Rollup.RolldownOutput => 'output' in each);
  return outputs
    .flatMap(({ output }) => output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('');
}

async function subjectOf({ name, entry, steps, turn }: Peer): Promise<Subject> {
  const code = await bundle(entry);
  return {
    name,
    ready: 'bench:ready',
    drawn: 'bench:drawn',
    steps,
    turn,
    surface: '#stage',
    load: async (page) => {
      await page.setContent(BLANK);
      await page.addScriptTag({ content: code });
    },
    draw: (page, { count, seed }) =>
      page.evaluate(([many, seeded]) => globalThis.benchDraw(many, seeded), [count, seed] as const),
    settle: () => Promise.resolve({ x: 760, y: 400 }),
    span: (page) => page.evaluate(() => globalThis.benchSpan()),
  };
}

/** Ours, served at `address`, and the peers that are installed in `modules`. */
export async function subjects(address: string, modules: string): Promise<Subject[]> {
  const installed = PEERS.filter(({ module }) => existsSync(`${modules}/${module}`));
  return [ours(address), ...(await Promise.all(installed.map(subjectOf)))];
}
