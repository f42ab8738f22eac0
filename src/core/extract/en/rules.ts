/** The rules of English dates as a table; see `Reading` for the language of patterns and readings. */
import type { CountsFrom, Fields, Unit } from '../fields.ts';
import { compile, type Reading } from '../pattern.ts';

/** By the numbers that the unit words carry. */
const UNITS: Readonly<Record<number, Unit>> = {
  1: 'day',
  2: 'week',
  5: 'month',
  6: 'quarter',
  7: 'year',
  8: 'decade',
  9: 'century',
};

function shift(code: number, by: number, from: CountsFrom = 'anchor'): Fields | null {
  const unit = UNITS[code];
  return unit ? { shift: { unit, by, from } } : null;
}

/** Counts of months and years are round: three years ago is about a year. */
function counted(count: number, code: number, from: CountsFrom): Fields | null {
  const fields = shift(code, count, from);
  return fields && code > 2 ? { ...fields, approximate: true } : fields;
}

function looked(count: number, code: number, ahead: boolean): Fields | null {
  const unit = UNITS[code];
  return unit ? { look: { unit, count, ahead } } : null;
}

const months = (from: number, to: number): Fields => ({ months: [from, to] });

/** Wraps a reader so that what is absent reads as 0. */
const read =
  (reader: (first: number, second: number, third: number) => Fields | null): Reading =>
  ([first = 0, second = 0, third = 0]) =>
    reader(first, second, third);

const READERS: Readonly<Record<string, Reading>> = {
  numeric,
  century: read((century, _dash, unit) => (unit === 9 ? { century } : null)),
  bcentury: read((century, _dash, unit) => (unit === 9 ? { century: -century } : null)),
  half: read((n) => (n === 1 ? months(1, 6) : months(7, 12))),
  half2: read((_half, n) => (n === 1 ? months(1, 6) : months(7, 12))),
  quarter: read((n, _dash, unit) => (unit === 6 ? months(n * 3 - 2, n * 3) : null)),
  quarter2: read((_q, n) => months(n * 3 - 2, n * 3)),
  firstMonths: read((_first, n, unit) => (unit === 5 ? months(1, n) : unit === 6 ? months(1, n * 3) : null)),
  quarterYear: read((n, _q, shortYear) => ({ ...months(n * 3 - 2, n * 3), shortYear })),
  halfYear: read((n, _h, shortYear) => ({ ...months(n * 6 - 5, n * 6), shortYear })),
  relunit: read((by, unit) =>
    unit === 1 && by < 0 ? null : shift(unit, by, unit === 1 && by > 0 ? 'last' : 'anchor'),
  ),
  thisUnit: read((_earlier, by, unit) => (unit > 1 ? shift(unit, by) : null)),
  theUnit: read((_the, unit) => (unit === 7 ? shift(7, 0) : null)),
  nearest: read((by, month) => ({ month, nearest: by < 0 ? -1 : 1 })),
  next: read((_the, by, unit) => shift(unit, by, 'last')),
  after: read((_the, _after, unit) => shift(unit, 1, 'last')),
  before: read((_the, _before, unit) => shift(unit, -1, 'last')),
  same: read((_the, _same, unit) => shift(unit, 0, 'last')),
  aLater: read((_a, unit) => counted(1, unit, 'last')),
  later: read((count, unit) => counted(count, unit, 'last')),
  earlier: read((count, unit) => counted(-count, unit, 'last')),
  aEarlier: read((_a, unit) => counted(-1, unit, 'last')),
  ago: read((count, unit) => counted(-count, unit, 'anchor')),
  aAgo: read((_a, unit) => counted(-1, unit, 'anchor')),
  past: read((_past, count, unit) => looked(count, unit, false)),
  aPast: read((_past, unit) => looked(1, unit, false)),
  ahead: read((_next, count, unit) => looked(count, unit, true)),
  aAhead: read((_next, unit) => looked(1, unit, true)),
};

