/** From when to when the drawing shows, in words as exact as its axis. */
import { civilOf, dayAt } from '../core/time/civil.ts';
import type { EdtfDate, Extent, Instant, Language, Precision } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** The unit worth naming for a span of so many milliseconds. */
function precisionFor(span: number): Precision {
  if (span < 3 * DAY) return 'minute';
  if (span < 2 * YEAR) return 'day';
  return span < 30 * YEAR ? 'month' : 'year';
}

const FINENESS: readonly Precision[] = ['year', 'month', 'day', 'minute'];

function dateAt(instant: Instant, precision: Precision): EdtfDate {
  const day = dayAt(instant);
  const civil = civilOf(day);
  const minutes = Math.floor((instant - day * DAY) / 60_000);
  const rank = FINENESS.indexOf(precision);
  return {
    kind: 'date',
    precision,
    year: civil.year,
    ...(rank >= 1 ? { month: civil.month } : {}),
    ...(rank >= 2 ? { day: civil.day } : {}),
    ...(rank >= 3 ? { hour: Math.floor(minutes / 60), minute: minutes % 60 } : {}),
    approximate: false,
    uncertain: false,
  };
}

/** The two ends of a view in words: ["1 June 2019", "30 September 2019"]. */
export function viewWords(view: Extent, language: Language): [from: string, to: string] {
  const precision = precisionFor(view.end - view.start);
  return [words(dateAt(view.start, precision), language), words(dateAt(view.end - 1, precision), language)];
}
