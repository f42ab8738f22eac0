import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { factsOf } from '../../src/view/facts.ts';
import { WORDS } from '../../src/view/words/words.ts';

test.each([
  ['2019-07-16', 'a point in time · to the day'],
  ['2019-07-16/2019-08-26', '42 days, first and last included · to the day'],
  ['2019-07/2019-08', 'all through it · to the month'],
  ['2019-09', 'some time in it · to the month'],
  ['2019-06-14/..', 'no end stated · to the day'],
  ['../2019-06-30', 'no start stated · to the day'],
  ['2019-06-21~/2019-06-30~', 'about'],
  ['1130~', 'about'],
  ['2019-06-21~/2019-07-16', 'about'],
])('%s is %s', (edtf, facts) => {
  expect(factsOf(parseEdtf(edtf), WORDS.en).join(' · ')).toBe(facts);
});
