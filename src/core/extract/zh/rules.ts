/** The rules of Chinese dates: rows of (kind, pattern, reading); see `RuleRow` for the pattern language. */
import type { CountsFrom, Fields, Part, Unit } from '../fields.ts';
import { compile, type RuleRow } from '../pattern.ts';

const PARTS: readonly Part[] = ['begin', 'early', 'mid', 'late', 'end', 'midlate'];
/** By the numbers that the unit words carry. */
const UNITS: Readonly<Record<number, Unit>> = { 1: 'day', 2: 'week', 5: 'month', 6: 'quarter', 7: 'year' };

const shift = (unit: Unit, by: number, from: CountsFrom = 'anchor'): Fields => ({ shift: { unit, by, from } });

function counted(values: readonly number[], sign: 1 | -1): Fields | null {
  const [count = NaN, , unitCode = NaN] = values;
  const unit = UNITS[unitCode];
  if (!unit) return null;
  const from = sign > 0 ? 'last' : 'anchor';
  return { ...shift(unit, count * sign, from), ...(unit === 'day' || unit === 'week' ? {} : { approximate: true }) };
}

function looked(values: readonly number[], ahead: boolean): Fields | null {
  const [, count = NaN, , unitCode = NaN] = values;
  const unit = UNITS[unitCode];
  return unit && count > 0 ? { look: { unit, count, ahead } } : null;
}

const clock = (hour: number, minute: number, second: number): Fields => ({
  hour,
  ...(minute >= 0 && { minute }),
  ...(second >= 0 && { second }),
});

const day = (code: number, length = 1): Fields => ({ holiday: [Math.floor(code / 100), code % 100, length] });

const UNIT_WORDS = 'tian|day|weekunit|month|quarter|year';

