/** Holidays and lunar days against the calendars that were printed. */
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/core/time/civil.ts';
import { feastDay } from '../../../src/core/time/feasts.ts';
import { civilOfLunar } from '../../../src/core/time/lunar.ts';

const ROWS: readonly (readonly [name: string, code: number, year: number, day: string | null])[] = [
  ['National Day', 1001, 2019, '2019-10-01'],
  ['29 February of a common year', 229, 2019, null],
  ['Spring Festival', 10101, 2019, '2019-02-05'],
  ['Spring Festival', 10101, 2023, '2023-01-22'],
  ['Spring Festival', 10101, 2024, '2024-02-10'],
  ['Spring Festival', 10101, 2026, '2026-02-17'],
  ['its eve', 10100, 2019, '2019-02-04'],
  ['Lantern Festival', 10115, 2019, '2019-02-19'],
  ['Dragon Boat Festival', 10505, 2019, '2019-06-07'],
  ['Dragon Boat Festival after a leap fourth month', 10505, 2020, '2020-06-25'],
  ['Mid-Autumn', 10815, 2019, '2019-09-13'],
  ['Mid-Autumn after a leap sixth month', 10815, 2025, '2025-10-06'],
  ['Double Ninth', 10909, 2019, '2019-10-07'],
  ['Laba, in the next civil year', 11208, 2019, '2020-01-02'],
  ['first day of the leap fourth month', 20401, 2020, '2020-05-23'],
  ['a leap month that the year has not', 20401, 2019, null],
  ['Thanksgiving', 31144, 2019, '2019-11-28'],
  ['Labor Day', 30911, 2023, '2023-09-04'],
  ['Memorial Day', 30515, 2023, '2023-05-29'],
  ['Memorial Day in a May of five Mondays', 30515, 2021, '2021-05-31'],
  ['Easter', 40050, 2019, '2019-04-21'],
  ['Easter', 40050, 2024, '2024-03-31'],
  ['Good Friday', 40048, 2024, '2024-03-29'],
  ['Qingming', 50004, 2019, '2019-04-05'],
  ['Qingming', 50004, 2024, '2024-04-04'],
  ['winter solstice', 50012, 2019, '2019-12-22'],
  ['winter solstice', 50012, 2024, '2024-12-21'],
];

test.each(ROWS)('%s (%i) of %i is %s', (_name, code, year, day) => {
  const found = feastDay(code, year);
  expect(found && isoDay(found)).toBe(day);
});

describe('lunar days', () => {
  test('there is no thirtieth in a short month, and no year before the tables', () => {
    expect(civilOfLunar({ year: 2019, month: 1, day: 30, leap: false })).not.toBeNull();
    expect(civilOfLunar({ year: 2019, month: 2, day: 30, leap: false })).toBeNull();
    expect(civilOfLunar({ year: 618, month: 5, day: 20, leap: false })).toBeNull();
  });

  test('every first day of a lunar year lies between 21 January and 21 February', () => {
    for (let year = 1900; year <= 2100; year++) {
      const day = civilOfLunar({ year, month: 1, day: 1, leap: false });
      const iso = day ? isoDay(day) : '';
      expect(iso >= `${String(year)}-01-20` && iso <= `${String(year)}-02-21`).toBe(true);
    }
  });
});
