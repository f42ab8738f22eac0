/** A date as people type it ("去年底", "July 2019"), read by the reader of articles. It is large: load this file by `import()`. */
import { datesOf } from '../core/extract/dates.ts';
import { parseIsoDay } from '../core/time/civil.ts';
import { EdtfError, parseEdtf } from '../core/time/edtf.ts';
import { extentOf } from '../core/time/extent.ts';
import type { Edtf, Extent, Language } from '../core/time/types.ts';
import { words } from '../core/time/words.ts';
import type { TimeToGoTo } from '../view/goTo.ts';

interface ReadDateOptions {
  /** ISO day that "last year" counts from: the day of publication, or today. */
  readonly anchor: string;
  /** Language of the interface, for the words; the date may be typed in any. */
  readonly language: Language;
}

/** Longer than any date that a person types. */
const LONGEST = 60;

/** Words that may stand around a date when somebody goes to it, and say nothing of when it is. */
const AROUND =
  /\b(?:in|on|at|by|since|from|until|till|before|after|around|about|circa|ca?|the|of|year|go|to)\b|[在于於从從自至到起约約去的年前后後左右以来來之]|前后/giu;
const LETTERS = /[\p{L}\p{N}]/u;

/** The time that all of `text` names; null for what is no date, or holds more than one. */
export function readDate(text: string, { anchor, language }: ReadDateOptions): TimeToGoTo | null {
  const typed = text.normalize('NFKC').trim();
  if (typed === '' || typed.length > LONGEST) return null;
  for (const phrase of phrasings(typed, anchor)) {
    const value = readWhole(phrase, anchor);
    const extent = value && finiteExtent(value);
    if (extent) return { extent, words: words(value, language) };
  }
  return null;
}

/** Ways to say what a few typed signs may mean: an article says more around its dates than a person who searches. */
function phrasings(typed: string, anchor: string): string[] {
  const year = parseIsoDay(anchor)?.year;
  const capital = typed.charAt(0).toUpperCase() + typed.slice(1);
  return [
    typed,
    typed.replace(/^(\d{4})[-./](\d)$/, '$1-0$2').replace(/^(\d{4})[./](\d\d)$/, '$1-$2'),
    typed.replace(/^(\d{4})[\s,]+([a-z]{3,}\.?)$/i, '$2 $1'),
    typed.replace(/^\d{1,2}[/.-]\d{1,2}$/, `$&/${String(year)}`),
    `In ${capital}`,
  ];
}

/** The value of a phrase that is EDTF, or one date and nothing else. */
function readWhole(phrase: string, anchor: string): Edtf | null {
  const notation = parsed(phrase);
  if (notation) return notation;
  const { expressions } = datesOf(phrase, { anchor });
  const [only, ...others] = expressions;
  if (only === undefined || others.length > 0) return null;
  const rest = `${phrase.slice(0, only.start)} ${phrase.slice(only.end)}`.replace(AROUND, ' ');
  return LETTERS.test(rest) ? null : parsed(only.edtf);
}

function parsed(edtf: string): Edtf | null {
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/** Of "since July 2019" only the date that is named. */
function finiteExtent(value: Edtf): Extent | null {
  if (value.kind === 'date') return extentOf(value);
  const sides = [value.start, value.end].filter((side) => typeof side !== 'string');
  const [first, last] = [sides.at(0), sides.at(-1)];
  if (first === undefined || last === undefined) return null;
  const extent = { start: extentOf(first).start, end: extentOf(last).end };
  return extent.start < extent.end ? extent : null;
}
