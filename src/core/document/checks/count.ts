/** Holds a stated number (共三次, "three meetings on …") against the days that the sentence lists. */
import type { Evidence, TimelineEvent } from '../types.ts';
import { isDateEdited } from './place.ts';
import { ENGLISH_NUMERAL, NUMERAL, numberOf, withPlainDigits } from './numerals.ts';
import type { CheckAll, Comparison, Facts } from './types.ts';

/** What stands between two days of a list. */
const JOINT = /^\s*(?:[、,，]|[、,，]?\s*(?:和|及|与|與|以及|and\b))\s*(?:on\s+)?$/;
/** The list goes on with something that was not read as a date. */
const GOES_ON = /^\s*(?:[、和及与與]|以及|[,，]?\s*and\b|,\s*(?=\d))/;
const COMES_FROM = /[、和及与與~～—–-]\s*$|\band\s*$/;
const RANGE = /[至到~～—–-]|\bto\b|\bthrough\b/;
const INNER_JOINT = /[、，和及与與]|,(?! ?\d{4})|\band\b/;
/** A number of other things: a rank, a part of a whole, what is left. */
const PARTLY =
  /第|中的|其[中余餘他]|余下|餘下|另|每|前|[后後]|\b(?:of the|first|last|other|remaining|another|more|each|per)\b/i;

const UNITS = '(?:次|场|場|轮|輪|天|个日期|個日期)';
const MEETINGS =
  '(?:meetings|hearings|sessions|rounds|debates|rallies|concerts|matches|games|votes|days|workshops|auctions|strikes|launches)';
const AFTER = new RegExp(`^\\s*[^。；;.]{0,12}?((?:共|一共|共[计計]|[总總]共|合[计計])(${NUMERAL})${UNITS})`);
const AFTER_ENGLISH = new RegExp(
  `^[^.;]{0,24}?\\b((${ENGLISH_NUMERAL})(?: ${MEETINGS}| days)? (?:in all|in total|altogether))\\b`,
  'i',
);
const BEFORE = new RegExp(`((${NUMERAL})(?:次|场|場|轮|輪))[^，。；;]{0,12}分[别別](?:于|於|在|定于|定於|安排在)\\s*$`);
const BEFORE_ENGLISH = new RegExp(
  `\\b((${ENGLISH_NUMERAL}) (?:[a-z-]+ ){0,2}${MEETINGS})[^.;:,]{0,30}?(?:\\bon|:)\\s*$`,
  'i',
);
/** Only this much of a sentence is looked at on either side of the list. */
const REACH = 80;

interface Telling {
  readonly event: TimelineEvent;
  readonly proof: Evidence;
}

/** One finding a sentence, on the event of its last date. Linear: events are laid by their sentence. */
export const countMismatch: CheckAll = (all) =>
  [...bySentence(all).values()].flatMap((tellings): readonly Comparison[] => {
    const sorted = [...tellings].sort((a, b) => a.proof.dateStart - b.proof.dateStart);
    const [first, last] = [sorted[0], sorted.at(-1)];
    const listed = first === undefined || last === undefined ? null : lengthOfList(sorted.map(({ proof }) => proof));
    if (first === undefined || last === undefined || listed === null) return [];
    const stated = statedAround(first.proof, last.proof);
    if (stated === null || stated.number === listed) return [];
    const { start } = first.proof;
    const at = [start + stated.start, start + stated.start + stated.text.length] as const;
    return [{ event: last.event, values: { stated: stated.text, number: stated.number, listed }, at }];
  });

function bySentence(all: readonly Facts[]): ReadonlyMap<number, readonly Telling[]> {
  const sentences = new Map<number, Telling[]>();
  for (const { event } of all) {
    if (isDateEdited(event)) continue;
    for (const proof of event.evidence) {
      const told = sentences.get(proof.start);
      if (told === undefined) sentences.set(proof.start, [{ event, proof }]);
      else told.push({ event, proof });
    }
  }
  return sentences;
}

/** How many days an unbroken list names; null where the dates are no such list, or one of them is a span. */
function lengthOfList(proofs: readonly Evidence[]): number | null {
  const [first] = proofs;
  if (first === undefined || proofs.some(({ dateText }) => RANGE.test(dateText))) return null;
  const isUnbroken = proofs.every((proof, index) => {
    const next = proofs[index + 1];
    return next === undefined || JOINT.test(between(proof, next));
  });
  const days = proofs.flatMap(({ dateText }) => dateText.split(INNER_JOINT));
  return isUnbroken && days.length > 1 && days.every((day) => /[\d一二三四五六七八九十]/.test(day))
    ? days.length
    : null;
}

function between(a: Evidence, b: Evidence): string {
  return a.quote.slice(a.dateStart + a.dateText.length - a.start, b.dateStart - a.start);
}

interface Stated {
  readonly text: string;
  readonly number: number;
  /** In the sentence. */
  readonly start: number;
}

function statedAround(first: Evidence, last: Evidence): Stated | null {
  const quote = withPlainDigits(first.quote);
  const [from, to] = [first.dateStart - first.start, last.dateStart + last.dateText.length - first.start];
  const head = quote.slice(Math.max(0, from - REACH), from);
  const tail = quote.slice(to, to + REACH);
  if (GOES_ON.test(tail) || COMES_FROM.test(head)) return null;
  const after = AFTER.exec(tail) ?? AFTER_ENGLISH.exec(tail);
  if (after !== null) return statedBy(after, to);
  const before = BEFORE.exec(head) ?? BEFORE_ENGLISH.exec(head);
  return before === null ? null : statedBy(before, from - head.length);
}

/** Null where the number is not that of the list. `offset` is where the searched piece begins in the sentence. */
function statedBy(match: RegExpExecArray, offset: number): Stated | null {
  const [whole, text = '', numeral = ''] = match;
  const preceding = match.input.slice(Math.max(0, match.index - 8), match.index);
  const number = numberOf(numeral);
  if (Number.isNaN(number) || PARTLY.test(preceding + whole)) return null;
  return { text, number, start: offset + match.index + whole.indexOf(text) };
}
