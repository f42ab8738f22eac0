import { expect, it, test } from 'vitest';
import { edtfOfExtent } from '../../../src/core/time/edtf.instants.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { fc } from '../../support/laws.ts';

const DAY = 86_400_000;
const YEAR = 31_556_952_000;

test.each([
  [0, DAY, '1970-01-01'],
  [0, 2 * DAY, '1970-01-01/1970-01-02'],
  [-DAY, 0, '1969-12-31'],
  [1_500, 1_500, '1970-01-01T00:00:01Z'],
  [0, 60_000, '1970-01-01T00:00:00Z/1970-01-01T00:00:59Z'],
  [0, Infinity, '1970-01-01/..'],
  [-Infinity, DAY, '../1970-01-01'],
  [-14_000_000 * YEAR, -13_000_000 * YEAR, 'Y-13998030/Y-12998031'],
])('from %d to %d is %s', (start, end, edtf) => {
  expect(edtfOfExtent({ start, end })).toBe(edtf);
});

it('covers the instants that it stands for, to the second', () => {
  const instant = fc.integer({ min: -2_000 * YEAR, max: 5_000 * YEAR });
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 100 * YEAR }), (start, length) => {
      const extent = extentOf(parseEdtf(edtfOfExtent({ start, end: start + length })));
      expect(extent.start).toBeLessThanOrEqual(start);
      expect(extent.end).toBeGreaterThanOrEqual(start + length);
      expect(extent.end - extent.start).toBeLessThanOrEqual(length + 2_000);
    }),
  );
});
