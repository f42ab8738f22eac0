/** Hosts that allow little: strict policies, trusted types, sandboxes, no script at all, a script that comes late. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { elementOf, roomStyle } from '../../../src/export/html/element.ts';
import { snippetOf } from '../../../src/export/html/snippet.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { expect, HOST, pageOf, ROOM, SCRIPT, serve, shiftOf, story, test, timelineOf } from './host.ts';

const apollo = timelineOf('apollo-11');
const ministry = timelineOf('mohrss-2019');
const drawn = 'date-line canvas';

const STRICT =
  "default-src 'none'; script-src 'nonce-n1'; style-src 'nonce-n1'; connect-src 'self'; require-trusted-types-for 'script'";

function strictPage(document: EventsDocument): string {
  return pageOf({ body: snippetOf(document, { scriptUrl: '/date-line.js', nonce: 'n1' }) });
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

/** Every title, in the order of time, every date, every link and every proof, as the list must have them. */
async function expectWholeList(page: Page, document: EventsDocument): Promise<void> {
  const items = page.locator('date-line > ol > li');
  await expect(items).toHaveCount(document.events.length);
  const text = (await items.allInnerTexts()).join('\n');
  for (const event of document.events) {
    expect(text).toContain(textIn(event.title, document.language));
    for (const { quote } of event.evidence) expect(text).toContain(quote);
  }
  const dates = await items.locator('time').allInnerTexts();
  expect(dates.filter((date) => date.trim() !== '').length).toBe(document.events.length);
  await expect(items.first()).toBeVisible();
}

test('draws under a policy of nonces and trusted types, without one violation', async ({ page, seen }) => {
  await serve(page, { '/': strictPage(apollo) }, { 'Content-Security-Policy': STRICT });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.locator('date-line .surface button').first().click();
  await expect(page.locator('date-line').locator('#card-title')).toBeVisible();
  await page.locator('date-line').getByRole('button', { name: 'List' }).click();
  expect(await violations(page)).toEqual([]);
  expect(seen.faults).toEqual([]);
  expect(await shiftOf(page)).toBe(0);
});

test('draws where no trusted type may be made at all', async ({ page, seen }) => {
  const policy = `${STRICT}; trusted-types 'none'`;
  await serve(page, { '/': strictPage(apollo) }, { 'Content-Security-Policy': policy });
  await page.goto(`${HOST}/`);
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(seen.faults).toEqual([]);
});

test('where scripts are blocked the list stays', async ({ page }) => {
  const policy = "default-src 'none'; style-src 'nonce-n1'";
  await serve(page, { '/': strictPage(ministry) }, { 'Content-Security-Policy': policy });
  await page.goto(`${HOST}/`);
  await expectWholeList(page, ministry);
});

test('draws in a sandbox that has no origin', async ({ page, seen }) => {
  const inner = pageOf({ head: ROOM, body: elementOf(apollo) + SCRIPT });
  const body = '<iframe sandbox="allow-scripts" src="/inner" width="800" height="560" title="Timeline"></iframe>';
  const module = readFileSync('dist/embed/date-line.js', 'utf8');
  await serve(page, {
    '/': pageOf({ body }),
    '/inner': inner,
    // A page without an origin may only load a module that its server lets everybody have.
    '/date-line.js': (route) =>
      route.fulfill({ body: module, contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' } }),
  });
  await page.goto(`${HOST}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(drawn).first()).toBeVisible();
  await frame.locator('date-line .surface button').first().click();
  await expect(frame.locator('date-line').locator('#card-title')).toBeVisible();
  expect(seen.faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const document of [apollo, ministry]) {
    test(`every title, date, proof and link of ${textIn(document.title, 'en')} is there, and nothing is cut off`, async ({
      page,
    }) => {
      await serve(page, { '/': pageOf({ head: ROOM, body: story(document) + SCRIPT }) });
      await page.goto(`${HOST}/`);
      await expectWholeList(page, document);
      const box = await page.locator('date-line').boundingBox();
      const last = await page.locator('date-line > ol > li').last().boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
      const links = document.events.flatMap(({ links = [] }) => links.flatMap(({ url }) => url ?? []));
      const hrefs = await page
        .locator('date-line a')
        .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')));
      for (const url of links) expect(hrefs).toContain(url);
    });
  }
});

test('a script that comes ten seconds late: the list is read meanwhile, and nothing moves when it comes', async ({
  page,
}) => {
  await page.clock.install();
  const module = readFileSync('dist/embed/date-line.js', 'utf8');
  let release = (): void => undefined;
  const late = new Promise<void>((done) => (release = done));
  await serve(page, {
    '/': pageOf({ head: `<style>${roomStyle(480)}</style>`, body: story(apollo) + SCRIPT }),
    '/date-line.js': async (route) => {
      await late;
      await route.fulfill({ body: module, contentType: 'text/javascript' });
    },
  });
  await page.goto(`${HOST}/`, { waitUntil: 'commit' });
  await expectWholeList(page, apollo);
  await page.clock.runFor(10_000);
  await expectWholeList(page, apollo);
  release();
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
});
