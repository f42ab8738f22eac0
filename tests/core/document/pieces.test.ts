import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../../src/core/document/columns.ts';
import { packer } from '../../../src/core/document/columns.pack.ts';
import { pieceReader } from '../../../src/core/document/pieces.ts';
import { readDocumentText } from '../../../src/core/document/read.ts';
import { splitter } from '../../../src/core/document/split.ts';
import { withStatus } from '../../../src/core/document/status.ts';
import type { Diagnostic, EventSet, EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';
import { fc } from '../../support/laws.ts';

interface Read {
  readonly document: EventsDocument;
  readonly diagnostics: readonly Diagnostic[];
}

function everyEvent({ events }: EventSet): TimelineEvent[] {
  return Array.from({ length: events.length }, (_, index) => events.at(index)).filter((event) => event !== undefined);
}

/** Reads as a large file is read: bytes in chunks, the list in pieces; null where it could not be. */
function inPieces(text: string, chunk: number, piece: number): Read | null {
  const bytes = new TextEncoder().encode(text);
  const { feed, end } = splitter(piece);
  for (let at = 0; at < bytes.length; at += chunk) feed(bytes.subarray(at, at + chunk));
  const split = end();
  if (split === null) return null;
  const textOf = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  const reader = pieceReader(`${textOf(0, split.list.start)}[]${textOf(split.list.end, bytes.length)}`);
  if (reader === null) return null;
  for (const { start, end: stop } of split.pieces) if (!reader.add(textOf(start, stop))) return null;
  const { head, columns, diagnostics, problems } = reader.end();
  expect(problems).toBe(diagnostics.length);
  return { document: { ...head, events: everyEvent(documentOf(head, columns)) }, diagnostics };
}

function whole(text: string): Read | null {
  const { document, diagnostics } = readDocumentText(text);
  return document === null ? null : { document: withStatus(document), diagnostics };
}

const GOOD = { id: 'a', when: '2019-07-16', title: 'Good', evidence: [] };
const LANES = [{ id: 'x', label: 'X' }];

function file(events: readonly unknown[], more: Record<string, unknown> = {}, after: Record<string, unknown> = {}): string {
  return JSON.stringify({ version: 1, title: 'A file', language: 'en', lanes: LANES, ...more, events, ...after }, null, 1);
} // prettier-ignore

const proof = (quote: string, start: number) => ({
  quote,
  start,
  end: start + quote.length,
  dateText: quote.slice(0, 3),
  dateStart: start,
  implied: [],
  rule: 'r',
});

describe('a document read in pieces is the one that is read whole', () => {
  test.each<[string, string]>([
    ['no event', file([])],
    ['one event', file([GOOD])],
    ['every kind of date', file(['2019', '2019-06-14/..', '../2019', '2019-06-21~/2019-06-30~', '-0220', '2019-07-16/2019-08-26', 'Y-13800000000', '0000-01-01'].map((when) => ({ ...GOOD, id: when, when })))],
    ['every field', file([{ ...GOOD, lane: 'x', importance: 0.1, status: 'planned', summary: { en: 'S', 'zh-Hans': '概' }, tags: ['t', 't'], place: 'P', actor: 'A', links: [{ url: 'https://a.example/' }], media: [{ url: 'a.png', alt: 'A' }], notes: 'N', checks: [{ code: 'c', severity: 'note', message: 'M' }], edited: ['title'], own: { deep: [1, null, 'x'] } }])],
    ['titles in several languages', file([{ ...GOOD, title: { en: 'E', 'zh-Hans': '中' } }])],
    ['brackets, quotes and commas inside texts', file([{ ...GOOD, title: 'a "b", [c] }, {"events": [1]} \\' }, { ...GOOD, id: 'b', title: '\\"' }])],
    ['texts beyond the first plane', file([{ ...GOOD, title: '𠮷野 🙂' }])],
    ['an as-of day, which gives every event a status', file([GOOD, { ...GOOD, id: 'b', when: '2030' }, { ...GOOD, id: 'c', status: 'cancelled' }], { asOf: '2020-01-01' })],
    ['events that are none', file([GOOD, null, 'x', [], 7, { ...GOOD, id: 'b', when: '2019-02-30' }, { id: 'c' }])],
    ['the same id twice', file([GOOD, GOOD, { ...GOOD, id: 'b' }, { ...GOOD, title: { en: 'again' } }])],
    ['a lane that is not there', file([{ ...GOOD, lane: 'y' }, { ...GOOD, id: 'b', lane: 'x' }])],
    ['links to events before and after, and to none', file([{ ...GOOD, links: [{ to: 'b' }, { to: 'gone', url: 'https://a.example/' }] }, { ...GOOD, id: 'b', lane: 'y', links: [{ to: 'a' }, { to: 'gone' }] }])],
    ['proofs held against a text after the events', file([{ ...GOOD, evidence: [proof('On 16 July', 0)] }, { ...GOOD, id: 'b', evidence: [proof('On 17 July', 3)] }], {}, { source: { text: 'On 16 July it came.' } })],
    ['a story with an id that is not there', file([GOOD], { story: ['a', 'gone'] })],
    ['faults before and after the events', file([{ ...GOOD, importance: 7 }], { asOf: 'tomorrow' }, { undated: [7], lanes: [...LANES, ...LANES] })],
    ['an empty field and a long text', file([{ ...GOOD, title: ' ' }, { ...GOOD, id: 'b', title: 'x'.repeat(10_001) }])],
    ['a name that reaches into the program', file([GOOD]).replace('"id"', '"__proto__": {"x": 1}, "id"')],
    ['events named within events', file([{ ...GOOD, own: { events: [1, 2] } }], { summary: 'events' })],
    ['a byte order mark', `\uFEFF${file([GOOD])}`],
  ])('%s', (_name, text) => {
    for (const [chunk, piece] of [[1, 1], [7, 1], [1_000_000, 40], [64, 1_000_000]] as const) {
      expect(inPieces(text, chunk, piece)).toEqual(whole(text));
    }
  }); // prettier-ignore

  test.each<[string, string]>([
    ['cut off', file([GOOD]).slice(0, -20)],
    ['a comma too many', file([GOOD]).replace('[\n', '[,\n')],
    ['a comma at the end of the list', file([GOOD]).replace(/\]\n\}$/, ',]}')],
    ['brackets that do not match', file([GOOD]).replace(/\}\n \]/, '] ]')],
    ['no list', file([]).replace('[]', '{}')],
    ['two lists', file([GOOD]).replace('"events"', '"events": [], "events"')],
    ['the name of the list with an escape', file([GOOD]).replace('"events"', '"\\u0065vents"')],
    ['another version', file([GOOD]).replace('"version": 1', '"version": 2')],
    ['a list at the top', '[{"events": []}]'],
    ['something after the end', `${file([GOOD])} x`],
  ])('or is left to be read whole: %s', (_name, text) => {
    expect(inPieces(text, 16, 1)).toBeNull();
  });

  it('whatever the events are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '"', '\\', '},{', 'a'));
    const event = fc.record(
      {
        id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), text),
        when: fc.oneof(fc.constantFrom('2019-07-16', '2019-07', '2019-07-16/2019-08-26', '2019-02-30', '1969~', '2019/..'), text),
        title: fc.oneof(text, fc.constant('T'), fc.record({ en: text, 'zh-Hans': text }, { requiredKeys: [] })),
        evidence: fc.constantFrom<readonly unknown[]>([], [proof('On 16', 0)], [proof('On 17', 1)], [7]),
        lane: fc.constantFrom('x', 'y', '', 7),
        importance: fc.constantFrom(0, 0.3, 1, 2, '1'),
        status: fc.constantFrom('happened', 'planned', 'maybe'),
        tags: fc.array(text, { maxLength: 2 }),
        links: fc.array(fc.record({ to: fc.constantFrom('a', 'b', 'gone') }), { maxLength: 2 }),
        summary: text,
        checks: fc.constantFrom([], [{ code: 'c', severity: 'error', message: 'M' }]),
        more: fc.constantFrom(null, 'x', [1, { a: 'b' }]),
      },
      { requiredKeys: ['when'] },
    ); // prettier-ignore
    const head = fc.record(
      { asOf: fc.constantFrom('2019-07-20', 'x'), source: fc.constant({ text: 'On 16 July' }), story: fc.constant(['a', 'b']) },
      { requiredKeys: [] },
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), head, head, fc.integer({ min: 1, max: 200 }), (events, more, after, size) => {
        const json = file(events, more, after);
        expect(inPieces(json, size, size)).toEqual(whole(json));
      }),
    ); // prettier-ignore
  });
});

