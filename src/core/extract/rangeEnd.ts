/** The other end of a range: what stands after 至, to, a dash, or after "and" where "between" came before. */
import type { Fields, Phrase, Piece } from './fields.ts';
import { fitsLead, leadFields } from './grammar.ts';
import { WIDEST_GAP } from './pattern.ts';
import { phraseAt, phraseFrom, type Reader } from './phrases.ts';
import type { Token } from './tokens.ts';

const RANGE_JOINTS = new Set(['dash', 'tilde', 'pause', 'to', 'until', 'through', 'slash']);

/** The phrase after 至, to, –, or after "and" where "between" came before; null where there is none. */
export function otherEnd(
  reader: Reader,
  phrase: Phrase,
  { text, between }: { readonly text: string; readonly between: boolean },
): Phrase | null {
  let index = phrase.next;
  if (reader.grammar.after[reader.tokens[index]?.id ?? ''] && reader.tokens[index + 1]?.id === 'to') index += 1;
  const joint = reader.tokens[index];
  if (!joint || joint.gap > WIDEST_GAP) return null;
  if (!RANGE_JOINTS.has(joint.id) && joint.id !== 'and') return null;
  let after = index + 1;
  while (isPassedOver(reader, after) || isPartOfDay(reader, after)) after += 1;
  const token = reader.tokens[after];
  if (!token || token.gap > WIDEST_GAP) return null;
  const right = phraseAt(reader, after) ?? bareEnd(reader, phrase, { token, after, text });
  if (!right || !isComparable(phrase, right, joint)) return null;
  const both = joint.id !== 'and' || between || reader.tokens[right.next]?.id === 'amid';
  return both ? right : null;
}

/** "The" and "about" before the other end. */
function isPassedOver({ tokens, grammar }: Reader, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.gap <= WIDEST_GAP && (token.id === 'the' || grammar.before[token.id] === 'about');
}

/** Through early Friday: of a day it is only a part, and the range ends with the day. */
function isPartOfDay(reader: Reader, index: number): boolean {
  const part = phraseAt(reader, index);
  if (part?.pieces.length !== 1 || part.pieces[0]?.kind !== 'part') return false;
  const day = phraseAt(reader, part.next)?.fields;
  return day?.weekday !== undefined || day?.day !== undefined || day?.shift?.unit === 'day';
}

const YEARLY = ['year', 'years', 'shortYear', 'decade', 'century', 'millennium'] as const;

/** 2018/19 and 264/263 BCE are ranges; a slash between other things is not. */
function isComparable(left: Phrase, right: Phrase, joint: Token): boolean {
  const yearly = (fields: Fields): boolean => YEARLY.some((key) => key in fields);
  if (joint.id === 'slash') return yearly(left.fields) && yearly(right.fields) && !('month' in left.fields);
  return !('look' in left.fields) && !('look' in right.fields);
}

/** July 16–18; 1914–18: a bare number takes the unit of the number before the joint. */
function bareEnd(
  reader: Reader,
  phrase: Phrase,
  { token, after, text }: { readonly token: Token; readonly after: number; readonly text: string },
): Phrase | null {
  const kind = phrase.pieces.at(-1)?.kind ?? '';
  const key = reader.grammar.tails[kind];
  if (
    !key ||
    token.id !== 'n' ||
    token.style !== 'ascii' ||
    /[\d%:.,][\d]|[%:]/.test(text.slice(token.end, token.end + 2))
  )
    return null;
  const piece = (fields: Fields, name: string): Piece => ({
    kind: name,
    fields,
    start: token.start,
    end: token.end,
    next: after + 1,
  });
  if (key === 'year') {
    const year = phrase.fields.year ?? 0;
    const full = year - (year % 100) + token.value;
    return token.digits === 2 && full > year ? phraseFrom(reader, piece({ year: full }, 'year'), false) : null;
  }
  if (!fitsLead(key, token.value, token.digits)) return null;
  return phraseFrom(reader, piece(leadFields(key, token.value), kind), true);
}
