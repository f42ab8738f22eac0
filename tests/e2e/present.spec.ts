/** Telling a timeline on the whole screen. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './app.ts';
import { openTalk, openTimeline, painted, paintedAtRest, place, STORY } from './talk.ts';

const COUNT = 16;

test('presents what is on the screen, and comes back to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  expect(asked.filter((url) => url.includes('Present'))).toEqual([]);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText(`1 of ${String(COUNT)}`);
  expect(asked.filter((url) => url.includes('Present'))).not.toEqual([]);
  await expect(page.locator('main')).toHaveAttribute('inert');
  await page.keyboard.press('q');
  await expect(page.locator('.present')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  expect(page.url()).not.toContain('present');
});

test('#present presents what is there, and from nowhere the first timeline', async ({ page }) => {
  await open(page, '#/apollo-11?lang=en');
  await page.evaluate(() => (location.hash = '#present'));
  await expect(page.locator('.present h2')).toContainText('Apollo 11');
  await page.goto('about:blank');
  await page.goto('/#present');
  await expect(page.locator('.present h2')).toBeVisible();
  expect(page.url()).toContain('present=1');
});

/** Keys one after the other, and what is seen then. */
const KEYS: readonly (readonly [keys: string, at: number])[] = [
  ['ArrowRight ArrowDown Space PageDown n N', 7],
  ['End ArrowLeft ArrowUp PageUp p Backspace Shift+Space', COUNT - 6],
  ['End', COUNT],
  ['End Home', 1],
  ['7 Enter', 7],
  ['1 2 Enter', 12],
  ['9 9 9 Enter', COUNT],
  ['Enter Enter', 3],
  ['Control+n Alt+ArrowRight', 1],
  ['b n', 1],
  ['b n n', 2],
  ['3 Escape Enter', 2],
];

for (const [keys, at] of KEYS)
  test(`${keys} ends at ${String(at)}`, async ({ page }) => {
    await openTalk(page);
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await expect(place(page)).toHaveText(`${String(at)} of ${String(COUNT)}`);
  });

test('hides the slide in black and in white', async ({ page }) => {
  await openTalk(page);
  for (const [key, cover] of [
    ['b', '.black'],
    ['.', '.black'],
    ['w', '.white'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`.cover${cover}`)).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('.cover')).toHaveCount(0);
  }
});

test('ends where twenty fast presses lead, as if it had been opened there', async ({ page }) => {
  const long = '#/timelines-through-time?lang=en&present=';
  await openTalk(page, `${long}1`);
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText('21 of 36');
  const walked = await paintedAtRest(page);
  await page.goto('about:blank');
  await openTalk(page, `${long}21`);
  expect(walked).toBe(await paintedAtRest(page));
});

