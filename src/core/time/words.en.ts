/** English words for dates: "16 July 2019", "late June 2019", "221 BCE", "the 1980s". */
import { seasonMonths } from './seasons.ts';
import type { EdtfDate, Precision } from './types.ts';
import { clockDigits, isPlainDecade, ordinalOf, yearsAgo, zoneWords } from './words.table.ts';
import type { Form, Part, PartName, WordTable } from './words.table.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Codes 33 to 41, which say "of": the third quarter of 2019. */
const FRACTIONS: Readonly<Record<number, string>> = {
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'fourth quarter',
  37: 'first four months',
  38: 'middle four months',
  39: 'last four months',
  40: 'first half',
  41: 'second half',
};

const PARTS: Readonly<Record<PartName, (whole: string) => string>> = {
  early: (whole) => `early ${whole}`,
  mid: (whole) => `mid-${whole}`,
  late: (whole) => `late ${whole}`,
  'early-mid': (whole) => `early to mid-${whole}`,
  'mid-late': (whole) => `mid to late ${whole}`,
  'first-half': (whole) => `first half of ${whole}`,
  'second-half': (whole) => `second half of ${whole}`,
  'first-decade': (whole) => `first decade of the ${whole}`,
  'last-decade': (whole) => `last decade of the ${whole}`,
  whole: (whole) => `all of ${whole}`,
  exactly: (whole) => whole,
};

const HALVES: Readonly<Partial<Record<PartName, string>>> = {
  'first-half': 'first half',
  'second-half': 'second half',
};

const monthName = (month: number, brief: boolean): string => {
  const name = MONTHS[month - 1] ?? '';
  return brief ? name.slice(0, 3) : name;
};

const grouped = (count: number): string => {
  const digits = String(count);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
};

function countWords(count: number): string {
  if (count >= 1e9) return `${count / 1e9} billion`;
  return count >= 1e6 ? `${count / 1e6} million` : grouped(count);
}

function era(year: number): string {
  if (yearsAgo(year) !== null) return ' years ago';
  if (year <= 0) return ' BCE';
  return year < 1_000 || year > 9_999 ? ' CE' : '';
}

function yearWords(year: number, hideEra = false): string {
  const ago = yearsAgo(year);
  const count = ago === null ? grouped(year <= 0 ? 1 - year : year) : countWords(ago);
  return count + (hideEra ? '' : era(year));
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

function decadeWords({ year }: EdtfDate, form: Form): string {
  if (!isPlainDecade(year)) return range(yearWords(year, year < -9), yearWords(year + 9), true);
  const name = `${year}s${form.hideEra ? '' : era(year)}`;
  if (form.brief || form.inside) return name;
  return year % 100 === 0 ? `the ${name} (decade)` : `the ${name}`;
}

const spanWords =
  (span: number, name: string) =>
  ({ year }: EdtfDate, form: Form): string =>
    `${ordinal(ordinalOf(year, span))} ${name}${year < 0 && !form.hideEra ? ' BCE' : ''}`;

function monthWords({ year, month }: EdtfDate, form: Form): string {
  if (month === undefined) return `a month in ${yearWords(year)}`;
  const name = monthName(month, form.brief);
  return form.hide === 'nothing' ? `${name} ${yearWords(year)}` : name;
}

function seasonWords({ year, season = 21 }: EdtfDate, form: Form): string {
  const fraction = FRACTIONS[season];
  const shown = form.hide === 'nothing';
  if (fraction !== undefined) {
    const name = form.brief && season <= 36 ? `Q${season - 32}` : fraction;
    const joint = name === fraction ? ' of ' : ' ';
    return shown ? name + joint + yearWords(year) : name;
  }
  const south = season > 28 ? ' (southern hemisphere)' : '';
  const name = SEASONS[(season - 21) % 4] ?? '';
  return (shown ? `${name} ${seasonYear(year, season)}` : name) + south;
}

/** A winter that runs on into the next year belongs to both: "winter 2019–20". */
function seasonYear(year: number, season: number): string {
  if (seasonMonths(season)?.first !== 12 || era(year) !== '') return yearWords(year);
  const next = String(year + 1);
  return `${year}–${next.endsWith('00') ? next : next.slice(-2)}`;
}

function dayWords(date: EdtfDate, form: Form): string {
  if (date.month === undefined) return `a day in ${yearWords(date.year)}`;
  if (date.day === undefined) return `a day in ${monthWords(date, form)}`;
  return form.hide === 'nothing' || form.hide === 'year' ? `${date.day} ${monthWords(date, form)}` : String(date.day);
}

function clockWords(date: EdtfDate, form: Form): string {
  const zone = form.hideZone ? '' : zoneWords(date.offset);
  const clock = date.precision === 'hour' ? hourWords(date.hour ?? 0) : clockDigits(date);
  const time = zone ? `${clock} (${zone})` : clock;
  return form.hide === 'day' ? time : `${dayWords(date, form)}, ${time}`;
}

function hourWords(hour: number): string {
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'am' : 'pm'}`;
}

const DATE: Readonly<Record<Precision, (date: EdtfDate, form: Form) => string>> = {
  second: clockWords,
  minute: clockWords,
  hour: clockWords,
  day: dayWords,
  month: monthWords,
  season: seasonWords,
  year: ({ year }, form) => yearWords(year, form.hideEra),
  decade: decadeWords,
  century: spanWords(100, 'century'),
  millennium: spanWords(1_000, 'millennium'),
};

const dateWords = (date: EdtfDate, form: Form): string => DATE[date.precision](date, form);

function partWords({ name, of }: Part, form: Form): string {
  const half = HALVES[name];
  if (half !== undefined && form.hide === 'year') return half;
  return PARTS[name](dateWords(of, { ...form, inside: name !== 'exactly' }));
}

function approximate(words: string, { precision, year }: EdtfDate, form: Form): string {
  if (precision === 'year' && yearsAgo(year) !== null) return `about ${words}`;
  return form.brief || precision === 'year' ? `c. ${words}` : `around ${words}`;
}

/** A dash closes up between single words only: "14–29 September", "16 July 1969, 09:32–10:00", but "16 July – 26 August" and "1130 – c. 1200". */
function range(first: string, second: string, alike: boolean): string {
  const isClosed = alike && (!first.includes(' ') || /^\d\d:/.test(second)) && !second.startsWith('c. ');
  return `${first}${isClosed ? '–' : ' – '}${second}`;
}

/** Ticks so far apart that the 2,000 years since the era began are less than the line of a tick. */
const FAR = 100_000;

function tickYear(year: number, every: number): string {
  if (every < FAR) return year <= 0 ? `${grouped(1 - year)} BCE` : yearWords(year);
  if (year === 1) return 'now';
  return year < 1 ? `${countWords(1 - year)} years ago` : `in ${countWords(year)} years`;
}

export const en: WordTable = {
  sharing: 'first',
  date: dateWords,
  part: partWords,
  approximate,
  uncertain: (words, form) => (form.brief ? `${words}?` : `${words} (uncertain)`),
  range,
  from: (words, isYear) => `from ${words}${isYear ? ' onward' : ''}`,
  until: (words) => `until ${words}`,
  endUnknown: (words) => `from ${words} (end unknown)`,
  startUnknown: (words) => `until ${words} (start unknown)`,
  era,
  tickMonth: (month) => monthName(month, true),
  tickYear,
};
