import { expect, test } from 'vitest';
import { dateAt } from '../../../src/core/time/dateAt.ts';
import { formatEdtf, parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { precisionOf } from '../../../src/core/time/precision.ts';

const instant = extentOf(parseEdtf('2019-07-16T10:30:45Z')).start + 999;

test.each([
  ['year', '2019'],
  ['month', '2019-07'],
  ['day', '2019-07-16'],
  ['minute', '2019-07-16T10:30'],
  ['second', '2019-07-16T10:30:45'],
] as const)('to the %s an instant lies in %s', (precision, edtf) => {
  expect(formatEdtf(dateAt(instant, precision))).toBe(edtf);
});

test('before 1970 and before our era it lies in the day that holds it', () => {
  expect(formatEdtf(dateAt(-1, 'second'))).toBe('1969-12-31T23:59:59');
  expect(formatEdtf(dateAt(extentOf(parseEdtf('-0220-03-01')).start, 'day'))).toBe('-0220-03-01');
});

test.each([
  ['2019-07-16', 'day'],
  ['2019-07/2019-08-26', 'month'],
  ['2019-06-14/..', 'day'],
  ['198X', 'decade'],
  ['1969-07-16T09:32-04:00/1969-07-24', 'day'],
])('%s is precise to the %s', (edtf, precision) => {
  expect(precisionOf(parseEdtf(edtf))).toBe(precision);
});
