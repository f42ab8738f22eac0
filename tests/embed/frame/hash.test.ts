/** The event in the hash of an address: read, written, and nothing else touched. */
import { expect, test } from 'vitest';
import { eventInHash, hashWithEvent } from '../../../src/embed/frame/hash.ts';
import { fc } from '../../support/laws.ts';

test.each([
  ['#dateline-event=e1', 'e1'],
  ['#event=e1', 'e1'],
  ['#part&event=e1', 'e1'],
  ['#event=%E4%B8%AD%20%26', '中 &'],
  ['#event=e1#?secret=x9', 'e1'],
  ['#event=', null],
  ['#event=%', null],
  ['#myevent=e1', null],
  ['#e1', null],
  ['', null],
])('%s names %j', (hash, event) => {
  expect(eventInHash(hash)).toBe(event);
});

test.each([
  ['', 'e1', '#dateline-event=e1'],
  ['#event=e0', 'e1', '#dateline-event=e1'],
  ['#comments', 'e1', '#comments&dateline-event=e1'],
  ['#comments&dateline-event=e0', null, '#comments'],
  ['#dateline-event=e0', null, ''],
  ['#!/page', null, '#!/page'],
])('%s with %j is %s', (hash, event, written) => {
  expect(hashWithEvent(hash, event)).toBe(written);
});

const hashes = fc.string().map((text) => `#${text}`);

test('what is written is read again', () => {
  const ids = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });
  fc.assert(fc.property(hashes, ids, (hash, id) => eventInHash(hashWithEvent(hash, id)) === id));
});

test('what is taken away is gone', () => {
  fc.assert(fc.property(hashes, (hash) => eventInHash(hashWithEvent(hash, null)) === null));
});
