/** Holds the weekday that is written with a date (9月13日（星期五）, "Friday, September 13") against the calendar. */
import { civilOf, daysInMonth, weekdayOf } from '../../time/civil.ts';
import type { Civil } from '../../time/civil.ts';
import { formatEdtf } from '../../time/edtf.ts';
import type { Edtf, EdtfDate } from '../../time/types.ts';
import type { Evidence } from '../types.ts';
import { dayAsDate, dayOf, numberOfDay, sidesOf } from './days.ts';
import { monthDaysIn } from './monthDay.ts';
import type { MonthDay } from './monthDay.ts';
import { dateIn, isDateEdited } from './place.ts';
import type { CheckEvent, Finding, Sentences } from './types.ts';

/** Some countries kept the Julian calendar, with its weekdays, longer than this; then nothing is certain. */
const FIRST_YEAR = 1919;

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const HAN = '日一二三四五六';
/** Not 每周三, which recurs, nor the first of 周一至周五. */
const HAN_WEEKDAY = /(?<!每[个個]?)(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])(?!\s*[至到—–-])/g;
const ENGLISH_WEEKDAY = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/gi;
/** What may stand between a date and its weekday. */
const GAP = /^[\s,，(（〔[)）〕\]]*(?:an? |the )?$/;
const OPENER = /[(（〔[]/;

interface Weekday {
  /** 0 is Sunday. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Not where a person has set the date. Dates that are not known to the day have no weekday. */
export const weekdayMismatch: CheckEvent = ({ event, when }) => {
  if (isDateEdited(event)) return [];
  return event.evidence.flatMap((proof) =>
    pairsIn(proof.dateText).flatMap(([written, stated]): readonly Finding[] => {
      const side = sidesOf(when).find((date) => isMeant(date, written));
      const civil = side === undefined ? null : dayOf(side);
      if (side === undefined || civil === null || civil.year < FIRST_YEAR) return [];
      const actual = weekdayOf(numberOfDay(civil));
      if (actual === stated) return [];
      const values = {
        text: proof.dateText,
        date: dayAsDate(civil),
        actual: weekdayWords(actual),
        stated: weekdayWords(stated),
        ...fitting({ when, side, civil }, stated, proof),
      };
      return [{ values, at: dateIn(proof) }];
    }),
  );
};

/** Each date with its weekday: the one in brackets after it, else the one before, else the one after. */
function pairsIn(text: string): readonly (readonly [MonthDay, number])[] {
  const free = new Set(weekdaysIn(text));
  if (free.size === 0) return [];
  return monthDaysIn(text).flatMap((written) => {
    const after = [...free].find(({ start }) => start >= written.end && GAP.test(text.slice(written.end, start)));
    const before = [...free].find(({ end }) => end <= written.start && GAP.test(text.slice(end, written.start)));
    const isBracketed = after !== undefined && OPENER.test(text.slice(written.end, after.start));
    const weekday = isBracketed ? after : (before ?? after);
    if (weekday === undefined) return [];
    free.delete(weekday);
    return [[written, weekday.index] as const];
  });
}

function weekdaysIn(text: string): readonly Weekday[] {
  return [
    ...[...text.matchAll(HAN_WEEKDAY)].map((match) =>
      weekdayAt(match, HAN.indexOf((match[1] ?? '').replace('天', '日'))),
    ),
    ...[...text.matchAll(ENGLISH_WEEKDAY)].map((match) => weekdayAt(match, englishIndex(match[1] ?? ''))),
  ];
}

function weekdayAt(match: RegExpMatchArray, index: number): Weekday {
  const start = match.index ?? 0;
  return { index, start, end: start + match[0].length };
}

function englishIndex(name: string): number {
  return ENGLISH.findIndex((weekday) => weekday.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

function isMeant(date: EdtfDate, { year, month, day }: MonthDay): boolean {
  return date.day === day && (month ?? date.month) === date.month && (year ?? date.year) === date.year;
}

interface Dated {
  readonly when: Edtf;
  readonly side: EdtfDate;
  readonly civil: Civil;
}

/** The nearest date with the stated weekday, as EDTF: of the year before or after where the text names no year, else within the week. */
function fitting({ when, side, civil }: Dated, stated: number, { implied }: Evidence): { readonly edtf?: string } {
  if (when.kind === 'interval') return {};
  const isYearImplied = implied.some(({ field }) => field === 'year');
  const otherYear = isYearImplied ? [-1, 1].map((step) => ({ ...civil, year: civil.year + step })) : [];
  const others = [
    ...otherYear.filter(isDay),
    ...[-1, 1, -2, 2, -3, 3].map((step) => civilOf(numberOfDay(civil) + step)),
  ];
  const fit = others.find((other) => weekdayOf(numberOfDay(other)) === stated);
  return fit === undefined ? {} : { edtf: formatEdtf({ ...side, ...fit }) };
}

function isDay({ year, month, day }: Civil): boolean {
  return day <= daysInMonth(year, month);
}

function weekdayWords(index: number): Sentences {
  const han = `星期${HAN.charAt(index)}`;
  return { 'zh-Hans': han, 'zh-Hant': han, en: ENGLISH[index] ?? '' };
}
