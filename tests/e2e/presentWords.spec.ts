/** Slides with more than a slide has room for, and with pictures. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { openTimeline, place } from './talk.ts';

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const WORDY = {
  version: 1,
  title: 'Much to read',
  language: 'en',
  lanes: [{ id: 'a', label: 'Letters' }],
  events: [
    { id: 'short', when: '1900', title: 'Short', lane: 'a', evidence: [], media: [{ url: DOT, alt: 'A dot' }] },
    { id: 'long', when: '1910', title: 'Long', lane: 'a', summary: 'A letter that is long. '.repeat(300), evidence: [] },
    { id: 'last', when: '1920', title: 'Last', lane: 'a', evidence: [] },
  ],
}; // prettier-ignore

async function openAt(page: Page, step: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openTimeline(page, WORDY);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 5');
  await page.keyboard.press(String(step));
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveText(`${String(step)} of 5`);
}

const passed = (caption: Locator): Promise<number> => caption.evaluate((element) => element.scrollTop);

async function walkTo(page: Page, caption: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await caption.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(caption).toBeFocused();
}

/** Presses until it has moved: a browser with much to do may give up the movement that one press began. */
async function readOn(page: Page, caption: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => passed(caption), { timeout: 2000 }).toBeGreaterThan(0);
  }).toPass();
}

test('words that are longer than the slide begin at their top, and fade away below', async ({ page }) => {
  await openAt(page, 3);
  const caption = page.locator('.caption');
  await expect(caption).toHaveAttribute('data-more');
  await expect(page.locator('.present h2')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('n');
  await expect(place(page)).toHaveText('4 of 5');
  await expect(caption).not.toHaveAttribute('data-more');
});

test('whoever walks to long words reads them with the arrows, and goes on with all other keys', async ({ page }) => {
  await openAt(page, 3);
  const caption = page.locator('.caption');
  expect(await passed(caption)).toBe(0);
  await walkTo(page, caption);
  await readOn(page, caption);
  await expect(place(page)).toHaveText('3 of 5');
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('4 of 5');
  await page.keyboard.press('ArrowDown');
  await expect(place(page)).toHaveText('5 of 5');
});

test('whoever reads long words stays where they are when the screen gets another size', async ({ page }) => {
  await openAt(page, 3);
  const caption = page.locator('.caption');
  await caption.evaluate((element) => element.scrollTo(0, 50));
  const scale = (): Promise<string> =>
    page.locator('.present .slide').evaluate((slide) => getComputedStyle(slide).getPropertyValue('--k'));
  const before = await scale();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(scale).not.toBe(before);
  expect(await passed(caption)).toBe(50);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(place(page)).toHaveText('3 of 5');
  await expect.poll(() => passed(caption)).toBe(0);
});

test('a picture that the file holds is there without being asked for', async ({ page }) => {
  await openAt(page, 2);
  await expect(page.locator('.present').getByRole('img', { name: 'A dot' })).toBeVisible();
});
