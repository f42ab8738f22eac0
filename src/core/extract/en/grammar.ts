/** The English grammar as one value. */
import type { Grammar } from '../grammar.ts';
import { lexiconOf } from '../lexicon.ts';
import { enForbids } from './guards.ts';
import { EN_JOINS } from './joins.ts';
import { EN_RULES } from './rules.ts';
import { EN_NUMBERS, EN_PLAIN, EN_WORDS } from './words.ts';

export const EN: Grammar = {
  name: 'en',
  lexicon: lexiconOf(EN_WORDS, EN_NUMBERS, EN_PLAIN),
  rules: EN_RULES,
  joins: EN_JOINS,
  leads: {
    year: 'year',
    bceyear: 'bce',
    daymonth: 'day',
    bareday: 'day',
    century: 'century',
    centuries: 'century',
    decade: 'decade',
    clock: 'hour',
    day: 'day',
  },
  tails: { monthday: 'day', day: 'day', bareday: 'day', year: 'year' },
  lists: 'monthday',
  before: {
    since: 'after',
    from: 'from',
    until: 'before',
    by: 'before',
    through: 'before',
    before: 'sooner',
    begin: 'from',
    starting: 'from',
    after: 'later',
    between: 'between',
    about: 'about',
  },
  after: { onward: 'after', or: 'about' },
  notAfter: (id, text, end) => id === 'or' && !text.startsWith(' so', end),
  opens: ({ month, day, weekday }) => month !== undefined || day !== undefined || weekday !== undefined,
  isMoved: (text, start, end) =>
    /^['’]s\b/.test(text.slice(end, end + 3)) ||
    /^the \d{4} [a-z]/.test(text.slice(end - 8, end + 2)) ||
    /\b(?:postpon|adjourn|defer|put off|put back|push|reschedul)[^.;]{0,60}$/.test(
      text.slice(Math.max(0, start - 70), start),
    ),
  forbids: enForbids,
  future: [
    'will',
    'is to',
    'are to',
    'plans to',
    'plan to',
    'is planned',
    'are planned',
    'is due',
    'is expected',
    'are expected',
    'is scheduled',
    'is set to',
    'next year',
    'next month',
  ],
  past: 'was were had did began became broke came drew fell flew gave grew ran sank took went wrote'.split(' '),
};
