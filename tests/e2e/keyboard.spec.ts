/** By keyboard alone: open, walk, zoom, read the proof, come back; the focus is never lost. */
import { expect, markButtons, open, test, viewOf } from './app.ts';

const focusedId = (): string | null => document.activeElement?.getAttribute('data-id') ?? null;

test('from the start page to a proof and back', async ({ page }) => {
  await page.goto('/#/?lang=en');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
  await page.getByRole('link', { name: /labour ministry|ministry/i }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(markButtons(page).first()).toBeAttached();

  for (let presses = 0; presses < 20 && (await page.evaluate(focusedId)) === null; presses++)
    await page.keyboard.press('Tab');
  const first = await page.evaluate(focusedId);
  expect(first).not.toBeNull();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(focusedId)).not.toBe(first);
  const second = await page.evaluate(focusedId);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(focusedId)).not.toBe(second);
  const opened = await page.evaluate(focusedId);

  await page.keyboard.press('Enter');
  await expect(page.locator('.card h2')).toBeFocused();
  await expect(page.locator('.card mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect.poll(() => page.evaluate(focusedId)).toBe(opened);
});

test('one stop in the tab order for all marks', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en');
  await expect(page.locator('.surface button[tabindex="0"]')).toHaveCount(1);
});

test('keys zoom, pan and fit; the focused event keeps the focus when its mark leaves the screen', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en');
  await page.locator('.surface button[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(page.locator('.surface button:focus')).toHaveAccessibleName(/, 1 of 14,/);
  const first = await page.evaluate(focusedId);
  for (const key of ['+', '+', 'PageDown', 'Shift+ArrowRight', '-', 'Shift+ArrowLeft', 'PageUp']) {
    const before = viewOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => viewOf(page)).not.toBe(before);
    expect(await page.evaluate(focusedId)).toBe(first);
  }
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: /more (before|after)/ })).toHaveCount(0);
  expect(await page.evaluate(focusedId)).toBe(first);
});

test('walking visits every event once, from the first to the last', async ({ page }) => {
  await open(page, '#/apollo-11?lang=en');
  await page.locator('.surface button[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const seen: (string | null)[] = [];
  for (let step = 0; step < 28; step++) {
    const here = await page.evaluate(focusedId);
    seen.push(here);
    if (step === 27) break;
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(focusedId)).not.toBe(here);
  }
  expect(new Set(seen).size).toBe(28);
  expect(seen).not.toContain(null);
});

test('the names of the marks say date, title, position and lane', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  const names = await markButtons(page).evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  expect(names.some((name) => /^from 14 June 2019: .+, \d+ of 14, lane .+$/.test(name))).toBe(true);
});

test('a count opens, and the focus goes to the first of what it held', async ({ page }) => {
  await open(page, '#/timelines-through-time?lang=en');
  const count = page.getByRole('button', { name: /more events? here/ }).first();
  await count.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(focusedId)).toMatch(/^e-/);
  await expect.poll(() => viewOf(page)).not.toBeNull();
  expect(await page.evaluate(focusedId)).toMatch(/^e-/);
});

test('at the last event Next keeps the focus, and Escape leads back to where the event was opened', async ({
  page,
}) => {
  await open(page, '#/mohrss-2019?lang=en');
  await page.locator('.list button').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.list button').last()).toBeFocused();
  await page.keyboard.press('Enter');
  const next = page.getByRole('button', { name: /Next/ });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(next).toBeFocused();
});

test('from page to page the focus goes to the heading', async ({ page }) => {
  await page.goto('/#/?lang=en');
  await page.getByRole('main').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Dateline' })).toBeFocused();
});