const TABLE = `
date : y _dash n1-12 _dash n1-31 : year=1 month=3 day=5
date : y _slash n1-12 _slash n1-31 : year=1 month=3 day=5
date : n1-31 _slash n1-31 _slash y : !numeric
date : n1-31 _dot n1-12 _dot y : year=5 month=3 day=1
monthday : ^monthname the? n1-31 : month=1 day=3
daymonth : n1-31 of? ^monthname : day=1 month=3
month : ^monthname : month=1
day : o1-31 : day=1
weekday : ^weekday : weekday=1
year : y : year=1
smallyear : n100-999 : year=1
year : ad n1-2999 : year=2
year : n1-2999 ad : year=1
bceyear : n1-9999 bc : year=#1-1
decade : y0 _s : decade=1
decade : y0 _apos _s : decade=1
decade : apos|apos2 _t _s : decade=2
century : o1-30 dash? unit ad? : !century
century : o1-30 dash? unit bc : !bcentury
centuries : o1-30 centuries ad? : century=1
centuries : o1-30 centuries bc : century=#0-1
millennium : o1-9 millennium ad? : millennium=1
millennium : o1-9 millennium bc : millennium=#0-1
season : season : season=1
relseason : last|this|next season : shift.year=1 season=2
half : o1-2 dash? half : !half
half : ^halfcode _n1-2 : !half2
quarter : o1-4 dash? unit : !quarter
quarter : ^q _n1-4 : !quarter2
months : o1-1 n2-11 units : !firstMonths
quarteryear : n1-4 _^q _dd : !quarterYear
quarteryear : n1-2 _^halfcode _dd : !halfYear
fiscalyear : ^fy y : year=2 approximate=true
fiscalyear : fiscal unit? y : year=3 approximate=true
part : early : part=early
part : mid dash? : part=mid
part : late : part=late
part : begin : part=begin
part : end : part=end
relunit : last|previous|this|next unit : !relunit
relunit : earlier|later this unit : !thisUnit
theunit : the unit : !theUnit
relweekday : last|previous ^weekday : weekday=2 nearest=#0-#1
relweekday : this ^weekday : shift.week=#0 weekday=2
relweekday : next ^weekday : shift.week=#1 weekday=2
relmonth : last|next ^monthname : !nearest
relmonth : this ^monthname : shift.year=#0 month=2
relday : today : shift.day=1
relday : the unit before today : shift.day=4-#1
relday : the unit after today : shift.day=4+#1
relnight : tonight : shift.day=#0 half=#12
relnight : this daypart : shift.day=#0 half=2
relnight : last daypart : shift.day=#0-#1 half=2
relweekend : last weekend : shift.week=#0-#1 weekend=true
relweekend : this|the weekend : shift.week=#0 weekend=true
relweekend : next weekend : shift.week=#1 weekend=true
anaunit : the next unit : !next
anaunit : the after unit : !after
anaunit : the previous unit : !before
anaunit : the same unit : !same
anaunit : that same? unit : !same
anaunit : a unit later|after : !aLater
later : n1-999 units later|after : !later
earlier : n1-999 units earlier : !earlier
earlier : a unit earlier : !aEarlier
ago : n1-999 units ago : !ago
ago : a unit ago : !aAgo
look : last|past n1-999 units : !past
look : past unit : !aPast
look : next|coming n1-999 units : !ahead
look : coming unit : !aAhead
holiday : ^holiday : holiday=1,#1
holiday : ^holiday ^unit : holiday=1,#1
holiday : ^holiday ^eve : holiday=1-#1,#1
holiday : ^new unit _apos _s ^unit : holiday=#101,#1
holiday : ^new unit _apos _s ^eve : holiday=#1231,#1
holiday : ^independence ^unit : holiday=#704,#1
daypart : daypart : half=1
clock : n0-24 _colon mm _colon mm : hour=1 minute=3 second=5
clock : n0-24 _colon mm : hour=1 minute=3
clock : n1-12 _colon mm am : hour=1 minute=3 half=4
clock : n1-12 am : hour=1 half=2
clock : n1-12 o apos oclock : hour=1
clock : noon : hour=#12 minute=#0
clock : midnight : hour=#0 minute=#0
zone : ^zone : zone=1
zone : ^et : zone=null
zone : local time : zone=null
`;

/** 07/16/2019: the American order first; both where both are possible. */
function numeric([first = 0, , second = 0, , year = 0]: readonly number[]): Fields | null {
  if (first > 12 && second > 12) return null;
  if (first > 12) return { year, month: second, day: first };
  if (second > 12 || first === second) return { year, month: first, day: second };
  return { year, month: first, day: second, other: [second, first] };
}

export const EN_RULES = compile(TABLE, READERS);
