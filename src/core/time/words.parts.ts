/** Finds the intervals that have a name of their own: 06-21~/06-30~ is late June, 01/06 the first half, 1901/2000 a century. */
import { civilOf, dayAt, daysInMonth } from './civil.ts';
import type { Civil } from './civil.ts';
import { extentOf } from './extent.ts';
import type { EdtfDate, EdtfInterval } from './types.ts';
import type { Part, PartName } from './words.table.ts';

interface Named {
  readonly name: PartName;
  /** First and last of the smaller units, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** `true`: the name is vague by itself, and stands only for approximate bounds; `false`: it stands for exact ones. */
  readonly vague: boolean;
}

const named = (name: PartName, from: number, to: number, vague = true): Named => ({ name, from, to, vague });

const LAST_DAY = 31;
const MONTH_PARTS = [
  named('early', 1, 10),
  named('mid', 11, 20),
  named('late', 21, LAST_DAY),
  named('early-mid', 1, 20),
  named('mid-late', 11, LAST_DAY),
];
const YEAR_PARTS = [
  named('early', 1, 4),
  named('mid', 5, 8),
  named('late', 9, 12),
  named('mid-late', 5, 12),
  named('first-half', 1, 6, false),
  named('second-half', 7, 12, false),
  named('whole', 1, 12, false),
];
const DECADE_PARTS = [
  named('early', 0, 3),
  named('mid', 4, 6),
  named('late', 7, 9),
  named('mid-late', 4, 9),
  named('exactly', 0, 9, false),
];
const CENTURY_PARTS = [
  named('early', 1, 33),
  named('mid', 34, 66),
  named('late', 67, 100),
  named('mid-late', 34, 100),
  named('first-decade', 1, 10),
  named('last-decade', 91, 100),
  named('exactly', 1, 100, false),
];

/** A part, and whether "about" has to be said with it. */
interface FoundPart {
  readonly part: Part;
  readonly approximate: boolean;
}

/** The name of an interval, where it has one and both its sides are known alike; `null` otherwise. */
export function partOf(interval: EdtfInterval): FoundPart | null {
  const { start, end } = interval;
  if (typeof start === 'string' || typeof end === 'string') return null;
  if (start.uncertain || end.uncertain || start.approximate !== end.approximate) return null;
  if (!isCalendar(start) || !isCalendar(end)) return null;
  const extent = extentOf(interval);
  const first = civilOf(dayAt(extent.start));
  const last = civilOf(dayAt(extent.end) - 1);
  return first.year === last.year
    ? partOfYear(first, last, start.approximate)
    : partOfYears(first, last, start.approximate);
}

/** Days, months and years that are really named; seasons, decades and clocks name themselves. */
function isCalendar({ precision, month, day }: EdtfDate): boolean {
  if (precision === 'year') return true;
  return precision === 'month' ? month !== undefined : precision === 'day' && day !== undefined;
}

function partOfYear(first: Civil, last: Civil, approximate: boolean): FoundPart | null {
  const { year, month } = first;
  if (first.day === 1 && last.day === daysInMonth(year, last.month) && month !== last.month) {
    return find(YEAR_PARTS, [month, last.month], approximate, unit('year', year));
  }
  if (month !== last.month) return null;
  const to = last.day === daysInMonth(year, month) ? LAST_DAY : last.day;
  return find(MONTH_PARTS, [first.day, to], approximate, { ...unit('month', year), month });
}

function partOfYears(first: Civil, last: Civil, approximate: boolean): FoundPart | null {
  if (first.month !== 1 || first.day !== 1 || last.month !== 12 || last.day !== 31) return null;
  const decade = Math.floor(first.year / 10) * 10;
  const century = Math.floor((first.year - 1) / 100) * 100;
  return (
    (decade >= 10
      ? find(DECADE_PARTS, [first.year - decade, last.year - decade], approximate, unit('decade', decade))
      : null) ??
    // The readers' century runs from year 1 to year 100; before our era that is just -04XX, which begins with -499.
    find(
      CENTURY_PARTS,
      [first.year - century, last.year - century],
      approximate,
      unit('century', century < 0 ? century + 1 : century),
    )
  );
}

function find(
  parts: readonly Named[],
  [from, to]: readonly [number, number],
  approximate: boolean,
  of: EdtfDate,
): FoundPart | null {
  const found = parts.find((part) => part.from === from && part.to === to && (approximate || !part.vague));
  return found ? { part: { name: found.name, of }, approximate: approximate && !found.vague } : null;
}

const unit = (precision: EdtfDate['precision'], year: number): EdtfDate => ({
  kind: 'date',
  precision,
  year,
  approximate: false,
  uncertain: false,
});

const FIRST_DAYS: Readonly<Record<number, PartName>> = { 1: 'early', 11: 'mid', 21: 'late' };
const LAST_DAYS: Readonly<Record<number, PartName>> = { 10: 'early', 20: 'mid', [LAST_DAY]: 'late' };

/** From one part of a month to one of another month: 06-21~/07-10~ is late June to early July. `null` where it is not that. */
export function partsOf({ start, end }: EdtfInterval): readonly [Part, Part] | null {
  if (typeof start === 'string' || typeof end === 'string') return null;
  if (!isVagueDay(start) || !isVagueDay(end)) return null;
  const last = end.day === daysInMonth(end.year, end.month) ? LAST_DAY : end.day;
  const [from, to] = [FIRST_DAYS[start.day], LAST_DAYS[last]];
  if (!from || !to || (start.year === end.year && start.month === end.month)) return null;
  return [
    { name: from, of: { ...unit('month', start.year), month: start.month } },
    { name: to, of: { ...unit('month', end.year), month: end.month } },
  ];
}

function isVagueDay(date: EdtfDate): date is EdtfDate & { readonly month: number; readonly day: number } {
  return date.precision === 'day' && date.day !== undefined && date.approximate && !date.uncertain;
}
