/** Drawing, list and table are equals: each alone, with the same filters, and all of it in the address. */
import { expect, markButtons, open, test } from './app.ts';

test('the choice of layout and order is in the address, and Back undoes it', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  await page.getByText('Table', { exact: true }).click();
  await expect(page).toHaveURL(/layout=table/);
  await expect(page.locator('.surface')).toHaveCount(0);
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page).toHaveURL(/sort=title/);
  const first = await page.locator('tbody .title').first().textContent();
  await page.reload();
  await expect(page.locator('tbody .title').first()).toHaveText(first ?? '');
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByText('List', { exact: true }).click();
  await expect(page.locator('.list button').first()).toHaveText(first ?? '');
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/sort/);
  await page.goBack();
  await expect(markButtons(page).first()).toBeAttached();
});

test('an event opens from the table, and stays open in the drawing', async ({ page }) => {
  await page.goto('/#/mohrss-2019?lang=en&edition=en&layout=table');
  await page.locator('tbody td.date').nth(3).click();
  const title = await page.locator('.card h2').textContent();
  await page.getByText('Horizontal', { exact: true }).click();
  await expect(page.locator('.card h2')).toHaveText(title ?? '');
  await expect(page.locator('.surface button[aria-current=true], .surface button[aria-pressed=true]')).toHaveCount(1);
});

test('in a list, going to a date shows it on the drawing', async ({ page }) => {
  await page.goto('/#/apollo-11?lang=en&layout=list');
  await page.getByRole('searchbox').fill('20 July 1969');
  await page.getByRole('button', { name: /^Go to/ }).click();
  await expect(page).not.toHaveURL(/layout/);
  await expect(page).toHaveURL(/view=1969-07-/);
  await expect(markButtons(page).first()).toBeAttached();
});
