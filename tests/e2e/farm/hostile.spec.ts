/** Hostile words in every field of a document, in every form: none of them runs, becomes an element, or asks for anything. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readDocument } from '../../../src/core/document/read.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { elementOf } from '../../../src/export/html/element.ts';
import { singlePageOf } from '../../../src/export/html/page.ts';
import { snippetOf } from '../../../src/export/html/snippet.ts';
import { staticOf } from '../../../src/export/html/static.ts';
import { expect, HOST, pageOf, ROOM, SCRIPT, serve, test } from './host.ts';
import { HOSTILE } from './hostile.ts';

/** A document with `word` in every field, as somebody may send it. */
function poisoned(word: string, index: number): unknown {
  const text = { en: word, 'zh-Hans': word };
  const media = { url: word, alt: word, credit: word };
  const link = { to: word, url: word, kind: word, label: text };
  const evidence = {
    ...{ quote: word, start: 0, end: word.length, dateText: word, dateStart: 0, rule: word, implied: [] },
    ...{ parts: [{ kind: word, text: word }], alternatives: [word] },
  };
  const base = {
    title: text,
    summary: word,
    evidence: [evidence],
    notes: word,
    tags: [word],
    place: word,
    actor: word,
  };
  return {
    id: index % 2 === 0 ? word : `e${String(index)}`,
    when: '2019-07-16',
    ...base,
    ...{ lane: word, status: word, importance: word, links: [link, { url: word }], media: [media] },
    ...{ checks: [{ code: word, severity: 'warning', message: word, suggestion: word }], edited: [word] },
    [word]: word,
  };
}

const json = {
  version: 1,
  ...{ title: HOSTILE.join(' '), summary: HOSTILE.join(' '), language: 'en', asOf: '2019-08-01' },
  source: { title: HOSTILE.join(' '), url: 'javascript:pwned()', publisher: '<img src=x onerror=pwned()>' },
  lanes: HOSTILE.map((word) => ({ id: word, label: word, color: word })),
  events: HOSTILE.map(poisoned),
  undated: HOSTILE.map((word) => ({ quote: word, start: 0, end: word.length, dateText: word, title: word })),
};

function readIn(): EventsDocument {
  const { document } = readDocument(json);
  if (document === null) throw new Error('nothing was read');
  return document;
}

/** What a form may hold; anything else came from a text. */
const ALLOWED = new Set(
  `html head body meta title link style script date-line h1 h2 h3 h4 p div section header main footer article figure figcaption ol ul li time
  strong em b a span blockquote mark cite button svg path rect line text g defs clippath lineargradient stop desc circle canvas slot img br hr dl dt dd small
  noscript table tbody tr td`.split(/\s+/),
);

/** Every element, inside shadow roots too, that a text could have become. */
async function strangers(page: Page): Promise<string[]> {
  return page.evaluate(
    (allowed) => {
      const found: string[] = [];
      const walk = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) {
          const name = element.localName.toLowerCase();
          if (!allowed.includes(name)) found.push(name);
          for (const { name: attribute, value } of element.attributes) {
            if (attribute.startsWith('on')) found.push(`${name} ${attribute}`);
            if (
              !['href', 'src', 'action'].includes(attribute) ||
              value.startsWith('#') ||
              /^data:(?:,|image\/png)/.test(value)
            )
              continue;
            const { protocol, host } = new URL(value, document.baseURI);
            const isHarmless = ['http:', 'https:', 'mailto:'].includes(protocol) && !host.includes('evil');
            if (!isHarmless) found.push(`${name} ${attribute}=${value}`);
          }
          if (element.shadowRoot !== null) walk(element.shadowRoot);
        }
      };
      walk(document);
      return found;
    },
    [...ALLOWED],
  );
}

const timeline = readIn();
const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('base64'));
const module = readFileSync('dist/embed/date-line.js', 'utf8');

const FORMS: Readonly<Record<string, () => string | Promise<string>>> = {
  'the list, drawn': () => pageOf({ head: ROOM, body: elementOf(timeline) + SCRIPT }),
  'the file, read': () =>
    pageOf({ head: ROOM, body: `<date-line lang="en" src="/timeline.json"></date-line>${SCRIPT}` }),
  'the property': () =>
    pageOf({
      head: ROOM,
      body: `<date-line lang="en"></date-line><script type="module">import '/date-line.js'; document.querySelector('date-line').timeline = await (await fetch('/timeline.json')).json();</script>`,
    }),
  'the snippet with its search data': () =>
    pageOf({ head: ROOM, body: snippetOf(timeline, { scriptUrl: '/date-line.js', hasJsonLd: true }) }),
  'the single page': () => singlePageOf(timeline, { moduleCode: module, sha256 }),
  'the static page': () => staticOf(timeline, { language: 'en', measure: approximateMeasure }),
};

for (const [name, form] of Object.entries(FORMS)) {
  test(`${name}: nothing runs, nothing is built, nothing is asked for`, async ({ page, seen }) => {
    const ran: string[] = [];
    await page.exposeFunction('pwned', () => void ran.push('ran'));
    await serve(page, { '/': await form(), '/timeline.json': JSON.stringify(json) });
    await page.goto(`${HOST}/`);
    const hasElement = (await page.locator('date-line').count()) > 0;
    if (hasElement) {
      await page.locator('date-line').scrollIntoViewIfNeeded();
      await expect(page.locator('date-line canvas').first()).toBeVisible();
      const { events } = timeline;
      for (const id of [events[0], events[20], events[40]].flatMap((event) => event?.id ?? [])) {
        await page.locator('date-line').evaluate((element, wanted) => element.setAttribute('event', wanted), id);
        await expect(page.locator('date-line').locator('#card-title')).toBeVisible();
      }
      await page.locator('date-line').getByRole('button', { name: 'List' }).click();
      await expect(page.locator('date-line ol button').first()).toBeVisible();
    }
    await page.waitForTimeout(200);
    expect(ran).toEqual([]);
    expect(await strangers(page)).toEqual([]);
    expect(seen.requests.filter((url) => !url.startsWith(HOST) && !url.startsWith('data:'))).toEqual([]);
    expect(await page.evaluate(() => ({}))).toEqual({});
  });
}
