/** What the end-to-end tests share: opening a timeline, what the page asked for, and the accessibility check. */
import axe from 'axe-core';
import { expect, test as base, type Page } from '@playwright/test';
import { atRest } from './atRest.ts';

interface Watched {
  /** Fails the test at its end if the page logged an error, threw, or asked another host for anything. */
  readonly quiet: undefined;
}

export const test = base.extend<Watched>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) faults.push(`asked for ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Opens a fragment and waits for the drawing. */
export async function open(page: Page, fragment: string): Promise<void> {
  await page.goto(`/${fragment}`);
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(markButtons(page).first()).toBeAttached();
}

/** Waits until neither the page nor its view moves any more. */
export async function rest(page: Page): Promise<void> {
  await atRest(async () => [page.url(), await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])]);
}

/** Moves the mouse to a place on the drawing, whatever lies there. */
export async function pointAt(page: Page, x: number, y: number): Promise<void> {
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('no drawing on the page');
  await page.mouse.move(box.x + x, box.y + y);
}

export function markButtons(page: Page): ReturnType<Page['locator']> {
  return page.locator('.surface button');
}

/** Rules of WCAG 2.2 AA that the page breaks now, as "rule: element". */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's own policy forbids inline scripts.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  });
}

/** The part of the view in the URL, or null. */
export function viewOf(page: Page): string | null {
  return /[?&]view=([^&]+)/.exec(page.url())?.[1] ?? null;
}

/** The view in the URL as milliseconds, [start, end]; fails where there is none. */
export function spanOf(page: Page): [start: number, end: number] {
  const [start = '', end = ''] = (viewOf(page) ?? '').split('..');
  const span: [number, number] = [Date.parse(start), Date.parse(end)];
  if (span.some(Number.isNaN)) throw new Error(`no view in ${page.url()}`);
  return span;
}
