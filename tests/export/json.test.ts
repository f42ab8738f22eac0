import { expect, it, test } from 'vitest';
import { publicOf, speakersOf } from '../../src/core/document/public.ts';
import { readDocumentText } from '../../src/core/document/read.ts';
import { jsonOf } from '../../src/export/json.ts';
import { fc } from '../support/laws.ts';
import { hostileDocuments } from './html/hostile.ts';
import { DATA, dataDocument, documentOf, manyEvents } from './support/documents.ts';

const checks = [{ code: 'c', severity: 'warning', message: 'Is it so?' }] as const;
const desk = documentOf([{ when: '2019-07-16', notes: 'Say it slowly', checks }, { when: '2019-07-17' }]);

test.each([
  ['everybody', false, ['"when": "2019-07-16"']],
  ['the speaker', true, ['"when": "2019-07-16"', '"notes": "Say it slowly"']],
])('for %s', (_name, hasNotes, parts) => {
  const json = jsonOf(desk, { hasNotes });
  for (const part of parts) expect(json).toContain(part);
  expect([json.includes('Say it slowly'), json.includes('Is it so?')]).toEqual([hasNotes, false]);
});

it('has the same bytes whatever the order of the fields', () => {
  const turned = Object.fromEntries(Object.entries(desk).reverse()) as unknown as typeof desk;
  expect(jsonOf(turned)).toBe(jsonOf(desk));
});

test('law: whatever the texts, the document comes back', () => {
  fc.assert(
    fc.property(hostileDocuments, fc.boolean(), (document, hasNotes) => {
      const json = jsonOf(document, { hasNotes });
      expect(json).not.toMatch(/\p{Cs}/u);
      expect(JSON.parse(json)).toEqual(hasNotes ? speakersOf(document) : publicOf(document));
    }),
  );
});

test.each(DATA)('%s is read again as it was', (path) => {
  const document = dataDocument(path);
  expect(readDocumentText(jsonOf(document))).toEqual({ document: publicOf(document), diagnostics: [] });
});

test.each([0, 1, 2000])('%i events', (count) => {
  const { document, diagnostics } = readDocumentText(jsonOf(manyEvents(count)));
  expect([document?.events.length, diagnostics]).toEqual([count, []]);
});
