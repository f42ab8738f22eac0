/** Lanes by another field: chosen, hidden, kept in the address, undone by Back; and the panel for everybody. */
import type { Page } from '@playwright/test';
import { axeFaults, expect, markButtons, open, test } from './app.ts';

async function openPanel(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /^(Lanes|No lanes|泳道)/ }).click();
}

const panel = (page: Page): ReturnType<Page['locator']> => page.getByRole('region', { name: 'Lanes' });
const rows = (page: Page): ReturnType<Page['locator']> => panel(page).getByRole('listitem');

test('lanes by status: one is hidden, stays so after a reload, and comes back by Back', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  await openPanel(page);
  await expect(rows(page)).toHaveCount(7);
  await panel(page).getByRole('combobox').selectOption('by status');
  await expect(rows(page)).toContainText(['Happened 7 events', 'Ongoing 4 events', 'Planned 3 events']);
  await expect(page).toHaveURL(/lanes=status/);
  const before = await markButtons(page).count();

  await panel(page).getByRole('button', { name: 'Hide Planned' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('Planned hidden, with 3 events');
  await expect(page).toHaveURL(/hidden=planned/);
  await expect.poll(() => markButtons(page).count()).toBeLessThan(before);

  await page.reload();
  await expect(markButtons(page).first()).toBeAttached();
  await expect(page.getByText('Lanes by status, 1 hidden')).toBeVisible();
  expect(await markButtons(page).count()).toBeLessThan(before);

  await page.goBack();
  await expect(page).not.toHaveURL(/hidden=/);
  await expect(page.getByText('Lanes by status', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/lanes=/);
});

test('a folded lane is counts, and unfolds; the keyboard moves a lane and keeps its place', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  await openPanel(page);
  const name = 'Study';
  const height = async (): Promise<number> => (await page.locator('canvas').first().boundingBox())?.height ?? 0;
  const before = await height();
  await panel(page)
    .getByRole('button', { name: /^Fold Skills/ })
    .click();
  await expect.poll(height).toBeLessThan(before);
  await panel(page)
    .getByRole('button', { name: /^Unfold Skills/ })
    .click();
  await expect.poll(height).toBe(before);

  const down = panel(page).getByRole('button', { name: `Move ${name} down` });
  await down.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await expect(rows(page).nth(2)).toContainText(name);
  await expect(panel(page).getByRole('status')).toHaveText(`${name} is now 3 of 7`);
  await expect(page).toHaveURL(/order=/);
  await panel(page)
    .getByRole('button', { name: /Original order/ })
    .click();
  await expect(page).not.toHaveURL(/order=/);
});

test('a lane folds by its head in the drawing, by mouse and by keys, and Back unfolds it', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  const heads = page.getByRole('group', { name: 'Lanes' }).getByRole('button');
  await expect(heads).toHaveCount(7);
  await expect(page.locator('.heads button[tabindex="0"]')).toHaveCount(1);
  const skills = page.getByRole('button', { name: 'Skills', exact: true });
  await skills.click();
  await expect(page).toHaveURL(/folded=skills/);
  await expect(skills).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/folded=skills,/);
  await page.goBack();
  await page.goBack();
  await expect(skills).toHaveAttribute('aria-expanded', 'true');
});

for (const [width, colorScheme, fragment] of [
  [1440, 'light', '#/mohrss-2019?lang=en&lanes=status&hidden=planned&folded=ongoing'],
  [390, 'dark', '#/mohrss-2019?lang=en'],
  [320, 'light', '#/timelines-through-time?lang=en&lanes=year'],
] as const) {
  test(`axe finds nothing in the panel, and nothing runs off: ${String(width)} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await open(page, fragment);
    await openPanel(page);
    await expect(panel(page)).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const boxes = await panel(page)
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ width: w, height }) => Math.min(w, height)),
      );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
  });
}