describe('the columns of a large document', () => {
  const events = Array.from({ length: 9_000 }, (_, index): TimelineEvent => ({
    id: `e${index}`,
    when: `${1900 + (index % 100)}-01-01`,
    title: `T${index}`,
    importance: index % 3 === 0 ? 0.9 : 0.1,
    evidence: [],
  })); // prettier-ignore
  const { add, columns } = packer([], undefined);
  for (const event of events) add(event);
  const packed = columns();

  it('name the most important events first, spread over the whole of time', () => {
    const first = [...packed.first];
    expect(first).toHaveLength(4_000);
    expect(first).toEqual([...new Set(first)].sort((a, b) => a - b));
    expect(first.filter((index) => index % 3 === 0)).toHaveLength(3_000);
    const years = new Set(first.map((index) => index % 100));
    expect(years.size).toBe(100);
  });

  it('find an event by its id, and say what there is to sort by', () => {
    const document = documentOf({ version: 1, title: 't', language: 'en', lanes: [] }, packed);
    expect(document.events.placeOf?.('e8999')).toBe(8_999);
    expect(document.events.placeOf?.('e')).toBe(-1);
    expect(document.events.at(8_999)).toEqual(events[8_999]);
    expect(document.events.at(9_000)).toBeUndefined();
    expect(packed.fields).toEqual(['importance']);
    expect(packed.isProved).toBe(false);
  });
});
