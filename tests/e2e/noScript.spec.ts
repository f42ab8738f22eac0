/** Without script the built page is its content: every timeline as an ordered list with its proofs. */
import { expect, test } from './app.ts';

test.use({ javaScriptEnabled: false });

test('all events can be read without script', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('noscript ol, ol')).toHaveCount(5);
  await expect(page.locator('li time').first()).toBeVisible();
  await expect(page.locator('ol > li')).toHaveCount(28 + 28 + 14 + 14 + 34);
  await expect(page.locator('ul > li')).toHaveCount(1); // what a text tells without a date stands below its list
  await expect(page.locator('blockquote', { hasText: '6月14日' }).first()).toBeVisible();
});

test('the documents and their schema are files of the site', async ({ request }) => {
  for (const path of ['/data/mohrss-2019/timeline.json', '/timeline.schema.json']) {
    const answer = await request.get(path);
    expect(answer.ok()).toBe(true);
    expect(await answer.json()).toHaveProperty(path.includes('schema') ? '$schema' : 'events');
  }
});
