/** The states that a reader can bring the app into, by name, for the checks that hold in all of them. */
import type { Page } from '@playwright/test';
import { expect, markButtons, open } from './app.ts';
import { linkedFile } from './linked.ts';
import { openTalk } from './talk.ts';

export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const MINISTRY = '#/mohrss-2019?lang=en&edition=en';

async function openFile(page: Page, text: string): Promise<void> {
  await page.goto('/#/?lang=en');
  await page.setInputFiles('input[type=file]', {
    name: 'timeline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(markButtons(page).first()).toBeAttached();
}

/** Opens a timeline whose first event has links and pictures, and its card. */
export async function openLinked(page: Page): Promise<void> {
  await openFile(page, linkedFile());
  await page.locator('.list button').first().click();
  await expect(page.locator('.card h2')).toBeVisible();
}

export const STATES: readonly State[] = [
  {
    name: 'start',
    reach: async (page) => {
      await page.goto('/#/?lang=en');
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
    },
  },
  { name: 'drawing', reach: (page) => open(page, MINISTRY) },
  { name: 'drawing in traditional Chinese', reach: (page) => open(page, '#/timelines-through-time?lang=zh-Hant') },
  {
    name: 'card',
    reach: async (page) => {
      await open(page, MINISTRY);
      await page.locator('.list button').nth(9).click();
      await expect(page.locator('.card')).toBeVisible();
    },
  },
  { name: 'card with links and pictures', reach: openLinked },
  {
    name: 'filter open',
    reach: async (page) => {
      await open(page, MINISTRY);
      await page.locator('summary', { hasText: 'Filter' }).click();
      await page.locator('.filters .chip').first().click();
      await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: '1 of 14 events' })).toBeAttached();
    },
  },
  {
    name: 'search with results',
    reach: async (page) => {
      await open(page, MINISTRY);
      await page.getByRole('searchbox').fill('July');
      await expect(page.getByRole('button', { name: /^Go to/ })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: '7 found, Go to July 2019' })).toBeAttached();
    },
  },
  {
    name: 'list',
    reach: async (page) => {
      await page.goto(`/${MINISTRY}&layout=list`);
      await expect(page.locator('.list > li').first()).toBeVisible();
    },
  },
  {
    name: 'table',
    reach: async (page) => {
      await page.goto(`/${MINISTRY}&layout=table`);
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'dark',
    reach: async (page) => {
      await open(page, '#/mohrss-2019?lang=zh-Hans&theme=dark');
      await page.locator('.list button').first().click();
      await expect(page.locator('.card')).toBeVisible();
    },
  },
  {
    name: 'forced colours',
    reach: async (page) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await open(page, MINISTRY);
      await page.locator('.list button').first().click();
      await expect(page.locator('.card')).toBeVisible();
    },
  },
  {
    name: 'reduced motion',
    reach: async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, '#/apollo-11?lang=en');
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    },
  },
  {
    name: 'problems shown',
    reach: async (page) => {
      const broken = JSON.parse(linkedFile()) as { events: object[] };
      broken.events.push({ id: 'x', when: '2019-13', title: 'No such month', evidence: [] });
      await openFile(page, JSON.stringify(broken));
      await expect(page.locator('.problems')).toBeVisible();
    },
  },
  { name: 'talk', reach: (page) => openTalk(page) },
  {
    name: 'talk in the dark',
    reach: async (page) => {
      await openTalk(page, '#/mohrss-2019?lang=zh-Hans&theme=dark&present=4');
      await page.keyboard.press('d');
      await page.mouse.move(300, 300);
    },
  },
  {
    name: 'steps of a talk',
    reach: async (page) => {
      await openTalk(page);
      await page.keyboard.press('o');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'keys of a talk',
    reach: async (page) => {
      await openTalk(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'window of the speaker',
    reach: async (page) => {
      const slides = await page.context().newPage();
      await openTalk(slides);
      const [opened] = await Promise.all([page.context().waitForEvent('page'), slides.keyboard.press('s')]);
      await page.goto(opened.url());
      await opened.close();
      await expect(page.getByRole('region', { name: 'Now' })).toBeVisible();
    },
  },
  {
    name: 'no such timeline',
    reach: async (page) => {
      await page.goto('/#/nowhere?lang=en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
];
