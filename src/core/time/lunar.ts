/** The Chinese lunar calendar, by the tables of `Intl`: months and days of a lunar year as civil days. */
import { civilOf, DAY, dayNumber, type Civil } from './civil.ts';

/** Days between new moons, on average. */
const MOON = 29.53;

/** No lunar year begins before 20 January. */
const EARLIEST = 20;

/** `Intl`'s Chinese calendar is that of the Qing and after it; years outside are not converted. */
const FIRST_YEAR = 1645;
const LAST_YEAR = 2200;

export interface LunarDay {
  /** The Gregorian year in which the lunar year begins. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
  /** True for the second of two months with one number (闰四月). */
  readonly leap: boolean;
}

let calendar: Intl.DateTimeFormat | null = null;

/** Month ("4", "4bis") and day of a day number, in the lunar calendar. */
function lunarOf(number: number): { readonly month: string; readonly day: number } {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const parts = new Map(calendar.formatToParts(number * DAY).map(({ type, value }) => [type, value] as const));
  return { month: parts.get('month') ?? '', day: Number(parts.get('day')) };
}

/** The civil day of a lunar one; null where the year has no such day or lies outside 1645 to 2200. */
export function civilOfLunar({ year, month, day, leap }: LunarDay): Civil | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const wanted = leap ? `${String(month)}bis` : String(month);
  let first = dayNumber(year, 1, EARLIEST) + Math.floor((month - 1) * MOON);
  // From about there to the first day of the month that has the name; a leap month before it may push it one month on.
  for (let met = lunarOf(first); met.month !== wanted || met.day !== 1; met = lunarOf(first)) {
    first += met.day === 1 ? 29 : Math.max(1, 30 - met.day);
    if (first > dayNumber(year + 1, 3, 1)) return null;
  }
  const found = lunarOf(first + day - 1);
  return found.month === wanted && found.day === day ? civilOf(first + day - 1) : null;
}
