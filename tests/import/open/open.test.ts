import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../../src/core/document/columns.ts';
import { headOf, rowsOf } from '../../../src/core/document/rows.ts';
import type { EventRow } from '../../../src/core/document/rows.ts';
import type { EventsDocument, EventSet } from '../../../src/core/document/types.ts';
import { parquetOf } from '../../../src/export/parquet.ts';
import { openFile } from '../../../src/import/open/open.ts';
import type { Listener, OpenedFile, Progress } from '../../../src/core/document/opening.ts';

const LANES = ['x', 'y'];

const timeline: EventsDocument = {
  version: 1,
  title: 'Many',
  language: 'en',
  asOf: '1990-01-01',
  lanes: LANES.map((id) => ({ id, label: id })),
  events: Array.from({ length: 12_000 }, (_, index) => ({
    id: `e${index}`,
    when: `${1970 + (index % 40)}-0${1 + (index % 9)}-11`,
    title: `Event ${index}`,
    lane: LANES[index % 2] ?? 'x',
    importance: (index % 100) / 100,
    status: 1970 + (index % 40) < 1990 ? 'happened' : 'planned',
    evidence: [],
  })),
};

function packed(): File {
  return new File([parquetOf(rowsOf(timeline), headOf(timeline)) as BlobPart], 'many.parquet');
}

const UNHEARD: Listener = { progress: () => undefined, first: () => undefined };

function shown({ document }: OpenedFile): EventSet {
  if (document === null) throw new Error('nothing was opened');
  return documentOf(document.head, document.columns);
}

function byId(document: EventSet): Map<string, unknown> {
  const events = Array.from({ length: document.events.length }, (_, index) => document.events.at(index));
  return new Map(events.map((event) => [event?.id ?? '', event]));
}

describe('opening a large file', () => {
  it('gives from JSON what is in it, and tells how far it is', async () => {
    const file = new File([JSON.stringify(timeline)], 'many.json');
    const told: Progress[] = [];
    const opened = await openFile(file, { ...UNHEARD, progress: (progress) => told.push(progress) });
    expect(opened).toMatchObject({ diagnostics: [], problems: 0, total: null });
    expect(byId(shown(opened))).toEqual(new Map(timeline.events.map((event) => [event.id, event])));
    expect(told.at(-1)).toMatchObject({ events: 12_000, total: 12_000 });
    // What has only been found is not told as read.
    expect(told.every(({ share, events }) => events / 12_000 <= share + 0.05)).toBe(true);
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort((a, b) => a - b));
  });

  it('gives from Parquet the same events', async () => {
    const opened = await openFile(packed(), UNHEARD);
    expect(opened).toMatchObject({ problems: 0, total: null });
    expect(byId(shown(opened))).toEqual(new Map(timeline.events.map((event) => [event.id, event])));
  });

  it('gives the first events of Parquet earlier, with the number of all, and they keep their places', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index): EventRow => ({
      start: index * 86_400_000,
      end: (index + 1) * 86_400_000,
      title: `T${index}`,
      lane: 'x',
    })); // prettier-ignore
    const file = new File([parquetOf(rows, headOf(timeline)) as BlobPart], 'many.parquet');
    const firsts: OpenedFile[] = [];
    const all = shown(await openFile(file, { ...UNHEARD, first: (opened) => firsts.push(opened) }));
    const [first] = firsts.map(shown);
    expect(firsts.map(({ total }) => total)).toEqual([60_000]);
    expect(first?.events.length).toBeGreaterThanOrEqual(1_000);
    expect(first?.events.length).toBeLessThan(60_000);
    expect(first?.events.at(999)).toEqual(all.events.at(999));
    expect(all.events.length).toBe(60_000);
  });

  it('reads Parquet of instants without names, dates or lanes', async () => {
    const day = 86_400_000;
    const rows: EventRow[] = [
      { start: 0, end: day, title: 'A day' },
      { start: 0, end: 2 * day, title: 'Two days', lane: 'new' },
      { start: 3_600_000, end: 3_600_000, title: 'An instant' },
      { start: day, end: Infinity, title: 'An open end' },
    ];
    const head = { title: 'T', language: 'en', lanes: [] } as const;
    const file = new File([parquetOf(rows, head) as BlobPart], 'x.parquet');
    const { lanes, events } = shown(await openFile(file, UNHEARD));
    const all = Array.from({ length: events.length }, (_, index) => events.at(index));
    const whens = new Map(all.map((event) => [event?.title, event?.when]));
    expect(lanes).toEqual([{ id: 'new', label: 'new' }]);
    expect(whens).toEqual(
      new Map([
        ['A day', '1970-01-01'],
        ['Two days', '1970-01-01/1970-01-02'],
        ['An instant', '1970-01-01T01:00:00Z'],
        ['An open end', '1970-01-02/..'],
      ]),
    );
    expect(new Set(all.map((event) => event?.id)).size).toBe(4);
    expect(all.find((event) => event?.title === 'Two days')?.lane).toBe('new');
  });

  const text = JSON.stringify(timeline);
  const bytes = async (file: File, length: number): Promise<BlobPart> => (await file.arrayBuffer()).slice(0, length);
  test.each<[string, () => Promise<File> | File, string]>([
    ['JSON that is cut off', () => new File([text.slice(0, -99)], 'x.json'), 'json'],
    ['bytes that are no text', () => new File([text.slice(0, -9), new Uint8Array([0xff]), text.slice(-9)], 'x.json'), 'unreadable'],
    ['a table', () => new File(['title,when\nA,2019\n'], 'events.csv'), 'table'],
    ['a table of another name', () => new File(['title;when\nA;2019\n'], 'events.json'), 'table'],
    ['an empty file', () => new File([], 'x.json'), 'json'],
    ['Parquet that is cut off', async () => new File([await bytes(packed(), 9_000)], 'x.parquet'), 'cut-off'],
    ['text called Parquet', () => new File(['hello, this is none'], 'x.parquet'), 'parquet'],
    ['a timeline of another version', () => new File([text.replace('"version":1', '"version":9')], 'x.json'), 'version'],
  ])('says what is wrong with %s', async (_name, make, code) => {
    const { document, diagnostics } = await openFile(await make(), UNHEARD);
    expect(document).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  }); // prettier-ignore

  it('says that a file has gone while it was read', async () => {
    const file = new File([text], 'x.json');
    const slice = file.slice.bind(file);
    let slices = 0;
    file.slice = (start, end) => {
      slices += 1;
      const gone = (): Promise<never> => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return slices < 4 ? slice(start, end) : Object.assign(new Blob(), { arrayBuffer: gone });
    };
    const { document, diagnostics } = await openFile(file, UNHEARD);
    expect(document).toBeNull();
    expect(diagnostics[0]?.code).toBe('unreadable');
  });

  it('is given up when it is told to', async () => {
    const stop = new AbortController();
    const progress = (): void => stop.abort();
    const opening = openFile(new File([text], 'x.json'), { ...UNHEARD, progress }, stop.signal);
    await expect(opening).rejects.toThrow(/abort/i);
  });
});
