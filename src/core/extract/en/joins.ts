/** Which pieces of an English date may follow which, and by what words. */
import type { JoinRow } from '../grammar.ts';

const DAYS = 'monthday daymonth date day weekday relday relweekday anaweekday holiday nthday anaunit earlier later';
const YEARS = 'year relunit theunit anaunit fiscalyear';
const PARTED =
  'month relmonth anamonth year bceyear decade century millennium relunit theunit season relseason quarter half anaunit week';

export const EN_JOINS: readonly JoinRow[] = [
  ['part', '|of|in', `${PARTED} relweekend`],
  ['edge', 'of|dash', PARTED],
  ['month monthday daymonth day holiday nthday nthweek season', '|comma|of|in|of in', YEARS],
  ['month monthday daymonth day season', '|comma|of', 'bceyear'],
  ['quarter half months quartercode halfcode', '|comma|of|in|dash', `${YEARS} decade century`],
  ['relunit', 'of', 'year decade century'],
  [YEARS, '|dash', 'quartercode halfcode'],
  ['half', '|of', 'month'],
  ['day', 'of', 'month relmonth anamonth relunit'],
  ['weekday', '|comma|comma on', 'monthday daymonth date slashday'],
  ['weekday', '', 'day'],
  ['weekday', '|of|in', 'relunit anaunit'],
  ['relunit', '|on|comma', 'weekday'],
  ['offset', '', DAYS.replace(' day ', ' ').replace(' anaunit earlier later', '')],
  ['weekof', '|on', 'monthday daymonth date day slashday relday'],
  [`${DAYS} relnight`, '|comma|at|comma at|at about|at around|from|comma from', 'clock'],
  [DAYS, '|in|comma in', 'daypart'],
  ['clock', '|in|at', 'daypart'],
  ['clock', '|comma', 'zone'],
  ['clock daypart zone', '|on|of|comma|comma on', DAYS.replace(' day ', ' ')],
  ['clock daypart zone', 'on', 'day'],
];
