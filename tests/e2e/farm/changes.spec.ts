/** What a page changes after the first picture, and documents that are not of the usual size. */
import { textIn } from '../../../src/core/document/text.ts';
import { elementOf } from '../../../src/export/html/element.ts';
import { expect, HOST, manyEvents, pageOf, ROOM, SCRIPT, serve, story, test, timelineOf } from './host.ts';

const apollo = timelineOf('apollo-11');
const drawn = 'date-line canvas';

for (const count of [0, 1, 3_000, 10_000]) {
  test(`${String(count)} events are shown`, async ({ page, seen }) => {
    await serve(page, {
      '/': pageOf({ head: ROOM, body: `<date-line lang="en" src="/timeline.json"></date-line>${SCRIPT}` }),
      '/timeline.json': JSON.stringify(manyEvents(count)),
    });
    await page.goto(`${HOST}/`);
    const shown = count === 0 ? page.getByText('There are no events here') : page.locator(drawn).first();
    await expect(shown).toBeVisible({ timeout: 30_000 });
    if (count > 0) {
      await page.locator('date-line .surface button').first().focus();
      await page.keyboard.press('End');
      await expect.poll(() => page.locator('date-line .surface button:focus').count()).toBe(1);
    }
    expect(seen.faults).toEqual([]);
  });
}

test('a page that turns dark by a class takes the drawing with it', async ({ page }) => {
  const dark = '<style>:root{color-scheme:light}:root.dark{color-scheme:dark;background:#111}</style>';
  await serve(page, { '/': pageOf({ head: ROOM + dark, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const corner = (): Promise<number[]> =>
    page
      .locator(drawn)
      .first()
      .evaluate((canvas) => {
        const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(2, 2, 1, 1) ?? { data: [] };
        return [...data].slice(0, 3);
      });
  await expect.poll(async () => Math.min(...(await corner()))).toBeGreaterThan(200);
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect.poll(async () => Math.max(...(await corner()))).toBeLessThan(60);
});

test('an update keeps what the reader is at, and closes only what is gone', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  const element = page.locator('date-line');
  await expect(page.locator(drawn).first()).toBeVisible();
  await element.getByRole('button', { name: 'List' }).click();
  const first = apollo.events.find(({ when }) => when === '1961-05-25') ?? apollo.events[0];
  await element.locator('ol button').first().click();
  await expect(element.locator('#card-title')).toHaveText(textIn(first?.title ?? '', 'en'));
  await element.evaluate((each, next) => Object.assign(each, { timeline: next }), { ...apollo, title: 'Updated' });
  await expect(element.getByRole('heading', { level: 2 })).toHaveText('Updated');
  await expect(element.locator('#card-title')).toBeVisible();
  await expect(element.locator('.box ol')).toBeVisible();
  await element.evaluate((each, next) => Object.assign(each, { timeline: next }), manyEvents(3));
  await expect(element.locator('#card-title')).toHaveCount(0);
  expect(await element.getAttribute('event')).toBeNull();
});

test('the attribute says what is open, whoever opened it, and opens it again', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  const element = page.locator('date-line');
  await expect(page.locator(drawn).first()).toBeVisible();
  const id = apollo.events[3]?.id ?? '';
  const open = (): Promise<void> => element.evaluate((each, wanted) => each.setAttribute('event', wanted), id);
  await open();
  await expect(element.locator('#card-title')).toBeVisible();
  await element.getByRole('button', { name: 'Close' }).click();
  expect(await element.getAttribute('event')).toBeNull();
  await open();
  await expect(element.locator('#card-title')).toBeVisible();
  await element.evaluate((each) => each.removeAttribute('event'));
  await expect(element.locator('#card-title')).toHaveCount(0);
});

test('every event is on the screen, with its ring, once it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const element = page.locator('date-line');
  for (const { id } of apollo.events) {
    await element.evaluate((each, wanted) => each.setAttribute('event', wanted), id);
    await expect(element.locator(`.surface button[data-id="${id}"]`)).toHaveCount(1);
  }
});

test('a box that is too low for a drawing holds the list', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: elementOf(apollo, { height: 240 }) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator('date-line .box ol')).toBeVisible();
  await expect(page.locator('date-line .box')).toHaveJSProperty('clientHeight', 240);
});

test('the source is told, also where only the list is there', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator('date-line .source')).toContainText(apollo.source?.title ?? 'nothing');
});

test('an empty element says that it loads, and that it could not', async ({ page }) => {
  let release = (): void => undefined;
  const gate = new Promise<void>((done) => (release = done));
  await serve(page, {
    '/': pageOf({ head: ROOM, body: `<date-line lang="en" src="/slow.json" height="300"></date-line>${SCRIPT}` }),
    '/slow.json': async (route) => {
      await gate;
      await route.fulfill({ status: 500 });
    },
  });
  await page.goto(`${HOST}/`);
  await expect(page.getByText('Reading…')).toBeVisible();
  release();
  await expect(page.getByText('This could not be loaded.', { exact: false })).toBeVisible();
  expect((await page.locator('date-line').boundingBox())?.height).toBe(300);
});

test('moved into another document it draws there', async ({ page, seen }) => {
  const frame = '<iframe width="800" height="560" title="Other"></iframe>';
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + frame + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('date-line');
    const other = document.querySelector('iframe')?.contentDocument;
    if (element !== null) other?.body.append(element);
    document.querySelector('iframe')?.scrollIntoView();
  });
  await expect(page.frameLocator('iframe').locator(drawn).first()).toBeVisible();
  expect(seen.faults).toEqual([]);
});
