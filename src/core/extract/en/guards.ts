/** What forbids an English date: names, counts, prices, scores, and words that are months only by chance. */
import type { Phrase } from '../fields.ts';
import type { Place } from '../grammar.ts';
import { digitOf, isLetter } from '../characters.ts';
import { isOpeningHours } from './hours.ts';
import { wordAfter, wordBefore } from '../words.ts';

/** A phrase of nothing but these says no day, month or year. */
const INCOMPLETE = new Set(['part', 'edge', 'daypart', 'zone', 'theunit', 'clock', 'offset', 'weekof']);

const PREPOSITIONS = new Set(
  'in since from by until till to through during between before after around about circa c ca early late mid of on and or for last next this every until throughout within'.split(
    ' ',
  ),
);

/** After these a number of four digits is a year, whatever follows. */
const SURE = new Set(
  'in since during until circa ca early late mid throughout summer spring autumn winter fall year'.split(' '),
);

const COUNTED = new Set(
  'people percent pence cents euros rupees yen copies calls million billion thousand dollars euros pounds yuan metres meters feet km kilometres kilometers miles kg tonnes tons workers years words days hours votes points jobs troops cases homes seats copies more men women children'.split(
    ' ',
  ),
);

export function enForbids(phrase: Phrase, { text, start, end }: Place): boolean {
  const kinds = phrase.pieces.map((piece) => piece.kind);
  if (isPartOfNumber(text, [start, end])) return true;
  if (kinds.some((kind) => kind === 'weekday' || kind === 'clock') && isOpeningHours(text, [start, end])) return true;
  if (kinds.every((kind) => kind === 'year') && NUMBERED.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (/^turn of the century$/i.test(text.slice(start, end))) return true;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (kinds.every((kind) => BARE_NUMBER.has(kind)) && isPhone(text, [start, end])) return true;
  if (kinds.every((kind) => INCOMPLETE.has(kind)) && !isPartOfUnit(phrase))
    return !isLoneClock(kinds, before.toLowerCase());
  if (/^(?:every|each)$/i.test(before)) return true;
  if (isTitle(text, [start, end])) return true;
  if (kinds.every((kind) => kind === 'smallyear') && kinds.length > 1) return true;
  // Between first and second.
  if (kinds.every((kind) => kind === 'day') && digitOf(text.charCodeAt(start)) < 0) return true;
  if (kinds.length > 1) return kinds.every((kind) => kind === 'year') && COUNTED.has(after);
  const guard = GUARDS[kinds[0] ?? ''];
  return guard?.({ text, start, end, before, after, phrase }) ?? false;
}

/** Notice No. 2019/44; pp. 1-4, 2019. */
const NUMBERED = /\b(?:No|Nos|Ref|Reg|Doc)\.?:? ?$|\bpp?\. ?\d{1,4}(?:[-–]\d{1,4})?, ?$/;

/** The end of the month. */
function isPartOfUnit({ fields }: Phrase): boolean {
  return fields.part !== undefined && fields.shift !== undefined && fields.shift.unit !== 'day';
}

const BARE_NUMBER = new Set(['smallyear', 'year']);

/** "1984", “March”: in quotes of its own it is the name of a work. */
function isTitle(text: string, [start, end]: readonly [number, number]): boolean {
  return start > 0 && '"“‘'.includes(text.charAt(start - 1)) && /^[,.]?["”’]/.test(text.slice(end, end + 2));
}

/** 555-1234, 2025-550: a hyphen between bare numbers of which one has less than four digits; 020 1946 0958: groups of digits. */
function isPhone(text: string, [start, end]: readonly [number, number]): boolean {
  if (/^(?:\d{1,3}-\d+|\d+-\d{3})$/.test(text.slice(start, end))) return true;
  if (/(?:\d[ -]\d{3,4}|\b0\d{2,4})[ -]$/.test(text.slice(Math.max(0, start - 8), start))) return true;
  const isAfterGroup = /\d{3}\)? $/.test(text.slice(Math.max(0, start - 5), start));
  const groups = /^[ -](0?)\d{3,4}([ -]\d{3,4})?(?!\d)/.exec(text.slice(end, end + 12));
  return groups !== null && (isAfterGroup || groups[1] === '0' || groups[2] !== undefined);
}

interface Neighbours extends Place {
  readonly before: string;
  readonly after: string;
  readonly phrase: Phrase;
}

/** In 725 Bede …: a number of three digits is a year only at the head of a sentence, before a name. */
const isNoSmallYear = ({ text, start, end, before, after }: Neighbours): boolean =>
  before !== 'In' || !(text.charAt(end) === ',' || /^[A-Z]/.test(after)) || end - start !== 3;

const GUARDS: Readonly<Record<string, (near: Neighbours) => boolean>> = {
  smallyear: isNoSmallYear,
  year: isCount,
  month: isName,
  weekday: isNameOrShort,
  season: ({ text, start, after }) =>
    (/^[A-Z]/.test(after) && /[A-Z]/.test(text.charAt(start))) ||
    !/\b(?:(?:in|by|since|of|until|during|over|from) (?:the )?|this |last |that |next )$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ),
  daymonth: ({ after }) => STREET.test(after),
  day: ({ text, start, before, after }) =>
    before !== 'the' ||
    !/\bon the $/i.test(text.slice(Math.max(0, start - 8), start)) ||
    (after !== '' && !/^(?:at|of|in|and|to|as|when|with|for)$/.test(after)),
  later: ({ text, end, after }) => /(?:after|following)$/.test(text.slice(Math.max(0, end - 9), end)) && after !== '',
  anaunit: ({ text, end, after }) =>
    /(?:after|before|earlier)$/.test(text.slice(Math.max(0, end - 7), end)) && after !== '',
  look: ({ text, start, before }) =>
    /^(?:to|will|could|would|can|may|might|must|should)$/.test(before) && /^last/.test(text.slice(start, start + 4)),
  slashday: ({ before }) => !/^(?:on|by|since|from|until|to|due|dated|this|next|between)$/i.test(before),
  within: isNoTerm,
  compact: ({ text, start, before }) =>
    !/^(?:on|by|since|from|until|to|due|dated|of|before|after|through)?$/i.test(before) ||
    /[:#/_=-] ?$/.test(text.slice(Math.max(0, start - 2), start)),
  holiday: isModifier,
  // The last half hour; the last year of the war.
  half: ({ after }) => /^(?:hour|century|dozen|mile|minute)$/.test(after),
  relunit: ({ text, start, end, before }) =>
    before.toLowerCase() === 'the' &&
    /^last/i.test(text.slice(start, start + 4)) &&
    /^ of (?!last|this|next)/.test(text.slice(end, end + 10)),
  monthday: ({ after, phrase }) => COUNTED.has(after) && phrase.fields.month === 5,
};

function isLoneClock(kinds: readonly string[], before: string): boolean {
  if (!kinds.includes('clock')) return false;
  return kinds.includes('zone') || before === 'at' || before === 'by';
}

function isCount({ text, start, before, after, phrase }: Neighbours): boolean {
  const word = before.toLowerCase();
  const year = phrase.fields.year ?? 0;
  if ('$£€¥#@'.includes(text.charAt(start - 1) || ' ')) return true;
  if (/^(?:ad|ce)$/i.test(text.slice(phrase.end - 2, phrase.end)) || /^ad/i.test(text.slice(start, start + 2)))
    return false;
  if (COUNTED.has(after)) return true;
  const range = /^ (?:and|to|or) \d{4} ([a-z]{2,12})/.exec(text.slice(phrase.end, phrase.end + 24));
  if (range && COUNTED.has(range[1] ?? '')) return true;
  if (
    /^ [A-Z][a-z]+ (?:Road|Street|Avenue|Drive|Lane|Boulevard|Way|Place)\b/.test(
      text.slice(phrase.end, phrase.end + 40),
    )
  )
    return true;
  if (
    SURE.has(word) ||
    ((word === 'than' || word === 'with') &&
      /(?:earlier than|later than|compared with) $/.test(text.slice(Math.max(0, start - 14), start)))
  )
    return false;
  const plural = after.endsWith('s') && !/^(?:was|is|has|as|its|his|this)$/.test(after);
  if (word === 'and' || word === 'or')
    return (
      !/\b\d{4}(?:, \d{4})?,? (?:and|or) $/.test(text.slice(Math.max(0, start - 24), start)) ||
      !/\b(?:in|since|between|of|from|the|for|during) \d{4}/i.test(text.slice(Math.max(0, start - 36), start))
    );
  if (PREPOSITIONS.has(word)) return plural && (year % 100 === 0 || word === 'about' || word === 'around');
  if (before === '')
    return after !== '' && !/^[A-Z]/.test(after) && isSentenceStart(text, start)
      ? plural
      : '('.includes(text.charAt(start - 1) || ' ')
        ? false
        : plural;
  if (/^(?:the|its|his|her|their|our|a)$/.test(word) || text.charAt(start - 1) === '(')
    return year < 1800 || year > 2100 || (plural && year % 100 === 0);
  if (/[’']s$/.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
  return true;
}

/** In two weeks is a date only where something is to come, and no record of that length. */
function isNoTerm({ text, start, after }: Neighbours): boolean {
  const lead = text.slice(Math.max(0, start - 80), start);
  if (/\b(?:first|[a-z]+est|most|least|time|times|more|than|ever|once|twice|rate)\b[^.;]*$/i.test(lead)) return true;
  return (
    !/\b(?:will|'ll|’ll|would|going to|due|expected|scheduled|back|again|meet(?:ing)?|leave|leaving|return|start|open)\b[^.;]*$/i.test(
      lead,
    ) || /^(?:of|or|and)$/.test(after)
  );
}

/** A Christmas tree, the Easter holidays: the name of a day before a noun names no day. */
function isModifier({ text, start, end, before, after, phrase }: Neighbours): boolean {
  if (/\b(?:Day|Eve|Friday|Monday|Sunday)$/i.test(text.slice(start, end)) || phrase.pieces.length > 1) return false;
  if (/^[A-Z]/.test(before) && !/^(?:On|By|At|In|Last|Next|This|Before|After|Since|Until|Over|For|The)$/.test(before))
    return true;
  return (
    /^[a-z]{4,}$/i.test(after) &&
    !/^(?:weekend|week|when|after|before|because|with|from|that|this|will|morning|evening|night|holiday)$/.test(after)
  );
}

/** January was wet; but March, April, May, June and August are given names. */
const SUBJECT = /^(?:was|is|saw|brought|has|had|will)$/;
const GIVEN = new Set([3, 4, 5, 6, 8]);

/** After these a month is part of an address or a title. */
const STREET =
  /^(?:Street|St|Road|Rd|Avenue|Lane|Hill|House|Square|Drive|Place|Close|Court|Gardens|Madness|Queen|Fool)$/;

/** May, March, August, April Jones: a month alone needs a word that asks for one, or nothing beside it. */
function isName({ before, after, text, start, end, phrase }: Neighbours): boolean {
  if (text.startsWith(' &', end)) return true;
  if (/^(?:the|a|its|his|her|their|our)$/i.test(before) && /^[a-z]{3,}$/.test(after)) return false;
  if (STREET.test(after)) return true;
  if (SUBJECT.test(after) && phrase.fields.month !== undefined && !GIVEN.has(phrase.fields.month)) return false;
  if (/^(?:and|or)$/.test(before) && GIVEN.has(phrase.fields.month ?? 0) && !isListed(text, start)) return true;
  if (PREPOSITIONS.has(before.toLowerCase()))
    return /^[A-Z]/.test(after) && /^(?:and|by|for|from|of|or|to)$/.test(before);
  // His daughters, April and June.
  if (after === 'and' && GIVEN.has(phrase.fields.month ?? 0) && !HEADS.test(text.slice(Math.max(0, start - 12), start)))
    return true;
  return before !== '' || text.slice(start, end).length < 4 || (after !== '' && !/^(?:to|and|through)$/.test(after));
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** Before a month that begins a sentence, or goes on with a list of months. */
const HEADS = new RegExp(`(?:^|[.!?(:]\\s?|\\n|${MONTH}, )$`);
/** Before "and June": a day, a year, a season, a month that can be no name, or one that a preposition or a list leads to. */
const LISTED = new RegExp(
  `(?:\\d|day|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|(?:Jan|Feb|Jul|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?|\\b(?:in|of|for|between|from|since|during|by|until|till|last|next|this|early|late|mid|both|through|[Ii]n|Between|Both|From) (?:${MONTH}, ){0,8}${MONTH}),? (?:and|or) $`,
);

function isListed(text: string, start: number): boolean {
  return LISTED.test(text.slice(Math.max(0, start - 80), start));
}

function isNameOrShort({ text, start, end, before, after }: Neighbours): boolean {
  if (end - start <= 5 && !text.slice(start, end).toLowerCase().endsWith('day')) return true;
  if (/^[A-Z]/.test(after) && text.charAt(end) === ' ') return true;
  if (/^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(before)) return true;
  return (
    /^[A-Z]/.test(before) && /^(?:Black|Good|Ash|Palm|Bloody|Super|Easter|Cyber|Giving|Wednesday|Ruby)$/.test(before)
  );
}

function isSentenceStart(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n' || /[.!?]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** A longer number, a decimal, a ratio, a version: what was read is only a part of it. */
function isPartOfNumber(text: string, [start, end]: readonly [number, number]): boolean {
  const first = digitOf(text.charCodeAt(start)) >= 0;
  const last = digitOf(text.charCodeAt(end - 1)) >= 0;
  const isDigit = (index: number): boolean => digitOf(text.charCodeAt(index)) >= 0;
  const near = (index: number, signs: string): boolean =>
    text.charAt(index) !== '' && signs.includes(text.charAt(index));
  if (first && (isDigit(start - 1) || isLetter(text.charCodeAt(start - 1)) || near(start - 1, '$£€¥#@№_'))) return true;
  if (first && near(start - 1, '.,:/-') && isDigit(start - 2)) return true;
  if (!last) return false;
  if (isDigit(end) || near(end, '%°$€') || (isLetter(text.charCodeAt(end)) && text.charAt(end) !== 's')) return true;
  return near(end, '.,:/') && isDigit(end + 1);
}
