/** One subject with so many events in a browser of its own: opened, drawn, zoomed, panned, and what each of it cost. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { launchOptions, type Browser as Found } from '../../support/browser.ts';
import type { Measured, Steps } from './measured.ts';
import { percentile } from './numbers.ts';
import type { Order, Place, Subject } from './subjects.ts';
import { longestBetween, marksOf, stepsOf, type Mark, type TraceEvent } from './trace.ts';

/** One step of a gesture begins so many milliseconds after the one before it, or when that is done. */
const PACE = 50;
/** What begins later than this after a step belongs to no step: buttons placed, an address written. */
const AFTER = 100;
const QUIET = 1000;
const PAN_STEPS = 20;
const PAN_PIXELS = 16;
/** Fewer steps than this say nothing. */
const FEWEST_STEPS = 5;
const MEGA = 1e6;

function sleep(ms: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), ms));
}

/** The result, or null where it took longer or failed. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  return Promise.race([promise.catch(() => null), sleep(Math.max(0, ms))]);
}

/** Waits as long as a page may work: on a busy machine that is longer than the clock says. */
interface Patience {
  /** Milliseconds of CPU of the page's process, workers and all. */
  readonly limit: number;
  /** What it has used so far. */
  readonly used: () => Promise<number>;
}

/** A page that waits for something that never comes uses no CPU: it is given up after so many times the limit. */
const SLACK = 5;
const LOOK = 1000;

/** When to give up: asked now and then from here on. */
async function giveUpAfter({ limit, used }: Patience): Promise<() => Promise<boolean>> {
  const first = await used();
  const end = performance.now() + SLACK * limit;
  return async () => performance.now() > end || (await used()) - first > limit;
}

/** The result, or null where it was given up or failed. */
async function waitFor<T>(promise: Promise<T>, isOver: () => Promise<boolean>): Promise<T | null> {
  const settled = promise.catch(() => null);
  for (;;) {
    const first = await Promise.race([settled.then((value) => ({ value })), sleep(LOOK)]);
    if (first !== null) return first.value;
    if (await isOver()) return null;
  }
}

async function startTrace(cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((complete) => cdp.once('Tracing.tracingComplete', complete));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    await within(
      60_000,
      cdp.send('Tracing.end').then(() => done),
    );
    return events;
  };
}

/**
 * The page itself marks each step when it begins: nothing is asked of it in between. Runs in the page, so it names no function:
 * the loader would wrap it in a call that is not there.
 */
function listen(): void {
  addEventListener('change', () => void performance.mark('bench:file'), { capture: true });
  addEventListener('wheel', () => void performance.mark('step:zoom'), { capture: true, passive: true });
  addEventListener(
    'pointermove',
    ({ buttons }) => {
      if (buttons > 0) performance.mark('step:pan');
    },
    { capture: true },
  );
}

function mark(page: Page, name: string): Promise<true> {
  return page.evaluate((text) => void performance.mark(text), name).then(() => true);
}

/** Makes the steps at a steady pace until they are done or the page is given up; whether all were done. */
async function paced(page: Page, steps: readonly (() => Promise<void>)[], patience: Patience): Promise<boolean> {
  const isOver = await giveUpAfter(patience);
  let done = 0;
  for (const step of steps) {
    const next = performance.now() + PACE;
    const isDone = await waitFor(
      step().then(() => true),
      isOver,
    );
    if (isDone === null || (next < performance.now() && (await isOver()))) break;
    done += 1;
    await sleep(Math.max(0, next - performance.now()));
  }
  await sleep(AFTER);
  const answers = await waitFor(mark(page, 'step:end'), isOver);
  return done === steps.length && answers !== null;
}

function turns(page: Page, count: number, delta: number): (() => Promise<void>)[] {
  return Array.from({ length: count }, () => () => page.mouse.wheel(0, delta));
}

async function drag(page: Page, from: Place, direction: 1 | -1, patience: Patience): Promise<boolean> {
  await page.mouse.down();
  const moves = Array.from({ length: PAN_STEPS }, (_, index) => () => {
    return page.mouse.move(from.x + direction * PAN_PIXELS * (index + 1), from.y);
  });
  const isDone = await paced(page, moves, patience);
  if (isDone) await page.mouse.up();
  return isDone;
}

/** In to a hundredth and out again, then panning there and back at a tenth. Returns how many times nearer it came. */
async function gestures(page: Page, subject: Subject, patience: Patience): Promise<number> {
  const { steps, turn } = subject;
  const place = await subject.settle(page);
  await page.mouse.move(place.x, place.y);
  await sleep(QUIET);
  const far = await subject.span(page);
  if (!(await paced(page, turns(page, steps, -turn), patience))) return NaN;
  await sleep(QUIET);
  const near = await subject.span(page);
  if (!(await paced(page, turns(page, steps, turn), patience))) return far / near;
  if (!(await paced(page, turns(page, Math.round(steps / 2), -turn), patience))) return far / near;
  await sleep(QUIET);
  if (!(await drag(page, place, -1, patience))) return far / near;
  await page.mouse.move(place.x, place.y);
  await drag(page, place, 1, patience);
  await sleep(QUIET);
  return far / near;
}

