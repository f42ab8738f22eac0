/** The list of a page read back as a document: whole as it was written, and what is left of it where a content system took something. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readDocument, readDocumentText } from '../../src/core/document/read.ts';
import { withStatus } from '../../src/core/document/status.ts';
import { textIn } from '../../src/core/document/text.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { foundIn } from '../../src/embed/light.ts';
import { elementOf } from '../../src/export/html/element.ts';

function timelineOf(path: string): EventsDocument {
  const { document } = readDocumentText(readFileSync(path, 'utf8'));
  if (document === null) throw new Error(`${path} cannot be read`);
  return withStatus(document);
}

/** The element in markup that a test has written itself. */
function elementIn(html: string): Element {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('date-line');
  if (element === null) throw new Error('no element');
  return element;
}

function readBack(html: string): EventsDocument {
  const found = foundIn(elementIn(html));
  if (found === null || !('value' in found)) throw new Error('no list');
  const { document, diagnostics } = readDocument(JSON.parse(JSON.stringify(found.value)));
  expect(diagnostics).toEqual([]);
  if (document === null) throw new Error('nothing could be read');
  return document;
}

describe.each([
  'data/mohrss-2019/timeline.json',
  'data/mohrss-2019/timeline.en.json',
  'data/apollo-11/timeline.json',
  'data/timelines-through-time/timeline.json',
])('%s', (path) => {
  const before = timelineOf(path);
  const after = readBack(elementOf(before));
  const byId = new Map(after.events.map((event) => [event.id, event]));

  it('keeps title, lanes and as-of day', () => {
    expect(after.title).toBe(textIn(before.title, before.language));
    expect(after.asOf).toBe(before.asOf);
    expect(after.lanes.map(({ id }) => id)).toEqual(before.lanes.map(({ id }) => id));
  });

  it.each(before.events.map((event) => [event.id, event] as const))('keeps %s', (id, event) => {
    const back = byId.get(id);
    expect(back).toMatchObject({
      when: event.when,
      title: textIn(event.title, before.language),
      ...(event.lane !== undefined && { lane: event.lane }),
      ...(event.status !== undefined && { status: event.status }),
    });
    const proofs = event.evidence.map(({ quote, start, dateStart, dateText }) => ({
      ...{ quote, dateText },
      dateStart: dateStart - start,
    }));
    expect(back?.evidence).toMatchObject(proofs);
    expect((back?.links ?? []).map(({ url }) => url)).toEqual((event.links ?? []).flatMap(({ url }) => url ?? []));
  });
});

const ITEM =
  '<li><time datetime="2019-07-16">16 July</time> <strong>Title</strong><blockquote>It was.</blockquote></li>';

test.each([
  ['a date without data-when', `<ol>${ITEM}</ol>`, '2019-07-16'],
  [
    'two dates are an interval',
    '<ol><li><time datetime="2019-07-16">a</time>–<time datetime="2019-08-26">b</time> <b>Title</b></li></ol>',
    '2019-07-16/2019-08-26',
  ],
  ['a date that stands in words of its own', '<ol><li><time>2019-09</time> <b>Title</b></li></ol>', '2019-09'],
])('%s', (_, list, when) => {
  expect(readBack(`<date-line>${list}</date-line>`).events).toMatchObject([{ when, title: 'Title' }]);
});

test('JSON inside wins over the list', () => {
  const found = foundIn(
    elementIn(`<date-line><script type="application/json">{"a":1}</script><ol>${ITEM}</ol></date-line>`),
  );
  expect(found).toEqual({ json: '{"a":1}' });
});

test('spaces in the JSON are kept: offsets count on them', () => {
  const json = JSON.stringify({ text: 'two  spaces and\na line' });
  const found = foundIn(elementIn(`<date-line><script type="application/json">${json}</script></date-line>`));
  expect(found).toEqual({ json });
});

test('an element without a list holds nothing', () => {
  expect(foundIn(elementIn('<date-line><p>Later</p></date-line>'))).toBeNull();
});

test('one bad item is told, and the others stay', () => {
  const found = foundIn(
    elementIn(`<date-line><ol>${ITEM}<li data-when="next week"><b>No date</b></li>${ITEM}</ol></date-line>`),
  );
  const { document, diagnostics } = readDocument((found as { value: unknown }).value);
  expect(document?.events).toHaveLength(2);
  expect(diagnostics.map(({ path }) => path)).toContain('events[1].when');
});
