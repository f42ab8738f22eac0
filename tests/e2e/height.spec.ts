/** The height protocol in a real browser: a news page on one origin, the framed page on another. */
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { embedScript } from '../../.config/embedScripts.ts';
import { atRest } from './atRest.ts';

const NEWS = 'https://news.example/';
const FRAMES = 'https://frames.example/';

/** What the build writes, without writing it. */
async function scriptOf(name: 'host' | 'frame'): Promise<string> {
  const config = embedScript(name);
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`no script was built for ${name}`);
  return chunk.code;
}

let [host, frame] = ['', ''];
test.beforeAll(async () => {
  [host, frame] = [await scriptOf('host'), await scriptOf('frame')];
});

/** A framed page with one block of this height, and our script in it `times` times. */
function framed(style = 'height: 300px', times = 1): string {
  const scripts = `<script>${frame}</script>`.repeat(times);
  return `<!doctype html><body style="margin: 0"><date-line id="box" style="display: block; ${style}"></date-line>${scripts}`;
}

/** A news page; it keeps what is said to it. */
function news(body: string, times = 1): string {
  const keep = `<script>heard = []; onmessage = ({ data }) => heard.push(data)</script>`;
  return `<!doctype html><body>${keep}${body}${`<script>${host}</script>`.repeat(times)}`;
}

async function serve(page: Page, pages: Readonly<Record<string, string>>): Promise<void> {
  await page.route(/\.example\//, (route) => {
    const body = pages[route.request().url().replace(/#.*/, '')];
    return route.fulfill(body === undefined ? { status: 404, body: '' } : { contentType: 'text/html', body });
  });
}

const FRAME = `<iframe data-dateline src="${FRAMES}" style="height: 480px; width: 600px; border: 0"></iframe>`;

/** Serves the two pages and opens the news page. */
async function open(page: Page, { body = FRAME, inside = framed(), hash = '' } = {}): Promise<FrameLocator> {
  await serve(page, { [NEWS]: news(body), [FRAMES]: inside });
  await page.goto(NEWS + hash);
  return page.frameLocator('iframe[data-dateline]');
}

function heightOf(page: Page): Promise<string> {
  return page
    .locator('iframe')
    .first()
    .evaluate((element) => getComputedStyle(element).height);
}

async function expectHeight(page: Page, height: number): Promise<void> {
  await expect.poll(() => heightOf(page)).toBe(`${String(height)}px`);
}

/** From the framed page to whoever is around. */
async function post(inside: FrameLocator, message: unknown): Promise<void> {
  await inside.locator('body').evaluate((_, data) => parent.postMessage(data, '*'), message);
}

async function heard(page: Page, type: string): Promise<unknown[]> {
  const all = await page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);
  return all.filter((data) => data['type'] === type || data['message'] === type);
}

/** Time in which something could happen that must not. */
const A_WHILE = 600;

test('the scripts are small', () => {
  expect(gzipSync(host, { level: 9 }).length).toBeLessThanOrEqual(1_024);
  expect(gzipSync(frame, { level: 9 }).length).toBeLessThanOrEqual(1_024);
});

test('the frame grows and shrinks with its content, and says it to AMP as well', async ({ page }) => {
  const inside = await open(page);
  await expectHeight(page, 300);
  for (const height of [700, 120, 1_500]) {
    await inside.locator('#box').evaluate((box, value) => (box.style.height = `${String(value)}px`), height);
    await expectHeight(page, height);
  }
  const heights = (await heard(page, 'dateline-height')).map((data) => (data as { height: number }).height);
  expect(heights).toEqual([300, 700, 120, 1_500]);
  expect(await heard(page, 'embed-size')).toEqual(
    heights.map((height) => ({ sentinel: 'amp', type: 'embed-size', height })),
  );
  expect(await heard(page, 'height')).toEqual([]);
});

test('its border does not eat its content', async ({ page }) => {
  const style = 'box-sizing: border-box; border: 5px solid; height: 100px';
  await open(page, { body: `<iframe data-dateline src="${FRAMES}" style="${style}"></iframe>` });
  await expectHeight(page, 310);
});

test('it speaks to WordPress, which puts a secret into the address', async ({ page }) => {
  await open(page, { body: `<iframe data-dateline src="${FRAMES}#?secret=aB3"></iframe>` });
  await expect.poll(() => heard(page, 'height')).toEqual([{ message: 'height', value: 300, secret: 'aB3' }]);
});

test('a frame far below what is seen has its height before it is seen', async ({ page }) => {
  await open(page, { body: `<div style="height: 9000px"></div>${FRAME}` });
  await expectHeight(page, 300);
});

test('what is no height is refused', async ({ page }) => {
  const inside = await open(page);
  await expectHeight(page, 300);
  const values = [NaN, Infinity, -50, 0, 10_001, 1e300, 99.5, '900', '900px', null, [900], { valueOf: 900 }];
  for (const height of values) await post(inside, { type: 'dateline-height', height });
  for (const message of ['dateline-height', null, 900, { height: 900 }]) await post(inside, message);
  await page.waitForTimeout(A_WHILE);
  expect(await heightOf(page)).toBe('300px');
  await post(inside, { type: 'dateline-height', height: 10_000 });
  await expectHeight(page, 10_000);
});

