import { describe, expect, it, test } from 'vitest';
import { civilOf, DAY, dayAt, isoDay } from '../../../src/core/time/civil.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { contains, extentOf, intersects } from '../../../src/core/time/extent.ts';
import type { Instant } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';
import { extents, values } from './arbitrary.ts';

/** "2019-07-16", or "2019-07-16 13:32" where the instant is not midnight. */
function written(instant: Instant): string {
  if (!Number.isFinite(instant)) return String(instant);
  const seconds = (instant - dayAt(instant) * DAY) / 1000;
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return isoDay(civilOf(dayAt(instant))) + (seconds === 0 ? '' : ` ${clock.join(':')}`);
}

describe('extents', () => {
  test.each([
    ['2019', '2019-01-01', '2020-01-01'],
    ['2019-07', '2019-07-01', '2019-08-01'],
    ['2019-12', '2019-12-01', '2020-01-01'],
    ['2020-02', '2020-02-01', '2020-03-01'],
    ['2019-07-16', '2019-07-16', '2019-07-17'],
    ['2019-12-31', '2019-12-31', '2020-01-01'],
    // An interval runs to the END of its last date.
    ['2019-07/2019-08', '2019-07-01', '2019-09-01'],
    ['2019-07-16/2019-08-26', '2019-07-16', '2019-08-27'],
    ['2019/2021', '2019-01-01', '2022-01-01'],
    ['2019/2019-03', '2019-01-01', '2019-04-01'],
    ['2019-07-16/2019-07', '2019-07-16', '2019-08-01'],
    ['2019-06-21~/2019-06-30~', '2019-06-21', '2019-07-01'],
    ['198X/199X', '1980-01-01', '2000-01-01'],
    // Open and unknown sides.
    ['2019-06-14/..', '2019-06-14', 'Infinity'],
    ['../2019-06-30', '-Infinity', '2019-07-01'],
    ['2019-06-14/', '2019-06-14', 'Infinity'],
    ['/2019-06-30', '-Infinity', '2019-07-01'],
    // Unspecified digits.
    ['198X', '1980-01-01', '1990-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['1XXX', '1000-01-01', '2000-01-01'],
    ['2019-XX', '2019-01-01', '2020-01-01'],
    ['2019-07-XX', '2019-07-01', '2019-08-01'],
    ['2019-XX-XX', '2019-01-01', '2020-01-01'],
    // Before our era.
    ['0000', '0000-01-01', '0001-01-01'],
    ['-0001', '-0001-01-01', '0000-01-01'],
    ['-0220', '-0220-01-01', '-0219-01-01'],
    ['-0220-12', '-0220-12-01', '-0219-01-01'],
    ['-04XX', '-0499-01-01', '-0399-01-01'],
    ['-00XX', '-0099-01-01', '0001-01-01'],
    ['-019X', '-0199-01-01', '-0189-01-01'],
    ['-0XXX', '-0999-01-01', '0001-01-01'],
    ['-0026/0014', '-0026-01-01', '0015-01-01'],
    // Far away.
    ['Y-66000000', '-66000000-01-01', '-65999999-01-01'],
    ['Y-138e8', '-13800000000-01-01', '-13799999999-01-01'],
    ['Y1000000', '1000000-01-01', '1000001-01-01'],
    // Seasons: meteorological, winter into the next year.
    ['2019-21', '2019-03-01', '2019-06-01'],
    ['2019-22', '2019-06-01', '2019-09-01'],
    ['2019-23', '2019-09-01', '2019-12-01'],
    ['2019-24', '2019-12-01', '2020-03-01'],
    ['2019-25', '2019-03-01', '2019-06-01'],
    ['2019-28', '2019-12-01', '2020-03-01'],
    ['2019-29', '2019-09-01', '2019-12-01'],
    ['2019-30', '2019-12-01', '2020-03-01'],
    ['2019-31', '2019-03-01', '2019-06-01'],
    ['2019-32', '2019-06-01', '2019-09-01'],
    ['2019-33', '2019-01-01', '2019-04-01'],
    ['2019-34', '2019-04-01', '2019-07-01'],
    ['2019-35', '2019-07-01', '2019-10-01'],
    ['2019-36', '2019-10-01', '2020-01-01'],
    ['2019-37', '2019-01-01', '2019-05-01'],
    ['2019-38', '2019-05-01', '2019-09-01'],
    ['2019-39', '2019-09-01', '2020-01-01'],
    ['2019-40', '2019-01-01', '2019-07-01'],
    ['2019-41', '2019-07-01', '2020-01-01'],
    ['2019-22/2019-24', '2019-06-01', '2020-03-01'],
    // Clocks: moved to UTC where an offset is named.
    ['2019-07-16T09', '2019-07-16 09:00:00', '2019-07-16 10:00:00'],
    ['2019-07-16T23', '2019-07-16 23:00:00', '2019-07-17'],
    ['1969-07-16T09:32', '1969-07-16 09:32:00', '1969-07-16 09:33:00'],
    ['1969-07-16T09:32Z', '1969-07-16 09:32:00', '1969-07-16 09:33:00'],
    ['1969-07-16T09:32-04:00', '1969-07-16 13:32:00', '1969-07-16 13:33:00'],
    ['1969-07-16T09:32:05-04:00', '1969-07-16 13:32:05', '1969-07-16 13:32:06'],
    ['2019-07-16T02:00+08:00', '2019-07-15 18:00:00', '2019-07-15 18:01:00'],
    ['2019-07-16T02:00+05:45', '2019-07-15 20:15:00', '2019-07-15 20:16:00'],
    ['2019-12-31T22:00-03:30', '2020-01-01 01:30:00', '2020-01-01 01:31:00'],
    ['1969-07-16T09:32-04:00/1969-07-24T12:50-04:00', '1969-07-16 13:32:00', '1969-07-24 16:51:00'],
  ])('%s is [%s, %s)', (text, start, end) => {
    const extent = extentOf(parseEdtf(text));
    expect([written(extent.start), written(extent.end)]).toEqual([start, end]);
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(values, (value) => {
        const { start, end } = extentOf(value);
        expect(start).toBeLessThan(end);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('half-open', () => {
  const july = extentOf(parseEdtf('2019-07'));
  const august = extentOf(parseEdtf('2019-08'));

  it('holds its start and not its end', () => {
    expect([july.start - 1, july.start, july.end - 1, july.end].map((at) => contains(july, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('does not intersect what it only touches', () => {
    expect(intersects(july, august)).toBe(false);
    expect(intersects(july, extentOf(parseEdtf('2019-07-31/2019-08-01')))).toBe(true);
    expect(intersects(extentOf(parseEdtf('2019-06-14/..')), august)).toBe(true);
  });

  it('intersects exactly where some instant lies in both', () => {
    fc.assert(
      fc.property(extents, extents, (a, b) => {
        const shared = Math.max(a.start, b.start);
        const at = Number.isFinite(shared) ? shared : Math.min(a.end, b.end, 0) - 1;
        expect(intersects(a, b)).toBe(contains(a, at) && contains(b, at));
        expect(intersects(b, a)).toBe(intersects(a, b));
      }),
    );
  });
});
