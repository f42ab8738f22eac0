/** Time down the page, as a reader with a telephone meets it. */
import type { CDPSession, Page } from '@playwright/test';
import { axeFaults, expect, markButtons, open, rest, spanOf, test, viewOf } from './app.ts';

const MINISTRY = '#/mohrss-2019?lang=zh-Hans';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.surface button[aria-label*="${name}"]`).boundingBox();
  if (box === null) throw new Error(`${name} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pinch(client: CDPSession, from: number, to: number): Promise<void> {
  const fingers = (apart: number): { x: number; y: number; id: number }[] => [
    { x: 200, y: 400 - apart, id: 1 },
    { x: 200, y: 400 + apart, id: 2 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (const share of [0.25, 0.5, 0.75, 1])
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: fingers(from + (to - from) * share),
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function drag(client: CDPSession, pixels: number): Promise<void> {
  const finger = (y: number): { x: number; y: number; id: number }[] => [{ x: 200, y, id: 1 }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: finger(600) });
  for (let moved = 10; moved <= pixels; moved += 10)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: finger(600 - moved) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a telephone opens on time running down, with the first events of the story', async ({ page }) => {
  await open(page, MINISTRY);
  await expect(page.getByRole('radio', { name: '纵向' })).toBeChecked();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(viewOf(page)).toBeNull();
  const tall = await page.locator('.surface').evaluate((element) => element.clientHeight);
  expect(tall).toBeGreaterThan(844);
  await expect(markButtons(page).first()).toHaveAccessibleName(/社保降费/);
});

test('scrolling the page goes through time, and comes to rest in the address', async ({ page }) => {
  await open(page, MINISTRY);
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => viewOf(page)).not.toBeNull();
  const [start] = spanOf(page);
  await page.mouse.wheel(0, 300);
  await rest(page);
  const [later, end] = spanOf(page);
  expect(later).toBeGreaterThan(start);
  await page.reload();
  await expect(markButtons(page).first()).toBeAttached();
  await rest(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(700);
  const [again, last] = spanOf(page);
  expect(Math.abs(again - later)).toBeLessThan((end - later) / 100);
  expect(Math.abs(last - end)).toBeLessThan((end - later) / 100);
});

test('a mark stays under the fingers that zoom, and a button stands where its words are drawn', async ({ page }) => {
  await open(page, MINISTRY);
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 600);
  await rest(page);
  const [start, end] = spanOf(page);
  const under = (at: [number, number]): number => at[0] + ((at[1] - at[0]) * (400 - 30)) / (780 - 30);
  const before = under([start, end]);
  await pinch(await page.context().newCDPSession(page), 60, 120);
  await rest(page);
  const [from, to] = spanOf(page);
  expect((to - from) / (end - start)).toBeCloseTo(0.5, 1);
  expect(Math.abs(under([from, to]) - before)).toBeLessThan((end - start) / 50);
});

test('one finger scrolls and does not zoom', async ({ page }) => {
  await open(page, MINISTRY);
  const client = await page.context().newCDPSession(page);
  await drag(client, 500);
  await rest(page);
  await rest(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  const [start, end] = spanOf(page);
  await drag(client, 200);
  await rest(page);
  const [from, to] = spanOf(page);
  expect(from).toBeGreaterThan(start);
  expect((to - from) / (end - start)).toBeCloseTo(1, 3);
});

test('the tools zoom, and show all of it', async ({ page }) => {
  await open(page, MINISTRY);
  const tall = (): Promise<number> => page.locator('.surface').evaluate((element) => element.clientHeight);
  const before = await tall();
  await page.getByRole('button', { name: '放大' }).click();
  await rest(page);
  expect((await tall()) / before).toBeGreaterThan(1.4);
  await page.getByRole('button', { name: '全部', exact: true }).click();
  await rest(page);
  expect(await tall()).toBeLessThanOrEqual(844);
});

test('a tap on words, or on their mark, opens the card', async ({ page }) => {
  await open(page, MINISTRY);
  await page
    .getByRole('button', { name: /全员大讨论/ })
    .first()
    .tap();
  await expect(page.locator('.card h2')).toHaveText(/全员大讨论/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  // The bar of the same event: the third rail.
  const words = await middleOf(page, '全员大讨论');
  await page.touchscreen.tap(16 + 52 + 8 + 2 * 12 + 6, words.y - 20);
  await expect(page.locator('.card h2')).toHaveText(/全员大讨论/);
});

test('down goes to the next event and scrolls to it', async ({ page }) => {
  await open(page, MINISTRY);
  await markButtons(page).first().focus();
  for (let step = 0; step < 13; step += 1) await page.keyboard.press('ArrowDown');
  await rest(page);
  const focused = page.locator('.surface button:focus');
  await expect(focused).toHaveAccessibleName(/第 14 个，共 14 个/);
  const box = await focused.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  await page.keyboard.press('Home');
  await rest(page);
  await expect(page.locator('.surface button:focus')).toHaveAccessibleName(/第 1 个/);
});

test('axe finds nothing, and every target is large enough', async ({ page }) => {
  await open(page, MINISTRY);
  await rest(page);
  expect(await axeFaults(page)).toEqual([]);
  const small = await markButtons(page).evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24),
  );
  expect(small).toEqual([]);
});

test('a choice of layout is in the address alone', async ({ page }) => {
  await open(page, MINISTRY);
  await page.getByText('横向', { exact: true }).click();
  await expect(page).toHaveURL(/layout=horizontal/);
  await expect(page.locator('canvas')).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('radio', { name: '纵向' })).toBeChecked();
});
