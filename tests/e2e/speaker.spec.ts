/** The window of the speaker beside the window of the slides. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { openTalk, openTimeline, place, STORY } from './talk.ts';

/** Presses S in the slides; gives the window that opens. */
async function openSpeaker(context: BrowserContext, slides: Page): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), slides.keyboard.press('s')]);
  await expect(speaker.getByRole('region', { name: 'Now' })).toBeVisible();
  return speaker;
}

async function tellStory(page: Page): Promise<void> {
  await openTimeline(page, STORY);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.present h2')).toBeVisible();
}

test('shows what is now, what is next, the notes and the plan', async ({ page, context }) => {
  await tellStory(page);
  const speaker = await openSpeaker(context, page);
  await expect(place(speaker)).toHaveText('1 of 4');
  await expect(speaker.getByRole('region', { name: 'Now' })).toContainText('Where we are');
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('The third');
  await expect(speaker.getByText('0:30 left')).toBeVisible();
  await speaker.keyboard.press('3');
  await speaker.keyboard.press('Enter');
  await expect(page.locator('.present h2')).toHaveText('The first');
  await expect(speaker.getByRole('region', { name: 'Notes' }).first()).toContainText('A step with notes of its own.');
  await expect(speaker.getByText(/left$/)).toBeVisible();
  await speaker.keyboard.press('End');
  await expect(speaker.getByText('End of the presentation')).toBeVisible();
  await expect(page.locator('.present')).not.toContainText('notes of its own');
});

test('each window drives the other', async ({ page, context }) => {
  await openTalk(page);
  const speaker = await openSpeaker(context, page);
  for (let press = 0; press < 20; press += 1) await speaker.keyboard.press(press % 4 === 3 ? 'ArrowLeft' : 'PageDown');
  await expect(place(page)).toHaveText('11 of 16');
  await expect(place(speaker)).toHaveText('11 of 16');
  await page.keyboard.press('Home');
  await expect(place(speaker)).toHaveText('1 of 16');
  await speaker.keyboard.press('b');
  await expect(page.locator('.cover.black')).toBeVisible();
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expect(page.locator('.cover')).toHaveCount(0);
});

test('what plays by itself waits for the hand of the speaker', async ({ page, context }) => {
  await openTalk(page);
  const speaker = await openSpeaker(context, page);
  await speaker.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Stop playing' })).toBeVisible();
  await expect(page.getByText('Waiting while you are here')).toHaveCount(0);
  await speaker.keyboard.press('n');
  await expect(place(page)).toHaveText('2 of 16');
  await expect(page.getByText('Waiting while you are here')).toBeVisible();
});

test('the stopwatch starts with the talk, stops, and is set to zero', async ({ page, context }) => {
  await openTalk(page);
  const speaker = await openSpeaker(context, page);
  const watch = speaker.getByRole('timer');
  await expect(watch).toHaveText('0:00');
  await expect(speaker.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(watch).not.toHaveText('0:00');
  await page.reload();
  await expect(page.locator('.present h2')).toBeVisible();
  await speaker.getByRole('button', { name: 'Pause' }).click();
  const stood = await watch.innerText();
  expect(stood).not.toBe('0:00');
  await page.waitForTimeout(1200);
  await expect(watch).toHaveText(stood);
  await speaker.getByRole('button', { name: 'Set to zero' }).click();
  await expect(watch).toHaveText('0:00');
});

test('a reload of either window, and a closed one, lose nothing', async ({ page, context }) => {
  await openTalk(page);
  const speaker = await openSpeaker(context, page);
  await speaker.keyboard.press('7');
  await speaker.keyboard.press('Enter');
  await expect(place(page)).toHaveText('7 of 16');
  await speaker.reload();
  await expect(place(speaker)).toHaveText('7 of 16');
  await page.reload();
  await expect(place(page)).toHaveText('7 of 16');
  await page.keyboard.press('n');
  await expect(place(speaker)).toHaveText('8 of 16');
  await page.close();
  await expect(speaker.getByRole('alert')).toContainText('does not answer');
  await expect(place(speaker)).toHaveText('8 of 16');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('button', { name: 'Open the presentation again' }).click(),
  ]);
  await expect(place(again)).toHaveText('8 of 16');
  await expect(speaker.getByRole('alert')).toHaveCount(0);
  await speaker.keyboard.press('n');
  await expect(place(again)).toHaveText('9 of 16');
});

test('a file that was opened by hand is still there when the slides are opened again', async ({ page, context }) => {
  await tellStory(page);
  const speaker = await openSpeaker(context, page);
  await speaker.keyboard.press('n');
  await expect(place(page)).toHaveText('2 of 4');
  await page.close();
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('button', { name: 'Open the presentation again' }).click(),
  ]);
  await expect(again.locator('.present h2')).toHaveText('The third');
});

test('says what to do where the browser blocks the window', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openTalk(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText('Allow pop-ups');
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the speaker window' }).click(),
  ]);
  await expect(place(speaker)).toHaveText('1 of 16');
});

test('two talks beside each other do not hear each other', async ({ page, context }) => {
  await openTalk(page);
  const other = await context.newPage();
  await openTalk(other, '#/apollo-11?lang=en&present=2');
  const speaker = await openSpeaker(context, page);
  await speaker.keyboard.press('End');
  await expect(place(page)).toHaveText('16 of 16');
  await expect(place(other)).toHaveText('2 of 30');
});
