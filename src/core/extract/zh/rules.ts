/** The rules of Chinese dates as a table; see `Reading` for the language of patterns and readings. */
import type { CountsFrom, Fields, Part, Unit } from '../fields.ts';
import { compile } from '../pattern.ts';

const PARTS: readonly Part[] = ['begin', 'early', 'mid', 'late', 'end', 'midlate'];
/** By the numbers that the unit words carry. */
const UNITS: Readonly<Record<number, Unit>> = { 1: 'day', 2: 'week', 5: 'month', 6: 'quarter', 7: 'year' };

const shift = (unit: Unit, by: number, from: CountsFrom = 'anchor'): Fields => ({ shift: { unit, by, from } });

function counted(count: number, unitCode: number, sign: 1 | -1): Fields | null {
  const unit = UNITS[unitCode];
  if (!unit) return null;
  const from = sign > 0 ? 'last' : 'anchor';
  return { ...shift(unit, count * sign, from), ...(unit === 'day' || unit === 'week' ? {} : { approximate: true }) };
}

function looked(count: number, unitCode: number, ahead: boolean): Fields | null {
  const unit = UNITS[unitCode];
  return unit && count > 0 ? { look: { unit, count, ahead } } : null;
}

const READERS = {
  plan: ([first = 0, second = 0, third = 0]: readonly number[]): Fields => {
    const plan = first > 10 ? first : second > 10 ? second : third;
    return { years: [1951 + plan * 5, 1955 + plan * 5] };
  },
  decades: ([pair = 0]: readonly number[]): Fields | null => decades(pair),
  quarter: ([, n = 0]: readonly number[]): Fields => ({ months: [n * 3 - 2, n * 3] }),
  quarter1: ([, n = 0]: readonly number[]): Fields => ({ months: [1, n] }),
  lastMonths: ([, n = 0]: readonly number[]): Fields => ({ months: [13 - n, 12] }),
  quarters: ([, n = 0]: readonly number[]): Fields => ({ months: [1, n * 3] }),
  tenth: ([part = 0]: readonly number[]): Fields => ({ part: PARTS[part] ?? 'mid' }),
  night: ([code = 0]: readonly number[]): Fields => ({
    ...shift('day', Math.floor(code / 100)),
    half: ((code % 100) + 100) % 100,
  }),
  later: ([count = 0, , unit = 0]: readonly number[]) => counted(count, unit, 1),
  ago: ([count = 0, , unit = 0]: readonly number[]) => counted(count, unit, -1),
  past: ([, , count = 0, , unit = 0]: readonly number[]) => looked(count, unit, false),
  years: ([count = 0]: readonly number[]) => looked(count, 7, false),
  months: ([count = 0]: readonly number[]) => looked(count, 5, false),
  ahead: ([, count = 0, , unit = 0]: readonly number[]) => looked(count, unit, true),
  week: ([code = 0]: readonly number[]): Fields => holidays(code),
  lunarDay: ([, leap, month = 0, , day, last]: readonly number[]) => lunar([leap, month, day ?? last]),
  lunarDate: ([, leap, month = 0, , , day]: readonly number[]) => lunar([leap, month, day]),
  lunarYear: ([, year = 0, , leap, month = 0, , , day]: readonly number[]) => lunar([leap, month, day], year),
  reignDate: ([base = 0, year = 0, , leap, month = 0, , , day]: readonly number[]) =>
    lunar([leap, month, day], base + (year || 1)),
  chu: ([month = 0, , , day]: readonly number[]) => lunar([NaN, month, day]),
  nthWeek: ([month = 0, , , , n = 0]: readonly number[]): Fields => ({ holiday: [30_010 + month * 100 + n, 7] }),
  nthDay: ([month = 0, , , , n = 0, , , day = 0]: readonly number[]) => nth(month, day, n),
  nthSunday: ([month = 0, , , , n = 0]: readonly number[]) => nth(month, 0, n),
  lastDay: ([month = 0, , , , , , day = 0]: readonly number[]) => nth(month, day, 5),
  none: (): Fields => ({}),
  short: ([year = 0]: readonly number[]): Fields | null =>
    year > 99 || year % 10 === Math.floor(year / 10) + 1 ? null : { shortYear: year },
  halfyear: (): Fields => ({ ...shift('month', -6), approximate: true }),
};

