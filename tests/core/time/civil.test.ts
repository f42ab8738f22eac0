import { describe, expect, it, test } from 'vitest';
import {
  addMonths,
  civilOf,
  DAY,
  dayAt,
  dayNumber,
  daysInMonth,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from '../../../src/core/time/civil.ts';
import { fc } from '../../support/laws.ts';

const FAR = { min: -13_800_000_000, max: 1_000_000 };

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['1900-03-01', -25_508],
    ['2019-07-16', 18_093],
    ['1969-07-16', -169],
    ['0001-01-01', -719_162],
    ['0000-12-31', -719_163],
    ['0000-03-01', -719_468],
    ['0000-02-29', -719_469],
    ['0000-01-01', -719_528],
    ['-0001-12-31', -719_529],
    ['-0220-01-01', -799_881],
    ['-4713-11-24', -2_440_588],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, number) => {
    const civil = parseIsoDay(iso);
    expect(civil && dayNumber(civil.year, civil.month, civil.day)).toBe(number);
    expect(isoDay(civilOf(number))).toBe(iso);
  });

  it('agrees with the platform as far as the platform reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (number) => {
        const date = new Date(number * DAY);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(number)).toEqual(civil);
        expect(dayNumber(civil.year, civil.month, civil.day)).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay());
      }),
    );
  });

  it('comes back from any day between the big bang and a million years ahead', () => {
    fc.assert(
      fc.property(
        fc.integer(FAR),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(civilOf(dayNumber(year, month, day))).toEqual({ year, month, day });
        },
      ),
    );
  });

  it('gives each year 365 or 366 days, and 400 years always 146,097', () => {
    fc.assert(
      fc.property(fc.integer(FAR), (year) => {
        const length = dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
        expect(length).toBe(337 + daysInMonth(year, 2));
        expect(dayNumber(year + 400, 1, 1) - dayNumber(year, 1, 1)).toBe(146_097);
      }),
    );
  });

  it('finds the day of an instant even where a float holds no single milliseconds', () => {
    fc.assert(
      fc.property(fc.integer(FAR), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const number = dayNumber(year, month, 1);
        expect(dayAt(number * DAY)).toBe(number);
      }),
    );
    expect([dayAt(-1), dayAt(0), dayAt(DAY - 1), dayAt(DAY)]).toEqual([-1, 0, 0, 1]);
  });
});

describe('months', () => {
  test.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-1, 2, 28],
    [-4, 2, 29],
    [-100, 2, 28],
    [-400, 2, 29],
    [2019, 4, 30],
    [2019, 8, 31],
    [2019, 12, 31],
  ])('year %i month %i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2019-01-15', -1, '2018-12-15'],
    ['0001-01-01', -1, '0000-12-01'],
    ['0000-01-01', -1, '-0001-12-01'],
    ['-0001-11-30', 15, '0001-02-28'],
    ['2019-07-16', 0, '2019-07-16'],
    ['2019-07-16', -24_000, '0019-07-16'],
  ])('%s and %i months is %s', (from, months, to) => {
    const civil = parseIsoDay(from);
    expect(civil && isoDay(addMonths(civil, months))).toBe(to);
  });
});

describe('weekdays', () => {
  test.each([
    ['1970-01-01', 4],
    ['2019-07-16', 2],
    ['2019-07-15', 1],
    ['1969-07-20', 0],
    ['2000-02-29', 2],
    ['0001-01-01', 1],
    ['-0220-01-01', 6],
  ])('%s is weekday %i', (iso, weekday) => {
    const civil = parseIsoDay(iso);
    expect(civil && weekdayOf(dayNumber(civil.year, civil.month, civil.day))).toBe(weekday);
  });
});

describe('ISO days', () => {
  test.each([
    '2019-7-16',
    '2019-02-29',
    '2019-13-01',
    '2019-00-01',
    '2019-01-00',
    '2019-04-31',
    '-0000-01-01',
    '02019-01-01',
    '219-01-01',
    '2019-07',
    '2019-07-16T00:00',
    ' 2019-07-16',
    '',
    'today',
  ])('refuses %j', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000_000_000, max: 300_000_000 }), (number) => {
        const civil = civilOf(number);
        expect(parseIsoDay(isoDay(civil))).toEqual(civil);
      }),
    );
  });
});
