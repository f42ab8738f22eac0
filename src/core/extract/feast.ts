/** The days of holidays, each worked out once: the lunar calendar is slow to ask. */
import { feastDay } from '../time/feasts.ts';
import type { Civil } from '../time/civil.ts';

const DAYS = new Map<number, Civil | null>();

/** Codes are smaller. */
const STEP = 100_000;

/** The civil day of a holiday code in a year, as `feastDay` tells it; null where that year has none. */
export function feastIn(code: number, year: number): Civil | null {
  const key = year * STEP + code;
  const known = DAYS.get(key);
  if (known !== undefined) return known;
  const day = feastDay(code, year);
  DAYS.set(key, day);
  return day;
}
