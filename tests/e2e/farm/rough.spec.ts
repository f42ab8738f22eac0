/** Hosts that are rough on what they hold: hostile styles and globals, hidden tabs, several at once, right-to-left pages, filters. */
import { elementOf } from '../../../src/export/html/element.ts';
import { atRest } from '../atRest.ts';
import { article, expect, HOST, manyEvents, pageOf, ROOM, SCRIPT, serve, story, test, timelineOf } from './host.ts';

const apollo = timelineOf('apollo-11');
const drawn = 'date-line canvas';

const HOSTILE = `<style>
html { font-size: 62.5%; }
* { letter-spacing: 3px; box-sizing: content-box; color: #f0f !important; line-height: 3; text-transform: uppercase; font: italic 30px cursive; text-shadow: 2px 2px red; }
button { background: red !important; padding: 30px !important; border: 9px solid blue !important; min-width: 200px; display: block !important; }
canvas, svg, ol, li, p, h2, h3 { max-width: 40px !important; height: 10px !important; display: none !important; transform: rotate(9deg); }
.box, .surface, .drawing, .marks { position: fixed !important; opacity: 0.1; }
:root { --ground: red; --ink: red; --muted: red; --u: 40px; }
</style>`;

/** The geometry and the colours of all that is inside. */
function inside(): unknown {
  const root = document.querySelector('date-line')?.shadowRoot;
  return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const { color, backgroundColor, fontSize, letterSpacing, textTransform, display, lineHeight, textShadow } = style;
    return [
      ...[element.localName, Math.round(width), Math.round(height), color, backgroundColor, fontSize],
      ...[letterSpacing, textTransform, display, lineHeight, textShadow],
    ];
  });
}

