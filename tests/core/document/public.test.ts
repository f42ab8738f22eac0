import { expect, test } from 'vitest';
import { publicOf } from '../../../src/core/document/public.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';

const plain = { id: 'a', when: '2019', title: 'Plain', evidence: [] };
const inner = {
  ...{ ...plain, id: 'b', notes: 'Smile here', importance: 1 },
  checks: [{ code: 'x', severity: 'warning' as const, message: 'Is that so?' }],
};
const document: EventsDocument = { version: 1, title: 'T', language: 'en', lanes: [], events: [plain, inner] };

test('checks and notes stay at home, everything else goes out', () => {
  const { events, ...rest } = publicOf(document);
  expect(events).toEqual([plain, { ...plain, id: 'b', importance: 1 }]);
  expect(events[0]).toBe(plain);
  expect(rest).toEqual({ version: 1, title: 'T', language: 'en', lanes: [] });
});

test('what is said to the speaker of a story stays at home too', () => {
  const step = { title: 'Step', seconds: 20 };
  const story = ['a', step, { ...step, notes: 'Pause here' }];
  expect(publicOf({ ...document, story }).story).toEqual(['a', step, step]);
});
