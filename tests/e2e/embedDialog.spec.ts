/** The "Embed" dialog: what it shows can be pasted, saved and opened without a network, and it is no trap. */
import { readFileSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';
import { axeFaults, expect, open, test } from './app.ts';

const MINISTRY = '#/mohrss-2019?lang=en&edition=en';
const FORMS = ['Component', 'Frame', 'One file', 'Without script', 'Picture (SVG)'] as const;

interface Titled {
  readonly events: readonly { readonly title: string }[];
}

const TITLES = (JSON.parse(readFileSync('data/mohrss-2019/timeline.en.json', 'utf8')) as Titled).events.map(
  ({ title }) => title,
);

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Embed this timeline' });
}

async function openDialog(page: Page): Promise<Locator> {
  await open(page, MINISTRY);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

/** Chooses a form, and waits for its code. */
async function choose(dialog: Locator, form: (typeof FORMS)[number]): Promise<Locator> {
  await dialog.getByRole('radio', { name: form }).check();
  const code = dialog.getByRole('textbox', { name: /^Code/ });
  await expect(code).toHaveValue(/</);
  return code;
}

/** The words of markup, as a reader without script has them. It is read on a page of its own, whose policy is not in the way. */
async function wordsOf(page: Page, markup: string): Promise<string> {
  const other = await page.context().newPage();
  const words = await other.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    for (const script of parsed.querySelectorAll('script')) script.remove();
    return parsed.body.textContent;
  }, markup);
  await other.close();
  return words;
}

async function saved(dialog: Locator, button: string): Promise<Download> {
  const coming = dialog.page().waitForEvent('download');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  return coming;
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** What is on the clipboard, as it was put there: as markup and as plain text. */
function clipboardOf(page: Page): Promise<readonly [html: string, text: string]> {
  return page.evaluate(async () => {
    // Cleaned, it would be read under the policy of this page, and each of its styles reported.
    const clipboard = navigator.clipboard as unknown as { read: (options: object) => Promise<ClipboardItem[]> };
    const [item] = await clipboard.read({ unsanitized: ['text/html'] });
    const of = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
    return [await of('text/html'), await of('text/plain')] as const;
  });
}

test('nothing of it is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, MINISTRY);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => /EmbedDialog|\/embed\//.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(dialogOf(page).locator('date-line canvas').first()).toBeVisible();
  expect(asked.filter((url) => url.endsWith('/embed/date-line.js'))).toHaveLength(1);
});

