/** The words of English dates, by token id, and the number words. */
import type { NumberWord, WordRows } from '../lexicon.ts';

/** Holidays whose name stands alone, and those that need "Day" behind them; for the codes see `feastDay`. */
const HOLIDAYS = 'christmas=1225 xmas=1225 halloween=1031 juneteenth=619 thanksgiving=31144';
const DAYS =
  'labor=30911 memorial=30515 presidents=30213 columbus=31012 mothers=30502 mother=30502 fathers=30603 father=30603 veterans=1111 ' +
  'remembrance=1111 armistice=1111 independence=704 boxing=1226 valentines=214 valentine=214 patricks=317 patrick=317 earth=422 ' +
  'canada=701 australia=126 anzac=425 bastille=714 mlk=30113 workers=501 womens=308 women=308';

export const EN_WORDS: WordRows = {
  monthname:
    'january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 ' +
    'september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12',
  weekday:
    'monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=0 mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=0',
  weekdays: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  season: 'spring=21 summer=22 autumn=23 fall=23 winter=24',
  day: 'day=1',
  week: 'week=2 fortnight=3',
  unit: 'month=5 year=7 decade=8',
  quarter: 'quarter=6',
  century: 'century=9',
  units: 'days=1 weeks=2 years=7 decades=8',
  months: 'months=5',
  quarters: 'quarters=6',
  centuries: 'centuries=9',
  millennium: 'millennium',
  half: 'half',
  halfcode: 'h=1',
  q: 'q',
  fy: 'fy',
  fiscal: 'fiscal financial',
  s: 's',
  apos2: '’ ‘',
  bc: 'bc bce',
  ad: 'ad ce',
  early: 'early',
  late: 'late',
  mid: 'mid middle',
  begin: 'beginning',
  start: 'start turn',
  end: 'end close',
  ago: 'ago',
  later: 'later',
  after: 'after following',
  before: 'before prior',
  than: 'than',
  no: 'no',
  earlier: 'earlier',
  ending: 'ending ended',
  starting: 'starting commencing',
  last: 'last=-1',
  latter: 'latter',
  previous: 'previous=-1 preceding=-1',
  next: 'next=1',
  coming: 'coming upcoming',
  past: 'past',
  this: 'this=0 current=0',
  same: 'same=0',
  that: 'that=0',
  today: 'today=0 yesterday=-1 tomorrow=1',
  tonight: 'tonight=0',
  weekend: 'weekend',
  holiday: HOLIDAYS,
  eve: 'eve',
  new: 'new',
  feastday: DAYS,
  good: 'good',
  easter: 'easter=40050',
  black: 'black',
  king: 'king',
  lunarword: 'lunar chinese',
  daypart: 'morning=0 afternoon=12 evening=12 night=12 nightfall=12',
  noon: 'noon midday',
  midnight: 'midnight',
  am: 'am=0 pm=12',
  oclock: 'clock',
  zone: 'utc=0 gmt=0 edt=-240 est=-300 cdt=-300 cst=-360 mdt=-360 mst=-420 pdt=-420 pst=-480 bst=60 cet=60 cest=120 jst=540 ist=330 msk=180 hkt=480 aest=600 aedt=660',
  et: 'et pt',
  local: 'local',
  time: 'time',
  hrs: 'hours hrs',
  o: 'o',
  the: 'the',
  a: 'a an',
  of: 'of',
  in: 'in during',
  on: 'on',
  at: 'at',
  to: 'to',
  until: 'until till',
  through: 'through thru',
  and: 'and',
  or: 'or',
  so: 'so',
  since: 'since',
  from: 'from effective',
  onward: 'onward onwards',
  by: 'by',
  between: 'between',
  about: 'about around circa ca c approximately roughly nearly',
};

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const EN_NUMBERS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...CARDINALS.split(' ').map((word, value) => [word, { value, ordinal: false }] as const),
  ...ORDINALS.split(' ').map((word, value) => [word, { value, ordinal: true }] as const),
  ['thirty', { value: 30, ordinal: false }],
  ['thirtieth', { value: 30, ordinal: true }],
  ['forty', { value: 40, ordinal: false }],
  ['fifty', { value: 50, ordinal: false }],
  ['sixty', { value: 60, ordinal: false }],
  ['ninety', { value: 90, ordinal: false }],
]);

/** Words of dates that mean nothing else, so that they need no capital. */
export const EN_PLAIN: ReadonlySet<string> = new Set(
  (
    'eve january february april june july august september october november december jan feb apr jun jul aug sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday tues thurs q fy christmas easter halloween thanksgiving'
  ).split(' '),
);
