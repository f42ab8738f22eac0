/** The grammar of dates that both Chinese scripts share: 2019年7月16日, 6月下旬, 公元前221年. The scripts bring their characters. */
import { seasonMonths } from './seasons.ts';
import type { EdtfDate, Precision } from './types.ts';
import { clockDigits, isPlainDecade, ordinalOf, yearsAgo, zoneWords } from './words.table.ts';
import type { Form, Part, PartName, WordTable } from './words.table.ts';

/** What differs between the scripts, and between the habits of their newspapers. */
interface ChineseWords {
  readonly about: string;
  readonly doubtful: string;
  readonly startUnknown: string;
  /** Behind the last day of what has no start: 为止. */
  readonly until: string;
  readonly endUnknown: string;
  readonly century: string;
  readonly millennium: string;
  readonly hour: string;
  readonly tenThousand: string;
  readonly hundredMillion: string;
  readonly now: string;
  readonly later: string;
  readonly southern: string;
  /** From the first year of a decade of our era, 10 or later. */
  readonly decade: (year: number) => string;
  /** Names of the season codes 33 to 41. */
  readonly fractions: readonly string[];
  readonly parts: Readonly<Record<'month' | 'year' | 'longer', Readonly<Partial<Record<PartName, string>>>>>;
}

const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const FAR = 100_000;

/** The word table of one script. */
export function chineseTable(script: ChineseWords): WordTable {
  const dates = dateTable(script);
  const date = (value: EdtfDate, form: Form): string => dates[value.precision](value, form);
  return {
    sharing: 'second',
    date,
    part: (part, form) => partWords(script, part, [date(part.of, form), form]),
    approximate: (words) => script.about + words,
    uncertain: (words, form) => words + (form.brief ? '？' : script.doubtful),
    range: (first, second) => `${first}至${second}`,
    from: (words) => `${words}起`,
    until: (words) => `至${words}${script.until}`,
    endUnknown: (words) => `${words}起${script.endUnknown}`,
    startUnknown: (words) => `截至${words}${script.startUnknown}`,
    era,
    tickMonth: (month) => `${month}月`,
    tickYear: (year, every) => tickYear(script, year, every),
  };
}

function dateTable(script: ChineseWords): Record<Precision, (date: EdtfDate, form: Form) => string> {
  const year = (date: EdtfDate, form: Form): string => yearWords(script, date.year, form.hideEra);
  const clock = (date: EdtfDate, form: Form): string => clockWords(script, date, form);
  return {
    second: clock,
    minute: clock,
    hour: clock,
    day: (date, form) => dayWords(script, date, form),
    month: (date, form) => monthWords(script, date, form),
    season: (date, form) => seasonWords(script, date, form),
    year,
    decade: (date, form) => decadeWords(script, date, form),
    century: (date, form) => `${eraMark(date.year, form)}${ordinalOf(date.year, 100)}${script.century}`,
    millennium: (date, form) => `${eraMark(date.year, form)}第${ordinalOf(date.year, 1_000)}${script.millennium}`,
  };
}

/** Centuries and millennia carry a mark before our era only. */
function eraMark(year: number, form: Form): string {
  if (year >= 0) return '';
  return form.hideEra ? '前' : '公元前';
}

function era(year: number): string {
  if (yearsAgo(year) !== null) return '年前';
  if (year <= 0) return '公元前';
  return year < 1_000 || year > 9_999 ? '公元' : '';
}

function yearWords(script: ChineseWords, year: number, hideEra = false): string {
  const ago = yearsAgo(year);
  if (ago !== null) return `${countWords(script, ago)}年前`;
  const before = year <= 0;
  const mark = hideEra ? (before ? '前' : '') : era(year);
  return `${mark}${countWords(script, before ? 1 - year : year)}年`;
}

/** 138亿, 6600万, 2万; what is not round to the last named unit stays in digits. */
function countWords({ tenThousand, hundredMillion }: ChineseWords, count: number): string {
  if (count >= 1e8 && count % 1_000 === 0) return `${count / 1e8}${hundredMillion}`;
  const round = count >= 1e5 ? count % 1_000 === 0 : count >= 1e4 && count % 1e4 === 0;
  return round ? `${count / 1e4}${tenThousand}` : String(count);
}

function decadeWords(script: ChineseWords, { year }: EdtfDate, { hideEra }: Form): string {
  if (isPlainDecade(year)) return script.decade(year);
  return `${yearWords(script, year, hideEra)}至${yearWords(script, year + 9, year < -9)}`;
}

function monthWords(script: ChineseWords, { year, month }: EdtfDate, form: Form): string {
  const name = month === undefined ? '某月' : `${month}月`;
  if (month !== undefined && form.hide !== 'nothing') return form.hide === 'year' ? name : '';
  return yearWords(script, year) + name;
}

function dayWords(script: ChineseWords, date: EdtfDate, form: Form): string {
  const day = date.day === undefined ? '某日' : `${date.day}日`;
  return (date.month === undefined ? yearWords(script, date.year) : monthWords(script, date, form)) + day;
}

function clockWords(script: ChineseWords, date: EdtfDate, form: Form): string {
  const zone = form.hideZone ? '' : zoneWords(date.offset);
  const clock = date.precision === 'hour' ? `${date.hour ?? 0}${script.hour}` : clockDigits(date);
  return (form.hide === 'day' ? '' : dayWords(script, date, form)) + clock + (zone && `（${zone}）`);
}

function seasonWords(script: ChineseWords, { year, season = 21 }: EdtfDate, form: Form): string {
  const fraction = script.fractions[season - 33];
  const name = fraction ?? (SEASONS[(season - 21) % 4] ?? '') + (season > 28 ? script.southern : '');
  if (form.hide !== 'nothing') return name;
  // A winter that runs on into the next year belongs to both.
  const long = seasonMonths(season)?.first === 12 && era(year) === '';
  return (long ? `${year}—${year + 1}年` : yearWords(script, year)) + name;
}

function partWords(script: ChineseWords, { name, of }: Part, [whole, form]: readonly [string, Form]): string {
  const kind = of.precision === 'month' || of.precision === 'year' ? of.precision : 'longer';
  const words = script.parts[kind][name] ?? '';
  const isHalf = name === 'first-half' || name === 'second-half';
  return isHalf && form.hide === 'year' ? words : whole + words;
}

/** Ticks 100,000 years apart and more count from now: the 2,000 years since the era began are less than the line of a tick. */
function tickYear(script: ChineseWords, year: number, every: number): string {
  if (every < FAR && year <= 0) return `公元前${countWords(script, 1 - year)}年`;
  if (every < FAR) return era(year) === '' ? String(year) : yearWords(script, year);
  if (year === 1) return script.now;
  return year < 1 ? `${countWords(script, 1 - year)}年前` : `${countWords(script, year)}${script.later}`;
}
