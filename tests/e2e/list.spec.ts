/** The list and the table under the drawing, with more events than a page should hold. */
import type { Page } from '@playwright/test';
import { axeFaults, expect, test } from './app.ts';

const DAY = 86_400_000;
const PLACES = ['北京', '张掖', '喀山'];

/** One event a day, with everything that a column can show. */
function file(count: number): string {
  const quote = '自今年7月16日起，全国开展夏季专项行动。';
  const proof = { quote, start: 0, end: quote.length, dateText: '7月16日', dateStart: 3, implied: [], rule: 'zh.date' };
  const events = Array.from({ length: count }, (_, index) => ({
    id: `e${String(index)}`,
    when: new Date(Date.UTC(2000, 0, 1) + index * DAY).toISOString().slice(0, 10),
    title: `${PLACES[index % 3] ?? ''}举行第 ${String(count - index)} 场宣讲`,
    lane: 'a',
    status: 'happened',
    importance: (index % 10) / 10,
    tags: ['宣讲', '技能'],
    place: PLACES[index % 3],
    actor: '人社部',
    evidence: [proof],
  }));
  const lanes = [{ id: 'a', label: '行风建设' }];
  return JSON.stringify({ version: 1, title: '宣讲', language: 'zh-Hans', lanes, events });
}

async function openFile(page: Page, count: number): Promise<void> {
  await page.goto('/#/?lang=en');
  const buffer = Buffer.from(file(count));
  await page.setInputFiles('input[type=file]', { name: 'talks.json', mimeType: 'application/json', buffer });
  await expect(page.locator('.list > li').first()).toBeVisible();
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

test.describe('however many events there are, the page stays small', () => {
  for (const count of [50, 300, 20_000]) {
    test(`${String(count)} events`, async ({ page }) => {
      await openFile(page, count);
      await expect(page.getByText(`1–20 of ${count.toLocaleString('en')}`)).toBeVisible();
      expect(await elements(page)).toBeLessThanOrEqual(500);
      await page.getByText('Table', { exact: true }).click();
      await expect(page.getByRole('table', { name: 'Table of events' })).toBeVisible();
      expect(await elements(page)).toBeLessThanOrEqual(500);
    });
  }
});

test('a page of the list is turned by keys, and follows the event that is opened', async ({ page }) => {
  await openFile(page, 300);
  // What is announced says the same beside it, a moment later.
  const place = page.getByRole('navigation', { name: 'Pages of events' }).getByRole('paragraph');
  await page.getByRole('button', { name: 'Last page' }).focus();
  await page.keyboard.press('Enter');
  await expect(place).toHaveText('281–300 of 300');
  await page.locator('.list button').last().click();
  await expect(page.locator('.card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.list button').last()).toBeFocused();
  await page.getByRole('button', { name: 'First page' }).click();
  await expect(place).toHaveText('1–20 of 300');
  await page.getByRole('spinbutton', { name: /^Page/ }).fill('2');
  await page.keyboard.press('Enter');
  await expect(place).toHaveText('21–40 of 300');
});

test('the table sorts by what its heads say, and a row opens its event', async ({ page }) => {
  await openFile(page, 300);
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('tbody .title').first()).toHaveText('北京举行第 3 场宣讲');
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page.locator('tbody .title').first()).toHaveText('张掖举行第 299 场宣讲');
  await page.locator('tbody td.date').first().click();
  await expect(page.locator('.card h2')).toHaveText('张掖举行第 299 场宣讲');
});

for (const [width, colorScheme] of [
  [1440, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const) {
  test(`axe finds nothing in list and table, and nothing runs off: ${String(width)} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await openFile(page, 300);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByText('Table', { exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // Stacked cells are still cells of a table.
    await expect(page.getByRole('columnheader')).toHaveCount(8);
    await expect(page.getByRole('rowheader')).toHaveCount(16);
  });
}
