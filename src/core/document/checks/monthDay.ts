/** Finds days in the words that a date was read from: 2019年7月16日, 九月十三日, 13日, "Sept. 13, 2019", "13th of September". */
import { NUMERAL, numberOf, withPlainDigits } from './numerals.ts';

/** A day as it is written, and its place in the words, end exclusive. */
export interface MonthDay {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(?<month>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])';
const YEAR = '(?:,? (?<year>\\d{4})(?!\\d))?';

/** Longer words are no date. */
const LONGEST_DATE = 300;

const PATTERNS = [
  new RegExp(`(?:(?<year>${NUMERAL})年)?(?:(?<month>${NUMERAL})月)?(?<day>${NUMERAL})[日号號]`, 'g'),
  new RegExp(`\\b${NAME} ${DAY}${YEAR}`, 'gi'),
  new RegExp(`\\b${DAY}(?: of)? ${NAME}${YEAR}`, 'gi'),
];

/** All days in their order; none in a text that is too long for a date. Months that there are not are left out; whether the month has such a day is for others to ask. */
export function monthDaysIn(text: string): readonly MonthDay[] {
  if (text.length > LONGEST_DATE) return [];
  const plain = withPlainDigits(text);
  return PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(monthDayOf)).sort(
    (a, b) => a.start - b.start,
  );
}

function monthDayOf(match: RegExpMatchArray): readonly MonthDay[] {
  const { year, month, day = '' } = match.groups ?? {};
  const found = {
    year: year === undefined ? undefined : numberOf(year),
    month: month === undefined ? undefined : monthOf(month),
    day: numberOf(day),
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  };
  const isSound = !Number.isNaN(found.day) && (found.month === undefined || (found.month >= 1 && found.month <= 12));
  return isSound ? [found] : [];
}

function monthOf(text: string): number {
  const named = MONTHS.indexOf(text.toLowerCase());
  return named >= 0 ? named + 1 : numberOf(text);
}