/** Share of the pixels that have not the commonest colour. */
function inkedShare(png: Buffer): number {
  const { data } = PNG.sync.read(png);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return 1 - Math.max(0, ...counts.values()) / Math.max(1, pixels.length);
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / MEGA;
}

/** Private memory of a process, workers and typed arrays and all; only Linux tells. */
function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / MEGA;
  } catch {
    return null;
  }
}

/** The process of our page is the one that has worked most. */
async function rendererOf(cdp: CDPSession): Promise<{ readonly id: number; readonly cpuTime: number }> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
  return renderers[0] ?? { id: -1, cpuTime: 0 };
}

type Elements = Pick<Measured, 'drawing' | 'elements'>;

async function countElements(page: Page, { surface }: Subject): Promise<Elements> {
  const [drawing, elements] = await page.evaluate(
    (selector) => [`${selector} *`, '*'].map((each) => document.querySelectorAll(each).length),
    surface,
  );
  return { drawing: drawing ?? NaN, elements: elements ?? NaN };
}

function summary(steps: readonly number[]): Steps | null {
  if (steps.length < FEWEST_STEPS) return null;
  return { p50: percentile(steps, 0.5), p95: percentile(steps, 0.95), count: steps.length };
}

function between(marks: readonly Mark[], from: string, to: string, clock: 'wall' | 'cpu'): number {
  const at = (name: string): number => marks.find((each) => each.name === name)?.[clock] ?? NaN;
  return at(to) - at(from);
}

function resultOf(trace: readonly TraceEvent[], { ready, drawn }: Subject): Omit<Measured, keyof Still | 'nearer'> {
  const marks = marksOf(trace, ['bench:', 'dateline:', 'step:']);
  const reading = between(marks, 'bench:file', ready, 'wall');
  return {
    reading: isNaN(reading) ? null : reading,
    first: between(marks, ready, drawn, 'wall'),
    firstCpu: between(marks, ready, drawn, 'cpu'),
    zoom: summary(stepsOf(marks, 'step:zoom')),
    pan: summary(stepsOf(marks, 'step:pan')),
    longest: Math.max(
      longestBetween(trace, drawn, 'bench:still'),
      longestBetween(trace, 'bench:gestures', 'bench:end'),
    ),
  };
}

type Still = Elements & Pick<Measured, 'heap' | 'memory' | 'inked' | 'faults'>;

/** What can be read while nothing moves. */
async function still(page: Page, subject: Subject, cdp: CDPSession, renderer: number): Promise<Omit<Still, 'faults'>> {
  const inked = inkedShare(await page.screenshot({ timeout: 0 }));
  const heap = await heapOf(cdp);
  return { inked, heap, memory: memoryOf(renderer), ...(await countElements(page, subject)) };
}

async function measureIn(browser: Browser, subject: Subject, order: Order): Promise<Measured | null> {
  const system = await browser.newBrowserCDPSession();
  const patience = { limit: order.limit, used: async () => (await rendererOf(system)).cpuTime * 1000 };
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
  page.setDefaultTimeout(SLACK * order.limit);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await subject.load(page);
  await page.evaluate(listen);
  const cdp = await page.context().newCDPSession(page);
  const stopTrace = await startTrace(cdp);
  const step = async <T>(promise: Promise<T>): Promise<T | null> => waitFor(promise, await giveUpAfter(patience));
  if ((await step(subject.draw(page, order).then(() => true))) === null) return null;
  await sleep(QUIET);
  await step(mark(page, 'bench:still'));
  const seen = await step(still(page, subject, cdp, (await rendererOf(system)).id));
  if (seen === null) return null;
  await step(mark(page, 'bench:gestures'));
  const nearer = await gestures(page, subject, patience).catch(() => null);
  await step(mark(page, 'bench:end'));
  const later = (await step(countElements(page, subject))) ?? seen;
  const drawing = Math.max(seen.drawing, later.drawing);
  const elements = Math.max(seen.elements, later.elements);
  return { ...resultOf(await stopTrace(), subject), ...seen, drawing, elements, nearer: nearer ?? NaN, faults };
}

/** A page that hangs may keep its browser from closing. */
async function end(browser: Browser, pid: number): Promise<void> {
  if (
    (await within(
      10_000,
      browser.close().then(() => true),
    )) !== null ||
    pid <= 0
  )
    return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** Measures once; null where the first picture did not come within `order.limit`. */
export async function measure(found: Found, subject: Subject, order: Order): Promise<Measured | null> {
  const browser = await chromium.launch(launchOptions(found));
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? -1;
  try {
    return await measureIn(browser, subject, order);
  } finally {
    await end(browser, pid);
  }
}
