/** A reader explores: opens a timeline, an event and its proof; zooms and pans by every means; comes back by the URL. */
import type { Page } from '@playwright/test';
import { expect, markButtons, open, pointAt, rest, spanOf, test, viewOf } from './app.ts';

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
    const title = ((await buttons.nth(index).textContent()) ?? '').trim();
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

test('what counts the later events stays in its place when earlier ones leave the screen too', async ({ page }) => {
  await open(page, '#/apollo-11?lang=en&view=1961-01-01..1969-07-01');
  const later = page.getByRole('button', { name: /more after/ });
  const place = async (): Promise<number | undefined> => (await later.boundingBox())?.x;
  await expect(later).toHaveText('25 more after');
  await expect(page.getByRole('button', { name: /more before/ })).toHaveCount(0);
  const before = await place();
  await page.goto('/#/apollo-11?lang=en&view=1968-01-01..1969-07-20T12');
  await expect(page.getByRole('button', { name: /more before/ })).toHaveCount(1);
  expect(await place()).toBe(before);
  await page.goto('/#/apollo-11?lang=en&view=1969-07-15..1969-09-01');
  await expect(later).toHaveText('1 more after');
  expect(await place()).toBe(before);
});

test('a drag pans and keeps the scale', async ({ page }) => {
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

const MONTH = '#/mohrss-2019?lang=en&view=2019-06-15..2019-07-15';
const DAY = 86_400_000;

/** What a step did to the view: how many times longer it shows, and by how many days its start moved. */
async function effect(page: Page, step: () => Promise<void>): Promise<{ longer: number; days: number }> {
  const before = viewOf(page);
  const [start, end] = spanOf(page);
  await step();
  await expect.poll(() => viewOf(page)).not.toBe(before);
  await rest(page);
  const [newStart, newEnd] = spanOf(page);
  return { longer: (newEnd - newStart) / (end - start), days: (newStart - start) / DAY };
}

test('a double click zooms in, a horizontal wheel pans', async ({ page }) => {
  await open(page, MONTH);
  const doubled = await effect(page, () =>
    page
      .locator('canvas')
      .first()
      .dblclick({ position: { x: 500, y: 6 } }),
  );
  expect(doubled.longer).toBeCloseTo(0.5, 1);
  const wheeled = await effect(page, async () => {
    await pointAt(page, 500, 6);
    await page.mouse.wheel(120, 0);
  });
  expect(wheeled.longer).toBeCloseTo(1, 3);
  expect(wheeled.days).toBeGreaterThan(0);
});

test('the tools zoom and pan the way they say', async ({ page }) => {
  await open(page, MONTH);
  const press = (name: string) => effect(page, () => page.getByRole('button', { name, exact: true }).click());
  expect((await press('Zoom in')).longer).toBeLessThan(0.8);
  expect((await press('Zoom out')).longer).toBeGreaterThan(1.2);
  expect((await press('Move later')).days).toBeGreaterThan(1);
  expect((await press('Move earlier')).days).toBeLessThan(-1);
});

test('a click without a drag does not move the view', async ({ page }) => {
  await open(page, MONTH);
  const before = viewOf(page);
  await pointAt(page, 600, 8);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(400);
  expect(viewOf(page)).toBe(before);
});

test('a drag that ends outside the window is over', async ({ page }) => {
  await open(page, MONTH);
  const before = viewOf(page);
  await pointAt(page, 600, 8);
  await page.mouse.down();
  await page
    .locator('.surface')
    .dispatchEvent('pointermove', { pointerType: 'mouse', buttons: 0, pointerId: 1, clientX: 300 });
  await page.mouse.up();
  await pointAt(page, 900, 8);
  await page.waitForTimeout(400);
  expect(viewOf(page)).toBe(before);
});

test('two fingers zoom in around the middle between them', async ({ page }) => {
  await open(page, MONTH);
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('no canvas');
  const client = await page.context().newCDPSession(page);
  const fingers = (apart: number): { x: number; y: number; id: number }[] => [
    { x: box.x + 500 - apart, y: box.y + 10, id: 1 },
    { x: box.x + 500 + apart, y: box.y + 10, id: 2 },
  ];
  const pinched = await effect(page, async () => {
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
    for (const apart of [60, 90, 120])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  });
  expect(pinched.longer).toBeCloseTo(1 / 3, 1);
});

test('an open event stays open when the language of the interface changes', async ({ page }) => {
  await open(page, MINISTRY);
  await page.locator('.list button').nth(3).click();
  const title = await page.locator('.card h2').innerText();
  const choice = page.getByRole('combobox', { name: '语言', exact: true });
  await choice.focus();
  await choice.selectOption('en');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await expect(page.locator('.card h2')).toHaveText(title);
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

test('on a phone the card does not cover the event that was tapped', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, MINISTRY);
  const mark = page.locator('.surface button[aria-label*="世界青年技能日"]');
  const placed = async (): Promise<{ top: number; height: number }> => {
    await rest(page);
    const box = await mark.boundingBox();
    if (box === null) throw new Error('the event is not on the screen');
    return { top: box.y, height: box.height };
  };
  const { top: first } = await placed();
  for (const wanted of [130, 480, 660]) {
    await page.evaluate((by) => scrollTo(0, by), first - wanted);
    const { top } = await placed();
    expect(Math.abs(top - wanted)).toBeLessThan(2);
    await page.mouse.click(260, top + 12);
    await expect(page.locator('.card')).toBeVisible();
    const { top: now, height } = await placed();
    expect(now + height).toBeLessThanOrEqual((await page.locator('.side').boundingBox())?.y ?? 0);
    // What was in the upper 36 % of the window stays; what was below ends there.
    expect(Math.abs(now - Math.min(wanted, 0.36 * 844 - height))).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
  }
});

test('what the window did not show while the drawing moved is painted when it rests', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 420 });
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  const pixels = (): Promise<string> =>
    page
      .locator('canvas')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await pixels();
  await pointAt(page, 400, 40);
  await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/view=/);
  await rest(page);
  const after = await pixels();
  expect(after).not.toBe(before);
  // A canvas of another size is painted as a whole.
  await page.setViewportSize({ width: 1040, height: 420 });
  await expect.poll(pixels).not.toBe(after);
  await page.setViewportSize({ width: 1024, height: 420 });
  await expect.poll(pixels).toBe(after);
});
