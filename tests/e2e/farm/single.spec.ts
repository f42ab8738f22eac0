/** Presenting from one file on a disk, without network, and the speaker's window of it; and from an element in somebody's page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementOf } from '../../../src/export/html/element.ts';
import { STORY } from '../talk.ts';
import { article, expect, HOST, pageOf, ROOM, SCRIPT, serve, test, timelineOf } from './host.ts';

/** The story as a single file in a folder with Chinese words and spaces; its address. */
function singleFile(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), '演示 文稿 '));
  const [source, file] = [join(folder, 'timeline.json'), join(folder, '三件事 2019.html')];
  writeFileSync(source, JSON.stringify(STORY));
  const args = ['--import', 'tsx', 'src/cli/dateline.ts', 'render', source, '-f', 'single', '-o', file, ...options];
  execFileSync('node', args);
  return pathToFileURL(file).href;
}

test('a single file is presented by its address, keeps its place, and is left', async ({ page, context, seen }) => {
  const address = singleFile();
  await context.setOffline(true);
  await page.goto(`${address}#present`);
  const title = page.locator('.present h2');
  await expect(title).toHaveText('Where we are');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('The first');
  await expect.poll(() => page.url()).toBe(`${address}#present=3`);
  await page.reload();
  await expect(title).toHaveText('The first');
  await page.keyboard.press('q');
  await expect(page.locator('.present')).toHaveCount(0);
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(title).toHaveText('Where we are');
  await page.keyboard.press('g');
  await page.keyboard.type('shore');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Only the shore');
  expect(seen.faults).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
});

test('the window of the speaker works from a file, and finds its slides again', async ({ page, context }) => {
  const address = singleFile('--with-notes');
  await context.setOffline(true);
  await page.goto(`${address}#present=3`);
  await expect(page.locator('.present h2')).toHaveText('The first');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByText('A step with notes of its own.')).toBeVisible();
  await speaker.keyboard.press('ArrowLeft');
  await expect(page.locator('.present h2')).toHaveText('The third');
  await page.reload();
  await page.keyboard.press('Home');
  await expect(speaker.locator('.place')).toHaveText('1 of 4');
  await speaker.reload();
  await expect(speaker.locator('.place')).toHaveText('1 of 4');
  await page.close();
  await expect(speaker.getByRole('alert')).toContainText('does not answer');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('button', { name: 'Open the presentation again' }).click(),
  ]);
  await expect(again.locator('.present h2')).toHaveText('Where we are');
  await expect(speaker.getByRole('alert')).toHaveCount(0);
});

test('a single file holds the notes of the speaker only where that was asked for', () => {
  expect(readFileSync(new URL(singleFile()), 'utf8')).not.toContain('Speak slowly');
  expect(readFileSync(new URL(singleFile('--with-notes')), 'utf8')).toContain('Speak slowly');
});

test('an element in a page is presented with code that is loaded then', async ({ page, seen }) => {
  const document = timelineOf('apollo-11');
  await serve(page, {
    '/': pageOf({ head: ROOM + SCRIPT, body: article(1) + elementOf(document, { canPresent: true }) + article(3) }),
    '/present.js': readFileSync('dist/embed/present.js', 'utf8'),
    '/favicon.ico': '',
  });
  await page.goto(HOST);
  await expect(page.locator('date-line canvas').first()).toBeVisible();
  expect(seen.requests.filter((url) => url.endsWith('present.js'))).toEqual([]);
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('.present .place')).toHaveText('1 of 30');
  await page.keyboard.press('End');
  await expect(page.locator('.present .place')).toHaveText('30 of 30');
  expect(page.url()).toBe(`${HOST}/`);
  await page.keyboard.press('q');
  await expect(page.locator('.present')).toHaveCount(0);
  await expect(page.locator('date-line canvas').first()).toBeVisible();
  expect(seen.faults).toEqual([]);
});
