/** The whole pages that the command line writes: one file from a disk without network, and the page of a frame in a page of others. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textIn } from '../../../src/core/document/text.ts';
import { frameCode } from '../../../src/export/html/frameCode.ts';
import { article, expect, HOST, pageOf, serve, test, timelineOf } from './host.ts';

const apollo = timelineOf('apollo-11');
const drawn = 'date-line canvas';
const FRAMES = 'https://frames.example';

function rendered(form: string, set: string, ...options: string[]): string {
  const args = [
    '--import',
    'tsx',
    'src/cli/dateline.ts',
    'render',
    `data/${set}/timeline.json`,
    '--format',
    form,
    ...options,
  ];
  return execFileSync('node', args, { encoding: 'utf8' });
}

test('the single file opens from a folder with Chinese words and spaces, without network, and is small', async ({
  page,
  context,
  seen,
}) => {
  const folder = mkdtempSync(join(tmpdir(), '时间线 报告 '));
  const file = join(folder, '人社部 2019.html');
  rendered('single', 'mohrss-2019', '-o', file);
  expect(statSync(file).size).toBeLessThanOrEqual(303_000);
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.locator('date-line .surface button').first().click();
  await expect(page.locator('date-line #card-title')).toBeVisible();
  expect(seen.requests).toEqual([pathToFileURL(file).href]);
  expect(seen.faults).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
});

test('the page of a frame is as high as its content, in a sandbox, and opens what the address names', async ({
  page,
  seen,
}) => {
  const framed = rendered('iframe', 'apollo-11');
  const code = frameCode({ src: `${FRAMES}/apollo.html`, title: 'Apollo 11', hostUrl: '/host.js' });
  await serve(page, {
    '/': pageOf({ body: article(4) + code + article(20) }),
    '/apollo.html': framed,
    '/host.js': readFileSync('dist/embed/host.js', 'utf8'),
    '/favicon.ico': '',
  });
  const id = apollo.events[2]?.id ?? '';
  await page.goto(`${HOST}/#dateline-event=${encodeURIComponent(id)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(drawn).first()).toBeVisible();
  await expect(frame.locator('date-line #card-title')).toHaveText(textIn(apollo.events[2]?.title ?? '', 'en'));
  const content = (): Promise<number> =>
    frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const box = async (): Promise<number> => Math.round((await page.locator('iframe').boundingBox())?.height ?? 0);
  await expect.poll(async () => (await box()) - (await content())).toBe(0);
  expect(await box()).toBeGreaterThan(300);
  const wide = await box();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(box).not.toBe(wide);
  await expect.poll(async () => (await box()) - (await content())).toBe(0);
  expect(seen.faults).toEqual([]);
  expect(seen.requests.filter((url) => !url.startsWith(HOST) && !url.startsWith(FRAMES))).toEqual([]);
});
