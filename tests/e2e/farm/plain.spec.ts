/** A page like any other: what the embed does there, and what it leaves alone. */
import { textIn } from '../../../src/core/document/text.ts';
import {
  article,
  expect,
  HOST,
  manyEvents,
  pageOf,
  ROOM,
  SCRIPT,
  serve,
  shiftOf,
  story,
  test,
  timelineOf,
} from './host.ts';

const apollo = timelineOf('apollo-11');
const drawn = 'date-line canvas';

test('draws in the place of the list, moves nothing and asks for nothing', async ({ page, seen }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await expect(
    page
      .locator('date-line')
      .getByRole('button', { name: /lifted off/ })
      .first(),
  ).toBeAttached();
  expect(await shiftOf(page)).toBe(0);
  expect(seen.requests).toEqual([`${HOST}/`, `${HOST}/date-line.js`]);
  expect(seen.faults).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    globals: Object.keys(window).filter((key) => /svelte|dateline|date_line/i.test(key)),
    styles: document.querySelectorAll('style').length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, globals: [], styles: 1 });
});

test('reads a file with src, and shows the list that is there when it cannot', async ({ page, seen }) => {
  const element = (src: string): string => `<date-line src="${src}" lang="en" height="480"></date-line>`;
  const listed = story(apollo, { attributes: 'src="/gone.json"' });
  await serve(page, {
    '/': pageOf({ head: ROOM, body: element('/timeline.json') + SCRIPT }),
    '/gone': pageOf({ head: ROOM, body: listed + SCRIPT }),
    '/timeline.json': JSON.stringify(apollo),
  });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(seen.requests).toEqual([`${HOST}/`, `${HOST}/date-line.js`, `${HOST}/timeline.json`]);
  await page.addInitScript(() =>
    addEventListener('dateline-problems', (event) => {
      Object.assign(window, { told: (event as CustomEvent<unknown>).detail });
    }),
  );
  await page.goto(`${HOST}/gone`);
  await expect(page.locator('date-line li').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify((window as { told?: unknown }).told))).toContain('404');
  await expect(page.locator('date-line li').first()).toBeVisible();
});

test('waits until a reader comes near', async ({ page, seen }) => {
  const far = `${article(300)}<date-line src="/timeline.json" lang="en"></date-line>`;
  await serve(page, { '/': pageOf({ head: ROOM, body: far + SCRIPT }), '/timeline.json': JSON.stringify(apollo) });
  await page.goto(`${HOST}/`);
  await page.waitForTimeout(300);
  expect(seen.requests).not.toContain(`${HOST}/timeline.json`);
  await page.locator('date-line').scrollIntoViewIfNeeded();
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(seen.requests).toContain(`${HOST}/timeline.json`);
  expect(await shiftOf(page)).toBe(0);
});

test('the wheel scrolls the page; with Ctrl, and where a reader is at work, it zooms', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + article(300) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const views: string[] = [];
  await page.exposeFunction('tellView', (view: string) => views.push(view));
  await page.evaluate(() =>
    addEventListener('dateline-view', (event) => {
      (window as unknown as { tellView: (view: string) => void }).tellView(
        JSON.stringify((event as CustomEvent<unknown>).detail),
      );
    }),
  );
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const surface = page.locator('date-line .surface');
  await surface.hover();
  const before = await scrolled();
  await page.mouse.wheel(0, 100);
  await expect.poll(scrolled).toBe(before + 100);
  expect(views).toEqual([]);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => views.length).toBe(1);
  expect(await scrolled()).toBe(before + 100);
  await surface
    .locator('button')
    .first()
    .evaluate((button) => (button as HTMLElement).focus({ preventScroll: true }));
  await page.mouse.wheel(0, -100);
  await expect.poll(() => views.length).toBe(2);
  expect(await scrolled()).toBe(before + 100);
  await page.waitForTimeout(300);
  expect(await shiftOf(page)).toBe(0);
});

