/** The rules of English dates: rows of (kind, pattern, reading); see `RuleRow` for the pattern language. */
import type { CountsFrom, Fields, Part, Unit } from '../fields.ts';
import { compile, type RuleRow } from '../pattern.ts';

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

function shift(code: number | undefined, by: number, from: CountsFrom = 'anchor'): Fields | null {
  const unit = UNITS[code ?? 0];
  return unit ? { shift: { unit, by, from } } : null;
}

/** Counts of months and years are round: three years ago is about a year. */
function counted(count: number, code: number | undefined, from: CountsFrom): Fields | null {
  const fields = shift(code, count, from);
  return fields && (code ?? 0) > 2 ? { ...fields, approximate: true } : fields;
}

function looked(count: number, code: number | undefined, ahead: boolean): Fields | null {
  const unit = UNITS[code ?? 0];
  return unit ? { look: { unit, count, ahead } } : null;
}

const clock = (hour = 0, minute = NaN, second = NaN): Fields | null =>
  hour > 24 || minute > 59 || second > 59
    ? null
    : { hour, ...(minute >= 0 && { minute }), ...(second >= 0 && { second }) };

const months = (from: number, to: number): Fields => ({ months: [from, to] });
const halfOf = (n: number): Fields => (n === 1 ? months(1, 6) : months(7, 12));
const quarterOf = (n: number): Fields => months(n * 3 - 2, n * 3);
const part = (value: Part): Fields => ({ part: value });
const thisUnit = (fields: Fields, by: number): Fields => ({ shift: { unit: 'year', by, from: 'anchor' }, ...fields });

const MONTH = '^monthname';

