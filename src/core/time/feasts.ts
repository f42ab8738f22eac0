/** Holidays as codes, and the day that a code means in a year. */
import { civilOf, dayNumber, daysInMonth, weekdayOf, type Civil } from './civil.ts';
import { civilOfLunar } from './lunar.ts';

/**
 * A code is a sum. `MMDD`: a fixed day (1001 is 1 October). 10000 + `MMDD`: a day of the lunar calendar, day 0 of month 1 its
 * eve; 20000 + `MMDD`: of a leap month. 30000 + `MMwn`: the n-th weekday w (0 is Sunday) of a month, n = 5 the last,
 * n = 6 to 9 the day after the first to fourth.
 * 40050 + n: n days after Western Easter. 50000 + `MM`: the solar term of early April (04) or late December (12).
 */
const [LUNAR, LEAP, NTH, EASTER, TERM] = [10_000, 20_000, 30_000, 40_000, 50_000];

/** The civil day of a holiday; null where that year has none. */
export function feastDay(code: number, year: number): Civil | null {
  const month = Math.floor((code % LUNAR) / 100);
  const rest = code % 100;
  if (code < LUNAR) return rest > daysInMonth(year, month) ? null : { year, month, day: rest };
  if (code < NTH) return lunarFeast({ month, day: rest, leap: code >= LEAP }, year);
  if (code < EASTER) return nthWeekday([month, Math.floor(rest / 10), rest % 10], year);
  if (code < TERM) return after(easter(year), (code % LUNAR) - 50);
  return code % LUNAR === 4 ? term(year, 4, 4.81) : term(year, 12, 21.94);
}

function lunarFeast({ month, day, leap }: { month: number; day: number; leap: boolean }, year: number): Civil | null {
  if (day > 0) return civilOfLunar({ year, month, day, leap });
  // The eve of the first month ends the lunar year before, and is named after the year that it leads to or the one it ends.
  const first = civilOfLunar({ year, month, day: 1, leap });
  return first && after(first, -1);
}

const after = ({ year, month, day }: Civil, days: number): Civil => civilOf(dayNumber(year, month, day) + days);

function nthWeekday([month, weekday, nth]: readonly [number, number, number], year: number): Civil {
  if (nth > 5) return after(nthWeekday([month, weekday, nth - 5], year), 1);
  const first = dayNumber(year, month, 1);
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return { year, month, day: day > daysInMonth(year, month) ? day - 7 : day };
}

/** Western Easter, "anonymous Gregorian algorithm" (Nature, 20 April 1876). */
function easter(year: number): Civil {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - leaps + 1) / 3) + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** A solar term by the usual rule of thumb for the 20th and 21st century (`mean` is the 21st's; the 20th's is 0.78 or 0.66 later). */
function term(year: number, month: number, mean: number): Civil {
  const rest = year % 100;
  const century = year < 2000 ? mean + (month === 4 ? 0.78 : 0.66) : mean;
  return { year, month, day: Math.floor(rest * 0.2422 + century) - Math.floor(rest / 4) };
}
