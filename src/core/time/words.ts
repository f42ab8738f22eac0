/** Words for any EDTF value and for the ticks of an axis, at the precision that the value has, in the reader's language. */
import { civilOf, DAY, dayAt } from './civil.ts';
import { nextStep, floorStep } from './steps.ts';
import type { Step } from './steps.ts';
import type { Edtf, EdtfDate, EdtfInterval, Instant, Language } from './types.ts';
import { en } from './words.en.ts';
import { partOf, partsOf } from './words.parts.ts';
import { clockDigits } from './words.table.ts';
import type { Form, Part, WordTable } from './words.table.ts';
import { zhHans } from './words.zh-Hans.ts';
import { zhHant } from './words.zh-Hant.ts';

const TABLES: Readonly<Record<Language, WordTable>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

interface WordsOptions {
  /** For labels: short month names, no zone, and no year where it is `year`. */
  readonly brief?: boolean;
  /** The year that the reader knows already, astronomical. */
  readonly year?: number;
}

/** A value in words: "2019年6月14日起", "late June 2019", "约1130年", "13.8 billion years ago". */
export function words(value: Edtf, language: Language, options: WordsOptions = {}): string {
  const table = TABLES[language];
  const form = formOf(value, options);
  return value.kind === 'date' ? dateWords(table, value, form) : intervalWords(table, value, form);
}

function formOf(value: Edtf, { brief = false, year }: WordsOptions): Form {
  const sides = value.kind === 'date' ? [value] : [value.start, value.end];
  const known = brief && sides.every((side) => typeof side === 'string' || isNamedWithin(side, year));
  return { brief, hide: known ? 'year' : 'nothing', hideEra: false, hideZone: brief, inside: false };
}

/** A date that still says something without its year: a month, not the year itself. */
function isNamedWithin(date: EdtfDate, year: number | undefined): boolean {
  return date.year === year && (date.month !== undefined || date.season !== undefined);
}

function dateWords(table: WordTable, date: EdtfDate, form: Form): string {
  const plain = table.date(date, form);
  const about = date.approximate ? table.approximate(plain, date, form) : plain;
  return date.uncertain ? table.uncertain(about, form) : about;
}

function intervalWords(table: WordTable, interval: EdtfInterval, form: Form): string {
  const { start, end } = interval;
  if (typeof start !== 'string' && typeof end !== 'string') return rangeWords(table, interval, form);
  if (typeof start !== 'string') {
    const first = dateWords(table, start, form);
    return end === 'unknown' ? table.endUnknown(first, form) : table.from(first, start.precision === 'year');
  }
  const last = typeof end === 'string' ? '' : dateWords(table, end, form);
  return start === 'unknown' ? table.startUnknown(last, form) : table.until(last);
}

function rangeWords(table: WordTable, interval: EdtfInterval, form: Form): string {
  const found = partOf(interval);
  if (found) {
    const plain = table.part(found.part, form);
    // Half of a year is no year: "around", as of any stretch, and not the "c." of a single year.
    return found.approximate ? table.approximate(plain, { ...found.part.of, precision: 'season' }, form) : plain;
  }
  const parts = partsOf(interval);
  return parts ? rangeOfParts(table, parts, form) : rangeOfDates(table, interval, form);
}

function rangeOfParts(table: WordTable, [a, b]: readonly [Part, Part], form: Form): string {
  const [first, second] = shareForms(table, [a.of, b.of], form);
  return table.range(table.part(a, first), table.part(b, second), false);
}

function rangeOfDates(table: WordTable, { start, end }: EdtfInterval, form: Form): string {
  if (typeof start === 'string' || typeof end === 'string') return '';
  const alike = start.precision === end.precision;
  const [first, second] = shareForms(table, [start, end], form);
  if (table.sharing === 'first' && first.hide !== form.hide && isAboutBoth(start, end)) {
    const plain = table.range(table.date(start, first), table.date(end, second), alike);
    return table.approximate(plain, end, form);
  }
  return table.range(dateWords(table, start, first), dateWords(table, end, second), alike);
}

function isAboutBoth(a: EdtfDate, b: EdtfDate): boolean {
  return a.approximate && b.approximate && !a.uncertain && !b.uncertain;
}

