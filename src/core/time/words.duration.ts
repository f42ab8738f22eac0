/** Words for a length of true time: "11 years", "about 3 months", "2 days", "9.23 billion years". */
import { DAY } from './civil.ts';
import type { Language } from './types.ts';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

interface Row {
  readonly unit: Unit;
  /** Milliseconds; of months and years the mean of 400 years of the calendar. */
  readonly length: number;
  /** Off by no more than this part, the number is right: units of the calendar differ in length. */
  readonly slack: number;
  /** From so many on; a lone month is said in days. */
  readonly least: number;
}

const YEAR = 365.2425 * DAY;

/** From coarse to fine. */
const ROWS: readonly Row[] = [
  { unit: 'year', length: YEAR, slack: 0.02, least: 1 },
  { unit: 'month', length: YEAR / 12, slack: 0.04, least: 2 },
  { unit: 'day', length: DAY, slack: 0.02, least: 1 },
  { unit: 'hour', length: 3_600_000, slack: 0.02, least: 1 },
  { unit: 'minute', length: 60_000, slack: 0.02, least: 1 },
  { unit: 'second', length: 1_000, slack: 0.02, least: 1 },
];

/** A number that rounding changes by more than this part is said in a smaller unit. */
const ROUGH = 0.1;
/** From here on three digits say enough. */
const LARGE = 10_000;

/**
 * A length in the largest unit in which it is a whole number or nearly one, with "about" where that is off by more than the
 * units of the calendar are. `milliseconds`: finite, not negative. A length knows no era: from 10 BCE to 10 CE it is 19 years,
 * since no year lies between 1 BCE and 1 CE.
 */
export function durationWords(milliseconds: number, language: Language): string {
  const row = ROWS.find((each) => isFit(each, milliseconds));
  const { about, say } = WORDS[language];
  if (row === undefined) return say(toDigits(milliseconds / 1_000), 'second');
  const count = countOf(row, milliseconds);
  const words = say(count, row.unit);
  return errorOf(row, milliseconds) > row.slack ? about(words) : words;
}

function isFit(row: Row, milliseconds: number): boolean {
  const count = countOf(row, milliseconds);
  // One of a unit is a name, not a number: two weeks over a year are 379 days, and not "about a year".
  return count >= row.least && errorOf(row, milliseconds) <= (count === 1 ? row.slack : ROUGH);
}

function countOf({ length }: Row, milliseconds: number): number {
  const count = Math.round(milliseconds / length);
  return count < LARGE ? count : toDigits(count);
}

function errorOf(row: Row, milliseconds: number): number {
  const counted = countOf(row, milliseconds) * row.length;
  return Math.abs(milliseconds - counted) / counted;
}

function toDigits(count: number): number {
  return Number(count.toPrecision(3));
}

interface DurationWords {
  readonly about: (words: string) => string;
  readonly say: (count: number, unit: Unit) => string;
}

interface ChineseDuration {
  readonly about: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly tenThousand: string;
  readonly hundredMillion: string;
}

function chinese({ about, units, tenThousand, hundredMillion }: ChineseDuration): DurationWords {
  const number = (count: number): string => {
    if (count >= 1e8) return `${toDigits(count / 1e8)}${hundredMillion}`;
    return count >= LARGE ? `${toDigits(count / 1e4)}${tenThousand}` : String(count);
  };
  return { about: (words) => about + words, say: (count, unit) => number(count) + units[unit] };
}

const english: DurationWords = {
  about: (words) => `about ${words}`,
  say: (count, unit) => `${englishNumber(count)} ${unit}${count === 1 ? '' : 's'}`,
};

function englishNumber(count: number): string {
  if (count >= 1e9) return `${toDigits(count / 1e9)} billion`;
  if (count >= 1e6) return `${toDigits(count / 1e6)} million`;
  return count < LARGE ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const WORDS: Readonly<Record<Language, DurationWords>> = {
  'zh-Hans': chinese({
    about: '约',
    units: { second: '秒', minute: '分钟', hour: '小时', day: '天', month: '个月', year: '年' },
    tenThousand: '万',
    hundredMillion: '亿',
  }),
  'zh-Hant': chinese({
    about: '約',
    units: { second: '秒', minute: '分鐘', hour: '小時', day: '天', month: '個月', year: '年' },
    tenThousand: '萬',
    hundredMillion: '億',
  }),
  en: english,
};
