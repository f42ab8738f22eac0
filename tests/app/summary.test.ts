import { expect, test } from 'vitest';
import { summaryOf } from '../../src/app/summary.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { WORDS } from '../../src/view/words/words.ts';

const PROOF = { quote: 'x', start: 0, end: 1, dateText: 'x', dateStart: 0, implied: [], rule: 'x' };

function documentOf(...whens: string[]): EventsDocument {
  const events = whens.map((when, index) => ({ id: String(index), when, title: 'x', evidence: [PROOF] }));
  return { version: 1, title: 'x', language: 'en', lanes: [], events };
}

test.each([
  [[], 'There are no events here'],
  [['2019-07-16'], '1 event, 16 July 2019. Each one comes with its proof.'],
  [['2019-07-16', '2019-06-14', '2019-09'], '3 events, 14 June – September 2019. Each one comes with its proof.'],
  [
    ['2019-07-16', '2019-06-14/..'],
    '2 events, 14 June – 16 July 2019, some with no end stated. Each one comes with its proof.',
  ],
  [['-0220', '1969-07-16'], '2 events, 221 BCE – 16 July 1969. Each one comes with its proof.'],
])('%j: %s', (whens, sentence) => {
  expect(summaryOf(documentOf(...whens), WORDS.en, 'en')).toBe(sentence);
});

test('what spans years stands in the background', () => {
  const document = documentOf('2019-07-16', '2019-06-14', '2019-06', '2019/2021');
  expect(summaryOf(document, WORDS['zh-Hans'], 'zh-Hans')).toContain('4 个事件，2019年6月');
  expect(summaryOf(document, WORDS['zh-Hans'], 'zh-Hans')).toContain('其中跨年背景 1 项');
});

test('promises a proof only where every event has one', () => {
  const [one] = documentOf('2019').events;
  const bare = { ...documentOf('2019'), events: one === undefined ? [] : [{ ...one, evidence: [] }] };
  expect(summaryOf(bare, WORDS.en, 'en')).toBe('1 event, 2019.');
});
