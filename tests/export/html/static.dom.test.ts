/** HTML for places that take everything away but tags and inline styles. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readDocumentText } from '../../../src/core/document/read.ts';
import { approximateMeasure as measure } from '../../../src/core/scene/approximate.ts';
import { itemsOf } from '../../../src/export/html/items.ts';
import { staticOf } from '../../../src/export/html/static.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { asRead, hostileDocuments } from './hostile.ts';
import { PAGE, parsed, straysIn, textsOf } from './parsed.ts';

const SVG = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'lang', 'font-family', 'style', 'x', 'y'],
  title: [], g: ['shape-rendering'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  line: ['x1', 'y1', 'x2', 'y2', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: ['d', 'fill', 'fill-opacity', 'stroke', 'stroke-width'],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'font-variant-numeric', 'fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'],
}; // prettier-ignore
const STATIC = {
  ...PAGE, ...SVG, section: ['lang', 'style'], h2: ['style'], h3: ['style'], p: ['style'], strong: [], time: ['datetime'],
  blockquote: ['style'], span: ['style'], a: ['href', 'rel', 'style'], img: ['src', 'alt', 'style'],
}; // prettier-ignore

describe('staticOf', () => {
  const link = { url: 'https://example.org/a', label: 'a report' };
  const document = documentOf('T', 'en', { events: [event('2019-07-16', 'One', { links: [link] })] });

  it('prints the address beside the link, for places that take links away', () => {
    const page = parsed(staticOf(document, { measure }));
    expect(textsOf(page, 'section section p')).toEqual(['16 July 2019', 'One', 'a report https://example.org/a']);
    expect(page.querySelector('section section a')?.getAttribute('href')).toBe('https://example.org/a');
  });

  it('shows the drawing, or pictures that somebody has put somewhere', () => {
    expect(parsed(staticOf(document, { measure })).querySelector('section > svg > title')?.textContent).toBe('T');
    const pictures = ['https://example.org/1.png', 'https://example.org/2.png'];
    const page = parsed(staticOf(document, { measure, pictures }));
    expect(page.querySelector('svg')).toBeNull();
    expect([...page.querySelectorAll('img')].map(({ src, alt }) => [src, alt])).toEqual([
      ['https://example.org/1.png', 'T'],
      ['https://example.org/2.png', ''],
    ]);
  });

  it('is a page by itself where asked for, else a part of one', () => {
    expect(staticOf(document, { measure, isPage: true })).toMatch(
      /^<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">/,
    );
    expect(staticOf(document, { measure })).toMatch(/^<section /);
  });

  it('says that there is nothing to draw by drawing nothing', () => {
    const page = parsed(staticOf(documentOf('T', 'en', { events: [] }), { measure }));
    expect([page.querySelector('svg'), ...textsOf(page, 'h2')]).toEqual([null, 'T']);
  });

  test.each(['mohrss-2019/timeline.json', 'mohrss-2019/timeline.en.json', 'apollo-11/timeline.json'])(
    'tells every title, date and proof of %s',
    (name) => {
      const { document: read } = readDocumentText(readFileSync(`data/${name}`, 'utf8'));
      if (read === null) throw new Error(name);
      const page = parsed(staticOf(read, { measure }));
      const items = itemsOf(read, read.language);
      expect(textsOf(page, 'section section strong')).toEqual(items.map(({ title }) => title));
      expect(textsOf(page, 'section section time')).toEqual(items.map(({ date }) => date));
      const quotes = items.flatMap(({ event: { evidence } }) => evidence.map(({ quote }) => quote));
      expect(textsOf(page, 'section section blockquote')).toEqual(quotes);
      expect(straysIn(page, STATIC)).toEqual([]);
    },
  );

  it('has no script, class, id or address of its own, whatever the texts hold', () => {
    const law = fc.property(hostileDocuments, (hostile) => {
      const page = parsed(staticOf(hostile, { measure }));
      expect(straysIn(page, STATIC)).toEqual([]);
      expect(page.querySelector('img')).toBeNull();
      expect(staticOf(hostile, { measure })).not.toMatch(/style="[^"]*(?:url|expression|&)/);
      const items = itemsOf(hostile, hostile.language);
      expect(textsOf(page, 'section section strong')).toEqual(items.map(({ title }) => asRead(title)));
      expect(textsOf(page, 'section section time')).toEqual(items.map(({ date }) => date));
    });
    fc.assert(law, { numRuns: 40 });
  });
});
