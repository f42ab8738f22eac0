/** Reads one date of EDTF: the pieces that stand on either side of an interval's slash. */
import { daysInMonth, isoYear, twoDigits } from './civil.ts';
import { EdtfError } from './edtf.error.ts';
import { usualMistake } from './edtf.mistakes.ts';
import { YEAR_SPAN } from './extent.ts';
import { seasonMonths } from './seasons.ts';
import type { EdtfDate, Precision } from './types.ts';

type Unqualified = Omit<EdtfDate, 'approximate' | 'uncertain'>;

const FARTHEST_YEAR = 100_000_000_000;
/** The widest offset that a place has kept (15 hours and some minutes, local mean times of the nineteenth century). */
const WIDEST_OFFSET_HOURS = 15;

const CALENDAR = /^(-?)(\d{4}|\d{3}X|\d\dXX|\dXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const CLOCK = /^(\d\d)(?::(\d\d))?(?::(\d\d))?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;
const LONG_YEAR = /^Y(-?)(\d{1,12})(?:[Ee](\d{1,2}))?$/;

const PRECISION_BY_UNSPECIFIED_DIGITS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/** Reads a date such as `2019-07-16`, `198X~`, `2019-22`, `1969-07-16T09:32-04:00`, `Y-138e8`; throws `EdtfError`. */
export function parseDate(text: string): EdtfDate {
  const qualifier = /[~?%]$/.exec(text)?.[0] ?? '';
  const bare = qualifier ? text.slice(0, -1) : text;
  const date = bare.startsWith('Y') ? parseLongYear(bare) : parseCalendar(bare);
  if (!date) throw usualMistake(text);
  return {
    ...date,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function parseLongYear(text: string): Unqualified | null {
  const match = LONG_YEAR.exec(text);
  if (!match) return null;
  const [, minus, digits = '', exponent] = match;
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  const year = minus && size !== 0 ? -size : size;
  if (size > FARTHEST_YEAR) throw new EdtfError(text, 'more than 100 billion years away', []);
  if (exponent === undefined && digits.length < 5) {
    throw new EdtfError(text, 'Y is for years of more than four digits', [isoYear(year)]);
  }
  return { kind: 'date', precision: 'year', year };
}

function parseCalendar(text: string): Unqualified | null {
  const [calendar = '', clock, ...rest] = text.split('T');
  const match = CALENDAR.exec(calendar);
  if (!match || rest.length > 0) return null;
  const [, minus = '', digits = '', month, day] = match;
  const year = parseYear(text, minus !== '', digits);
  if (month === undefined) return clock === undefined ? year : null;
  if (year.precision !== 'year') {
    throw new EdtfError(text, 'a month in a year that is not fully known', [minus + digits]);
  }
  const date = day === undefined ? parseMonth(text, year, month) : parseDay(text, year, [month, day]);
  return clock === undefined ? date : parseClock(text, date, clock);
}

function parseYear(text: string, before: boolean, digits: string): Unqualified {
  const precision = PRECISION_BY_UNSPECIFIED_DIGITS[digits.split('X').length - 1] ?? 'year';
  const lowest = Number(digits.replaceAll('X', '0'));
  if (!before) return { kind: 'date', precision, year: lowest };
  if (digits === '0000') throw new EdtfError(text, 'year 0 has no sign', [text.slice(1)]);
  // The first year of -04XX is -499: digits count away from year 0, time does not.
  return { kind: 'date', precision, year: 1 - lowest - (YEAR_SPAN[precision] ?? 1) };
}

function parseMonth(text: string, year: Unqualified, month: string): Unqualified {
  if (month === 'XX') return { ...year, precision: 'month' };
  const number = Number(month);
  if (number >= 1 && number <= 12) return { ...year, precision: 'month', month: number };
  if (seasonMonths(number)) return { ...year, precision: 'season', season: number };
  throw noSuchMonth(text, year.year, number);
}

function parseDay(text: string, year: Unqualified, [month, day]: readonly [string, string]): Unqualified {
  const y = isoYear(year.year);
  if (month === 'XX') {
    if (day !== 'XX') throw new EdtfError(text, 'a day without its month', [`${y}-XX-XX`, y]);
    return { ...year, precision: 'day' };
  }
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12) throw noSuchMonth(text, year.year, m);
  if (day === 'XX') return { ...year, precision: 'day', month: m };
  const last = daysInMonth(year.year, m);
  if (d < 1) throw new EdtfError(text, `day ${day}`, [`${y}-${month}-01`, `${y}-${month}`]);
  if (d > last) {
    throw new EdtfError(text, `day ${day} of a month of ${last}`, [`${y}-${month}-${last}`, `${y}-${month}`]);
  }
  return { ...year, precision: 'day', month: m, day: d };
}

function noSuchMonth(text: string, year: number, month: number): EdtfError {
  const nearest = month < 1 ? 1 : 12;
  return new EdtfError(text, `month ${twoDigits(month)}`, [`${isoYear(year)}-${twoDigits(nearest)}`, isoYear(year)]);
}

function parseClock(text: string, date: Unqualified, clock: string): Unqualified | null {
  const match = CLOCK.exec(clock);
  if (!match) return null;
  const day = text.slice(0, text.indexOf('T'));
  if (date.day === undefined) throw new EdtfError(text, 'a time of day needs a full day', [day]);
  const [, hour, minute, second, zulu, sign, offsetHours, offsetMinutes] = match;
  if (Number(hour) > 23) throw new EdtfError(text, `hour ${hour}`, [`${day}T23`, day]);
  if (Number(minute ?? 0) > 59) throw new EdtfError(text, `minute ${minute}`, [`${day}T${hour}:59`]);
  if (Number(second ?? 0) > 59) {
    throw new EdtfError(text, `second ${second}`, [`${day}T${hour}:${minute}:59`]);
  }
  if (Number(offsetHours ?? 0) > WIDEST_OFFSET_HOURS || Number(offsetMinutes ?? 0) > 59) {
    throw new EdtfError(text, `offset ${offsetHours}:${offsetMinutes ?? '00'}`, []);
  }
  const east = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  return {
    ...date,
    precision: second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour',
    hour: Number(hour),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...((zulu ?? sign) !== undefined && { offset: sign === '-' && east > 0 ? -east : east }),
  };
}
