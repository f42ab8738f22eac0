/** PDF by the command line and a real browser: every title, date, sentence and note is in its text, whatever they hold. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nodeIo } from '../../src/cli/io.node.ts';
import { run } from '../../src/cli/run.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { itemsOf } from '../../src/export/html/items.ts';
import { estimatePdf } from '../../src/export/print/estimate.ts';
import { PRINT_KINDS, type PrintKind } from '../../src/export/print/types.ts';
import { asRead, ATTEMPTS } from '../export/html/hostile.ts';
import { wordy } from '../export/pptx/documents.ts';
import { dataDocument, manyEvents } from '../export/support/documents.ts';
import { findBrowser } from '../support/browser.ts';

interface Sheet {
  readonly text: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** The words of a text without what a line break or a ligature changes. */
function bare(text: string): string {
  return asRead(text)
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B]/g, '');
}

async function sheetsIn(pdf: Uint8Array): Promise<Sheet[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const opened = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    sheets.push({ text: bare(items.map((item) => ('str' in item ? item.str : '')).join('')), width, height });
  }
  await task.destroy();
  return sheets;
}

let folder = '';
test.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dateline-pdf-'))));
test.afterAll(() => rmSync(folder, { recursive: true }));

async function pdfOf(document: EventsDocument, ...options: readonly string[]): Promise<Buffer> {
  const [source, target] = [join(folder, 'timeline.json'), join(folder, 'out.pdf')];
  writeFileSync(source, JSON.stringify(document));
  let said = '';
  const io = { ...nodeIo, say: (text: string) => (said += text) };
  const browser = findBrowser()?.path ?? chromium.executablePath();
  const code = await run(['render', source, '-f', 'pdf', '-o', target, '--browser', browser, ...options], io);
  // What is odd in a document is told, and all the same it is printed.
  expect(code, said).not.toBe(2);
  return readFileSync(target);
}

async function printed(document: EventsDocument, ...options: readonly string[]): Promise<Sheet[]> {
  return sheetsIn(await pdfOf(document, ...options));
}

const full = (texts: readonly (string | undefined)[]): string[] => texts.flatMap((text) => (text ? [bare(text)] : []));

/** What of a document no PDF may lack. */
function wordsOf(document: EventsDocument): string[] {
  return itemsOf(document, document.language).flatMap(({ title, date, event }) =>
    full([title, date, ...event.evidence.map(({ quote }) => quote)]),
  );
}

function missing(words: readonly string[], sheets: readonly Sheet[]): string[] {
  const all = sheets.map(({ text }) => text).join('');
  return words.filter((word) => !all.includes(word));
}

/** Every text that somebody may get out of a page with, in every place for one. */
const hostile: EventsDocument = {
  ...manyEvents(0),
  title: ATTEMPTS.join(' '),
  events: ATTEMPTS.filter((text) => bare(text) !== '').map((text, place) => ({
    ...{ id: `e${String(place)}`, when: `2019-07-${String((place % 28) + 1).padStart(2, '0')}`, title: text },
    ...{ summary: text, notes: `Note ${String(place)}: ${text}`, lane: text, place: text },
    evidence: [{ quote: text, start: 0, end: text.length, dateText: text, dateStart: 0, implied: [], rule: text }],
  })),
};

const withNotes = (document: EventsDocument): EventsDocument => ({
  ...document,
  events: document.events.map((event, place) => ({ ...event, notes: `Say this of ${String(place)}.\nAnd wait.` })),
});

const DOCUMENTS: readonly (readonly [name: string, EventsDocument])[] = [
  ['no event', manyEvents(0)],
  ['one event', manyEvents(1)],
  ['14 events in Chinese', dataDocument('mohrss-2019/timeline.json')],
  ['28 events by the minute', dataDocument('apollo-11/timeline.json')],
  ['34 events over millennia', dataDocument('timelines-through-time/timeline.json')],
  ['hostile words', hostile],
  ['more words than a page holds', wordy],
];

for (const [name, document] of DOCUMENTS)
  for (const kind of PRINT_KINDS)
    test(`${name} as ${kind}: everything is in the text, and the size is what was told, to a factor of two`, async () => {
      const pdf = await pdfOf(document, '--kind', kind);
      expect(missing(wordsOf(document), await sheetsIn(pdf))).toEqual([]);
      const share = pdf.length / estimatePdf(document, kind);
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(2);
    });

for (const kind of ['poster', 'pages'] satisfies PrintKind[])
  test(`two thousand events as ${kind}: everything is in the text`, async () => {
    test.setTimeout(120_000);
    const document = manyEvents(2_000);
    expect(missing(wordsOf(document), await printed(document, '--kind', kind))).toEqual([]);
  });

for (const paper of ['a4', 'letter', '16x9'])
  test(`on ${paper} every step has a page, with its words and notes`, async () => {
    for (const document of [withNotes(manyEvents(14)), withNotes(dataDocument('mohrss-2019/timeline.json'))]) {
      const sheets = await printed(document, '--paper', paper, '--with-notes');
      expect(sheets).toHaveLength(document.events.length + 2);
      const items = itemsOf(document, document.language);
      for (const { title, date, event } of items) {
        const words = full([title, date, typeof event.notes === 'string' ? event.notes : '']);
        expect(sheets.filter((sheet) => missing(words, [sheet]).length === 0)).toHaveLength(1);
      }
      expect(sheets.every(({ width, height }) => width > height)).toBe(true);
    }
  });

test('the notes of hostile words are words', async () => {
  const sheets = await printed(hostile, '--with-notes');
  const notes = hostile.events.map(({ notes }) => (typeof notes === 'string' ? notes : ''));
  expect(missing(full(notes), sheets)).toEqual([]);
});

test('notes are not in a PDF that nobody asked to have them', async () => {
  const sheets = await printed(withNotes(manyEvents(3)));
  expect(missing([bare('Say this of 1.')], sheets)).toHaveLength(1);
});

test('a poster has one wide page, and then the list on paper', async () => {
  const [poster, ...list] = await printed(dataDocument('apollo-11/timeline.json'), '--kind', 'poster');
  expect(poster?.width).toBeGreaterThan(2_000);
  expect(poster?.width).toBeLessThanOrEqual(14_400);
  expect(new Set(list.map(({ width }) => Math.round(width)))).toEqual(new Set([842]));
});