test('nobody else sets the height: not another frame, not the page itself, not a window that it opened', async ({
  page,
}) => {
  const evil = `<script>
    const shout = () => { for (const target of [parent, opener]) target?.postMessage({ type: 'dateline-height', height: 9000 }, '*'); };
    setInterval(shout, 20); shout();
  </script>`;
  const body = `${FRAME}<iframe src="https://evil.example/"></iframe>`;
  await serve(page, { [NEWS]: news(body), [FRAMES]: framed(), 'https://evil.example/': evil });
  await page.goto(NEWS);
  await expectHeight(page, 300);
  await page.evaluate(() => {
    postMessage({ type: 'dateline-height', height: 8_000 }, '*');
    window.open('https://evil.example/');
  });
  await expect.poll(async () => (await heard(page, 'dateline-height')).length).toBeGreaterThan(20);
  expect(await heightOf(page)).toBe('300px');
  expect(await page.locator('iframe').nth(1).getAttribute('style')).toBeNull();
});

test('a frame without the attribute is left alone', async ({ page }) => {
  await open(page, { body: `<iframe src="${FRAMES}" style="height: 200px"></iframe>` });
  await expect.poll(async () => (await heard(page, 'dateline-height')).length).toBe(1);
  await page.waitForTimeout(A_WHILE);
  expect(await heightOf(page)).toBe('200px');
});

test('a page that is as high as its frame and more does not grow without end', async ({ page }) => {
  await open(page, { inside: framed('height: calc(100vh + 20px)') });
  const height = await atRest(async () => parseFloat(await heightOf(page)), 1_500);
  expect(height).toBeLessThanOrEqual(480 + 10 * 20);
});

test('a page of 100vh stays as it is', async ({ page }) => {
  await open(page, { inside: framed('height: 100vh') });
  await page.waitForTimeout(A_WHILE);
  expect(await heightOf(page)).toBe('480px');
});

test('a sandboxed frame works, though its origin is "null"', async ({ page }) => {
  const body = `<iframe data-dateline data-deep-link sandbox="allow-scripts" src="${FRAMES}" style="border: 0"></iframe>`;
  const inside = await open(page, { body, hash: '#dateline-event=e7' });
  await expectHeight(page, 300);
  await expect(inside.locator('#box')).toHaveAttribute('event', 'e7');
  await select(inside, { id: 'e8' });
  await expect(page).toHaveURL(`${NEWS}#dateline-event=e8`);
});

/** As the element does it. */
async function select(inside: FrameLocator, detail: unknown): Promise<void> {
  await inside.locator('#box').evaluate((box, of) => {
    box.dispatchEvent(new CustomEvent('dateline-select', { bubbles: true, composed: true, detail: of }));
  }, detail);
}

test('the event in the address of the news page is opened, and the next one', async ({ page }) => {
  const inside = await open(page, { hash: '#comments&event=%E4%B8%AD%E6%96%87' });
  await expect(inside.locator('#box')).toHaveAttribute('event', '中文');
  await page.evaluate(() => (location.hash = '#dateline-event=e2'));
  await expect(inside.locator('#box')).toHaveAttribute('event', 'e2');
  await page.evaluate(() => (location.hash = '#comments'));
  await page.waitForTimeout(A_WHILE);
  await expect(inside.locator('#box')).toHaveAttribute('event', 'e2');
});

test('a frame that comes later is opened at the event too', async ({ page }) => {
  const inside = await open(page, { body: '<p>News</p>', hash: '#event=e3' });
  await page.evaluate((src) => {
    const late = document.createElement('iframe');
    late.dataset['dateline'] = '';
    late.src = src;
    document.body.append(late);
  }, FRAMES);
  await expect(inside.locator('#box')).toHaveAttribute('event', 'e3');
  await expectHeight(page, 300);
});

test('only the page around says what to open', async ({ page }) => {
  const inside = await open(page);
  await expectHeight(page, 300);
  await inside.locator('body').evaluate(() => postMessage({ type: 'dateline-open', event: 'evil' }, '*'));
  await page.waitForTimeout(A_WHILE);
  expect(await inside.locator('#box').getAttribute('event')).toBeNull();
});

test('what the reader opens is written into the address where the page wants that, without a new entry', async ({
  page,
}) => {
  const inside = await open(page, {
    body: FRAME.replace('data-dateline', 'data-dateline data-deep-link'),
    hash: '#part',
  });
  const entries = await page.evaluate(() => history.length);
  await select(inside, { id: '中 1' });
  await expect(page).toHaveURL(`${NEWS}#part&dateline-event=%E4%B8%AD%201`);
  await select(inside, { id: null });
  await expect(page).toHaveURL(`${NEWS}#part`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('and not where it does not', async ({ page }) => {
  const inside = await open(page);
  await select(inside, { id: 'e1' });
  await expect.poll(() => heard(page, 'dateline-select')).toEqual([{ type: 'dateline-select', event: 'e1' }]);
  await page.waitForTimeout(A_WHILE);
  expect(page.url()).toBe(NEWS);
});

test('both scripts may stand there twice', async ({ page }) => {
  await serve(page, { [NEWS]: news(FRAME, 2), [FRAMES]: framed('height: 300px', 2) });
  await page.goto(NEWS);
  await expectHeight(page, 300);
  expect(await heard(page, 'dateline-height')).toHaveLength(1);
});

test('works under a policy that forbids inline styles', async ({ page }) => {
  const policy = "default-src 'none'; script-src 'unsafe-inline'; frame-src https:; require-trusted-types-for 'script'";
  const body = `<iframe data-dateline src="${FRAMES}" height="480"></iframe>`;
  await open(page, { body: `<meta http-equiv="Content-Security-Policy" content="${policy}">${body}` });
  await expectHeight(page, 300);
});
