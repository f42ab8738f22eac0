import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { guarded, unguarded } from '../../src/core/document/formula.ts';
import { textIn } from '../../src/core/document/text.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { formatEdtf, parseEdtf } from '../../src/core/time/edtf.ts';
import { csvOf } from '../../src/export/csv.ts';
import { isoBounds } from '../../src/export/csv.time.ts';
import { readEventsCsv } from '../../src/import/csv/events.ts';
import { values } from '../core/time/arbitrary.ts';
import { fc } from '../support/laws.ts';
import { asRead, hostileDocuments } from './html/hostile.ts';
import { DATA, dataDocument, documentOf, manyEvents } from './support/documents.ts';

type Row = Readonly<Record<string, string>>;

/** The rows as a program reads them that knows RFC 4180 alone, cells by the name of their column. */
function rowsOf(csv: string): Row[] {
  return parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
}

const NAMES = [
  'id', 'when', 'start', 'end', 'date', 'title', 'summary', 'lane', 'status', 'importance', 'tags', 'place', 'actor', 'proof',
  'url', 'more urls', 'source',
]; // prettier-ignore

it('is a line of names alone where there is no event', () => {
  expect(csvOf(documentOf([]))).toBe(`${NAMES.join(',')}\r\n`);
});

it('has a row an event, in the order of time, with all that is told of it', () => {
  const proof = (quote: string): EventsDocument['events'][number]['evidence'][number] => ({
    ...{ quote, start: 0, end: quote.length, dateText: quote, dateStart: 0, implied: [], rule: 'r' },
  });
  const event = {
    id: 'x',
    when: '2019-07-16/2019-08-26',
    title: { en: 'One, "two"', 'zh-Hans': '一' },
    summary: 'Line\nand line',
    lane: 'a',
    importance: 0.5,
    tags: ['p', 'q, r'],
    place: 'Beijing',
    actor: 'Ministry',
    evidence: [proof('First.'), proof('Second; third.')],
    links: [{ url: 'https://example.org/' }, { to: 'y' }, { url: 'a/b', label: 'More' }],
  };
  const rest = { lanes: [{ id: 'a', label: 'Lane A' }], source: { title: 'S', url: 'https://example.org/s' } };
  const csv = csvOf(documentOf([{ id: 'y', when: '2019-07-26' }, event], rest));
  expect(rowsOf(csv)).toEqual([
    {
      ...{ id: 'x', when: '2019-07-16/2019-08-26', start: '2019-07-16', end: '2019-08-26' },
      ...{ date: '16 July – 26 August 2019', title: 'One, "two"', summary: 'Line\nand line', lane: 'Lane A' },
      ...{ status: 'ongoing', importance: '0.5', tags: 'p; q, r', place: 'Beijing', actor: 'Ministry' },
      ...{ proof: 'First.\nSecond; third.', url: 'https://example.org/', 'more urls': 'a/b' },
      source: 'https://example.org/s',
    },
    {
      ...{ id: 'y', when: '2019-07-26', start: '2019-07-26', end: '2019-07-26', date: '26 July 2019', title: 'Event' },
      ...{ summary: '', lane: '', status: 'planned', importance: '', tags: '', place: '', actor: '', proof: '' },
      ...{ url: '', 'more urls': '', source: 'https://example.org/s' },
    },
  ]);
  expect(csvOf(documentOf([event], rest), { language: 'zh-Hans' })).toContain('2019年7月16日至8月26日,一,');
});

test('a byte order mark stands in front where it is asked for', () => {
  const document = documentOf([{ when: '2019-07-16' }]);
  expect(csvOf(document, { hasBom: true })).toBe(`\uFEFF${csvOf(document)}`);
});

describe('start and end', () => {
  test.each([
    ['2019-07-16', '2019-07-16', '2019-07-16'],
    ['2019-07-16T09:30+08:00', '2019-07-16T09:30+08:00', '2019-07-16T09:30+08:00'],
    ['2019-09', '2019-09', '2019-09'],
    ['2019-07-XX', '2019-07', '2019-07'],
    ['2019-XX', '2019', '2019'],
    ['2019-22', '2019-06', '2019-08'],
    ['2019-24', '2019-12', '2020-02'],
    ['198X', '1980', '1989'],
    ['-04XX', '-0499', '-0400'],
    ['2019-06-14/..', '2019-06-14', ''],
    ['../2019-06-30', '', '2019-06-30'],
    ['2019-06-21~/2019-06-30', '', '2019-06-30'],
    ['1130~', '', ''],
    ['-0220', '-0220', '-0220'],
    ['Y-13800000000', '', ''],
  ])('of %s', (when, start, end) => {
    expect(isoBounds(parseEdtf(when))).toEqual({ start, end });
  });
});

describe('formulas', () => {
  test.each([
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ['+1', "'+1"],
    ['-0220', "'-0220"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['1 = 1', '1 = 1'],
    ["'quoted'", "'quoted'"],
    ['', ''],
  ])('%j is written as %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  test('law: no text is a formula, and each comes back', () => {
    const pieces = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', ' ', '＝', 'a', '1');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces }), fc.string({ unit: 'binary' })), (text) => {
        expect(guarded(text)).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});

test('law: whatever the texts, every cell comes back, and none is a formula', () => {
  fc.assert(
    fc.property(hostileDocuments, (document) => {
      const rows = rowsOf(csvOf(document));
      const byId = new Map(rows.map((row) => [unguarded(row['id'] ?? ''), row]));
      expect(rows).toHaveLength(document.events.length);
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      for (const event of document.events) {
        const row = byId.get(asRead(event.id)) ?? {};
        const cells = ['when', 'title', 'summary', 'place', 'actor', 'proof'].map((name) => unguarded(row[name] ?? ''));
        const proof = event.evidence.map(({ quote }) => quote).join('\n');
        const { when, title, summary = '', place = '', actor = '' } = event;
        const texts = [when, textIn(title, document.language), textIn(summary, document.language), place, actor, proof];
        expect(cells).toEqual(texts.map(asRead));
      }
    }),
  );
});

test('law: the reader of tables reads any date again', () => {
  fc.assert(
    fc.property(values.map(formatEdtf), (when) => {
      const { rows, diagnostics } = readEventsCsv(csvOf(documentOf([{ when }]), { hasBom: true }));
      expect(diagnostics).toEqual([]);
      expect(rows.map((row) => row.when)).toEqual([when]);
    }),
  );
});

test.each(DATA)('%s: the reader of tables reads it again', (path) => {
  const { events, language } = dataDocument(path);
  const { rows, diagnostics } = readEventsCsv(csvOf(dataDocument(path)));
  expect(diagnostics).toEqual([]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, when, title, importance } of events)
    expect(byId.get(id)).toMatchObject({ when, title: textIn(title, language), importance });
});

test.each([0, 1, 2000])('%i events', (count) => {
  const rows = rowsOf(csvOf(manyEvents(count)));
  expect(rows).toHaveLength(count);
  for (const { summary } of rows) expect(summary).toBe("'=1+1");
});
