/** How long each file takes that the app writes, from the press to the file, and how soon a speaker's window is answered again. */
import { statSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser, launchOptions } from '../support/browser.ts';
import { manyEvents, timelineOf } from '../e2e/farm/host.ts';
import type { Table } from './table.ts';

const SETS = [
  ['14', timelineOf('mohrss-2019')],
  ['2,000', manyEvents(2_000)],
] as const;
/** Milliseconds; what takes longer hangs. */
const LONGEST = 120_000;

interface Written {
  readonly form: string;
  readonly seconds: number;
  /** Null for what the browser prints. */
  readonly bytes: number | null;
  /** What the dialog said before. */
  readonly about: string;
}

async function filesOf(page: Page, address: string, document: object): Promise<Written[]> {
  await page.goto(`${address}#/?lang=en`);
  const buffer = Buffer.from(JSON.stringify(document));
  await page.setInputFiles('input[type=file]', { name: 'timeline.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().waitFor();
  const names = await dialog.locator('fieldset').first().getByRole('radio').evaluateAll((radios) =>
    radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.innerText.split('\n')[0] ?? ''),
  ); // prettier-ignore
  const written: Written[] = [];
  for (const form of names) {
    await dialog.getByRole('radio', { name: form }).check();
    const isSaved = await dialog.getByRole('button', { name: 'Download', exact: true }).isVisible();
    written.push(...(isSaved ? [await savedFrom(page, form)] : await printedFrom(page, form)));
  }
  return written;
}

/** What the dialog says that the file will have. */
async function aboutIn(page: Page): Promise<string> {
  const about = page.getByRole('dialog').getByText(/^About /);
  await about.waitFor({ timeout: LONGEST });
  return (await about.innerText()).replace('About ', '');
}

async function savedFrom(page: Page, form: string): Promise<Written> {
  const about = await aboutIn(page);
  const coming = page.waitForEvent('download', { timeout: LONGEST });
  const began = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: 'Download', exact: true }).click();
  const download = await coming;
  const path = await download.path();
  const seconds = (performance.now() - began) / 1000;
  return { form, seconds, bytes: statSync(path).size, about };
}

/** Until the page is handed to the browser for printing; what comes then is its own dialog, and its own time. */
async function printedFrom(page: Page, form: string): Promise<Written[]> {
  const dialog = page.getByRole('dialog');
  const sheets = dialog.getByLabel('Sheets');
  const written: Written[] = [];
  for (const kind of await sheets.locator('option').allInnerTexts()) {
    await sheets.selectOption(kind);
    const about = await aboutIn(page);
    const began = performance.now();
    await dialog.getByRole('button', { name: /^Print/ }).click();
    await dialog.getByText(/^Handed to the browser/).waitFor({ timeout: LONGEST });
    written.push({ form: `${form}: ${kind}`, seconds: (performance.now() - began) / 1000, bytes: null, about });
  }
  return written;
}

const kilo = (bytes: number): string => Math.max(1, Math.round(bytes / 1000)).toLocaleString('en');

async function files(browser: Browser, address: string): Promise<Table> {
  const runs: Written[][] = [];
  for (const [, document] of SETS) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // Every frame says at once that it has been printed.
    await page.addInitScript(() => (window.print = () => void window.dispatchEvent(new Event('afterprint'))));
    runs.push(await filesOf(page, address, document));
    await page.close();
  }
  return {
    title: 'From the press to the file, in the app',
    note: 'The kilobytes that the dialog told before stand in brackets. Of prints: until the browser has the page.',
    labels: 1,
    head: ['', ...SETS.flatMap(([count]) => [`${count} events, s`, 'kB'])],
    rows: (runs[0] ?? []).map(({ form }) => [
      form,
      ...runs.flatMap((run) => {
        const one = run.find((each) => each.form === form);
        if (one === undefined) return ['—', '—'];
        return [one.seconds.toFixed(1), `${one.bytes === null ? '' : `${kilo(one.bytes)} `}(${one.about})`];
      }),
    ]),
  };
}

/** Milliseconds until the window of the speaker shows what the slides do, after a press and after a reload. */
async function speaker(browser: Browser, address: string): Promise<Table> {
  const context = await browser.newContext();
  const slides = await context.newPage();
  await slides.goto(`${address}#/mohrss-2019?lang=en&present=1`);
  await slides.locator('.present h2').waitFor();
  const [window] = await Promise.all([context.waitForEvent('page'), slides.keyboard.press('s')]);
  const place = (text: string): Promise<void> => window.locator('.place', { hasText: text }).waitFor();
  await place('1 of');
  const times: [string, number][] = [];
  let began = performance.now();
  const took = (name: string): number => times.push([name, performance.now() - began]);
  await slides.keyboard.press('ArrowRight');
  await place('2 of');
  took('a step in the slides is seen by the speaker');
  await slides.reload();
  began = performance.now();
  await slides.locator('.present h2').waitFor();
  await slides.keyboard.press('ArrowRight');
  await place('3 of');
  took('slides that were loaded anew: the next step is seen');
  await window.reload();
  began = performance.now();
  await place('3 of');
  took('a speaker that was loaded anew sees the slides');
  await context.close();
  return {
    title: 'The window of the speaker, ms',
    note: 'After the page has been loaded; with what the test itself takes to look.',
    labels: 1,
    head: ['', 'ms'],
    rows: times.map(([name, time]) => [name, time.toFixed(0)]),
  };
}

/** Needs `npm run build`. */
export async function exported(): Promise<Table[]> {
  const found = findBrowser();
  if (found === null) throw new Error('no Chromium found');
  const server = await preview({
    configFile: false,
    build: { outDir: 'dist/site' },
    preview: { port: 0 },
    logLevel: 'error',
  });
  const browser = await chromium.launch(launchOptions(found));
  try {
    const [address = ''] = server.resolvedUrls?.local ?? [];
    return [await files(browser, address), await speaker(browser, address)];
  } finally {
    await browser.close();
    await server.close();
  }
}
