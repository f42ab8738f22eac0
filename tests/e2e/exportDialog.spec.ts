/** The "Export" dialog: every format is saved and is what it says, its size is told before, and long work can be given up. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { textIn } from '../../src/core/document/text.ts';
import { dataDocument } from '../export/support/documents.ts';
import { axeFaults, expect, markButtons, open, test } from './app.ts';

const MINISTRY = '#/mohrss-2019?lang=en&edition=en';

/** Each format: the end of its name, and how its bytes begin. */
const FILES = [
  ['Picture (PNG)', 'mohrss-2019.png', '\u0089PNG'],
  ['Drawing (SVG)', 'mohrss-2019.svg', '<?xml'],
  ['Long picture', 'mohrss-2019-long.png', '\u0089PNG'],
  ['Slides (PPTX)', 'mohrss-2019.pptx', 'PK'],
  ['Calendar (ICS)', 'mohrss-2019.ics', 'BEGIN:VCALENDAR\r\n'],
  ['Table (CSV)', 'mohrss-2019.csv', '\u00EF\u00BB\u00BFid,when'],
  ['Text (Markdown)', 'mohrss-2019.md', '# '],
  ['Data (JSON)', 'mohrss-2019.json', '{\n  "version": 1'],
  ['One page (HTML)', 'mohrss-2019.html', '<!doctype html>'],
] as const;

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export this timeline' });
}