const ROWS: readonly RuleRow[] = [
  ['date', 'y _dash n1-12 _dash n1-31', ([year = 0, , month = 0, , day = 0]) => ({ year, month, day })],
  ['date', 'y _slash n1-12 _slash n1-31', ([year = 0, , month = 0, , day = 0]) => ({ year, month, day })],
  ['date', 'n1-31 _slash n1-31 _slash y', numeric],
  ['date', 'n1-31 _dot n1-12 _dot y', ([day = 0, , month = 0, , year = 0]) => ({ year, month, day })],
  ['monthday', `${MONTH} the? n1-31`, ([month = 0, , day = 0]) => ({ month, day })],
  ['daymonth', `n1-31 of? ${MONTH}`, ([day = 0, , month = 0]) => ({ month, day })],
  ['month', MONTH, ([month = 0]) => ({ month })],
  ['day', 'o1-31', ([day = 0]) => ({ day })],
  ['weekday', '^weekday', ([weekday = 0]) => ({ weekday })],
  ['year', 'y', ([year = 0]) => ({ year })],
  ['smallyear', 'n100-999', ([year = 0]) => ({ year })],
  ['year', 'ad n1-2999', ([, year = 0]) => ({ year })],
  ['year', 'n1-2999 ad', ([year = 0]) => ({ year })],
  ['bceyear', 'n1-9999 bc', ([year = 0]) => ({ year: 1 - year })],
  ['decade', 'y _s', ([year = 0]) => (year % 10 === 0 ? { decade: year } : null)],
  ['decade', 'y _apos _s', ([year = 0]) => (year % 10 === 0 ? { decade: year } : null)],
  ['decade', 'apos|apos2 _dd _s', ([, decade = 0]) => (decade % 10 === 0 ? { decade } : null)],
  ['century', 'o1-30 dash? unit ad?', ([century = 0, , unit]) => (unit === 9 ? { century } : null)],
  ['century', 'o1-30 dash? unit bc', ([century = 0, , unit]) => (unit === 9 ? { century: -century } : null)],
  ['centuries', 'o1-30 centuries ad?', ([century = 0]) => ({ century })],
  ['centuries', 'o1-30 centuries bc', ([century = 0]) => ({ century: -century })],
  ['millennium', 'o1-9 millennium ad?', ([millennium = 0]) => ({ millennium })],
  ['millennium', 'o1-9 millennium bc', ([millennium = 0]) => ({ millennium: -millennium })],
  ['season', 'season', ([season = 0]) => ({ season })],
  ['relseason', 'last|this|next season', ([by = 0, season = 0]) => thisUnit({ season }, by)],
  ['half', 'o1-2 dash? half', ([n = 0]) => halfOf(n)],
  ['half', '^halfcode _n1-2', ([, n = 0]) => halfOf(n)],
  ['quarter', 'o1-4 dash? unit', ([n = 0, , unit]) => (unit === 6 ? quarterOf(n) : null)],
  ['quarter', '^q _n1-4', ([, n = 0]) => quarterOf(n)],
  [
    'months',
    'o1-1 n2-11 units',
    ([, n = 0, unit]) => (unit === 5 ? months(1, n) : unit === 6 ? months(1, n * 3) : null),
  ],
  ['quarteryear', 'n1-4 _^q _dd', ([n = 0, , shortYear = 0]) => ({ ...quarterOf(n), shortYear })],
  ['quarteryear', 'n1-2 _^halfcode _dd', ([n = 0, , shortYear = 0]) => ({ ...halfOf(n), shortYear })],
  ['fiscalyear', '^fy y', ([, year = 0]) => ({ year, approximate: true })],
  ['fiscalyear', 'fiscal unit? y', ([, , year = 0]) => ({ year, approximate: true })],
  ['part', 'early', () => part('early')],
  ['part', 'mid dash?', () => part('mid')],
  ['part', 'late', () => part('late')],
  ['part', 'begin', () => part('begin')],
  ['part', 'end', () => part('end')],
  [
    'relunit',
    'last|previous|this|next unit',
    ([by = 0, unit]) => (unit === 1 && by < 0 ? null : shift(unit, by, unit === 1 && by > 0 ? 'last' : 'anchor')),
  ],
  ['relunit', 'earlier|later this unit', ([, by = 0, unit]) => ((unit ?? 0) > 1 ? shift(unit, by) : null)],
  ['theunit', 'the unit', ([, unit]) => (unit === 7 ? shift(7, 0) : null)],
  ['relweekday', 'last|previous ^weekday', ([, weekday = 0]) => ({ weekday, nearest: -1 })],
  ['relweekday', 'this ^weekday', ([, weekday = 0]) => ({ weekday, shift: { unit: 'week', by: 0, from: 'anchor' } })],
  ['relweekday', 'next ^weekday', ([, weekday = 0]) => ({ weekday, shift: { unit: 'week', by: 1, from: 'anchor' } })],
  ['relmonth', `last|next ${MONTH}`, ([by = 0, month = 0]) => ({ month, nearest: by < 0 ? -1 : 1 })],
  ['relmonth', `this ${MONTH}`, ([, month = 0]) => thisUnit({ month }, 0)],
  ['relday', 'today', ([by = 0]) => shift(1, by)],
  ['relday', 'the unit before today', ([, , , by = 0]) => shift(1, by - 1)],
  ['relday', 'the unit after today', ([, , , by = 0]) => shift(1, by + 1)],
  ['relnight', 'tonight', () => ({ ...shift(1, 0), half: 12 })],
  ['relnight', 'this daypart', ([, half = 0]) => ({ ...shift(1, 0), half })],
  ['relnight', 'last daypart', ([, half = 0]) => ({ ...shift(1, -1), half })],
  ['relweekend', 'last weekend', () => ({ shift: { unit: 'week', by: -1, from: 'anchor' }, weekend: true })],
  ['relweekend', 'this|the weekend', () => ({ shift: { unit: 'week', by: 0, from: 'anchor' }, weekend: true })],
  ['relweekend', 'next weekend', () => ({ shift: { unit: 'week', by: 1, from: 'anchor' }, weekend: true })],
  ['anaunit', 'the next unit', ([, by = 0, unit]) => shift(unit, by, 'last')],
  ['anaunit', 'the after unit', ([, , unit]) => shift(unit, 1, 'last')],
  ['anaunit', 'the previous unit', ([, , unit]) => shift(unit, -1, 'last')],
  ['anaunit', 'the same unit', ([, , unit]) => shift(unit, 0, 'last')],
  ['anaunit', 'that same? unit', ([, , unit]) => shift(unit, 0, 'last')],
  ['anaunit', 'a unit later|after', ([, unit]) => counted(1, unit, 'last')],
  ['later', 'n1-999 units later|after', ([count = 0, unit]) => counted(count, unit, 'last')],
  ['earlier', 'n1-999 units earlier', ([count = 0, unit]) => counted(-count, unit, 'last')],
  ['earlier', 'a unit earlier', ([, unit]) => counted(-1, unit, 'last')],
  ['ago', 'n1-999 units ago', ([count = 0, unit]) => counted(-count, unit, 'anchor')],
  ['ago', 'a unit ago', ([, unit]) => counted(-1, unit, 'anchor')],
  ['look', 'last|past n1-999 units', ([, count = 0, unit]) => looked(count, unit, false)],
  ['look', 'past unit', ([, unit]) => looked(1, unit, false)],
  ['look', 'next|coming n1-999 units', ([, count = 0, unit]) => looked(count, unit, true)],
  ['look', 'coming unit', ([, unit]) => looked(1, unit, true)],
  ['holiday', '^holiday', ([code = 0]) => ({ holiday: [Math.floor(code / 100), code % 100, 1] })],
  ['holiday', '^holiday ^unit', ([code = 0]) => ({ holiday: [Math.floor(code / 100), code % 100, 1] })],
  ['holiday', '^holiday ^eve', ([code = 0]) => ({ holiday: [Math.floor(code / 100), (code % 100) - 1, 1] })],
  ['holiday', '^new unit _apos _s ^unit', () => ({ holiday: [1, 1, 1] })],
  ['holiday', '^new unit _apos _s ^eve', () => ({ holiday: [12, 31, 1] })],
  ['holiday', '^independence ^unit', () => ({ holiday: [7, 4, 1] })],
  ['daypart', 'daypart', ([half = 0]) => ({ half })],
  ['clock', 'n0-24 _colon dd _colon dd', ([hour, , minute, , second]) => clock(hour, minute, second)],
  ['clock', 'n0-24 _colon dd', ([hour, , minute]) => clock(hour, minute)],
  ['clock', 'n1-12 _colon dd am', ([hour, , minute, half = 0]) => ({ ...clock(hour, minute), half })],
  ['clock', 'n1-12 am', ([hour, half = 0]) => ({ ...clock(hour), half })],
  ['clock', 'n1-12 o apos oclock', ([hour]) => clock(hour)],
  ['clock', 'noon', () => clock(12, 0)],
  ['clock', 'midnight', () => clock(0, 0)],
  ['zone', '^zone', ([zone = 0]) => ({ zone })],
  ['zone', '^et', () => ({ zone: null })],
  ['zone', 'local time', () => ({ zone: null })],
];

/** 07/16/2019: the American order first; both where both are possible. */
function numeric([first = 0, , second = 0, , year = 0]: readonly number[]): Fields | null {
  if (first > 12 && second > 12) return null;
  if (first > 12) return { year, month: second, day: first };
  if (second > 12 || first === second) return { year, month: first, day: second };
  return { year, month: first, day: second, other: [second, first] };
}

export const EN_RULES = compile(ROWS);
