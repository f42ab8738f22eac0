/** Which pieces of an English date may follow which, and by what words. */
import type { JoinRow } from '../grammar.ts';

const DAYS = 'monthday daymonth date day weekday relday relweekday holiday anaunit earlier later';
const YEARS = 'year relunit theunit anaunit fiscalyear';

export const EN_JOINS: readonly JoinRow[] = [
  [
    'part',
    '|of|in',
    'month relmonth year bceyear decade century centuries millennium relunit theunit season relseason quarter half anaunit',
  ],
  ['month monthday daymonth day holiday season', '|comma|of|of in', YEARS],
  ['month monthday daymonth day', '', 'bceyear'],
  ['quarter half months', '|comma|of|in', YEARS],
  ['day', 'of', 'month relmonth'],
  ['weekday', '|comma|comma on', 'monthday daymonth date day'],
  ['weekday', '|of', 'relunit'],
  ['part', '|of', 'relweekend'],
  [DAYS, '|comma|at|comma at|at about|at around|from|comma from', 'clock'],
  [DAYS, '|in|comma in', 'daypart'],
  ['clock', '|in|at', 'daypart'],
  ['clock', '|comma', 'zone'],
  ['clock daypart zone', '|on|of|comma|comma on', DAYS.replace(' day ', ' ')],
  ['clock daypart zone', 'on', 'day'],
];
