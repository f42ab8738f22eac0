/** Files that are broken: a sentence with the place, the good events, never a blank box. */
import { expect, test } from './app.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly says: RegExp;
  /** Events that are shown all the same. */
  readonly events: number;
}

const GOOD = { id: 'a', when: '2019-07-16', title: 'Good', evidence: [] };

function file(events: readonly unknown[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({ version: 1, title: 'A file', language: 'en', lanes: [], events, ...more });
}

const ROWS: readonly Row[] = [
  { name: 'an empty file', text: '', says: /empty/i, events: 0 },
  { name: 'a cut-off file', text: file([GOOD]).slice(0, -20), says: /\d+/, events: 0 },
  { name: 'a file of another kind', text: '[1, 2, 3]', says: /list of 3/, events: 0 },
  { name: 'an unknown version', text: file([GOOD], { version: 99 }), says: /99/, events: 0 },
  {
    name: 'an impossible day',
    text: file([GOOD, { ...GOOD, id: 'b', when: '2019-02-30' }]),
    says: /2019-02-30/,
    events: 1,
  },
  { name: 'a wrong type', text: file([GOOD, { ...GOOD, id: 'b', when: 7 }]), says: /events\[1\]/, events: 1 },
  { name: 'an event that is no event', text: file([GOOD, null, 'x']), says: /events\[1\]/, events: 1 },
  { name: 'the same id twice', text: file([GOOD, GOOD]), says: /events\[1\]/, events: 1 },
  {
    name: 'a key that would reach into the program',
    text: `{"version":1,"title":"A file","language":"en","lanes":[],"__proto__":{"x":1},"events":[${JSON.stringify(GOOD)}]}`,
    says: /__proto__/,
    events: 1,
  },
];

for (const { name, text, says, events } of ROWS) {
  test(`${name} is told and survived`, async ({ page }) => {
    await page.goto('/#/?lang=en');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'timeline.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.locator('.list > li')).toHaveCount(events);
  });
}

test('a document without events says so', async ({ page }) => {
  await page.goto('/#/?lang=en');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'none.json', mimeType: 'application/json', buffer: Buffer.from(file([])) });
  await expect(page.getByRole('main')).toContainText('holds no event');
});

test('markup in a title stays text', async ({ page }) => {
  const title = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await page.goto('/#/?lang=en');
  const buffer = Buffer.from(file([{ ...GOOD, title }], { title }));
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await expect(page.locator('.list button')).toHaveText(title);
  expect(await page.locator('main img, main script').count()).toBe(0);
});

test('a timeline that is not there, and a file that was not kept', async ({ page }) => {
  await page.goto('/#/nowhere?lang=en');
  await expect(page.getByRole('main')).toContainText('nowhere');
  await page.goto('/#/file?lang=en');
  await expect(page.getByRole('main')).toContainText('open the file again');
});

test('a file that is not UTF-8 says so', async ({ page }) => {
  await page.goto('/#/?lang=en');
  const buffer = Buffer.from([0x7b, 0xff, 0xfe, 0x80]);
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('main')).toContainText('not UTF-8');
});

test('the same implied part twice, and checks without a place, open all the same', async ({ page }) => {
  const part = { field: 'year', value: '2019', from: 'published' };
  const evidence = [
    { quote: 'On 16 July', start: 0, end: 10, dateText: '16 July', dateStart: 3, rule: 'x', implied: [part, part] },
  ];
  await page.goto('/#/?lang=en');
  const buffer = Buffer.from(
    file([{ ...GOOD, evidence, checks: [{ code: 'c', severity: 'note', message: 'A note' }] }]),
  );
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await page.locator('.list button').first().click();
  await expect(page.locator('.card')).toContainText('A note');
});
