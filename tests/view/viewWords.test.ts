import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { extentOf } from '../../src/core/time/extent.ts';
import { viewWords } from '../../src/view/viewWords.ts';

test.each([
  ['2019-07-16', '16 July 2019, 00:00 to 16 July 2019, 23:59'],
  ['2019-06/2019-09', '1 June 2019 to 30 September 2019'],
  ['2001/2019', 'January 2001 to December 2019'],
  ['-0220/2019', '221 BCE to 2019'],
])('the view of %s is from %s', (edtf, words) => {
  expect(viewWords(extentOf(parseEdtf(edtf)), 'en').join(' to ')).toBe(words);
});
