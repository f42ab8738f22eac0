/** Links and pictures of an event, and taking it away: nothing is loaded by itself, and what is copied can be pasted. */
import { test as plain } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expect, markButtons, open, test } from './app.ts';
import { openLinked } from './states.ts';

/** The pixels of the drawing, as text. */
function picture(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '');
}

test('a mark says how many events it is linked to, and shows them under the pointer', async ({ page }) => {
  await openLinked(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.mouse.move(0, 0);
  const names = await markButtons(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  expect(names.map((name) => /linked to \d+ events?$/.exec(name)?.[0] ?? null)).toEqual([
    'linked to 2 events',
    'linked to 2 events',
    'linked to 2 events',
    null,
  ]);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const before = await picture(page);
  await markButtons(page).nth(1).hover();
  await expect.poll(() => picture(page)).not.toBe(before);
});

test('the card says every link both ways, and opens the other event', async ({ page }) => {
  await openLinked(page);
  const links = page.locator('.card li button');
  await expect(links).toHaveText([
    /caused by\s+The owners answer/,
    /contradicts\s+The strike begins/,
    /led to\s+The strike begins/,
  ]);
  await links.nth(1).click();
  await expect(page.locator('.card h2')).toHaveText('The strike begins');
  await expect(links).toHaveText([/caused by\s+Wages/, /see also\s+Wages/, /answered by\s+The owners answer/]);
});

test('a linked event that the filter leaves out says so, and can be opened all the same', async ({ page }) => {
  await openLinked(page);
  await page.locator('summary', { hasText: 'Filter' }).click();
  await page.locator('.filters .chip', { hasText: 'Dock' }).first().click();
  const link = page.locator('.card li button', { hasText: 'The owners answer' });
  await expect(link).toContainText('left out by the filter');
  await link.click();
  await expect(page.locator('.card h2')).toHaveText('The owners answer');
});

test('a picture in the file is shown where it is asked for; those on the web are not asked for', async ({ page }) => {
  await openLinked(page);
  await expect(page.locator('.card img')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show picture' }).click();
  await expect(page.getByRole('img', { name: 'A dot' })).toBeVisible();
  await expect(page.locator('.card a')).toHaveText(/The whole report\s+example.org/);
});

plain('a picture on the web is loaded where it is asked for, without saying where from', async ({ page }) => {
  const asked: (string | undefined)[] = [];
  await page.route('https://pictures.example/**', async (route) => {
    asked.push(route.request().headers()['referer']);
    await route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    });
  });
  await openLinked(page);
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Load picture from pictures.example' }).click();
  await expect(page.getByRole('img', { name: 'An empty quay' })).toBeVisible();
  expect(asked).toEqual([undefined]);
});

test('link and citation of an event are copied, and lead back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/mohrss-2019?lang=zh-Hans');
  await page.locator('.list button').nth(9).click();
  const title = await page.locator('.card h2').innerText();
  const card = page.locator('.card');
  await card.getByRole('button', { name: '复制链接' }).click();
  await expect(card.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await card.getByRole('button', { name: '引用' }).click();
  await expect(card.getByRole('status').filter({ hasText: '引文已复制' })).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain(title);
  expect(citation).toContain(address);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.card h2')).toHaveText(title);
});

test('where copying is refused, the text stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '#/mohrss-2019?lang=en');
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  const field = page.getByRole('textbox', { name: /copy it by hand/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#\/mohrss-2019/);
});
