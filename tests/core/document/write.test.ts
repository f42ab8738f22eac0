import { expect, it } from 'vitest';
import { readDocumentText } from '../../../src/core/document/read.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { writeDocument } from '../../../src/core/document/write.ts';
import { fc } from '../../support/laws.ts';
import { CAMPAIGN, CONTEST, documentOf, eventAt, UNDATED } from './sample.ts';

const UNKNOWN = { zebra: 1, apple: { b: 2, a: [{ d: 1, c: 2 }] } };

/** The same content, with the fields of every record in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

it('writes fields in one order, unknown ones last, and a line break at the end', () => {
  const document = { ...UNKNOWN, ...documentOf([eventAt('2019')]) };
  expect(writeDocument(document)).toBe(`{
  "version": 1,
  "title": "时间线",
  "language": "zh-Hans",
  "asOf": "2019-07-25",
  "source": {
    "text": "专项行动自7月16日至8月26日开展，为期40天。第45届世界技能大赛9月份举办。"
  },
  "lanes": [
    {
      "id": "wages",
      "label": "治欠保支",
      "color": "#a33a4a"
    }
  ],
  "events": [
    {
      "id": "2019",
      "when": "2019",
      "title": "2019",
      "evidence": []
    }
  ],
  "apple": {
    "a": [
      {
        "c": 2,
        "d": 1
      }
    ],
    "b": 2
  },
  "zebra": 1
}
`);
});

it('writes the same bytes for the same content', () => {
  const document = { ...documentOf([CAMPAIGN, CONTEST]), ...UNKNOWN };
  expect(writeDocument(shuffled(document) as EventsDocument)).toBe(writeDocument(document));
});

it('writes how a date was read and what has none, and reads it back', () => {
  const read = { parts: [{ kind: 'month', text: '9月份' }], alternatives: ['2019-10'], tense: 'coming' as const };
  const checks = [{ code: 'c', severity: 'note' as const, message: 'm', suggestion: '2019-10' }];
  const event = { ...CONTEST, evidence: CONTEST.evidence.map((proof) => ({ ...proof, ...read })), checks };
  const document = documentOf([event], { undated: [UNDATED], story: ['contest'] });
  const written = writeDocument(document);
  expect(readDocumentText(written)).toEqual({ document, diagnostics: [] });
  const fields = [...written.matchAll(/"(rule|parts|alternatives|tense|message|suggestion|undated|story|events)":/g)];
  expect(fields.map(([, name]) => name).join(' ')).toBe(
    'undated story events rule parts alternatives tense message suggestion',
  );
});

it('never writes "__proto__"', () => {
  const spiked = JSON.parse('{"__proto__": {"a": 1}}') as object;
  expect(writeDocument({ ...documentOf([]), spiked } as EventsDocument)).toContain('"spiked": {}');
});

it('gives back what was read, whatever the texts hold', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
  fc.assert(
    fc.property(text, text, fc.dictionary(text, text, { minKeys: 1 }), (id, title, summary) => {
      const document = documentOf([eventAt('2019', { id, title, summary: { ...summary, en: title } })]);
      const written = writeDocument(document);
      const { document: read, diagnostics } = readDocumentText(written);
      expect(diagnostics).toEqual([]);
      expect(writeDocument(read ?? documentOf([]))).toBe(written);
    }),
  );
});
