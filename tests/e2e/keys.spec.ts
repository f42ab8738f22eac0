/** A walk with the keys through the whole page: few stops, nothing trapped, and every key of the drawing does what it says. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './app.ts';
import { openLinked } from './states.ts';

const MINISTRY = '#/mohrss-2019?lang=en&edition=en';

/** What has the focus: what it is, its name, and whether it is in the drawing. */
async function stop(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    if (element.closest('.surface') !== null) return 'mark';
    if (element.closest('[role=toolbar]') !== null) return 'toolbar';
    if (element.closest('.heads') !== null) return 'lane name';
    if (element.closest('.list') !== null) return 'list';
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
  });
}

async function stopsUntil(page: Page, last: string): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 40 && stops.at(-1) !== last; presses++) {
    await page.keyboard.press('Tab');
    stops.push(await stop(page));
  }
  return stops;
}

test('Tab reaches the drawing by way of few stops: one for all tools, one for all lanes, one for all marks', async ({
  page,
}) => {
  await open(page, MINISTRY);
  await page.evaluate(() => document.body.focus());
  const stops = await stopsUntil(page, 'list');
  expect(stops[0]).toBe('a Skip to the list of events');
  expect(stops.filter((each) => each === 'toolbar')).toHaveLength(1);
  expect(stops.filter((each) => each === 'lane name')).toHaveLength(1);
  expect(stops.filter((each) => each === 'mark')).toHaveLength(1);
  expect(stops.indexOf('toolbar')).toBeLessThan(stops.indexOf('mark'));
  expect(stops).not.toContain('nothing');
  expect(stops.length).toBeLessThan(26);
});

test('Shift and Tab lead back the same way', async ({ page }) => {
  await open(page, MINISTRY);
  await page.locator('.surface button[tabindex="0"]').focus();
  await page.keyboard.press('Shift+Tab');
  expect(await stop(page)).toBe('lane name');
  await page.keyboard.press('Shift+Tab');
  expect(await stop(page)).toBe('toolbar');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await stop(page)).toBe('mark');
});

test('what is focused can be seen: every stop has a ring or an outline', async ({ page }) => {
  await open(page, MINISTRY);
  const unseen: string[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return true;
      const candidates = [element, element.closest('label'), element.nextElementSibling, element.parentElement];
      return candidates.some((each) => {
        if (each === null) return false;
        const style = getComputedStyle(each);
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
      });
    });
    if (!isSeen) unseen.push(await stop(page));
  }
  expect(unseen).toEqual([]);
});

/** Presses keys one right after the other, however busy the machine is: what belongs together must not be torn apart. */
async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    for (const key of all)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, keys);
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('Home, End, letters, Enter and Escape: to an event and back to where one was', async ({ page }) => {
  await open(page, MINISTRY);
  await page.locator('.surface button[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => focusedName(page)).toMatch(/, 14 of 14/);
  await page.keyboard.press('Home');
  await expect.poll(() => focusedName(page)).toMatch(/, 1 of 14/);
  const first = await focusedName(page);
  const target = await page.locator('.list button').nth(6).innerText();
  await pressAtOnce(page, Array.from(target.slice(0, 8)));
  await expect.poll(() => focusedName(page)).toContain(target);
  expect(await focusedName(page)).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.locator('.card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect.poll(() => focusedName(page)).toContain(target);
});

test('Chinese titles are found by their first letters', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=zh-Hans');
  await page.locator('.surface button[tabindex="0"]').focus();
  await pressAtOnce(page, Array.from('gzqx'));
  await expect.poll(() => focusedName(page)).toContain('根治欠薪');
  await page.waitForTimeout(1100);
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: /还有 \d/ })).toHaveCount(0);
});

test('arrows walk the tools, and a tool keeps the focus when it is used', async ({ page }) => {
  await open(page, MINISTRY);
  await page.getByRole('button', { name: 'Zoom out' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeFocused();
});

/** What status elements say, from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    const hear = (node: Node | null): void => {
      const status = (node instanceof Element ? node : node?.parentElement)?.closest(
        '[role=status], [role=alert], output',
      );
      const text = status?.textContent.trim() ?? '';
      if (text !== '') heard.push(text);
    };
    new MutationObserver((changes) => changes.forEach(({ target }) => hear(target))).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Everything that was said once, with time for what should not be said. */
async function heard(page: Page): Promise<string[]> {
  await page.waitForTimeout(1200);
  return page.evaluate(() => [...new Set(Reflect.get(globalThis, 'heard') as string[])]);
}

/** The same, where something must be said: on a machine with other work it may come later. */
async function heardSomething(page: Page): Promise<string[]> {
  await expect
    .poll(() => page.evaluate(() => (Reflect.get(globalThis, 'heard') as string[]).length))
    .toBeGreaterThan(0);
  return heard(page);
}

test('one action is told once: three presses of zoom are one sentence, a step to an event is none but its name', async ({
  page,
}) => {
  await open(page, MINISTRY);
  await page.locator('.surface button[tabindex="0"]').focus();
  await listen(page);
  await pressAtOnce(page, ['+', '+', '+']);
  expect(await heardSomething(page)).toEqual([expect.stringMatching(/^Showing .+ to .+$/)]);
  await listen(page);
  for (const key of ['End', 'Home']) await page.keyboard.press(key);
  expect(await heard(page)).toEqual([]);
});

test('a search and what it leaves of the filter are told together, once', async ({ page }) => {
  await open(page, MINISTRY);
  await page.locator('summary', { hasText: 'Filter' }).click();
  // The reader of dates is loaded when it is first needed.
  await page.getByRole('searchbox').fill('June');
  await expect(page.getByRole('status').filter({ hasText: /found, Go to June/ })).toBeAttached();
  await page.waitForTimeout(300);
  await listen(page);
  await page.getByRole('searchbox').fill('July');
  expect(await heardSomething(page)).toEqual([expect.stringMatching(/^\d+ found, Go to July \d{4}$/)]);
});

test('from a linked event to the next, and Escape leads back to the drawing', async ({ page }) => {
  await openLinked(page);
  const link = page.getByRole('button', { name: /^caused by The owners answer 24 July 2019/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card h2')).toHaveText('The owners answer');
  await expect(page.locator('.card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedName(page)).toContain('The owners answer');
  expect(await focusedName(page)).toBe('24 July 2019: The owners answer, 3 of 4, lane Owners, linked to 2 events');
});