/** How many pictures a step goes through, with the one before and the one it ends on; each frame is looked at. */
async function picturesOnTheWay(page: Page): Promise<number> {
  await openTalk(page, '#/apollo-11?lang=en&present=3');
  const before = await paintedAtRest(page);
  await page.evaluate(() => {
    const pictures = new Set<string>();
    Object.assign(globalThis, { pictures });
    const look = (): void => {
      pictures.add(document.querySelector<HTMLCanvasElement>('.present canvas')?.toDataURL() ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page)).not.toBe(before);
  await paintedAtRest(page);
  return page.evaluate(() => (globalThis as unknown as { pictures: ReadonlySet<string> }).pictures.size);
}

test('is there at once where motion is not wanted, and glides where it is', async ({ page }) => {
  expect(await picturesOnTheWay(page)).toBeGreaterThan(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('about:blank');
  expect(await picturesOnTheWay(page)).toBe(2);
});

test('finds a step by its words, in a field that takes every key', async ({ page }) => {
  await openTalk(page);
  await page.keyboard.press('g');
  const field = page.locator('.present').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('wages b');
  await expect(field).toHaveValue('wages b');
  await expect(page.locator('.cover')).toHaveCount(0);
  await field.fill('campaign against');
  await expect(page.getByRole('status').filter({ hasText: '1 step' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.present h2')).toHaveText('Campaign against unpaid wages');
  await expect(place(page)).toHaveText(`11 of ${String(COUNT)}`);
});

test('leaves a key to the input method that is at work', async ({ page }) => {
  await openTalk(page);
  await page.evaluate(() => {
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true, ...init }));
  });
  await expect(place(page)).toHaveText(`1 of ${String(COUNT)}`);
});

test('shows all steps, walks among them by arrows, and goes to one', async ({ page }) => {
  await openTalk(page);
  await page.keyboard.press('Escape');
  const steps = page.locator('.panel ol button');
  await expect(steps).toHaveCount(COUNT);
  await expect(steps.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const tops = await steps.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  const columns = tops.filter((top) => top === tops[0]).length;
  await expect(steps.nth(1 + columns)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveText(`2 of ${String(COUNT)}`);
});

test('tells in another order from the same event on', async ({ page }) => {
  await openTalk(page, '#/timelines-through-time?lang=en&present=5');
  const title = await page.locator('.present h2').innerText();
  await page.keyboard.press('o');
  await page.getByRole('combobox', { name: 'Tell by' }).selectOption('importance');
  await expect.poll(() => page.url()).toContain('tell=importance');
  await expect(page.locator('.panel [aria-current]')).toContainText(title);
  await expect(page.locator('.panel [aria-current] .number')).not.toHaveText('5');
  await page.keyboard.press('Escape');
  await expect(page.locator('.present h2')).toHaveText(title);
  await page.reload();
  await expect(page.locator('.present h2')).toHaveText(title);
});

test('keeps its place over a reload, also with a file that was opened by hand', async ({ page }) => {
  await openTimeline(page, STORY);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 4');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('.present h2')).toHaveText('The first');
  await page.reload();
  await expect(page.locator('.present h2')).toHaveText('The first');
  await expect(place(page)).toHaveText('3 of 4');
});

test('tells a story in its own order, and shows saved views', async ({ page }) => {
  await openTimeline(page, STORY);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 4');
  const titles: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    titles.push(await page.locator('.present h2').innerText());
    await page.keyboard.press('n');
  }
  expect(titles).toEqual(['Where we are', 'The third', 'The first', 'Only the shore']);
  await expect(page.locator('.present')).not.toContainText('Speak slowly');
});

test('draws on time: ink moves with the zoom, and goes as it came', async ({ page }) => {
  await openTalk(page);
  const ink = page.locator('.slide > svg path');
  await page.keyboard.press('d');
  await page.mouse.move(600, 600);
  await page.mouse.down();
  await page.mouse.move(700, 650, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('h');
  await page.mouse.move(300, 120);
  await page.mouse.down();
  await page.mouse.move(400, 120, { steps: 5 });
  await page.mouse.up();
  await expect(ink).toHaveCount(2);
  const before = await ink.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  await page.keyboard.press('+');
  await paintedAtRest(page);
  const after = await ink.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  await page.keyboard.press('-');
  await paintedAtRest(page);
  const xs = (path: string | null | undefined): number[] => (path ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  const [was, is] = [xs(before[0]), xs(await ink.first().getAttribute('d'))];
  was.forEach((x, at) => expect(Math.abs(x - (is[at] ?? NaN))).toBeLessThan(1));
  await page.keyboard.press('z');
  await expect(ink).toHaveCount(1);
  await page.keyboard.press('c');
  await expect(ink).toHaveCount(0);
  await page.keyboard.press('l');
  await page.mouse.move(500, 500);
  await expect(page.locator('.slide > svg circle')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.locator('.slide > svg circle')).toHaveCount(0);
});

test('plays by itself in a loop, waits where somebody is there, and goes on', async ({ page }) => {
  await page.clock.install();
  await openTimeline(page, STORY);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 4');
  await page.keyboard.press('a');
  await page.clock.runFor(29_000);
  await expect(place(page)).toHaveText('1 of 4');
  await page.clock.runFor(2_000);
  await expect(place(page)).toHaveText('2 of 4');
  await page.clock.runFor(8_100);
  await expect(place(page)).toHaveText('3 of 4');
  await page.mouse.move(300, 300);
  await expect(page.getByText('Waiting while you are here')).toBeVisible();
  await page.clock.runFor(59_000);
  await expect(place(page)).toHaveText('3 of 4');
  await page.clock.runFor(2_000);
  await expect(place(page)).toHaveText('4 of 4');
  await page.clock.runFor(8_100);
  await expect(place(page)).toHaveText('1 of 4');
  await page.keyboard.press('a');
  await page.clock.runFor(120_000);
  await expect(place(page)).toHaveText('1 of 4');
});

test('plays or stops as the address says that was written by hand', async ({ page }) => {
  const write = (auto: string): Promise<void> =>
    page.evaluate((end) => void (location.hash = `${location.hash.replace(/&auto=.*/, '')}${end}`), auto);
  await openTalk(page);
  await write('&auto=5');
  await expect(page.getByRole('combobox', { name: 'Each step stays' })).toHaveValue('5');
  await write('');
  await expect(page.getByRole('button', { name: 'Play by itself' })).toBeAttached();
  expect(page.url()).not.toContain('auto');
});

test('the keys are those of the talk again when a pointer has chosen how long a step stays', async ({ page }) => {
  await openTalk(page, '#/apollo-11?lang=en&present=2');
  await page.keyboard.press('a');
  const stays = page.getByRole('combobox', { name: 'Each step stays' });
  await stays.dispatchEvent('pointerdown');
  await stays.focus();
  await stays.selectOption('20');
  await page.keyboard.press('ArrowDown');
  await expect(place(page)).toHaveText('3 of 30');
  await expect(stays).toHaveValue('20');
});

test('other colours leave the camera where a hand put it', async ({ page }) => {
  await openTalk(page, '#/apollo-11?lang=en&present=4');
  await page.keyboard.press('+');
  const before = await paintedAtRest(page);
  const theme = page.locator('.present').getByRole('button', { name: 'Light or dark' });
  await theme.click();
  await expect.poll(() => painted(page)).not.toBe(before);
  await theme.click();
  await expect.poll(() => painted(page)).toBe(before);
});

test('one hand draws, whatever else lies on the glass', async ({ page }) => {
  await openTalk(page);
  await page.keyboard.press('d');
  const touch = (type: string, [x, y]: readonly [number, number], isPrimary: boolean): Promise<void> =>
    page.locator('.slide > svg').dispatchEvent(type, {
      ...{ pointerId: isPrimary ? 1 : 2, pointerType: 'touch', button: 0, clientX: x, clientY: y, isPrimary },
    });
  await page.evaluate(() => (Element.prototype.setPointerCapture = () => undefined));
  await touch('pointerdown', [300, 600], true);
  await touch('pointerdown', [900, 600], false);
  await touch('pointermove', [350, 600], true);
  await touch('pointermove', [950, 650], false);
  await touch('pointerup', [950, 650], false);
  await touch('pointermove', [400, 600], true);
  await touch('pointerup', [400, 600], true);
  const ink = page.locator('.slide > svg path');
  await expect(ink).toHaveCount(1);
  const numbers = ((await ink.getAttribute('d')) ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  expect(Math.max(...numbers)).toBeLessThan(700);
  expect(numbers).toContain(400);
});

test('goes on by a press on the slide, and to an event by a press on its mark', async ({ page }) => {
  await openTalk(page);
  await page.mouse.click(900, 60);
  await expect(place(page)).toHaveText(`2 of ${String(COUNT)}`);
  await page.mouse.click(30, 60);
  await expect(place(page)).toHaveText(`1 of ${String(COUNT)}`);
  await page.mouse.move(700, 600);
  await page.mouse.down();
  await page.mouse.move(500, 600, { steps: 6 });
  await page.mouse.up();
  await expect(place(page)).toHaveText(`1 of ${String(COUNT)}`);
});

/** What is wrong with the slide that is there. Runs in the page. */
function faultsOfSlide(): string[] {
  const caption = document.querySelector('.caption');
  const stage = document.querySelector('.slide .stage')?.getBoundingClientRect();
  const slide = document.querySelector('.slide')?.getBoundingClientRect();
  const texts = [...document.querySelectorAll('.caption p, .caption h2, .caption blockquote')];
  return [
    caption !== null && caption.scrollHeight > caption.clientHeight + 1 ? 'words are cut' : '',
    (stage?.bottom ?? 0) > (slide?.bottom ?? 0) + 1 ? 'the timeline is cut' : '',
    document.documentElement.scrollWidth > innerWidth ? 'wider than the screen' : '',
    ...texts.flatMap((text) => {
      const size = parseFloat(getComputedStyle(text).fontSize);
      const least = innerHeight >= 1080 ? (text.tagName === 'H2' ? 36 : 24) : 12;
      return size < least ? [`${text.tagName} is ${String(size)} px`] : [];
    }),
  ].filter((fault) => fault !== '');
}

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

for (const screen of SCREENS)
  test(`stands whole on a screen of ${String(screen.width)} × ${String(screen.height)}`, async ({ page }) => {
    await page.setViewportSize(screen);
    for (const set of ['mohrss-2019?lang=zh-Hans', 'apollo-11?lang=en']) {
      await openTalk(page, `#/${set}&present=1`);
      const count = Number((await place(page).innerText()).match(/\d+$/)?.[0]);
      for (let step = 1; step <= count; step += 1) {
        await expect(place(page)).toHaveText(new RegExp(`^${String(step)} `));
        await expect.poll(() => page.evaluate(faultsOfSlide), `step ${String(step)} of ${set}`).toEqual([]);
        await page.keyboard.press('ArrowRight');
      }
    }
  });

test('tells nothing, one and two thousand events', async ({ page }) => {
  const events = Array.from({ length: 2_000 }, (_, index) => ({
    ...{ id: `e${String(index)}`, when: String(1001 + index), title: `Event ${String(index)}`, evidence: [] },
  }));
  const base = { version: 1, title: 'Many', language: 'en', lanes: [] };
  await openTimeline(page, { ...base, events: [] });
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#present'));
  await expect(page.locator('.present')).toContainText('no events');
  await openTimeline(page, { ...base, events: events.slice(0, 1) });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 2');
  await openTimeline(page, { ...base, events });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(place(page)).toHaveText('1 of 2002');
  for (const key of ['1', '9', '9', '9', 'Enter']) await page.keyboard.press(key);
  await expect(page.locator('.present h2')).toHaveText('Event 1997');
});

test('is not in the way of the browser: a page that is left has no trace of it', async ({ page }) => {
  await open(page, '#/mohrss-2019?lang=en&edition=en');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.present')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.present')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
});
