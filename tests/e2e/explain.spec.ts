/** How a date was read, in the card; and what has no date, below the list. */
import type { Page } from '@playwright/test';
import { axeFaults, expect, test } from './app.ts';

const TEXT = '03/04/2019起开展检查。\n近日，平台上线。';

const DOCUMENT = {
  version: 1,
  title: '检查',
  language: 'zh-Hans',
  asOf: '2019-07-25',
  source: { published: '2019-07-25', publishedInferred: true, text: TEXT },
  lanes: [],
  events: [
    {
      id: 'a',
      when: '2019-03-04/..',
      title: '开展检查',
      evidence: [
        {
          quote: '03/04/2019起开展检查。',
          start: 0,
          end: 17,
          dateText: '03/04/2019',
          dateStart: 0,
          implied: [{ field: 'year', value: '2019', from: 'published' }],
          rule: 'date, after',
          parts: [{ kind: 'date', text: '03/04/2019' }],
          alternatives: ['2019-04-03'],
        },
      ],
      checks: [
        {
          code: 'ambiguous-date',
          severity: 'warning',
          message: { 'zh-Hans': '请确认是哪一种', en: 'Say which is meant' },
          suggestion: { 'zh-Hans': '写出月份名', en: 'Write the name of the month' },
          at: [0, 10],
        },
      ],
    },
  ],
  undated: [{ quote: '近日，平台上线。', start: 18, end: 26, dateText: '近日', title: '平台上线' }],
};

async function openFile(page: Page, options: string, document: object = DOCUMENT): Promise<void> {
  await page.goto(`/#/?${options}`);
  const buffer = Buffer.from(JSON.stringify(document));
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await expect(page.locator('.list > li')).toHaveCount(1);
}

async function openCard(page: Page): Promise<void> {
  await page.locator('.list button').click();
  await expect(page.locator('.card h2')).toBeFocused();
}

test('the card tells what stands in the text apart from what was filled in', async ({ page }) => {
  await openFile(page, 'lang=zh-Hans');
  await openCard(page);
  const rows = page.locator('.card dl');
  await expect(rows).toContainText('推定的发布日期2019年7月25日');
  await expect(rows).toContainText('2019年4月3日');
  const line = (selector: string): Promise<string> =>
    rows.locator(selector).evaluate((element) => getComputedStyle(element).borderBottomStyle);
  expect([await line('.written'), await line('.filled')]).toEqual(['solid', 'dashed']);
});

test('a check comes with what could be done, in the language of the interface', async ({ page }) => {
  await openFile(page, 'lang=en');
  await openCard(page);
  await expect(page.locator('.check')).toContainText('Say which is meant');
  await expect(page.locator('.check')).toContainText('Suggestion: Write the name of the month');
});

test('what has no date stands below the list, and is not drawn', async ({ page }) => {
  await openFile(page, 'lang=en');
  const tray = page.getByRole('region', { name: 'Without a date' });
  await expect(tray.getByRole('listitem')).toHaveCount(1);
  await expect(tray.locator('mark')).toHaveText('近日');
  await expect(tray.locator('blockquote')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('.surface button')).toHaveCount(1);
});

test('a document that leaves nothing undated has no tray', async ({ page }) => {
  await openFile(page, 'lang=en', { ...DOCUMENT, undated: [] });
  await expect(page.getByRole('region', { name: 'Without a date' })).toHaveCount(0);
});

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
  ['light', 320],
] as const) {
  test(`axe finds nothing in card and tray: ${theme}, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openFile(page, `lang=zh-Hant&theme=${theme}`);
    await openCard(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
