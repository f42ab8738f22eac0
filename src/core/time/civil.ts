/**
 * Civil days without zones: the proleptic Gregorian calendar as pure integer arithmetic, for any year within ±10^11.
 * Years are astronomical: 0 is 1 BCE, -220 is 221 BCE.
 */
import type { Instant } from './types.ts';

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Milliseconds in a day of UTC. */
export const DAY = 86_400_000;

const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** Days from 0000-03-01, where an era begins, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Days from 1970-01-01 to the given day. Months and days beyond their range are not folded: pass a day that exists.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`; years count from 1 March.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / YEARS_IN_ERA);
  const yearOfEra = y - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

/** The day that lies `number` whole days after 1970-01-01. Source: Hinnant, `civil_from_days`. */
export function civilOf(number: number): Civil {
  const z = number + EPOCH;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Day of the week of a day number: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The same day `months` (of either sign) later; the last day of the month where that month is shorter. */
export function addMonths(civil: Civil, months: number): Civil {
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(civil.day, daysInMonth(year, month)) };
}

/** The day number of the UTC day that holds an instant: the last day whose first millisecond is not after it. */
export function dayAt(instant: Instant): number {
  const day = Math.floor(instant / DAY);
  // Billions of years away a float cannot hold every millisecond, and the division may fall just short of the day.
  return (day + 1) * DAY <= instant ? day + 1 : day;
}

/** ISO 8601: "2019-07-16", "-0220-01-01"; a year of more than four digits is written out without a plus sign. */
export function isoDay(civil: Civil): string {
  return `${isoYear(civil.year)}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
}

/** At least four digits, with a minus sign before year 0. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Reads what `isoDay` writes; `null` for anything else and for a day that does not exist. */
export function parseIsoDay(text: string): Civil | null {
  const match = /^(-?\d{4,12})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDay(civil) === text && isCivil(civil) ? civil : null;
}

function isCivil({ year, month, day }: Civil): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The first instant after an ISO day, in UTC; what begins then or later lies after that day. Null for a text that is no day. */
export function endOfDay(text: string): Instant | null {
  const civil = parseIsoDay(text);
  return civil === null ? null : (dayNumber(civil.year, civil.month, civil.day) + 1) * DAY;
}