test('attributes and events: an event from outside is opened, one from inside is told', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo, { attributes: 'layout="list"' }) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  const element = page.locator('date-line');
  const id = apollo.events[0]?.id ?? '';
  await expect(element.getByRole('list')).toBeVisible();
  await element.evaluate((each, wanted) => each.setAttribute('event', wanted), id);
  await expect(element.locator('#card-title')).toHaveText(textIn(apollo.events[0]?.title ?? '', 'en'));
  await element.evaluate((each) => each.setAttribute('layout', 'timeline'));
  await expect(element.locator('canvas').first()).toBeVisible();
  const told = element.evaluate(
    (each) =>
      new Promise((done) =>
        each.addEventListener('dateline-select', (event) => done((event as CustomEvent<unknown>).detail)),
      ),
  );
  await page.waitForTimeout(50);
  await element.getByRole('button', { name: 'Close' }).click();
  expect(await told).toEqual({ id: null });
  await element.evaluate((each) => {
    each.setAttribute('from', '1969-07-20');
    each.setAttribute('to', '1969-07-21');
    each.setAttribute('lang', 'zh-Hans');
  });
  await expect(element.getByRole('button', { name: '放大', exact: true })).toBeVisible();
  await expect(element.locator('#view')).toHaveText(/1969年7月20日.*1969年7月21日/);
});

test('the property is the document, and what a page set before the script came is kept', async ({ page }) => {
  const early = `<date-line lang="en"></date-line><script>document.querySelector('date-line').timeline = ${JSON.stringify(manyEvents(3))}</script>`;
  await serve(page, { '/': pageOf({ head: ROOM, body: early + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator('date-line').getByRole('heading', { level: 2 })).toHaveText('Many events');
  await page.locator('date-line').evaluate((each, next) => Object.assign(each, { timeline: next }), apollo);
  await expect(page.locator('date-line').getByRole('heading', { level: 2 })).toHaveText(textIn(apollo.title, 'en'));
});

test('taken out and put in again a hundred times it is the same, and holds on to nothing', async ({ page, seen }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(manyEvents(60)) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const counts = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    return session.send('Memory.getDOMCounters');
  };
  const again = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      const element = document.querySelector('date-line') as HTMLElement;
      const { parentElement: parent, nextSibling: next } = element;
      for (let time = 0; time < count; time += 1) {
        element.remove();
        parent?.insertBefore(element, next);
        await new Promise((done) => setTimeout(done, 20));
      }
    }, times);
  await again(5);
  await expect(page.locator(drawn).first()).toBeVisible();
  const before = await counts();
  await again(100);
  await expect(page.locator(drawn).first()).toBeVisible();
  await expect.poll(async () => (await counts()).nodes).toBeLessThan(before.nodes * 1.2 + 50);
  await expect.poll(async () => (await counts()).jsEventListeners).toBeLessThan(before.jsEventListeners * 1.2 + 20);
  expect(seen.faults).toEqual([]);
});

test('a script that is loaded twice does nothing the second time', async ({ page, seen }) => {
  const twice = `${SCRIPT}<script type="module" src="/date-line.js?again"></script>`;
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + twice }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await expect(page.locator(drawn)).toHaveCount(2);
  expect(seen.faults).toEqual([]);
});

test('the address of the page opens an event and is told of it, where the element asks for that', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo, { attributes: 'deep-link' }) + SCRIPT }) });
  const [first, second] = apollo.events;
  await page.goto(`${HOST}/#comments&dateline-event=${encodeURIComponent(first?.id ?? '')}`);
  const title = page.locator('date-line #card-title');
  await expect(title).toHaveText(textIn(first?.title ?? '', 'en'));
  await page.evaluate((id) => (location.hash = `dateline-event=${id}`), second?.id ?? '');
  await expect(title).toHaveText(textIn(second?.title ?? '', 'en'));
  await page.evaluate(() => (location.hash = 'dateline-event=nobody'));
  await expect(title).toHaveCount(0);
  await page.locator('date-line .surface button').first().click();
  await expect.poll(() => new URL(page.url()).hash).toContain('dateline-event=');
  await page.locator('date-line').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});
