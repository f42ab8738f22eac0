/** From when to when a page shows the timeline, in words, as precise as makes sense for its length. */
import { civilOf, DAY, dayAt } from '../../core/time/civil.ts';
import type { EdtfDate, Extent, Instant, Language } from '../../core/time/types.ts';
import { trueExtent, type Warp } from '../../core/time/warp.ts';
import { words } from '../../core/time/words.ts';

const HOUR = DAY / 24;
/** Stretches longer than this are told by years, by months, by days; shorter ones by the clock. */
const LONG: readonly (readonly [number, EdtfDate['precision']])[] = [
  [6 * 366 * DAY, 'year'],
  [200 * DAY, 'month'],
  [3 * DAY, 'day'],
];

/** "14 June – 26 August 2019", of an extent in drawn time. */
export function stretchWords(warp: Warp, drawn: Extent, language: Language): string {
  const { start, end } = trueExtent(warp, drawn);
  const precision = LONG.find(([most]) => end - start > most)?.[1] ?? 'minute';
  const [first, last] = [dateAt(start, precision), dateAt(Math.max(start, end - 1), precision)];
  const isOne = words(first, language) === words(last, language);
  return words(isOne ? first : { kind: 'interval', start: first, end: last }, language);
}

function dateAt(instant: Instant, precision: EdtfDate['precision']): EdtfDate {
  const day = dayAt(instant);
  const civil = civilOf(day);
  const date = { kind: 'date' as const, precision, year: civil.year, approximate: false, uncertain: false };
  if (precision === 'year') return date;
  if (precision === 'month') return { ...date, month: civil.month };
  const whole = { ...date, month: civil.month, day: civil.day };
  if (precision === 'day') return whole;
  const rest = instant - day * DAY;
  return { ...whole, hour: Math.floor(rest / HOUR), minute: Math.floor((rest % HOUR) / (HOUR / 60)) };
}