async function openDialog(page: Page, fragment = MINISTRY): Promise<Locator> {
  await open(page, fragment);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

/** So many events, a day each, of which the last hundred are to come. */
function manyEvents(count: number): string {
  const events = Array.from({ length: count }, (_, index) => ({
    ...{ id: `e${String(index)}`, when: new Date(Date.UTC(2014, 0, 1 + index)).toISOString().slice(0, 10) },
    ...{ title: `Event ${String(index)}, with “words” and 中文`, lane: index % 2 === 0 ? 'a' : 'b', evidence: [] },
  }));
  const lanes = ['a', 'b'].map((id) => ({ id, label: id.toUpperCase() }));
  return JSON.stringify({ version: 1, title: 'Many', language: 'en', asOf: '2019-03-14', lanes, events });
}

async function openMany(page: Page, count: number): Promise<Locator> {
  await page.goto('/#/?lang=en');
  const buffer = Buffer.from(manyEvents(count));
  await page.setInputFiles('input[type=file]', { name: 'many.json', mimeType: 'application/json', buffer });
  await expect(markButtons(page).first()).toBeAttached();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return dialogOf(page);
}

async function choose(dialog: Locator, form: string): Promise<void> {
  await dialog.getByRole('radio', { name: form }).check();
  await expect(dialog.getByText(/^About /)).toBeVisible({ timeout: 20_000 });
}

/** What the browser was given to print. */
interface Printed {
  readonly title: string;
  readonly text: string;
  readonly css: string;
  /** Whether the screen has to lay it out, which nobody sees there. */
  readonly isOnScreen: boolean;
}

/** In place of the dialog of the browser, which no test can close: what is in every frame that asks to be printed. */
async function catchPrints(page: Page): Promise<Printed[]> {
  const prints: Printed[] = [];
  await page.exposeFunction('caught', (printed: Printed) => prints.push(printed));
  await page.addInitScript(() => {
    window.print = () => {
      const sheets = [...document.adoptedStyleSheets, ...document.styleSheets];
      const css = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('');
      const page = window.top as unknown as Window & { caught: (printed: Printed) => void };
      const isOnScreen = document.body.getClientRects().length > 0;
      page.caught({ title: page.document.title, text: document.body.innerText, css, isOnScreen });
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  return prints;
}

async function saved(dialog: Locator, form: string): Promise<{ download: Download; bytes: Buffer; about: number }> {
  await choose(dialog, form);
  const about = (await dialog.getByText(/^About /).textContent()) ?? '';
  const [, figures = '', unit = ''] = /About ([\d.]+) (kB|MB)/.exec(about) ?? [];
  const coming = dialog.page().waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download', exact: true }).click();
  const download = await coming;
  const bytes = readFileSync(await download.path());
  await expect(dialog.getByText(/^Saved as/)).toBeVisible();
  return { download, bytes, about: Number(figures) * (unit === 'MB' ? 1_000_000 : 1_000) };
}

test('nothing of it is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, MINISTRY);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => /ExportDialog|jobs|tools|pptx/i.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialogOf(page).getByRole('radio', { name: 'Picture (PNG)' })).toBeFocused();
  expect(asked.filter((url) => /ExportDialog/.test(url)).length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('every format is saved under its name, and is as large as was told, to a factor of two', async ({ page }) => {
  const dialog = await openDialog(page);
  for (const [form, name, start] of FILES) {
    const { download, bytes, about } = await saved(dialog, form);
    expect(download.suggestedFilename()).toBe(name);
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
    // A kilobyte is the least that is told.
    expect(Math.max(1_000, bytes.length) / about, `${form}: ${String(bytes.length)}`).toBeGreaterThan(0.5);
    expect(bytes.length / about, `${form}: ${String(bytes.length)}`).toBeLessThan(2);
  }
});

for (const count of [1, 2_000])
  test(`sizes are told to a factor of two for ${String(count)} events`, async ({ page }) => {
    test.setTimeout(240_000);
    const dialog = await openMany(page, count);
    for (const [form] of FILES) {
      const { bytes, about } = await saved(dialog, form);
      expect(Math.max(1_000, bytes.length) / about, `${form}: ${String(bytes.length)}`).toBeGreaterThan(0.5);
      expect(bytes.length / about, `${form}: ${String(bytes.length)}`).toBeLessThan(2);
    }
  }); // prettier-ignore

test('the picture of the view is what is on the screen, and has no ground where none is wanted', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByLabel('Size').selectOption('1×');
  const png = PNG.sync.read((await saved(dialog, 'Picture (PNG)')).bytes);
  // The first canvas of the page is the drawing without its axis.
  const data = await page
    .locator('main .picture canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const shown = PNG.sync.read(Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
  expect(png.width).toBe(shown.width);
  expect(png.height).toBeGreaterThan(shown.height);
  // The browser rounds the edges of some rings in another way where a canvas lies on a graphics card.
  const differing = shown.data.filter((value, place) => Math.abs(value - (png.data[place] ?? 0)) > 0);
  expect(differing.length).toBeLessThan(64);

  await dialog.getByLabel('Size').selectOption('3×');
  await dialog.getByLabel('Transparent background').check();
  const clear = PNG.sync.read((await saved(dialog, 'Picture (PNG)')).bytes);
  expect([clear.width, clear.height]).toEqual([png.width * 3, png.height * 3]);
  const alphas = clear.data.filter((_, place) => place % 4 === 3);
  expect(alphas.filter((alpha) => alpha === 0).length / alphas.length).toBeGreaterThan(0.5);
  expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(1_000);
});

test('a picture goes to the clipboard, and where the browser refuses it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page);
  await choose(dialog, 'Picture (PNG)');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
  const type = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types.join());
  expect(type).toBe('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('no'));
  });
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByText('does not let this page copy it')).toBeVisible();
});

async function tilesIn(bytes: Buffer): Promise<[name: string, PNG][]> {
  const { files } = await JSZip.loadAsync(bytes);
  return Promise.all(
    Object.entries(files).map(async ([name, file]): Promise<[string, PNG]> => [
      name,
      PNG.sync.read(await file.async('nodebuffer')),
    ]),
  );
}

test('what is beyond a canvas comes as a ZIP of tiles that make up the whole, wherever they are painted', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const dialog = await openMany(page, 2_000);
  await choose(dialog, 'Picture (PNG)');
  await dialog.getByLabel('What is shown').selectOption('All of it');
  await dialog.getByLabel('Width (px)').fill('400');
  await dialog.getByLabel('Size').selectOption('1×');
  await expect(dialog.getByText(/4 pictures in a ZIP file/)).toBeVisible({ timeout: 30_000 });
  const { bytes, download } = await saved(dialog, 'Picture (PNG)');
  expect(download.suggestedFilename()).toBe('many-png.zip');
  const tiles = await tilesIn(bytes);
  expect(tiles.map(([name]) => name)).toEqual(['01.png', '02.png', '03.png', '04.png']);
  expect(tiles.every(([, { width, height }]) => width === 400 && height <= 16_384)).toBe(true);
  expect(tiles.reduce((sum, [, { height }]) => sum + height, 0)).toBeGreaterThan(50_000);

  await page.evaluate(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
  const here = await tilesIn((await saved(dialog, 'Picture (PNG)')).bytes);
  for (const [place, [, { data }]] of tiles.entries()) {
    expect(here[place]?.[1].data.equals(data)).toBe(true);
    expect(new Set(data).size).toBeGreaterThan(16);
  }
});

test('only what passes the filter is written where that is wanted; the calendar counts what is to come', async ({
  page,
}) => {
  const dialog = await openDialog(page, `${MINISTRY}&q=skills`);
  const ids = (text: string): number => text.trim().split('\r\n').length - 1;
  const some = ids((await saved(dialog, 'Table (CSV)')).bytes.toString());
  await dialog.getByLabel(/Only what passes the filter: \d+ of 14 events/).uncheck();
  await dialog.getByLabel('Made for Excel').uncheck();
  const all = (await saved(dialog, 'Table (CSV)')).bytes.toString();
  expect(all).toMatch(/^id,when/);
  expect(some).toBeLessThan(ids(all));
  const coming = (await saved(dialog, 'Calendar (ICS)')).bytes.toString().match(/BEGIN:VEVENT/g)?.length ?? 0;
  await expect(dialog.getByText(`${String(coming)} of 14 events are still to come.`)).toBeVisible();
  await dialog.getByLabel('Past events too').check();
  expect((await saved(dialog, 'Calendar (ICS)')).bytes.toString().match(/BEGIN:VEVENT/g)).toHaveLength(14);
});

test('2,000 slides can be given up in the middle, and the page goes on', async ({ page }) => {
  const dialog = await openMany(page, 2_000);
  await choose(dialog, 'Slides (PPTX)');
  await dialog.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  const { bytes } = await saved(dialog, 'Text (Markdown)');
  expect(bytes.toString()).toContain('Event 1999');
});

test('of a large file what is on the screen is offered, and it says why nothing else is', async ({ page }) => {
  await page.goto('/#/?lang=en');
  const buffer = Buffer.from(manyEvents(40_000));
  await page.setInputFiles('input[type=file]', { name: 'large.json', mimeType: 'application/json', buffer });
  await expect(page.locator('p.summary')).toContainText('40000 events, 1 January 2014');
  await expect(markButtons(page).first()).toBeAttached();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByText(/too large.*dateline render/)).toBeVisible();
  expect((await saved(dialog, 'Picture (PNG)')).download.suggestedFilename()).toBe('large.png');
  expect((await saved(dialog, 'Drawing (SVG)')).bytes.toString()).toContain('</svg>');
});

test('the browser prints every event on the paper that is chosen, under the name of the timeline, and nothing stays of it', async ({
  page,
}) => {
  const prints = await catchPrints(page);
  const dialog = await openDialog(page);
  const own = await page.title();
  const { title, events } = dataDocument('mohrss-2019/timeline.en.json');
  await choose(dialog, 'Print (PDF)');
  for (const [sheets, paper, size] of [
    ['A step on each page', 'A4', '297mm 210mm'],
    ['One poster', 'Letter', '11in 8.5in'],
    ['Pages along time', '16:9, for screens', '13.333in 7.5in'],
  ] as const) {
    await dialog.getByLabel('Sheets').selectOption(sheets);
    await dialog.getByLabel('Paper').selectOption(paper);
    await dialog.getByRole('button', { name: 'Print or save as PDF…' }).click();
    await expect(dialog.getByText(/^Handed to the browser/)).toBeVisible();
    const printed = prints.at(-1);
    expect(printed?.css).toContain(`size: ${size}`);
    expect(printed?.title).toBe(title);
    expect(printed?.isOnScreen).toBe(false);
    for (const event of events) expect(printed?.text).toContain(textIn(event.title, 'en'));
  }
  expect(prints).toHaveLength(3);
  await expect(page).toHaveTitle(own);
  await expect(page.locator('iframe')).toHaveCount(0);
});

for (const [width, scheme] of [[1440, 'light'], [390, 'dark']] as const)
  test(`${String(width)} px, ${scheme}: axe finds nothing in any form, and nothing is cut off`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    const dialog = await openDialog(page);
    for (const form of [...FILES.map(([name]) => name), 'Print (PDF)']) {
      await choose(dialog, form);
      expect(await axeFaults(page)).toEqual([]);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
  }); // prettier-ignore
