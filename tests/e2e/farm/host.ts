/** Pages that play host: other people's sites, made up for a test and served from names that are nobody's. */
import { readFileSync } from 'node:fs';
import { test as base, type Page, type Route } from '@playwright/test';
import { readDocumentText } from '../../../src/core/document/read.ts';
import { withStatus } from '../../../src/core/document/status.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { elementOf, roomStyle } from '../../../src/export/html/element.ts';

export const HOST = 'https://news.example';

const MODULE = 'dist/embed/date-line.js';

/** One of the committed timelines. */
export function timelineOf(name: 'apollo-11' | 'mohrss-2019' | 'timelines-through-time'): EventsDocument {
  const { document } = readDocumentText(readFileSync(`data/${name}/timeline.json`, 'utf8'));
  if (document === null) throw new Error(`data/${name} cannot be read`);
  return withStatus(document);
}

/** A timeline of `count` events, a day and a bit apart, in three lanes. */
export function manyEvents(count: number): EventsDocument {
  const day = (number: number): string => new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10);
  return {
    version: 1,
    title: 'Many events',
    language: 'en',
    asOf: '2010-01-01',
    lanes: ['a', 'b', 'c'].map((id) => ({ id, label: `Lane ${id}` })),
    events: Array.from({ length: count }, (_, index) => ({
      id: `e${String(index)}`,
      when: index % 5 === 0 ? `${day(3 * index)}/${day(3 * index + 20)}` : day(3 * index),
      title: `Something that happened, number ${String(index)}`,
      lane: ['a', 'b', 'c'][index % 3] ?? 'a',
      importance: ((index * 7919) % 1000) / 1000,
      evidence: [],
    })),
  };
}

const WORDS = 'The council met again and put the matter off until the next meeting. ';

/** A paragraph of so many sentences, to scroll through. */
export function article(sentences: number): string {
  return `<p>${WORDS.repeat(sentences)}</p>`;
}

interface Host {
  /** Stands in the head. */
  readonly head?: string;
  readonly body: string;
  /** Attributes of the root. */
  readonly root?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole page around a body; the room of the timelines is kept. */
export function pageOf({ head = '', body, root = 'lang="en"' }: Host): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>News</title>${head}</head><body>${body}</body></html>`;
}

/** So that the browser does not look for an icon. */
const ICON = '<link rel="icon" href="data:,">';
export const ROOM = `${ICON}<style>${roomStyle(480)}</style>`;
export const SCRIPT = '<script type="module" src="/date-line.js"></script>';

/** A timeline between two pieces of an article. */
export function story(document: EventsDocument, { before = 6, attributes = '' } = {}): string {
  const element = elementOf(document).replace('<date-line', `<date-line ${attributes}`);
  return `<h1>Story</h1>${article(before)}${element}${article(80)}`;
}

/** What a host saw while a test went on. */
export interface Seen {
  /** Addresses that were asked for, in order. */
  readonly requests: string[];
  /** What the console and the page complained of. */
  readonly faults: string[];
}

/** Serves `files` (path → text) and the module from the host, and nothing else from anywhere. */
export async function serve(
  page: Page,
  files: Readonly<Record<string, string | ((route: Route) => Promise<void>)>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = files[url.pathname] ?? (url.pathname === '/date-line.js' ? readFileSync(MODULE, 'utf8') : undefined);
    if (file === undefined) await route.fulfill({ status: 404, body: '' });
    else if (typeof file === 'function') await file(route);
    else {
      const type = /\.js$/.test(url.pathname)
        ? 'text/javascript'
        : /\.json$/.test(url.pathname)
          ? 'application/json'
          : 'text/html';
      await route.fulfill({ body: file, contentType: `${type}; charset=utf-8`, headers: { ...headers } });
    }
  });
}

/** The summed layout shift of the page so far, without what answers a reader's input, as CLS counts it. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

/** Tests of hosts: watched from the beginning. */
export const test = base.extend<{ seen: Seen }>({
  seen: [
    async ({ page }, use) => {
      const seen: Seen = { requests: [], faults: [] };
      page.on('request', (request) => seen.requests.push(request.url()));
      page.on('pageerror', (error) => seen.faults.push(`threw: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') seen.faults.push(message.text());
      });
      await page.addInitScript(() => {
        const watched = window as unknown as { shift: number; violations: string[] };
        watched.shift = 0;
        watched.violations = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) watched.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        addEventListener('securitypolicyviolation', (event) =>
          watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await use(seen);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