/** A day of the lunar calendar, or a whole month of it; before `feastDay` knows it, a month of the year. */
function lunar([leap, month = 0, day]: readonly (number | undefined)[], year?: number): Fields {
  const told = year === undefined ? {} : { year };
  if (year !== undefined && year < 1645) return { ...told, month };
  const code = (leap ? 20_000 : 10_000) + month * 100;
  return { ...told, holiday: day ? [code + day, 1] : [code + 1, 0] };
}

/** The n-th weekday (0 is Sunday) of a month, 5 the last. */
const nth = (month: number, weekday: number, n: number): Fields => ({
  holiday: [30_000 + month * 100 + weekday * 10 + n, 1],
});

/** The days off around a holiday: a week in October, five days in May, else three with the weekend. */
function holidays(code: number): Fields {
  if (code === 10_101) return { holiday: [10_100, 7] };
  return { holiday: [code, { 1001: 7, 501: 5 }[code] ?? -3] };
}

/** 七八十年代: two decades of the twentieth century. */
function decades(pair: number): Fields | null {
  const [first, second] = [Math.floor(pair / 10), pair % 10];
  return pair < 100 && second === first + 1 ? { years: [1900 + first * 10, 1909 + second * 10] } : null;
}

const TABLE = `
date : y _dash n1-12 _dash n1-31 : year=1 month=3 day=5
date : y _slash n1-12 _slash n1-31 : year=1 month=3 day=5
date : n3000-9999 year n1-12 month n1-31 day : year=1 month=3 day=5
date : y year n1-12 month h10-31 : year=1 month=3 day=5
date : y _dot n1-12 _dot n1-31 : year=1 month=3 day=5
monthday : n1-12 _interpunct n1-31 : month=1 day=3
year : y year : year=1
glossyear : n100-999 year : year=1
shortyear : dd _year : shortYear=1
bareyear : y : year=1
year : bce n1-9999 year : year=#1-2
year : ce n1-2999 year : year=2
year : ce p year : year=2
year : y annual : year=1
fiscal : y fiscal : year=1 approximate=true
year : era|reign n1-199 year : year=1+2
year : era|reign first year : year=1+#1
reigndate : reign n1-99 year leap? n1-12 month begin? n1-30 day? : !reignDate
reigndate : reign n1-99 year leap? n1-12 month : !reignDate
holiday : lunar? leap? lunarmonth : !lunarDay
holiday : lunar? leap? lunarmonth begin? n1-30 day? : !lunarDay
holiday : lunar leap? n1-12 month : !lunarDate
holiday : lunar? leap n1-12 month : !lunarDate
holiday : lunar leap? n1-12 month begin? n1-30 day? : !lunarDate
holiday : lunar? leap n1-12 month begin? n1-30 day? : !lunarDate
lunardate : lunar y year leap? n1-12 month begin? n1-30 day? : !lunarYear
holiday : h1-12 _month _begin h1-10 : !chu
holiday : newyear begin h1-10 : holiday=3+#10100,#1
holiday : lunar? year begin h1-10 : holiday=4+#10100,#1
chu : begin h1-10 : holiday=2+#10000,#1
lunaryear : lunar stem branch year : !none
holiday : n1-12 month de? di n1-5 ge? weekunit : !nthWeek
holiday : n1-12 month de? di n1-5 ge? _weekunit _n1-6 : !nthDay
holiday : n1-12 month de? di n1-5 ge? _weekunit _day|tian : !nthSunday
holiday : n1-12 month de? final ge? _weekunit _n1-6 : !lastDay
nthweek : di n1-5 weekunit : holiday=2+#30110,#7
nthmonth : di n1-12 ge month : month=2
century : bce|done n1-99 century : century=#0-2
year : done n100-9999 year : year=#1-2
century : ce? n1-30 century : century=2
century : relcentury : shift.century=1
decade : t decadeword : decade=1
decade : y0 decadeword : decade=1
decades : p _n10-10 decadeword : !decades
plan : n11-16 _n5-5 : !plan
plan : planword : years=1,1+#4
plan : di n11-16 ge _n5-5 year : !plan
relyear : relyear : shift.year=1
anayear : anayear : last.year=1
half : half1 : months=#1,#6
half : half2 : months=#7,#12
quarter : di? n1-4 quarter : !quarter
quarter : done n2-3 quarter : !quarters
quarter : firstquarter : months=#1,#3
quarter : done|leading n2-11 ge? month : !quarter1
quarter : lastof n2-11 ge? month : !lastMonths
quarterji : di n1-4 ji : !quarter
relquarter : relquarter : shift.quarter=1
quarterji : relji : last.quarter=1
season : season : season=1
seasonsign : seasonsign : season=1
relseason : relseason : shift.year=#0 season=1
month : n1-12 month|monthword : month=1
month : first month : month=#1
monthpart : firsthalf : part=half1 shift.month=#0
monthpart : secondhalf : part=half2 shift.month=#0
relmonth : relmonth : shift.month=1
anamonth : anamonth : last.month=1
tenth : tenth : !tenth
part : begin : part=begin
part : early : part=early
part : mid : part=mid
part : late : part=late
part : middle : part=mid
part : finish : part=end
yearpart : year begin : part=begin yearly=true
yearpart : year middle : part=mid yearly=true
yearpart : year finish : part=end yearly=true
monthpart : month begin : part=begin shift.month=#0
monthpart : month finish : part=end shift.month=#0
day : n1-31 day : day=1
hao : n1-31 hao : day=1
relday : relday : shift.day=1
relday : deictic open n1-31 close day : shift.day=1
relday : deictic n1-31 day : shift.day=1
deictic : deictic : shift.day=1
relspan : nowandnext day|tian : shift.day=#0,#1
relspan : nowandnext year : shift.year=#0,#1
relspan : nexttwo day|tian : shift.day=#1,#2
relnight : relnight : !night
relnight : ananight : last.day=#0 half=#12
anaday : anaday|sameday : last.day=1
weekday : weekunit _n1-6 : weekday=2
weekday : weekunit _day|tian : weekday=#0
weekend : weekend : weekend=true
relweek : relweek : shift.week=1
relweek : relweek _n1-6 : shift.week=1 weekday=2
relweek : relweek _day|tian : shift.week=1 weekday=#0
relweek : relweek _finish : shift.week=1 weekend=true
later : n1-999 ge? tian|weekunit|year eversince : !later
later : !month|monthword|dash|to|enum h1-30 ge? day eversince : !later
later : n1-99 ge month|quarter eversince : !later
ago : n1-999 ge? tian|weekunit|year done|beforehand : !ago
ago : !month|monthword|dash|to|enum h1-10 ge? day done|beforehand : !ago
ago : n1-99 ge month|quarter done|beforehand : !ago
ago : n1-999 year done|beforehand de relday : shift.day=5 off.year=#0-1
ago : ban year done : !halfyear
ago : ban ge month done : shift.day=#0-#15 approximate=true
later : ban year eversince : last.month=#6 approximate=true
later : ban ge month eversince : last.day=#15
later : twodays eversince : last.day=1
ago : twodays done : shift.day=#0-#2
look : past de? n1-999 ge? tian|day|weekunit|month|quarter|year come|sofar? : !past
look : n1-99 year come : !years
look : n1-99 ge month come : !months
look : ahead n1-999 ge? tian|day|weekunit|month|quarter|year : !ahead
holiday : lunar? holiday sameday|ananight? : holiday=2,#1
holiday : holiday|feast holidays during? : !week
holiday : feast during : !week
feast : feast : holiday=1,#1
shortyear : p _year : !short
daypart : morning|noon|evening : half=1
zone : zone : zone=1
zone : localzone : zone=null
clock : n0-24 hour n0-59 minute n0-59 second : hour=1 minute=3 second=5
clock : n0-24 hour n0-59 minute : hour=1 minute=3
clock : n0-24 hour|oclock : hour=1
clock : n0-24 halfhour : hour=1 minute=#30
clock : n0-24 _colon mm _colon mm : hour=1 minute=3 second=5
clock : n0-24 _colon mm : hour=1 minute=3
`;

export const ZH_RULES = compile(TABLE, READERS);
