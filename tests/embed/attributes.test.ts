import { expect, test } from 'vitest';
import { askedIn, viewOf } from '../../src/embed/attributes.ts';

const DAY = 86_400_000;
const everything = { start: Date.UTC(2019, 0, 1), end: Date.UTC(2020, 0, 1) };

test.each([
  ['2019-07-16', '2019-07-17', { start: Date.UTC(2019, 6, 16), end: Date.UTC(2019, 6, 18) }],
  ['2019-07', null, { start: Date.UTC(2019, 6, 1), end: everything.end }],
  [null, '2019-07', { start: everything.start, end: Date.UTC(2019, 7, 1) }],
  ['2019-07-16', '2019-07-16', { start: Date.UTC(2019, 6, 16), end: Date.UTC(2019, 6, 16) + DAY }],
  [null, null, null],
  ['next week', 'soon', null],
  ['2019-08', '2019-07', null],
  ['2021', null, null],
  ['../2019', '2019/..', null],
])('from %s to %s', (from, to, view) => {
  expect(viewOf(askedIn(from, to), everything)).toEqual(view);
});
