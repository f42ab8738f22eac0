/**
 * What a screen reader is told, as trees of roles and names: `npx playwright test -c tests/e2e/playwright.config.ts names -u`
 * writes them anew after a change that was wanted.
 */
import { expect, test } from './app.ts';
import { STATES } from './states.ts';

const MORE = [
  { name: 'drawing in Chinese', fragment: '#/mohrss-2019?lang=zh-Hans' },
  { name: 'drawing in English', fragment: '#/mohrss-2019?lang=en&edition=en' },
] as const;

for (const { name, fragment } of MORE)
  test(name, async ({ page }) => {
    await page.goto(`/${fragment}`);
    await expect(page.locator('.surface button').first()).toBeAttached();
    expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot(`${name.replaceAll(' ', '-')}.yml`);
  });

for (const { name, reach } of STATES.filter((state) =>
  [
    'start',
    'card with links and pictures',
    'filter open',
    'search with results',
    'list',
    'table',
    'problems shown',
  ].includes(state.name),
))
  test(name, async ({ page }) => {
    await reach(page);
    expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot(`${name.replaceAll(' ', '-')}.yml`);
  });

for (const { name, reach } of STATES.filter((state) => ['talk', 'steps of a talk'].includes(state.name)))
  test(name, async ({ page }) => {
    await reach(page);
    // What is announced is said when nothing else has been for a moment.
    await expect(page.getByRole('status').filter({ hasText: '1 of 16: ' })).toBeAttached();
    expect(await page.locator('.present').ariaSnapshot()).toMatchSnapshot(`${name.replaceAll(' ', '-')}.yml`);
  });
