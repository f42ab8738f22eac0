/** What the tests of a talk share. */
import { expect, type Page } from '@playwright/test';
import { atRest } from './atRest.ts';

const TALK = '#/mohrss-2019?lang=en&edition=en&present=1';

/** Opens a talk and waits for its slide. */
export async function openTalk(page: Page, fragment = TALK): Promise<void> {
  await page.goto(`/${fragment}`);
  await expect(page.locator('.present .slide canvas').first()).toBeVisible();
}

/** "3 of 16". */
export function place(page: Page): ReturnType<Page['locator']> {
  return page.locator('.place');
}

/** Everything that is painted of the timeline now. */
export async function painted(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.present canvas')].map((canvas) => canvas.toDataURL()).join('\n'),
  );
}

/** Everything that is painted of the timeline when nothing moves any more. */
export function paintedAtRest(page: Page): Promise<string> {
  return atRest(() => painted(page), 700);
}

/** A timeline as a file. */
export async function openTimeline(page: Page, document: object): Promise<void> {
  await page.goto('/#/?lang=en');
  await page.setInputFiles('input[type=file]', {
    name: 'timeline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document)),
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Three events that are told against the order of time, between two views. */
export const STORY = {
  version: 1,
  title: 'Three things',
  language: 'en',
  lanes: [
    { id: 'a', label: 'Ships' },
    { id: 'b', label: 'Shores' },
  ],
  events: [
    { id: 'one', when: '1900-05-01', title: 'The first', lane: 'a', evidence: [], notes: 'Speak slowly.' },
    { id: 'two', when: '1950', title: 'The second', lane: 'b', evidence: [] },
    { id: 'three', when: '1990/2000', title: 'The third', lane: 'a', summary: 'It is long.', evidence: [] },
  ],
  story: [
    { title: 'Where we are', text: 'All of a century.', seconds: 30 },
    'three',
    { event: 'one', seconds: 60, notes: 'A step with notes of its own.' },
    { range: '1940/1960', lanes: ['b'], highlight: ['two'], title: 'Only the shore' },
  ],
};
