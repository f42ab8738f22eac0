/** All English rows. */
import { EN_CALENDAR } from './rows.en.calendar.ts';
import { EN_GUARDS } from './rows.en.guards.ts';
import { EN_RANGES } from './rows.en.ranges.ts';
import { EN_RELATIVE } from './rows.en.relative.ts';
import { EN_ROWS } from './rows.en.ts';
import { EN_SENTENCES } from './rows.en.sentences.ts';

export const EN_ALL = [EN_ROWS, EN_CALENDAR, EN_GUARDS, EN_RELATIVE, EN_RANGES, EN_SENTENCES].flat();
