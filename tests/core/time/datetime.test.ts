import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { datetimeOf, daysOf } from '../../../src/core/time/datetime.ts';

test.each([
  ['2019-07-16', '2019-07-16'],
  ['2019-07', '2019-07'],
  ['2019', '2019'],
  ['1130~', '1130'],
  ['2019-06-14/..', '2019-06-14'],
  ['../2019-06-30', '2019-06-30'],
  ['2019-06-21~/2019-06-30~', '2019-06-21'],
  ['-0220', undefined],
  ['198X', undefined],
  ['2019-22', undefined],
  ['Y-13800000000', undefined],
])('<time> of %s is %s', (edtf, datetime) => {
  expect(datetimeOf(parseEdtf(edtf))).toBe(datetime);
});

test.each([
  ['2019-07-16/2019-08-26', 42],
  ['2019-07-16/2019-07-16', 1],
  ['2019-07/2019-08', null],
  ['2019-07-16', null],
  ['2019-06-14/..', null],
])('%s counts %s days', (edtf, days) => {
  expect(daysOf(parseEdtf(edtf))).toBe(days);
});
