/** The committed timelines are sound: readable without a fault, and every proof is where it says it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocumentText } from '../../src/core/document/read.ts';

const COUNTS = new Map([
  ['data/apollo-11/timeline.json', 28],
  ['data/apollo-11/timeline.zh.json', 28],
  ['data/mohrss-2019/timeline.en.json', 14],
  ['data/mohrss-2019/timeline.json', 14],
  ['data/timelines-through-time/timeline.json', 34],
]);

describe.each([...COUNTS])('%s', (path, count) => {
  const { document, diagnostics } = readDocumentText(readFileSync(path, 'utf8'));

  it('reads without a fault', () => {
    expect(diagnostics).toEqual([]);
    expect(document?.events).toHaveLength(count);
  });

  it('proves every event', () => {
    const text = document?.source?.text ?? '';
    for (const { evidence, title } of document?.events ?? []) {
      expect(evidence, JSON.stringify(title)).not.toEqual([]);
      for (const { quote, start, end, dateText, dateStart } of evidence) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(dateStart, dateStart + dateText.length)).toBe(dateText);
      }
    }
  });
});