test('hostile styles change nothing inside', async ({ page }) => {
  // The room is given here in any case, so that both are as large.
  const frame = (css: string): string =>
    pageOf({ head: css, body: `<div style="width:900px">${elementOf(apollo)}</div>${SCRIPT}` });
  await serve(page, { '/': frame(ROOM), '/hostile': frame(HOSTILE + ROOM) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const calm = await atRest(() => page.evaluate(inside));
  await page.goto(`${HOST}/hostile`);
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(await atRest(() => page.evaluate(inside))).toEqual(calm);
});

test('globals of another age change nothing', async ({ page, seen }) => {
  const globals = `<script>
    window.$ = window.jQuery = function () { return []; };
    Object.prototype.extend = function () { return this; };
    Array.prototype.remove = function (x) { this.splice(this.indexOf(x), 1); };
    Array.prototype.contains = function (x) { return this.indexOf(x) >= 0; };
    Function.prototype.bindAsEventListener = function () { return this; };
    String.prototype.strip = function () { return this; };
    window.define = function () {}; window.define.amd = {}; window.require = function () {}; window.module = {}; window.exports = {};
    window.event = null; window.name = 'timeline'; window.history.view = 1;
  </script><form name="timeline"><input name="shadowRoot"><input name="attachShadow"><input id="matchMedia" name="querySelector"></form>`;
  await serve(page, { '/': pageOf({ head: ROOM, body: globals + story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.locator('date-line .surface button').first().click();
  await expect(page.locator('date-line').locator('#card-title')).toBeVisible();
  expect(seen.faults).toEqual([]);
});

test('three on one page: keys move the one with the focus, ids meet nowhere', async ({ page, seen }) => {
  const three = [apollo, timelineOf('mohrss-2019'), apollo].map((each) => elementOf(each)).join('<p>between</p>');
  await serve(page, { '/': pageOf({ head: ROOM, body: three + SCRIPT }) });
  await page.goto(`${HOST}/`);
  const views = page.locator('date-line #view');
  for (const at of [0, 1, 2]) {
    await page.locator('date-line').nth(at).scrollIntoViewIfNeeded();
    await expect(page.locator('date-line').nth(at).locator('canvas').first()).toBeVisible();
  }
  const before = await views.allTextContents();
  await page.locator('date-line').nth(2).locator('.surface button').first().focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await views.allTextContents())[2]).not.toBe(before[2]);
  const after = await views.allTextContents();
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.locator('date-line').nth(0).locator('.surface button').first().click();
  await page.keyboard.press('Escape');
  await expect(page.locator('date-line').locator('#card-title')).toHaveCount(0);
  expect(seen.faults).toEqual([]);
});

test('keys that are pressed in the page are the page’s', async ({ page }) => {
  const field = '<textarea id="note"></textarea>';
  await serve(page, { '/': pageOf({ head: ROOM, body: field + story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const before = await page.locator('date-line #view').textContent();
  await page.locator('#note').focus();
  await page.keyboard.type('a + b - c 0');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(page.locator('#note')).toHaveValue('a + b - c 0');
  expect(await page.locator('date-line #view').textContent()).toBe(before);
});

test('first shown in a tab that opens later, it is as large as its room', async ({ page }) => {
  const tabs = `<div id="tab" hidden>${elementOf(apollo)}</div><details><summary>More</summary>${elementOf(apollo)}</details>`;
  await serve(page, { '/': pageOf({ head: ROOM, body: tabs + article(4) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await page.waitForTimeout(300);
  await expect(page.locator(drawn)).toHaveCount(0);
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
  await expect(page.locator('#tab canvas').first()).toBeVisible();
  await page.locator('summary').click();
  await expect(page.locator('details canvas').first()).toBeVisible();
  for (const where of ['#tab', 'details']) {
    const widthOf = async (what: string): Promise<number> =>
      (await page.locator(`${where} ${what}`).first().boundingBox())?.width ?? 0;
    await expect.poll(() => widthOf('date-line')).toBeGreaterThan(600);
    await expect.poll(async () => (await widthOf('date-line')) - (await widthOf('canvas'))).toBeLessThan(60);
  }
});

test('in a page that is read from right to left time still runs as it is drawn', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, root: 'lang="ar" dir="rtl"', body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  const box = page.locator('date-line .box');
  expect(await box.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  const button = await page
    .locator('date-line')
    .getByRole('button', { name: /lifted off/ })
    .first()
    .boundingBox();
  const element = await page.locator('date-line').boundingBox();
  expect((button?.x ?? 0) - (element?.x ?? 0)).toBeLessThan((element?.width ?? 0) / 2);
});

test('what a filter of a content system leaves of the list is drawn', async ({ page, seen }) => {
  // As wp_kses_post does it: unknown elements go, their content stays; data-* and most attributes go; time keeps its datetime.
  const filtered = elementOf(apollo)
    .replace(/ (?:data-[\w-]+|rel|height|as-of|lanes)="[^"]*"/g, '')
    .replace(/<\/?footer>/g, '');
  await serve(page, { '/': pageOf({ head: ROOM, body: filtered + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.locator('date-line').getByRole('button', { name: 'List' }).click();
  await expect(page.locator('date-line ol button')).toHaveCount(apollo.events.length);
  expect(seen.faults).toEqual([]);
  // And where the element itself is not allowed, its list is still there.
  const bare = elementOf(apollo).replace(/<\/?date-line[^>]*>/g, '');
  await serve(page, { '/bare': pageOf({ body: bare }) });
  await page.goto(`${HOST}/bare`);
  await expect(page.locator('ol > li')).toHaveCount(apollo.events.length);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('one finger upwards scrolls the page, sideways moves through time', async ({ page }) => {
    await serve(page, { '/': pageOf({ head: ROOM, body: story(manyEvents(40), { before: 1 }) + SCRIPT }) });
    await page.goto(`${HOST}/`);
    await expect(page.locator(drawn).first()).toBeVisible();
    const session = await page.context().newCDPSession(page);
    const surface = await page.locator('date-line .surface').boundingBox();
    const [x, y] = [(surface?.x ?? 0) + 180, (surface?.y ?? 0) + 150];
    const swipe = async (dx: number, dy: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * share, y: y + dy * share }],
        });
      await touch('touchStart', 0);
      for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10);
      await touch('touchEnd', 1);
    };
    const view = (): Promise<string | null> => page.locator('date-line #view').textContent();
    const before = await view();
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    await swipe(0, -200);
    await expect.poll(scrolled).toBeGreaterThan(100);
    await page.waitForTimeout(300);
    expect(await view()).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
    await swipe(-150, 0);
    await expect.poll(view).not.toBe(before);
    expect(await scrolled()).toBe(0);
  });
});

test('printed, it is the whole list, and no event is parted by the end of a page', async ({ page }) => {
  await serve(page, { '/': pageOf({ head: ROOM, body: story(apollo) + SCRIPT }) });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const items = page.locator('date-line ol button');
  await expect(items).toHaveCount(apollo.events.length);
  await expect(page.locator(drawn)).toHaveCount(0);
  const box = await page.locator('date-line').boundingBox();
  const last = await page.locator('date-line .box li').last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  expect(
    await page
      .locator('date-line .box li')
      .first()
      .evaluate((item) => getComputedStyle(item).breakInside),
  ).toBe('avoid');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator(drawn).first()).toBeVisible();
});