const ROWS: readonly RuleRow[] = [
  ['date', 'y _dash n1-12 _dash n1-31', ymd],
  ['date', 'y _slash n1-12 _slash n1-31', ymd],
  ['date', 'y _dot n1-12 _dot n1-31', ymd],
  ['monthday', 'n1-12 _interpunct n1-31', ([month = 0, , date = 0]) => ({ month, day: date })],
  ['year', 'y year', ([year = 0]) => ({ year })],
  ['shortyear', 'dd _year', ([shortYear = 0]) => ({ shortYear })],
  ['bareyear', 'y', ([year = 0]) => ({ year })],
  ['year', 'bce n1-9999 year', ([, year = 0]) => ({ year: 1 - year })],
  ['year', 'ce n1-2999 year', ([, year = 0]) => ({ year })],
  ['year', 'ce p year', ([, year = 0]) => ({ year })],
  ['year', 'era n1-99 year', ([era = 0, year = 0]) => ({ year: era + year })],
  ['year', 'era first year', ([era = 0]) => ({ year: era + 1 })],
  ['century', 'bce n1-99 century', ([, century = 0]) => ({ century: -century })],
  ['century', 'ce? n1-30 century', ([, century = 0]) => ({ century })],
  ['century', 'relcentury', ([by = 0]) => shift('century', by)],
  ['decade', 'n10-90 decadeword', ([decade = 0]) => (decade % 10 === 0 ? { decade } : null)],
  ['decade', 'y decadeword', ([year = 0]) => (year % 10 === 0 ? { decade: year } : null)],
  ['decades', 'p _n10-10 decadeword', ([pair = 0]) => decades(pair)],
  ['plan', 'n11-16 _n5-5', ([plan = 0]) => ({ years: [1951 + plan * 5, 1955 + plan * 5] })],
  ['relyear', 'relyear', ([by = 0]) => shift('year', by)],
  ['anayear', 'anayear', ([by = 0]) => shift('year', by, 'last')],
  ['half', 'half', ([half]) => ({ months: half === 1 ? [1, 6] : [7, 12] })],
  ['quarter', 'di? n1-4 quarter', ([, n = 0]) => ({ months: [n * 3 - 2, n * 3] })],
  ['quarter', 'done n2-3 quarter', ([, n = 0]) => ({ months: [1, n * 3] })],
  ['relquarter', 'relquarter', ([by = 0]) => shift('quarter', by)],
  ['season', 'season', ([season = 0]) => ({ season })],
  ['seasonsign', 'seasonsign', ([season = 0]) => ({ season })],
  ['relseason', 'relseason', ([season = 0]) => ({ ...shift('year', 0), season })],
  ['month', 'n1-12 month|monthword', ([month = 0]) => ({ month })],
  ['month', 'first month', () => ({ month: 1 })],
  ['relmonth', 'relmonth', ([by = 0]) => shift('month', by)],
  ['anamonth', 'anamonth', ([by = 0]) => shift('month', by, 'last')],
  ['tenth', 'tenth', ([part = 0]) => ({ part: PARTS[part] ?? 'mid' })],
  ['part', 'begin', () => ({ part: 'begin' })],
  ['part', 'middle', () => ({ part: 'mid' })],
  ['part', 'finish', () => ({ part: 'end' })],
  ['yearpart', 'year begin', () => ({ part: 'begin' })],
  ['yearpart', 'year middle', () => ({ part: 'mid' })],
  ['yearpart', 'year finish', () => ({ part: 'end' })],
  ['monthpart', 'month begin', () => ({ part: 'begin', ...shift('month', 0) })],
  ['monthpart', 'month finish', () => ({ part: 'end', ...shift('month', 0) })],
  ['day', 'n1-31 day', ([date = 0]) => ({ day: date })],
  ['hao', 'n1-31 hao', ([date = 0]) => ({ day: date })],
  ['relday', 'relday', ([by = 0]) => shift('day', by)],
  [
    'relnight',
    'relnight',
    ([code = 0]) => ({ ...shift('day', Math.floor(code / 100)), half: ((code % 100) + 100) % 100 }),
  ],
  ['relnight', 'ananight', () => ({ ...shift('day', 0, 'last'), half: 12 })],
  ['anaday', 'anaday', ([by = 0]) => shift('day', by, 'last')],
  ['weekday', 'weekunit _n1-6', ([, weekday = 0]) => ({ weekday })],
  ['weekday', 'weekunit _day|tian', () => ({ weekday: 0 })],
  ['weekend', 'weekend', () => ({ weekend: true })],
  ['relweek', 'relweek', ([by = 0]) => shift('week', by)],
  ['relweek', 'relweek _n1-6', ([by = 0, weekday = 0]) => ({ ...shift('week', by), weekday })],
  ['relweek', 'relweek _day|tian', ([by = 0]) => ({ ...shift('week', by), weekday: 0 })],
  ['relweek', 'relweek _finish', ([by = 0]) => ({ ...shift('week', by), weekend: true })],
  ['plan', 'di n11-16 ge _n5-5 year', ([, plan = 0]) => ({ years: [1951 + plan * 5, 1955 + plan * 5] })],
  ['later', 'n1-999 ge? tian|weekunit|year eversince', (values) => counted(values, 1)],
  ['later', 'n1-99 ge month|quarter eversince', (values) => counted(values, 1)],
  ['ago', 'n1-999 ge? tian|weekunit|year done', (values) => counted(values, -1)],
  ['ago', 'n1-99 ge month|quarter done', (values) => counted(values, -1)],
  ['ago', 'ban year done', () => ({ ...shift('month', -6), approximate: true })],
  ['look', `past n1-999 ge? ${UNIT_WORDS} come|sofar?`, (values) => looked(values, false)],
  ['look', `ahead n1-999 ge? ${UNIT_WORDS}`, (values) => looked(values, true)],
  ['holiday', 'holiday|yuandan|laborday', ([code = 0]) => day(code)],
  ['holiday', 'nationalweek', () => day(1001, 7)],
  ['daypart', 'morning|noon|evening', ([half = 0]) => ({ half })],
  ['zone', 'zone', ([zone = 0]) => ({ zone })],
  ['zone', 'localzone', () => ({ zone: null })],
  [
    'clock',
    'n0-24 hour n0-59 minute n0-59 second',
    ([hour = 0, , minute = 0, , second = 0]) => clock(hour, minute, second),
  ],
  ['clock', 'n0-24 hour n0-59 minute', ([hour = 0, , minute = 0]) => clock(hour, minute, -1)],
  ['clock', 'n0-24 hour|oclock', ([hour = 0]) => clock(hour, -1, -1)],
  ['clock', 'n0-24 halfhour', ([hour = 0]) => clock(hour, 30, -1)],
  [
    'clock',
    'n0-24 _colon dd _colon dd',
    ([hour = 0, , minute = 0, , second = 0]) => (minute < 60 && second < 60 ? clock(hour, minute, second) : null),
  ],
  ['clock', 'n0-24 _colon dd', ([hour = 0, , minute = 0]) => (minute < 60 ? clock(hour, minute, -1) : null)],
];

function ymd([year = 0, , month = 0, , date = 0]: readonly number[]): Fields {
  return { year, month, day: date };
}

/** 七八十年代: two decades of the twentieth century. */
function decades(pair: number): Fields | null {
  const [first, second] = [Math.floor(pair / 10), pair % 10];
  return pair < 100 && second === first + 1 ? { years: [1900 + first * 10, 1909 + second * 10] } : null;
}

export const ZH_RULES = compile(ROWS);
