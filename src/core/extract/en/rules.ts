/** The rules of English dates as a table; see `Reading` for the language of patterns and readings. */
import type { Fields } from '../fields.ts';
import { compile, type Reading } from '../pattern.ts';

const READERS: Readonly<Record<string, Reading>> = {
  numeric,
  military: ([clock = 0, zone = 0]) => ({ hour: Math.floor(clock / 100), minute: clock % 100, zone }),
  // The 1800s are a century, the 1920s a decade.
  decade: ([year = 0]) => (year % 100 === 0 && year < 1900 ? { century: year / 100 + 1 } : { decade: year }),
  // The first decade of the twentieth century runs from 1901; the others are called by their tens.
  nthDecade: ([nth = 0, unit, , , century = 0]) => {
    const first = (century - 1) * 100 + (nth - 1) * 10;
    if (unit !== 8) return null;
    return nth === 1 ? { years: [first + 1, first + 10] } : { decade: first };
  },
  dotted: ([year = 0, , month = 0, , day = 0]) => dayOf(year, month, day),
  compact: ([all = 0]) => dayOf(Math.floor(all / 10_000), Math.floor(all / 100) % 100, all % 100),
  blackFriday: ([, weekday]) => (weekday === 5 ? { holiday: [31_149, 1] } : null),
};

const UNIT = 'week|unit|quarter|century';
const ANY = `day|${UNIT}`;
const UNITS = 'units|months|quarters|centuries';

