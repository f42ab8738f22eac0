/** The open event in somebody else's address: ours is one part of it, and the others stay. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventIn, fragmentWith } from '../../src/embed/deepLink.ts';

test.each([
  ['', null],
  ['#', null],
  ['#comments', null],
  ['#event=e1', 'e1'],
  ['#page=2&event=e%201', 'e 1'],
  ['#event=%E4%BA%8B', '事'],
  ['#preevent=e1', null],
])('%s names the event %s', (fragment, id) => {
  expect(eventIn(fragment)).toBe(id);
});

test.each([
  ['', 'e1', '#event=e1'],
  ['#comments', 'e1', '#comments&event=e1'],
  ['#page=2&event=e0&tab=a', 'e1', '#page=2&tab=a&event=e1'],
  ['#page=2&event=e0', null, '#page=2'],
  ['#event=e0', null, ''],
])('%s with %s is %s', (fragment, id, wanted) => {
  expect(fragmentWith(fragment, id)).toBe(wanted);
});

test('whatever the id and the address are, the id comes back and the rest stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '#top', '#a=1&b=2'), (id, fragment) => {
      const written = fragmentWith(fragment, id);
      expect(eventIn(written)).toBe(id);
      expect(fragmentWith(written, null)).toBe(fragment);
    }),
  );
});
