/** Holds our extents against the npm package `edtf`, where it reads a value at all, and lists where it does not agree and why. */
import edtf from 'edtf';
import { describe, expect, it, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import type { Edtf, EdtfDate, EdtfInterval, Extent } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';
import { values } from './arbitrary.ts';

/** Its `max` is the last millisecond; ours is the first one after it. */
function oracle(text: string): Extent | null {
  const { min, max } = edtf(text);
  return min === null || max === null ? null : { start: min, end: max + 1 };
}

function sidesOf(value: Edtf): readonly (EdtfDate | 'open' | 'unknown')[] {
  return value.kind === 'date' ? [value] : [value.start, value.end];
}

/** Where the package can be asked; `describe('where it differs')` holds each kind that is left out here. */
function isComparable(value: Edtf): boolean {
  const dates = sidesOf(value).filter((side) => typeof side !== 'string');
  if (sidesOf(value).includes('unknown') || !dates.every(isReadThere)) return false;
  if (!dates.every(isWhole) && dates.some(({ approximate, uncertain }) => approximate || uncertain)) return false;
  return value.kind === 'date' || startsBeforeItsEndStarts(value);
}

/** All digits are specified. */
function isWhole({ precision, month, day }: EdtfDate): boolean {
  return precision === 'year' || (precision === 'month' && month !== undefined) || day !== undefined;
}

function isReadThere(date: EdtfDate): boolean {
  const { precision, year, month, day, hour } = date;
  if (precision === 'season' || hour !== undefined || Math.abs(year) > 9_990) return false;
  if (year === 0 && month === 2 && day === 29) return false;
  if (isWhole(date) || year >= 0) return true;
  const reachesYearZero = extentOf(date).end > extentOf(parseEdtf('0000')).start;
  return precision !== 'month' && precision !== 'day' && !reachesYearZero;
}

function startsBeforeItsEndStarts({ start, end }: EdtfInterval): boolean {
  if (typeof start === 'string' || typeof end === 'string') return true;
  return extentOf(start).start < extentOf(end).start;
}

describe('against the npm package edtf', () => {
  test.each([
    '2019',
    '0000',
    '-0001',
    '-0220',
    '-0220-12',
    '-0001-02',
    '2019-07',
    '2020-02',
    '1900-02',
    '2019-07-16',
    '-0043-03-15',
    '2019?',
    '2019~',
    '2019%',
    '198X',
    '19XX',
    '1XXX',
    '-04XX',
    '-019X',
    '2019-XX',
    '2019-07-XX',
    '2019-XX-XX',
    'Y10000',
    'Y-100000',
    '2019-07/2019-08',
    '2019-07-16/2019-08-26',
    '2019/2019-03',
    '2019-06-14/..',
    '../2019',
    '1984-06-02?/2004-08-08~',
    '2019-33',
    '2019-36',
    '2019-40',
    '2019-41',
  ])('%s has the same extent', (text) => {
    expect(extentOf(parseEdtf(text))).toEqual(oracle(text));
  });

  it('agrees on any date without a clock within ten thousand years', () => {
    fc.assert(
      fc.property(values.filter(isComparable), (value) => {
        expect(extentOf(value)).toEqual(oracle(formatEdtf(value)));
      }),
      { numRuns: 500 },
    );
  });

  describe('where it differs on purpose or by limits', () => {
    test.each([
      // A clock time is an instant there; here it lasts as long as its last unit.
      ['2019-07-16T09:32:00Z', '2019-07-16T09:32:00.000Z', '2019-07-16T09:32:00.000Z'],
      ['1969-07-16T09:32:00-04:00', '1969-07-16T13:32:00.000Z', '1969-07-16T13:32:00.000Z'],
      // Seasons are calendar quarters there; here they are meteorological.
      ['2019-21', '2019-01-01T00:00:00.000Z', '2019-03-31T23:59:59.999Z'],
      ['2019-24', '2019-10-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z'],
    ])('%s is %s to %s there', (text, min, max) => {
      const theirs = edtf(text);
      expect([theirs.min, theirs.max].map((at) => new Date(at ?? NaN).toISOString())).toEqual([min, max]);
      expect(extentOf(parseEdtf(text))).not.toEqual(oracle(text));
    });

    it('starts a clock time at the same instant as we do', () => {
      for (const text of [
        '2019-07-16T09:32:00Z',
        '1969-07-16T09:32:00-04:00',
        '2019-07-16T09:32',
        '2019-07-16T00:00:00+05:30',
      ]) {
        expect(extentOf(parseEdtf(text)).start).toBe(edtf(text).min);
      }
    });

    it('knows no extent of an unknown side', () => {
      expect(oracle('2019-06-14/')).toBeNull();
      expect(oracle('/2019-06-14')).toBeNull();
    });

    it('has no leap day in year 0, which it reaches through 1900', () => {
      expect(oracle('0000-02-29')).toEqual(extentOf(parseEdtf('0000-03-01')));
    });

    it.each(['-0001-XX', '-0001-02-XX', '-0001-XX-XX'])('turns %s round, so that it ends before it starts', (text) => {
      expect(edtf(text).min).toBeGreaterThan(edtf(text).max ?? NaN);
    });

    it.each(['-000X', '-00XX', '-0XXX'])('reads %s as if it began with year 0', (text) => {
      expect(edtf(text).min).toBe(extentOf(parseEdtf('0000')).start);
      expect(extentOf(parseEdtf(text)).end).toBe(extentOf(parseEdtf('0000')).end);
    });

    it('ends where the platform’s dates end, after 275,000 years', () => {
      expect(edtf('Y-13800000000').min).toBeNaN();
      expect(extentOf(parseEdtf('Y-13800000000')).start).toBeLessThan(-4e20);
    });

    test.each([
      '2019-07-16T09',
      '2019-22/2019-23',
      'Y-138e8',
      // Sides that begin together.
      '2019-07-16/2019-07-16',
      '2019/2019-01',
      '2019-07-16/2019-07',
      // Qualifiers after unspecified digits.
      '198X~',
      '2019-07-XX?',
      '000X/0011?',
      // Long years in an interval.
      'Y-100000/2019',
    ])('does not read %s', (text) => {
      expect(() => edtf(text)).toThrow();
      expect(() => parseEdtf(text)).not.toThrow();
    });

    test.each(['2019-13', '2019-02-30', '2019-7-16', '198x', '-0000', '2019-08/2019-07'])(
      'refuses %s, as we do',
      (text) => {
        expect(() => edtf(text)).toThrow();
        expect(() => parseEdtf(text)).toThrow();
      },
    );
  });
});
