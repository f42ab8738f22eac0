/** Large files: read beside the page with progress, drawn, searched, and every event with its card. */
import { headOf, rowsOf } from '../../src/core/document/rows.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { parquetOf } from '../../src/export/parquet.ts';
import { expect, markButtons, test } from './app.ts';
import type { Page } from '@playwright/test';

const COUNT = 20_000;
const LANES = ['Parliament', 'Courts', 'Streets'];

const DOCUMENT: EventsDocument = {
  version: 1,
  title: 'A large file',
  language: 'en',
  lanes: LANES.map((label, number) => ({ id: `l${number}`, label })),
  events: Array.from({ length: COUNT }, (_, index) => {
    const quote = `On that day, says the chronicle, the thing with the number ${index} came to pass, and people spoke of it for long.`;
    return {
      id: `e${index}`,
      when: `${1900 + (index % 120)}-0${1 + (index % 9)}-1${index % 10}`,
      title: index === 12_345 ? 'The needle in the haystack' : `Event ${index}`,
      lane: `l${index % LANES.length}`,
      importance: (index % 1_000) / 1_000,
      summary: `Summary of ${index}`,
      evidence: [
        { quote, start: 0, end: quote.length, dateText: 'that day', dateStart: 3, implied: [], rule: 'chronicle' },
      ],
    };
  }),
};

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/#/?lang=en');
  await page.evaluate(keepWhatIsSaid);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Progress comes and goes: the page keeps what it said. Runs in the page. */
function keepWhatIsSaid(): void {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  new MutationObserver(() => {
    const text = document.querySelector('.opening')?.textContent ?? document.querySelector('.indexing')?.textContent;
    if (typeof text === 'string') said.push(text);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

const FILES: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['large.json', () => Buffer.from(JSON.stringify(DOCUMENT))],
  ['large.parquet', () => Buffer.from(parquetOf(rowsOf(DOCUMENT), headOf(DOCUMENT)))],
];

for (const [name, make] of FILES) {
  test(`${name} is read with progress, drawn, searched, and opens its events`, async ({ page }) => {
    await choose(page, name, make());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A large file');
    await expect(page.locator('.opening')).toHaveCount(0);
    await expect(page.locator('p.summary')).toContainText('20000 events, 10 January 1900');
    await expect(markButtons(page).first()).toBeAttached();
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join('\n'));
    expect(said).toContain(`Reading “${name}”`);

    await page.getByRole('searchbox').fill('needle');
    await expect(page.locator('.find .result')).toHaveText('1 found');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('.card h2')).toHaveText('The needle in the haystack');
    await expect(page.locator('.card')).toContainText('Summary of 12345');
    if (name.endsWith('.json')) await expect(page.locator('.card mark')).toHaveText('that day');
    await page.getByRole('searchbox').fill('');

    await page.getByText('Filter', { exact: true }).click();
    await page.locator('.filters .chip', { hasText: 'Courts' }).click(); // not the lane's name, which may be there sooner
    await expect(page.getByText('6667 of 20000 events')).toBeVisible();
  }); // prettier-ignore
}

test('a large file that is broken says what is wrong, in the reader’s language', async ({ page }) => {
  await page.goto('/#/?lang=zh-Hans');
  const buffer = Buffer.from(JSON.stringify(DOCUMENT).slice(0, -500));
  await page.locator('input[type=file]').setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('status')).toContainText('不是完整的 JSON');
  await expect(page.getByRole('status')).toContainText('line 1, column');
});

test('Escape gives up a file that is being read', async ({ page }) => {
  await page.goto('/#/?lang=en');
  // The file never comes to its end.
  await page.evaluate(() => {
    globalThis.Worker = class extends EventTarget {
      postMessage(): void {
        this.dispatchEvent(new Event('started'));
      }
      terminate(): void {
        this.dispatchEvent(new Event('ended'));
      }
    } as unknown as typeof Worker;
  });
  const buffer = Buffer.from(JSON.stringify(DOCUMENT));
  await page.locator('input[type=file]').setInputFiles({ name: 'slow.json', mimeType: 'application/json', buffer });
  await expect(page.locator('.opening')).toContainText('Reading “slow.json”');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.opening')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dateline');
});
