/** Which year a date means that names none: the text's, the anchor's, or a neighbour that fits past and coming. */
import type { Implied } from '../document/types.ts';
import { daysInMonth, isoYear, weekdayOf, type Civil } from '../time/civil.ts';
import { feastIn } from './feast.ts';
import type { Fields } from './fields.ts';
import type { Focus, Known, Situation } from './focus.ts';
import { number } from './values.ts';

/** So many years away from the anchor, a text that names years tells history, and carries them over paragraphs. */
const HISTORY = 2;

/** So many lines apart the entries of a timeline may stand. */
const ENTRY_REACH = 3;

/** A neighbouring year must be so many times nearer than the anchor's own. */
const SAME_YEAR = 2;

interface Year {
  readonly year: number;
  readonly implied: Implied;
}

/** The year for a month, day, season or part of a year; null where nothing tells it. */
export function yearFor(fields: Fields, situation: Situation): Year | null {
  const carried = carriedYear(fields, situation);
  if (
    carried &&
    (fields.weekday === undefined ||
      !situation.anchor ||
      onWeekday(fields, situation.anchor, carried.day.year) === carried.day.year)
  ) {
    const { year } = carried.day;
    return { year, implied: { field: 'year', value: isoYear(year), from: carried.from ?? 'carried' } };
  }
  const { anchor, anchorFrom } = situation;
  if (!anchor) return null;
  const near = nearest(fields, anchor);
  const year = fields.nearest
    ? strictly(fields, anchor, fields.nearest)
    : onWeekday(fields, anchor, fitting(fields, situation, near));
  const from = year === near ? anchorFrom : 'tense';
  return { year, implied: { field: 'year', value: isoYear(year), from } };
}

function carriedYear(fields: Fields, situation: Situation): Known | null {
  const { focus, block, sentence, anchor, tense, entry } = situation;
  const known = focus.year;
  if (!known || fields.nearest) return null;
  const head = situation.isEntry && block - (focus.entry?.block ?? -Infinity) <= ENTRY_REACH ? focus.entry : undefined;
  if (head && !(entry && focus.month?.day.year === head.day.year && goesBack(fields, focus))) return head;
  if (fields.months && focus.half) return focus.half;
  const away = anchor ? anchor.year - known.day.year : Infinity;
  const history = Math.abs(away) >= HISTORY;
  const isBelow = entry && known.entry;
  if (known.block !== block && !known.heading && !isBelow && !(history && known.fine)) return null;
  if (known.sentence !== sentence && !known.fine && !known.heading && (!history || isNews(fields, anchor, tense)))
    return null;
  if (away < 0 && !known.heading && (known.sentence !== sentence || isNews(fields, anchor, tense))) return null;
  if (!known.told && !known.heading) return null;
  // 2019年全国高考将于6月7日: said to come in a year that the sentence names.
  const isSaid = known.sentence === sentence && known.from === undefined && away <= 0;
  if (tense > 0 && !isSaid && anchor && lastIn(fields, known.day.year) < number(anchor)) return null;
  const isLater = known.sentence !== sentence || isNews(fields, anchor, tense);
  return away === 1 && isLater && goesBack(fields, focus) ? null : known;
}

/** A day that is over for so few days is not that of next year, whatever the verb says. */
const FEW = 10;

/** So many days back a day is news. */
const NEWS = 45;

/** A day of the last weeks is of this year, whatever year the sentence before named. */
function isNews(fields: Fields, anchor: Civil | null, tense: -1 | 0 | 1): boolean {
  if (!anchor || fields.day === undefined || fields.month === undefined) return false;
  const away = number(anchor) - number(dayIn(fields, nearest(fields, anchor)));
  if (Math.abs(away) >= NEWS) return false;
  return tense === 0 || (tense > 0 ? away < 0 : away >= 0);
}

/** A month before the one last told of belongs to the year after it. */
function goesBack(fields: Fields, focus: Focus): boolean {
  const told = focus.month?.day;
  return told !== undefined && fields.month !== undefined && fields.month < told.month;
}

function fitting(fields: Fields, { anchor, tense }: Situation, near: number): number {
  if (!anchor || tense === 0) return near;
  const day = number(dayIn(fields, near));
  const today = number(anchor);
  // What will be said of June in July is of the June before.
  const isOver = lastIn(fields, near) < today - (fields.day === undefined ? NEWS : FEW);
  if (tense > 0) return isOver ? strictly(fields, anchor, 1) : near;
  return day > today + 31 && tense < 0 ? near - 1 : near;
}

/** Days around the anchor in which the weekday beside a day (1月4日（周三）) tells its year. */
const WEEKDAY_REACH = 200;

/** The year, or a neighbour in which the day is near and falls on the weekday that the text states; 29 February needs a leap year. */
function onWeekday(fields: Fields, anchor: Civil, year: number): number {
  const { month, day, weekday } = fields;
  if (month === undefined || day === undefined) return year;
  const fits = (each: number): boolean =>
    day <= daysInMonth(each, month) &&
    (weekday === undefined ||
      (weekdayOf(number({ year: each, month, day })) === weekday &&
        Math.abs(number({ year: each, month, day }) - number(anchor)) < WEEKDAY_REACH));
  const others = weekday === undefined ? [-1, 1, -2, 2, -3] : [-1, 1];
  return fits(year) ? year : year + (others.find((by) => fits(year + by)) ?? 0);
}

function strictly(fields: Fields, anchor: Civil, side: -1 | 1): number {
  const { year } = anchor;
  if (side < 0) return lastIn(fields, year) < number(anchor) ? year : year - 1;
  return number(dayIn(fields, year)) > number(anchor) ? year : year + 1;
}

function nearest(fields: Fields, anchor: Civil): number {
  const today = number(anchor);
  const distance = (year: number): number => {
    const first = number(dayIn(fields, year));
    const last = lastIn(fields, year);
    return today < first ? first - today : Math.max(0, today - last);
  };
  const { year } = anchor;
  if (fields.months)
    return distance(year) > 0 && distance(year - 1) < distance(year) && today < number(dayIn(fields, year))
      ? year - 1
      : year;
  if (fields.month === undefined && fields.season === undefined && !fields.holiday) return year;
  const other = distance(year - 1) < distance(year + 1) ? year - 1 : year + 1;
  return distance(other) * SAME_YEAR < distance(year) ? other : year;
}

function dayIn(fields: Fields, year: number): Civil {
  const feast = fields.holiday && feastIn(fields.holiday[0], year);
  if (feast) return feast;
  const month = fields.month ?? fields.months?.[0] ?? (fields.season === undefined ? 1 : (fields.season - 20) * 3);
  return { year, month, day: fields.day ?? 1 };
}

/** Day number of the last day that the fields may mean in a year. */
function lastIn(fields: Fields, year: number): number {
  const first = dayIn(fields, year);
  if (fields.day !== undefined || fields.holiday) return number(first);
  if (fields.month === undefined && !fields.months && fields.season === undefined)
    return number({ year, month: 12, day: 31 });
  const months = fields.months ? fields.months[1] - fields.months[0] + 1 : fields.season === undefined ? 1 : 3;
  const after = first.month - 1 + months;
  return number({ year: year + Math.floor(after / 12), month: (after % 12) + 1, day: 1 }) - 1;
}
