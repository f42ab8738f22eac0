/** From when to when the drawing shows, in words as exact as its axis. */
import { DAY } from '../core/time/civil.ts';
import { dateAt } from '../core/time/dateAt.ts';
import type { Extent, Language } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';

const YEAR = 365.25 * DAY;

/** The unit worth naming for a span of so many milliseconds. */
function precisionFor(span: number): 'minute' | 'day' | 'month' | 'year' {
  if (span < 3 * DAY) return 'minute';
  if (span < 2 * YEAR) return 'day';
  return span < 30 * YEAR ? 'month' : 'year';
}

/** The two ends of a view in words: ["1 June 2019", "30 September 2019"]. */
export function viewWords(view: Extent, language: Language): [from: string, to: string] {
  const precision = precisionFor(view.end - view.start);
  return [words(dateAt(view.start, precision), language), words(dateAt(view.end - 1, precision), language)];
}
