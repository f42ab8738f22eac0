/** What the embed costs the page around it: bytes, requests, shifts, and how soon it answers a reader on a slow machine. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Locator, type Page } from '@playwright/test';
import { elementOf } from '../../src/export/html/element.ts';
import { findBrowser, launchOptions } from '../support/browser.ts';
import { HOST, manyEvents, pageOf, ROOM, SCRIPT, serve, story, timelineOf } from '../e2e/farm/host.ts';
import type { Table } from './table.ts';

const MODULE = 'dist/embed/date-line.js';
const PEERS = 'tests/bench/render/node_modules';
const EVENTS = 500;
const SLOWER = 4;
/** A hand holds a button down for so long, in milliseconds. */
const HELD = 80;

/** Whole builds of others, as a page loads them. */
const OTHERS: readonly (readonly [name: string, files: readonly string[]])[] = [
  [
    'vis-timeline',
    ['vis-timeline/standalone/umd/vis-timeline-graph2d.min.js', 'vis-timeline/styles/vis-timeline-graph2d.min.css'],
  ],
  ['timelines-chart', ['timelines-chart/dist/timelines-chart.min.js']],
];

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function sizeOf(files: readonly string[]): Size {
  const texts = files.map((file) => readFileSync(file));
  const sum = (pack: (text: Buffer) => number): number => texts.reduce((total, text) => total + pack(text), 0);
  return {
    raw: sum((text) => text.length),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text).length),
  };
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);

function sizes(): Table {
  const others = OTHERS.map(([name, files]) => [name, files.map((file) => `${PEERS}/${file}`)] as const);
  const all = [
    ['Dateline', [MODULE]] as const,
    ...others.filter(([, files]) => files.every((file) => existsSync(file))),
  ];
  return {
    title: 'What a page loads, in kilobytes (script and styles)',
    labels: 1,
    head: ['', 'gzip', 'Brotli', 'as it is'],
    rows: all.map(([name, files]) => {
      const { raw, gzip, brotli } = sizeOf(files);
      return [name, kilo(gzip), kilo(brotli), kilo(raw)];
    }),
  };
}

/** The longest that the page took from an input to the next picture, in milliseconds (Event Timing rounds to 8). */
async function slowest(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { durations: number[] }).durations));
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as { durations: number[]; shift: number };
    watched.durations = [];
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as unknown as { interactionId: number }).interactionId > 0) watched.durations.push(entry.duration);
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) watched.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Clicks where something is without asking the page anything in the same moment, which it would have to answer too. */
async function press(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to press');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(300);
  await page.mouse.down();
  await page.waitForTimeout(HELD);
  await page.mouse.up();
}

function named(page: Page, name: string): Locator {
  return page.locator('date-line').getByRole('button', { name, exact: true });
}

/** What a reader does; each input waits until the page is at rest. */
const DEEDS: readonly (readonly [name: string, deed: (page: Page) => Promise<void>])[] = [
  ['open an event', (page) => press(page, page.locator('date-line .surface button').nth(3))],
  ['go to the next', (page) => press(page, named(page, 'Next →'))],
  ['close it', (page) => page.keyboard.press('Escape')],
  ['step with the keys', (page) => page.keyboard.press('ArrowRight')],
  ['zoom in', (page) => press(page, named(page, 'Zoom in'))],
  ['show all', (page) => press(page, named(page, 'All'))],
  ['show the list', (page) => press(page, named(page, 'List'))],
  ['show the drawing', (page) => press(page, named(page, 'Timeline'))],
];

async function answers(page: Page): Promise<Table> {
  await watch(page);
  await serve(page, { '/': pageOf({ head: ROOM, body: story(manyEvents(EVENTS), { before: 2 }) + SCRIPT }) });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${HOST}/`);
  await page.locator('date-line .surface button').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(1_500);
  const rows: string[][] = [];
  for (const [name, deed] of DEEDS) {
    await page.evaluate(() => ((window as unknown as { durations: number[] }).durations.length = 0));
    await deed(page);
    await page.waitForTimeout(1_500);
    rows.push([name, (await slowest(page)).toFixed(0)]);
  }
  return {
    title: `From an input to the next picture, ${String(EVENTS)} events, CPU slowed down ${String(SLOWER)} times, in ms`,
    note: 'Event Timing counts in steps of 8 ms; 0 is less than 16.',
    labels: 1,
    head: ['', 'ms'],
    rows,
  };
}

async function manners(page: Page): Promise<Table> {
  const requests: string[] = [];
  await watch(page);
  page.on('request', (request) => requests.push(request.url()));
  await serve(page, { '/': pageOf({ head: ROOM, body: story(timelineOf('apollo-11')) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await page.locator('date-line .surface button').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(1_000);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  const events = timelineOf('apollo-11').events.length;
  const listed = elementOf(timelineOf('apollo-11')).split('<li ').length - 1;
  return {
    title: 'On a page of a newspaper',
    labels: 1,
    head: ['', ''],
    rows: [
      ['requests besides the page and its own file', String(requests.length - 2)],
      ['layout shift (CLS)', shift.toFixed(3)],
      ['events that stand there without script', `${String(listed)} of ${String(events)}`],
    ],
  };
}

/** Measures in a real Chromium; needs the built embed. */
export async function embed(): Promise<Table[]> {
  if (!existsSync(MODULE)) throw new Error(`${MODULE} is missing; run "npm run build" first`);
  const found = findBrowser();
  if (found === null) throw new Error('no Chromium found');
  const browser = await chromium.launch(launchOptions(found));
  try {
    const [first, second] = [
      await browser.newPage(),
      await browser.newPage({ viewport: { width: 1024, height: 800 } }),
    ];
    return [sizes(), await manners(first), await answers(second)];
  } finally {
    await browser.close();
  }
}
