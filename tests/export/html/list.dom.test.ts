/** The list that is the content: its words, its order, and that no text gets out of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readDocumentText } from '../../../src/core/document/read.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { LINK_ADDRESS } from '../../../src/core/document/url.ts';
import { elementOf } from '../../../src/export/html/element.ts';
import { itemsOf } from '../../../src/export/html/items.ts';
import { listOf } from '../../../src/export/html/list.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { asRead, hostileDocuments } from './hostile.ts';
import { LIST, PAGE, parsed, straysIn, textsOf } from './parsed.ts';

const whole = documentOf('Title of the timeline', 'en', {
  asOf: '2019-08-01',
  lanes: [{ id: 'court', label: 'Court', color: '#aa3333' }],
  source: { title: 'A report', publisher: 'A paper', url: 'https://example.org/r', published: '2019-08-01' },
  events: [
    event('2019-07-16/2019-08-26', 'Later', {
      id: 'e1',
      lane: 'court',
      importance: 0.8,
      summary: 'In short',
      evidence: [{ quote: 'The proof', start: 0, end: 9, dateText: '', dateStart: 0, implied: [], rule: '' }],
      place: 'Oslo',
      actor: 'The court',
      tags: ['a', 'b'],
      links: [
        { url: 'https://example.org/', label: 'label' },
        { to: 'e0', kind: 'cause' },
      ],
      media: [{ url: 'https://example.org/p.png', alt: 'a door', credit: 'A. B.' }],
    }),
    event('2019-06-21~/2019-06-30~', 'Earlier', { id: 'e0' }),
    event('2019-09', 'Last', { id: 'e2', status: 'cancelled' }),
  ],
  undated: [{ quote: 'It was recently.', start: 0, end: 16, dateText: 'recently', title: 'Something' }],
});

describe('listOf', () => {
  it('tells everything of an event, in order', () => {
    const lines = listOf(whole).split('\n');
    const first = lines.findIndex((line) => line.startsWith('<li data-id="e1"'));
    expect(lines.slice(first, first + 6)).toEqual([
      '<li data-id="e1" data-when="2019-07-16/2019-08-26" data-lane="court" data-status="ongoing" data-importance="0.8">' +
        '<time datetime="2019-07-16">16 July – 26 August 2019</time> <strong>Later</strong> <em>ongoing</em>',
      '<p>In short</p>',
      '<blockquote>The proof</blockquote>',
      '<p><small>Place: Oslo · People: The court · Tags: a, b · Caused by: Earlier</small></p>',
      '<p><a href="https://example.org/" rel="noopener noreferrer">label</a></p>',
      '<p><a href="https://example.org/p.png" rel="noopener noreferrer">Picture: a door · A. B.</a></p></li>',
    ]);
  });

  it('stands in the order of time, between its heading and its source', () => {
    const list = parsed(listOf(whole));
    expect(textsOf(list, 'h2, strong, h3, footer')).toEqual([
      'Title of the timeline',
      'Earlier',
      'Later',
      'Last',
      'Without a date',
      'Source: A paper, A report · published 1 August 2019',
    ]);
    expect(textsOf(list, 'em')).toEqual(['ongoing', 'cancelled']);
    expect(textsOf(list, 'ul > li')).toEqual(['recently: Something\nIt was recently.']);
  });

  it('leaves heading and source to the page where that has its own', () => {
    expect(textsOf(parsed(listOf(whole, { isBare: true })), 'h2, footer')).toEqual(['Without a date']);
  });

  test.each([
    ['http', 'http://example.org/', true],
    ['mail', 'mailto:a@example.org', true],
    ['relative', 'more.html', true],
    ['script', 'javascript:alert(1)', false],
    ['another host without a scheme', '//evil.example/', false],
    ['the same, once what is dropped is dropped', '\uFFFE//evil.example/', false],
    ['a page as data', 'data:text/html,x', false],
  ])('a link to %s', (_name, url, isLink) => {
    const document = documentOf('T', 'en', { events: [event('2019', 'E', { links: [{ url, label: 'words' }] })] });
    const list = parsed(listOf(document));
    expect(textsOf(list, 'a')).toEqual(isLink ? ['words'] : []);
    expect(textsOf(list, 'li p')).toEqual(['words']);
  });

  test.each([
    ['mohrss-2019/timeline.json', 14],
    ['mohrss-2019/timeline.en.json', 14],
    ['apollo-11/timeline.zh.json', 28],
  ])('has every event of %s with its proof', (name, count) => {
    const document = read(name);
    const list = parsed(listOf(document));
    expect(list.querySelectorAll('ol > li')).toHaveLength(count);
    const quotes = document.events.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(textsOf(list, 'ol blockquote').sort()).toEqual(quotes.sort());
  });

  test.each([0, 1, 300])('has %i events', (count) => {
    const events = Array.from({ length: count }, (_, place) => event(String(1700 + place), `Event ${place}`));
    expect(textsOf(parsed(listOf(documentOf('T', 'zh-Hans', { events }))), 'ol > li > strong')).toEqual(
      events.map(({ title }) => title),
    );
  });
});

describe('whatever the texts hold', () => {
  it('the list has only its own elements and attributes, all titles, dates and links in order', () => {
    fc.assert(
      fc.property(hostileDocuments, (document) => {
        const list = parsed(listOf(document));
        expect(straysIn(list, { ...LIST, ...PAGE })).toEqual([]);
        const items = itemsOf(document, document.language);
        expect(textsOf(list, 'ol > li > strong')).toEqual(items.map(({ title }) => asRead(title)));
        expect(textsOf(list, 'ol > li > time')).toEqual(items.map(({ date }) => date));
        const urls = items.flatMap(({ event: { links = [], media = [] } }) => [...links, ...media].map(({ url }) => url ?? ''));
        const followed = urls.filter((url) => LINK_ADDRESS.test(url) && asRead(url) === url);
        expect([...list.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual(followed);
      }),
    );
  }); // prettier-ignore

  it('the element keeps its lanes, and the document that stands inside reads the same', () => {
    fc.assert(
      fc.property(hostileDocuments, (document) => {
        const page = parsed(elementOf(document, { hasData: true }));
        const allowed = { ...LIST, ...PAGE, 'date-line': ['lang', 'height', 'as-of', 'lanes'], script: ['type'] };
        expect(straysIn(page, allowed)).toEqual([]);
        const element = page.querySelector('date-line');
        const data: unknown = JSON.parse(element?.firstElementChild?.textContent ?? '');
        expect(data).toEqual(JSON.parse(JSON.stringify(document)));
        const lanes: unknown = JSON.parse(element?.getAttribute('lanes') ?? '[]');
        expect(lanes).toEqual(document.lanes.map(({ id, color }) => ({ id: asRead(id), label: asRead(id), color })));
        const known = new Set(document.lanes.map(({ id }) => asRead(id)));
        const named = document.events.flatMap(({ lane }) => (lane === undefined ? [] : [asRead(lane)]));
        const written = [...page.querySelectorAll('ol > li')].flatMap((item) => item.getAttribute('data-lane') ?? []);
        expect(written.filter((lane) => known.has(lane)).sort()).toEqual(
          named.filter((lane) => known.has(lane)).sort(),
        );
      }),
    );
  });
});

function read(name: string): EventsDocument {
  const { document } = readDocumentText(readFileSync(`data/${name}`, 'utf8'));
  if (document === null) throw new Error(`data/${name} cannot be read`);
  return document;
}
