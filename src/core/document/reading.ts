/** How a date was read, told in words: what stands in the text, what was filled in and from where, what it counts from, what else it may mean. */
import { EdtfError, parseEdtf } from '../time/edtf.ts';
import type { Edtf, Language } from '../time/types.ts';
import { words as dateWords } from '../time/words.ts';
import { kindWord, kindWords, ruleParts, ruleWords } from './reading.kinds.ts';
import type {
  Counted,
  CountedFrom,
  Filled,
  FilledWord,
  ReadDate,
  Reading,
  ReadingWords,
  SourceWord,
  Written,
} from './reading.types.ts';
import { READING_WORDS } from './reading.words.ts';
import type { EventSet, Implied } from './types.ts';

/** Tells how a date was read, to a reader of `language`; `anchor` is what the dates of its text count from, where that is known. */
export function readingOf(date: ReadDate, anchor: CountedFrom | null, language: Language): Reading {
  const words = READING_WORDS[language];
  const others = [...new Set(date.alternatives)].filter((edtf) => edtf !== date.edtf);
  return {
    written: writtenOf(date, words),
    filled: groupsOf(date.implied).map((group) => filledOf(group, date, language)),
    counted: countedOf(date, anchor, language),
    means: meansOf(date, words),
    others: others.map((edtf) => ({ edtf, says: worded(edtf, language) ?? edtf })),
    rule: { name: date.rule, says: ruleWords(date.rule, words) },
  };
}

/** What the dates of a document count from; null where it names no day of publication. */
export function anchorOf({ source }: EventSet): CountedFrom | null {
  if (source?.published === undefined) return null;
  return { day: source.published, from: source.publishedInferred === true ? 'inferred' : 'published' };
}

function writtenOf({ dateText, parts = [], rule }: ReadDate, words: ReadingWords): Written[] {
  if (parts.length === 0) return [{ text: dateText, kind: null, says: ruleWords(rule, words) }];
  return parts.map(({ text, kind }) => ({ text, kind, says: kindWords(kind, words) }));
}

/** A value that a file may have wrong, or null. */
function parsed(edtf: string): Edtf | null {
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

function worded(edtf: string, language: Language): string | null {
  const value = parsed(edtf);
  return value && dateWords(value, language);
}

type Group = readonly [Implied, ...Implied[]];

const NEXT: Readonly<Partial<Record<Implied['field'], Implied['field']>>> = { year: 'month', month: 'day' };

/** Fields that follow one another from one source are one date: year, month and day. */
function groupsOf(implied: readonly Implied[]): Group[] {
  const groups: Group[] = [];
  for (const one of implied) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group?.[0].field === 'year' && last && last.from === one.from && NEXT[last.field] === one.field)
      groups[groups.length - 1] = [...group, one];
    else groups.push([one]);
  }
  return groups;
}

function filledOf(group: Group, date: ReadDate, language: Language): Filled {
  const words = READING_WORDS[language];
  const [{ field, from }] = group;
  const values = group.map(({ value }) => value);
  return {
    fields: group.map((one) => one.field),
    value: worded(edtfOf(field, values), language) ?? values.join('-'),
    from,
    says: words.from(words.fields[nameOf(group)], words.sources[sourceOf(group[0], date)]),
  };
}

function nameOf([{ field }, ...rest]: Group): FilledWord {
  if (rest.length === 0) return field;
  return rest.length === 1 ? 'yearMonth' : 'wholeDate';
}

/** What was filled in, as a date of its own, where it is one; a lone month or day is none. */
function edtfOf(field: Implied['field'], values: readonly string[]): string {
  const value = values.join('-');
  if (field === 'century') return `${value}XX`;
  return field === 'decade' ? value.replace(/\d$/, 'X') : value;
}

/** Two digits that name no century are read as people mostly mean them: nothing in the text was counted from. */
function isUsual({ field, from }: Implied, rule: string): boolean {
  const kinds = ruleParts(rule).sides.flat();
  return field === 'century' && from === 'inferred' && !kinds.some((kind) => kindWord(kind) === 'century');
}

function sourceOf(implied: Implied, { rule, tense }: ReadDate): SourceWord {
  if (isUsual(implied, rule)) return 'usual';
  return implied.from === 'tense' ? (tense ?? 'tense') : implied.from;
}

function countedOf({ implied, rule }: ReadDate, anchor: CountedFrom | null, language: Language): Counted | null {
  const { counted } = READING_WORDS[language];
  if (implied.some((one) => one.from !== 'carried' && !isUsual(one, rule))) {
    if (anchor === null) return { from: 'unknown', day: null, says: counted.unknown };
    const { day, from } = anchor;
    return { from, day, says: counted[from](worded(day, language) ?? day) };
  }
  const isCounted = implied.length > 0 && ruleParts(rule).sides.flat().some(countsOn);
  return isCounted ? { from: 'before', day: null, says: counted.before } : null;
}

/** True for words that count from a date (次日, three days later); a year that is only carried over does not. */
function countsOn(kind: string): boolean {
  const word = kindWord(kind);
  return word === 'relative' || word === 'afterDate';
}

function meansOf({ edtf, rule }: ReadDate, { means }: ReadingWords): string[] {
  const { openers } = ruleParts(rule);
  return [
    ...(isAbout(edtf === undefined ? null : parsed(edtf)) ? [means.about] : []),
    ...(openers.includes('later') ? [means.laterOn] : []),
    ...(openers.includes('after') ? [means.openEnd] : []),
    ...(openers.includes('before') ? [means.openStart] : []),
  ];
}

function isAbout(value: Edtf | null): boolean {
  if (value === null) return false;
  const sides = value.kind === 'date' ? [value] : [value.start, value.end];
  return sides.some((side) => typeof side !== 'string' && side.approximate);
}