test('it opens from the keyboard, holds the focus, and gives it back', async ({ page }) => {
  await open(page, MINISTRY);
  const button = page.getByRole('button', { name: 'Embed', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: 'Component' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Frame' })).toBeChecked();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    // After its last control comes the browser's own part, and then its first again: never the page behind.
    expect(await page.evaluate(() => document.activeElement?.matches('body, dialog, dialog *'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(button).toBeFocused();
});

test('Escape leaves the event open that is open on the page', async ({ page }) => {
  await open(page, MINISTRY);
  await page.locator('.list button').first().click();
  await expect(page.locator('.card')).toBeVisible();
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.locator('.card')).toBeVisible();
});

test('the code of each form holds every event; that of a frame names its page, which holds them', async ({ page }) => {
  const dialog = await openDialog(page);
  for (const form of ['Component', 'One file', 'Without script'] as const) {
    const words = await wordsOf(page, await (await choose(dialog, form)).inputValue());
    expect(TITLES.filter((title) => !words.includes(title))).toEqual([]);
  }
  const svg = await (await choose(dialog, 'Picture (SVG)')).inputValue();
  const drawn = (await wordsOf(page, svg)).replaceAll(/\s+/g, '');
  expect(TITLES.filter((title) => !drawn.includes(title.replaceAll(/\s+/g, '')))).toEqual([]);
  await expect(await choose(dialog, 'Frame')).toHaveValue(/<iframe src="mohrss-2019-frame\.html"/);
  const download = await saved(dialog, 'Download the page');
  expect(download.suggestedFilename()).toBe('mohrss-2019-frame.html');
  const words = await wordsOf(page, textOf(await download.path()));
  expect(TITLES.filter((title) => !words.includes(title))).toEqual([]);
  await expect(dialog.getByRole('status').filter({ hasText: 'Saved as mohrss-2019-frame.html' })).toBeVisible();
});

test('what an editor says stands in the code, and what cannot be used is told', async ({ page }) => {
  const dialog = await openDialog(page);
  const code = await choose(dialog, 'Component');
  await dialog.getByLabel('Height (px)').fill('600');
  await dialog.getByLabel('Theme').selectOption('dark');
  await dialog.getByLabel('Address of the script').fill('https://news.example/date-line.js');
  await dialog.getByLabel(/search engines/).check();
  await dialog.getByText('More', { exact: true }).click();
  await dialog.getByLabel('Nonce').fill('r4nd0m');
  await expect(code).toHaveValue(
    /<style nonce="r4nd0m">[\s\S]*theme="dark" height="600"[\s\S]*ld\+json[\s\S]*src="https:\/\/news\.example\/date-line\.js"/,
  );
  await expect(dialog.locator('date-line')).toHaveAttribute('height', '600');
  await expect(dialog.locator('date-line')).toHaveAttribute('theme', 'dark');
  await dialog.getByLabel('Height (px)').fill('5');
  await dialog.getByLabel('Address of the script').fill('javascript:alert(1)');
  await expect(code).toHaveValue(/height="480"[\s\S]*src="date-line\.js"/);
  await expect(dialog.getByLabel('Height (px)')).toHaveAccessibleDescription(/whole number from 100 to 10,000/);
  await expect(dialog.getByLabel('Address of the script')).toHaveAccessibleDescription(/begins with https/);
});

test('each form has a preview: the component draws, a picture is there', async ({ page }) => {
  const dialog = await openDialog(page);
  for (const form of ['Component', 'Frame', 'One file'] as const) {
    await choose(dialog, form);
    await expect(dialog.locator('date-line canvas').first()).toBeVisible();
  }
  for (const form of ['Without script', 'Picture (SVG)'] as const) {
    await choose(dialog, form);
    const picture = dialog.getByRole('img', { name: /education campaign/ });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  }
  await choose(dialog, 'Component');
  for (const [name, width] of [['Phone', 390], ['Column', 640]] as const) {
    await dialog.getByText(name, { exact: true }).click();
    await expect.poll(async () => (await dialog.locator('.page').boundingBox())?.width).toBe(width);
  }
}); // prettier-ignore

test('code is copied, and without script picture and words as a formatted text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page);
  const code = await choose(dialog, 'Component');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await choose(dialog, 'Without script');
  await expect(dialog.getByText('Copied')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Copy picture and words' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy picture and words' })).toBeFocused();
  const [html, text] = await clipboardOf(page);
  expect(html).toMatch(/<section [^>]*style="color:[\s\S]*<svg/);
  const words = await wordsOf(page, html);
  expect(TITLES.filter((title) => !words.includes(title) || !text.includes(title))).toEqual([]);
});

test('where copying is refused, the code is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const dialog = await openDialog(page);
  const code = await choose(dialog, 'Component');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'copy it by hand' })).toBeVisible();
  await expect(code).toBeFocused();
  const isAll = (area: HTMLTextAreaElement): boolean =>
    area.selectionStart === 0 && area.selectionEnd === area.value.length;
  expect(await code.evaluate(isAll)).toBe(true);
});

test('the one file opens from a disk, without a network, and draws', async ({ page, browser }) => {
  const dialog = await openDialog(page);
  await choose(dialog, 'One file');
  const download = await saved(dialog, 'Download');
  expect(download.suggestedFilename()).toBe('mohrss-2019.html');
  const path = test.info().outputPath('mohrss-2019.html');
  await download.saveAs(path);
  const context = await browser.newContext({ offline: true });
  const other = await context.newPage();
  const faults: string[] = [];
  other.on('console', (message) => faults.push(message.text()));
  other.on('pageerror', (error) => faults.push(error.message));
  await other.goto(`file://${path}`);
  await expect(other.locator('date-line canvas').first()).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

for (const [width, scheme] of [[1440, 'light'], [390, 'dark']] as const)
  test(`${String(width)} px, ${scheme}: axe finds nothing in any form, and nothing is cut off`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    const dialog = await openDialog(page);
    for (const form of FORMS) {
      await choose(dialog, form);
      await page.waitForTimeout(300);
      expect(await axeFaults(page)).toEqual([]);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
  }); // prettier-ignore

plain('a script that the site does not have is told, and the other forms are there', async ({ page }) => {
  await page.route('**/embed/*.js', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('alert')).toHaveText(/does not serve date-line\.js/);
  await expect(dialog.getByRole('textbox', { name: /^Code/ })).toHaveValue(/<date-line/);
  await dialog.getByRole('radio', { name: 'One file' }).check();
  await expect(dialog.getByRole('alert').first()).toHaveText(/does not serve single\.js/);
  await choose(dialog, 'Frame');
  await dialog.getByRole('button', { name: 'Download the page' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: /does not serve (?:frame|date-line)\.js/ })).toBeVisible();
  await choose(dialog, 'Picture (SVG)');
  await expect(dialog.getByRole('img')).toBeVisible();
});

plain('over plain http the whole pages cannot be written, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'One file' }).check();
  await expect(dialog.getByRole('alert')).toHaveText(/plain http/);
});
