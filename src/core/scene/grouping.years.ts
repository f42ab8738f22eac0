/** Lanes by year, or by so many years each that a few lanes hold all. */
import { civilOf, DAY, isoYear } from '../time/civil.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Footprints } from '../time/footprints.ts';
import type { Language } from '../time/types.ts';
import { words } from '../time/words.ts';
import { MOST_LANES, WITHOUT } from './grouping.types.ts';
import type { Grouping } from './grouping.types.ts';

/**
 * By the year in which an event begins, or ends where its beginning is open; in the order of time. The fewest years a lane
 * (1, 5, 10, 50, 100 …) of which `MOST_LANES` hold all; years without an event have no lane. Ids are EDTF.
 */
export function groupByYear(footprints: Footprints, language: Language, without: string): Grouping {
  const years = footprints.starts.map((start, index) => yearOf(start, footprints.ends[index] ?? NaN));
  const distinct = new Set(years);
  distinct.delete(NaN);
  const every = stepFor(distinct);
  const spans = [...new Set(Array.from(distinct, (year) => spanOf(year, every)))].sort((a, b) => a - b);
  const places = new Map(spans.map((span, place) => [span, place]));
  const named = spans.map((span) => {
    const id = edtfOf(boundsOf(span, every));
    return { id, label: words(parseEdtf(id), language), color: null };
  });
  const numbers = new Uint16Array(years.length);
  for (let index = 0; index < numbers.length; index += 1)
    numbers[index] = places.get(spanOf(years[index] ?? NaN, every)) ?? named.length;
  return { lanes: [...named, { id: WITHOUT, label: without, color: null }], numbers };
}

/** Astronomical; NaN where neither side is known. */
function yearOf(start: number, end: number): number {
  const day = Number.isFinite(start) ? Math.floor(start / DAY) : Math.ceil(end / DAY) - 1;
  return Number.isFinite(day) ? civilOf(day).year : NaN;
}

function stepFor(years: ReadonlySet<number>): number {
  for (let power = 1; ; power *= 10) {
    for (const every of [power, 5 * power]) if (isFew(years, every)) return every;
  }
}

function isFew(years: ReadonlySet<number>, every: number): boolean {
  const spans = new Set<number>();
  for (const year of years) {
    spans.add(spanOf(year, every));
    if (spans.size > MOST_LANES) return false;
  }
  return true;
}

/**
 * The number of the span that holds a year. Readers know no year 0: years of our era are counted 1 to 9, 10 to 19, …
 * (numbers 0, 1, …), and those before it 10 to 1 BCE, 20 to 11 BCE, … (numbers -1, -2, …).
 */
function spanOf(year: number, every: number): number {
  return year >= 1 ? Math.floor(year / every) : -Math.ceil((1 - year) / every);
}

/** First and last year of a span, astronomical. */
function boundsOf(span: number, every: number): readonly [number, number] {
  return span >= 0 ? [Math.max(1, span * every), (span + 1) * every - 1] : [1 + span * every, (span + 1) * every];
}

function edtfOf([first, last]: readonly [number, number]): string {
  return first === last ? edtfYear(first) : `${edtfYear(first)}/${edtfYear(last)}`;
}

/** EDTF writes a year of more than four digits with a "Y". */
function edtfYear(year: number): string {
  return Math.abs(year) > 9_999 ? `Y${String(year)}` : isoYear(year);
}
