/** How people write dates when they do not write EDTF, and what they mean. Looked at only once a text has failed. */
import { daysInMonth, twoDigits } from './civil.ts';
import { EdtfError } from './edtf.error.ts';

interface Mistake {
  readonly pattern: RegExp;
  readonly reason: string;
  /** From the groups of the pattern to what was probably meant. */
  readonly instead: (...groups: readonly string[]) => readonly string[];
}

const LONGEST_TEXT = 100;
const GENERAL = ['2019', '2019-07', '2019-07-16', '2019-07-16/2019-08-26'];

const day = (year: string, month: string, date: string): readonly string[] => {
  const [m, d] = [Number(month), Number(date)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(Number(year), m)
    ? [`${year}-${twoDigits(m)}-${twoDigits(d)}`]
    : [];
};

const MISTAKES: readonly Mistake[] = [
  {
    pattern: /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/,
    reason: 'not written YYYY-MM-DD',
    instead: (y, m, d) => day(y, m, d),
  },
  { pattern: /^(\d{4})(\d\d)(\d\d)$/, reason: 'not written YYYY-MM-DD', instead: (y, m, d) => day(y, m, d) },
  { pattern: /^(\d{4})-(\d)$/, reason: 'a month has two digits', instead: (y, m) => [`${y}-${twoDigits(Number(m))}`] },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
    reason: 'not written YYYY-MM-DD',
    instead: (y, m, d) => day(y, m, d),
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月$/,
    reason: 'not written YYYY-MM',
    instead: (y, m) => [`${y}-${twoDigits(Number(m))}`],
  },
  { pattern: /^(\d{4})年$/, reason: 'not written YYYY', instead: (y) => [y] },
  { pattern: /^(-?\d{5,12})$/, reason: 'a year of more than four digits has a Y', instead: (y) => [`Y${y}`] },
  {
    pattern: /^(-?)(\d{1,3})$/,
    reason: 'a year has four digits',
    instead: (sign, y) => [`${sign}${y.padStart(4, '0')}`],
  },
  {
    pattern: /^(\d{1,3})[xu]$/i,
    reason: 'unknown digits are X, in a year of four',
    instead: (y) => [`${y.padStart(3, '0')}X`],
  },
  { pattern: /^(\d\d)(?:xx|uu)$/, reason: 'unknown digits are a large X', instead: (y) => [`${y}XX`] },
  { pattern: /^X{4}.*$/, reason: 'no year, so it has no place in time', instead: () => [] },
  { pattern: /^\d?X\d.*$/, reason: 'only the last digits of a year may be X', instead: () => [] },
  { pattern: /^(\d{4}-\d\d)-\dX$/, reason: 'half a day', instead: (month) => [`${month}-XX`] },
  {
    pattern: /^(\d{4}-\d\d-\d\d) (\d\d(?::\d\d){1,2}\S{0,6})$/,
    reason: 'a T stands before the time',
    instead: (d, t) => [`${d}T${t}`],
  },
  {
    pattern: /^(\S{10}T\d\d:\d\d:\d\d)[.,]\d{1,9}(\S{0,6})$/,
    reason: 'a fraction of a second',
    instead: (t, zone) => [t + zone],
  },
  {
    pattern: /^(\S{10}T\S{2,8}[+-]\d\d)(\d\d)$/,
    reason: 'an offset has a colon',
    instead: (t, minutes) => [`${t}:${minutes}`],
  },
  { pattern: /^(.{4,30})(?:~\?|\?~)$/, reason: 'two qualifiers', instead: (date) => [`${date}%`] },
  {
    pattern: /^([~?%])(.{4,30})$/,
    reason: 'a qualifier stands after the whole date',
    instead: (mark, date) => [date + mark],
  },
  { pattern: /^\d{4}[~?%].*$/, reason: 'a qualifier stands after the whole date', instead: () => [] },
  {
    pattern: /^Y?-?\d{4,12}(?:[Ee]\d{1,2})?S\d$/,
    reason: 'significant digits',
    instead: () => ['the first and last year: 1950/1959'],
  },
  { pattern: /^(\d{4})-W\d\d.*$/, reason: 'a week', instead: () => ['its first and last day: 2019-07-15/2019-07-21'] },
  { pattern: /^[[{].*$/, reason: 'a set of dates', instead: () => ['one event for each'] },
  {
    pattern: /^(?:open|unknown)$/,
    reason: 'an older draft',
    instead: () => ['.. for an open side', 'an empty side for an unknown one'],
  },
];

/** The error for a text that has not the shape of a date, with what was probably meant. */
export function usualMistake(text: string): EdtfError {
  if (text === '') return new EdtfError(text, 'empty', GENERAL);
  if (text.trim() !== text) return new EdtfError(text, 'spaces around it', [text.trim()]);
  if (text.length > LONGEST_TEXT) return new EdtfError(text, 'too long', GENERAL);
  for (const { pattern, reason, instead } of MISTAKES) {
    const match = pattern.exec(text);
    if (match) return new EdtfError(text, reason, instead(...match.slice(1)));
  }
  return new EdtfError(text, 'no date that it knows', GENERAL);
}
