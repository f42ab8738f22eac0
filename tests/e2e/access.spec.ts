/** axe finds nothing, in every state that a reader can reach; targets are large enough. */
import { axeFaults, expect, markButtons, open, test } from './app.ts';

const STATES = [
  ['start page', '#/?lang=en'],
  ['start page, dark, Chinese', '#/?lang=zh-Hans&theme=dark'],
  ['timeline', '#/mohrss-2019?lang=zh-Hans'],
  ['timeline, dark', '#/mohrss-2019?lang=zh-Hans&theme=dark'],
  ['timeline, traditional Chinese', '#/timelines-through-time?lang=zh-Hant'],
  ['timeline by the hour', '#/apollo-11?lang=en'],
  ['no such timeline', '#/nowhere?lang=en'],
] as const;

for (const [name, fragment] of STATES) {
  test(`axe: ${name}`, async ({ page }) => {
    await page.goto(`/${fragment}`);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(300);
    expect(await axeFaults(page)).toEqual([]);
  });
}

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
] as const) {
  test(`axe: an open event, ${theme}, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `#/mohrss-2019?lang=en&theme=${theme}`);
    await page.locator('.list button').nth(9).click();
    await expect(page.locator('.card')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('every target is at least 24 px high and wide', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=zh-Hans');
  await markButtons(page).first().focus();
  const small = await page.locator('button, select, summary, nav a').evaluateAll((all) =>
    all
      .map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent,
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name.trim()} ${String(box.width)}×${String(box.height)}`),
  );
  expect(small).toEqual([]);
});