const TABLE = `
date : y _dash n1-12 _dash n1-31 : year=1 month=3 day=5
date : n3000-9999 _dash n1-12 _dash n1-31 : year=1 month=3 day=5
date : ^monthname the? n1-31 comma c100-999 : month=1 day=3 year=5
date : ^monthname the? n1-31 comma c3000-9999 : month=1 day=3 year=5
date : n1-31 of? ^monthname comma? c100-999 : day=1 month=3 year=5
date : n1-31 of? ^monthname comma? c3000-9999 : day=1 month=3 year=5
date : y _slash n1-12 _slash n1-31 : year=1 month=3 day=5
date : y _dash|slash ^monthname _dash|slash n1-31 : year=1 month=3 day=5
date : n1-31 _dash|slash ^monthname _dash|slash y : day=1 month=3 year=5
date : ^monthname _dash|slash n1-31 _dash|slash y : month=1 day=3 year=5
date : n1-31 _slash n1-31 _slash y : !numeric
date : n1-31 _slash n1-31 _slash dd : !numeric
date : n1-31 _dash n1-31 _dash y : !numeric
date : n1-31 _dot n1-12 _dot y : year=5 month=3 day=1
date : y _dot dd _dot dd : !dotted
compact : ymd : !compact
slashday : n1-12 _slash n1-12 : month=1 day=3 other=3,1
slashday : n1-12 _slash n1-31 : month=1 day=3
slashday : n13-31 _slash n1-12 : day=1 month=3
monthday : ^monthname the? n1-31 : month=1 day=3
monthday : ^monthname comma o1-31 : month=1 day=3
monthday : ^monthname _dash|slash n1-31 : month=1 day=3
daymonth : n1-31 of? ^monthname : day=1 month=3
month : ^monthname : month=1
day : o1-31 day? : day=1
weekday : ^weekday : weekday=1
year : y : year=1
smallyear : n100-999 : year=1
year : ad n1-2999 : year=2
year : n1-2999 ad : year=1
bceyear : n1-9999 bc : year=#1-1
decade : y0 _apos? s : !decade
decade : apos|apos2 _t _s : decade=2
century : o1-30 dash? century|centuries ad? : century=1
century : o1-30 dash? century|centuries bc : century=#0-1
millennium : o1-9 millennium ad? : millennium=1
millennium : o1-9 millennium bc : millennium=#0-1
season : season : season=1
relseason : last|this|next season : shift.year=1 season=2
half : o1-2 dash? half : months=6*1-#5,6*1
halfcode : ^halfcode _n1-2 : months=6*2-#5,6*2
quarter : o1-4 dash? quarter : months=3*1-#2,3*1
quartercode : ^q _n1-4 : months=3*2-#2,3*2
months : o1-1 n2-11 months : months=#1,2
months : o1-1 n2-3 quarters : months=#1,3*2
half : last|latter half : months=#7,#12
months : last quarter of|in the unit : months=#10,#12 shift.year=#0
months : last quarter of|in last|this|next unit : months=#10,#12 shift.year=4
decades : o1-10 unit of|in the o1-30 dash? century : !nthDecade
months : last n2-11 months of|in y : months=#13-2,#12 year=5
months : last n2-11 months of|in the unit : months=#13-2,#12 shift.year=#0
quarteryear : n1-4 _^q _dd : months=3*1-#2,3*1 shortYear=3
quarteryear : n1-2 _^halfcode _dd : months=6*1-#5,6*1 shortYear=3
fiscalyear : ^fy y : year=2 approximate=true
fiscalyear : fiscal unit? y : year=3 approximate=true
part : early : part=early
part : mid dash? : part=mid
part : late : part=late
edge : begin|start : part=begin
edge : end : part=end
relunit : last|previous|this|next ${UNIT} : shift.@2=1
relunit : earlier|later last|this|next ${UNIT} : shift.@3=2
theunit : the ${ANY} : shift.@2=#0
relweekday : last|previous ^weekday : weekday=2 nearest=#0-#1
relweekday : this ^weekday : shift.week=#0 weekday=2
relweekday : this? coming ^weekday : weekday=3 nearest=#1
relweekday : next ^weekday : shift.week=#1 weekday=2
relmonth : last|next ^monthname : month=2 nearest=1
relmonth : this ^monthname : shift.year=#0 month=2
relday : today : shift.day=1
relday : the day before today : shift.day=4-#1
relday : the day after today : shift.day=4+#1
relnight : tonight : shift.day=#0 half=#12
relnight : this daypart : shift.day=#0 half=2
relnight : last daypart : shift.day=#0-#1 half=2
relweekend : last weekend : shift.week=#0-#1 weekend=true
relweekend : the weekend : weekend=true
relweekend : this weekend : shift.week=#0 weekend=true
relweekend : that weekend : last.week=#0 weekend=true
relweekend : next weekend : shift.week=#1 weekend=true
anaunit : the next|after ${ANY} : last.@3=#1
anaunit : the previous ${ANY} : last.@3=#0-#1
anaunit : the ${ANY} before|earlier : last.@2=#0-#1
anaunit : the ${ANY} after : last.@2=#1
anaunit : the same ${ANY} : last.@3=#0
anaunit : that same? ${ANY} : last.@3=#0
anamonth : that same? ^monthname : last.year=#0 month=3
anamonth : the same ^monthname : last.year=#0 month=3
anamonth : the after|next ^monthname : month=3 afterLast=#1
anamonth : the previous ^monthname : month=3 afterLast=#0-#1
anaweekday : the after ^weekday : weekday=3 afterLast=#1
anaweekday : the previous ^weekday : weekday=3 afterLast=#0-#1
later : a ${ANY} later : later.@2=#1
later : n1-999 ${UNITS} later : later.@2=1
earlier : a ${ANY} earlier : later.@2=#0-#1
earlier : n1-999 ${UNITS} earlier : later.@2=#0-1
offset : a ${ANY} from|after : off.@2=#1
offset : a ${ANY} before : off.@2=#0-#1
offset : n1-999 ${UNITS} from|after : off.@2=1
offset : n1-999 ${UNITS} before : off.@2=#0-1
ago : a ${ANY} ago : ago.@2=#0-#1
ago : n1-999 ${UNITS} ago : ago.@2=#0-1
within : in n1-99 ${UNITS} : ago.@3=2
look : last|past|previous n1-999 ${UNITS} : past.@3=2
look : n1-999 last|past|previous ${UNITS} : past.@3=1
look : n1-999 next|coming ${UNITS} : ahead.@3=1
look : past ${UNIT} : past.@2=#1
look : next|coming n1-999 ${UNITS} : ahead.@3=2
look : coming ${UNIT} : ahead.@2=#1
weekof : week of : week=of
weekof : week ending : week=ending
weekof : week starting|begin : week=from
nthweek : o1-5 week of|in ^monthname : holiday=#30010+100*4+1,#7
nthweek : last week of y : holiday=#31215,#7 year=4
nthweek : last week of|in ^monthname : holiday=#30015+100*4,#7
nthday : o1-5 ^weekday of|in ^monthname : holiday=#30000+100*4+10*2+1,#1
nthday : o1-5 weekend of|in ^monthname : holiday=#30060+100*4+1,#2
nthday : last ^weekday of|in ^monthname : holiday=#30005+100*4+10*2,#1
holiday : ^holiday ^day? : holiday=1,#1
holiday : ^holiday ^eve : holiday=1-#1,#1
holiday : ^feastday apos? _s? ^day : holiday=1,#1
holiday : ^king ^day : holiday=#30113,#1
holiday : ^new ^unit _apos? _s? ^day : holiday=#101,#1
holiday : ^new ^unit _apos? _s? ^eve : holiday=#1231,#1
holiday : ^lunarword ^new ^unit : holiday=#10101,#1
holiday : ^easter : holiday=1,#1
holiday : ^easter ^weekday : holiday=1+2,#1
holiday : ^good ^weekday : holiday=#40048,#1
holiday : ^black ^weekday : !blackFriday
relholiday : last|next ^holiday|easter : holiday=2,#1 nearest=1
relholiday : this ^holiday|easter : holiday=2,#1 shift.year=#0
daypart : daypart : half=1
clock : n0-24 _colon mm _colon mm : hour=1 minute=3 second=5
clock : n0-24 _colon mm : hour=1 minute=3
clock : n1-12 _colon|dot mm am : hour=1 minute=3 half=4
clock : hm zone : !military
clock : n1-12 am : hour=1 half=2
clock : n1-12 o apos oclock : hour=1
clock : noon : hour=#12 minute=#0
clock : midnight : hour=#0 minute=#0
zone : ^zone : zone=1
zone : ^et : zone=null
zone : local time : zone=null
`;

/** 2019.07.16, 20190716: a day of our times, or none. */
function dayOf(year: number, month: number, day: number): Fields | null {
  const isDay = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? { year, month, day } : null;
}

/** 07/16/2019: the American order first; both where both are possible. */
function numeric([first = 0, , second = 0, , last = 0]: readonly number[]): Fields | null {
  const year = last < 100 ? { shortYear: last } : { year: last };
  if (first > 12 && second > 12) return null;
  if (first > 12) return { ...year, month: second, day: first };
  if (second > 12 || first === second) return { ...year, month: first, day: second };
  return { ...year, month: first, day: second, other: [second, first] };
}

export const EN_RULES = compile(TABLE, READERS);
