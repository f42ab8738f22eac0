/** A reader explores: opens a timeline, an event and its proof; zooms and pans by every means; comes back by the URL. */
import { expect, markButtons, open, pointAt, test, viewOf } from './app.ts';

const MINISTRY = '#/mohrss-2019?lang=zh-Hans';

test('the start page leads to a timeline with its events as a list', async ({ page }) => {
  await page.goto('/#/?lang=zh-Hans');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
  await page.getByRole('link', { name: /人社部/ }).click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.locator('.list > li')).toHaveCount(14);
  await expect(page.getByText('14 个事件')).toBeVisible();
});

test('an event opens with the sentence that proves it, and the URL brings it back', async ({ page }) => {
  await open(page, MINISTRY);
  await markButtons(page)
    .filter({ has: page.locator('[aria-label*="7月16日至8月26日"]') })
    .or(page.locator('.surface button[aria-label*="2019年7月16日至8月26日"]'))
    .first()
    .click();
  const card = page.locator('.card');
  await expect(card.locator('mark')).toHaveText('7月16日至8月26日');
  await expect(card.getByText('42 天（含首尾）')).toBeVisible();
  await expect(card.locator('.check')).toContainText('40');
  await expect(page).toHaveURL(/event=/);
  await page.reload();
  await expect(card.locator('mark')).toHaveText('7月16日至8月26日');
  await page.goBack();
  await expect(card).toHaveCount(0);
});

test('every event of the list opens its own card', async ({ page }) => {
  await open(page, MINISTRY);
  const buttons = page.locator('.list button');
  for (let index = 0; index < 14; index++) {
    const title = (await buttons.nth(index).innerText()).trim();
    await buttons.nth(index).click();
    await expect(page.locator('.card h2')).toHaveText(title);
    await expect(page.locator('.card h2')).toBeFocused();
    await expect(page.locator('.card mark').first()).toBeVisible();
  }
});

test('the wheel zooms around the pointer, and the view survives a reload', async ({ page }) => {
  await open(page, MINISTRY);
  expect(viewOf(page)).toBeNull();
  await pointAt(page, 500, 200);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => viewOf(page)).not.toBeNull();
  const view = viewOf(page);
  await page.reload();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(viewOf(page)).toBe(view);
  await page.getByRole('button', { name: '全部', exact: true }).click();
  await expect.poll(() => viewOf(page)).not.toBe(view);
  await expect(page.getByRole('button', { name: /还有/ })).toHaveCount(0);
});

test('what lies off the screen is counted, and leads there', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&view=2019-06-14..2019-07-14');
  const later = page.getByRole('button', { name: /more after/ });
  await expect(later).toHaveText(/[1-9]\d* more after/);
  await later.click();
  await expect.poll(() => viewOf(page)).not.toBe('2019-06-14..2019-07-14');
  await expect(page.locator('.surface button:focus')).toHaveCount(1);
});

test('a drag pans and keeps the scale; a click without a drag does not', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&view=2019-06-01..2019-07-01');
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('no canvas');
  const [x, y] = [box.x + 600, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => viewOf(page)).not.toBe('2019-06-01..2019-07-01');
  const [from = '', to = ''] = (viewOf(page) ?? '').split('..');
  expect(Date.parse(from)).toBeGreaterThan(Date.parse('2019-06-01'));
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBeCloseTo(30, 3);
});

test('a double click, a horizontal wheel and the tools move the view', async ({ page }) => {
  await open(page, MINISTRY);
  const steps = [
    () =>
      page
        .locator('canvas')
        .first()
        .dblclick({ position: { x: 500, y: 6 } }),
    async () => {
      await pointAt(page, 500, 6);
      await page.mouse.wheel(120, 0);
    },
    () => page.getByRole('button', { name: '放大' }).click(),
    () => page.getByRole('button', { name: '缩小' }).click(),
    () => page.getByRole('button', { name: '向前移动' }).click(),
    () => page.getByRole('button', { name: '向后移动' }).click(),
  ];
  for (const step of steps) {
    const before = viewOf(page);
    await step();
    await expect.poll(() => viewOf(page)).not.toBe(before);
  }
});

test('two fingers zoom', async ({ page }) => {
  await open(page, MINISTRY);
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('no canvas');
  const client = await page.context().newCDPSession(page);
  const fingers = (apart: number): { x: number; y: number; id: number }[] => [
    { x: box.x + 500 - apart, y: box.y + 10, id: 1 },
    { x: box.x + 500 + apart, y: box.y + 10, id: 2 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const apart of [60, 90, 130])
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => viewOf(page)).not.toBeNull();
});

test('the interface speaks three languages, the text its own two', async ({ page }) => {
  await open(page, MINISTRY);
  await page.getByRole('combobox', { name: '语言', exact: true }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'List of events' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Text in' }).selectOption('en');
  await expect(page.locator('.list > li')).toHaveCount(14);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-Hant');
  await expect(page.getByRole('heading', { name: '事件列表' })).toBeVisible();
  await expect(page.locator('.list time').first()).toContainText('2019年');
});

test('the theme is the reader’s', async ({ page }) => {
  await open(page, MINISTRY);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
  expect(await ground()).not.toBe(light);
  await expect(page).toHaveURL(/theme=dark/);
});

for (const width of [320, 390, 1024, 1440]) {
  test(`at ${String(width)} px nothing makes the page scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const fragment of [MINISTRY, '#/apollo-11?lang=en', '#/timelines-through-time?lang=en', '#/']) {
      await page.goto(`/${fragment}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content).toBeLessThanOrEqual(width);
    }
  });
}