/** The forms of the two sides of a range, in which what both share is said once, on the side that the language says it. */
function shareForms(table: WordTable, [a, b]: readonly [EdtfDate, EdtfDate], form: Form): readonly [Form, Form] {
  const hideZone = form.hideZone || (a.hour !== undefined && a.offset === b.offset);
  const hideEra = a.precision === b.precision && table.era(a.year) === table.era(b.year);
  const shared = sharedFields(a, b);
  // The day stands before the clock in every language, so there it is the second side that leaves it out.
  if (shared === 'day')
    return [
      { ...form, hideZone },
      { ...form, hide: 'day' },
    ];
  if (table.sharing === 'second') {
    return [
      { ...form, hideZone },
      { ...form, hideEra, hide: hides(form, shared) },
    ];
  }
  const whole =
    a.hour !== undefined || b.hour !== undefined || a.uncertain || b.uncertain || a.approximate !== b.approximate;
  return [{ ...form, hideZone, hideEra, hide: hides(form, whole ? 'nothing' : shared) }, form];
}

function hides(form: Form, shared: Form['hide']): Form['hide'] {
  return shared === 'nothing' ? form.hide : shared;
}

/** The fields that both sides name alike, from the coarse end. Coarser dates have nothing to leave out. */
function sharedFields(a: EdtfDate, b: EdtfDate): Form['hide'] {
  if (!isNamedWithin(a, b.year) || !isNamedWithin(b, a.year)) return 'nothing';
  if (a.month === undefined || a.month !== b.month || a.day === undefined || b.day === undefined) return 'year';
  return a.day === b.day && a.hour !== undefined && b.hour !== undefined ? 'day' : 'month';
}

const PLAIN: Form = { brief: false, hide: 'nothing', hideEra: false, hideZone: true, inside: false };
const BRIEF: Form = { ...PLAIN, brief: true };

/** A tick on the detail row of an axis: "09:30", "16", "7月", "2019", "公元前500年". `instant` is one of the step's. */
export function tickWords(step: Step, instant: Instant, language: Language): string {
  const { year, month, day } = civilOf(dayAt(instant));
  const table = TABLES[language];
  if (step.unit === 'year') return table.tickYear(year, step.every);
  if (step.unit === 'month') return table.tickMonth(month);
  if (step.unit === 'week' || step.unit === 'day') return String(day);
  return clockDigits(clockAt(instant, step.unit));
}

function clockAt(instant: Instant, unit: Step['unit']): EdtfDate {
  const seconds = Math.floor((instant - dayAt(instant) * DAY) / 1_000);
  const clock = dateAt(instant, 'minute');
  const hour = Math.floor(seconds / 3_600);
  const minute = Math.floor(seconds / 60) % 60;
  return { ...clock, hour, minute, ...(unit === 'second' && { second: seconds % 60 }) };
}

/** The pinned row under the ticks: the day, month, year or decade in which an instant lies, said in full. */
export function contextWords(step: Step, instant: Instant, language: Language): string {
  const table = TABLES[language];
  if (step.unit !== 'year') return table.date(dateAt(instant, step.unit === 'month' ? 'month' : 'day'), PLAIN);
  const first = floorStep(step, instant);
  const start = yearAt(first);
  if (step.every === 1) return table.date(start, PLAIN);
  const next = yearAt(nextStep(step, first));
  const end = { ...next, year: next.year - 1 };
  const isDecade = step.every === 10 && start.year >= 10;
  return isDecade
    ? table.date({ ...start, precision: 'decade' }, BRIEF)
    : rangeOfDates(table, { kind: 'interval', start, end }, PLAIN);
}

function yearAt(instant: Instant): EdtfDate {
  const { year } = civilOf(dayAt(instant));
  return { kind: 'date', precision: 'year', year, approximate: false, uncertain: false };
}

function dateAt(instant: Instant, precision: 'month' | 'day' | 'minute'): EdtfDate {
  const { month, day } = civilOf(dayAt(instant));
  return {
    ...yearAt(instant),
    precision,
    month,
    ...(precision !== 'month' && { day }),
  };
}
