/** Assembles the pieces that make one date together (2019年 + 6月 + 下旬; July 16 + , + 1969), glosses in brackets included. */
import type { Fields, Phrase, Piece } from './fields.ts';
import { fitsLead, leadFields, mergeFields, type Grammar, type JoinRow } from './grammar.ts';
import { longestPiece, WIDEST_GAP } from './pattern.ts';
import type { Token } from './tokens.ts';

/** More pieces than this belong to no date. */
const MOST_PIECES = 10;

const JOINTS = new Set(['dash', 'tilde', 'pause', 'to', 'enum', 'and', 'comma', 'slash']);

export interface Reader {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  /** Pieces already read, by token index. */
  readonly pieces: (Piece | null | undefined)[];
}

interface Join {
  readonly left: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
}

/** Joins by the kind of the piece on their right. */
const joinTables = new WeakMap<readonly JoinRow[], ReadonlyMap<string, readonly Join[]>>();

function joinsOf(rows: readonly JoinRow[]): ReadonlyMap<string, readonly Join[]> {
  const known = joinTables.get(rows);
  if (known) return known;
  const table = new Map<string, Join[]>();
  for (const [left, between, right] of rows) {
    const join = { left: new Set(left.split(' ')), between: new Set(between.split('|')) };
    for (const kind of right.split(' ')) table.set(kind, [...(table.get(kind) ?? []), join]);
  }
  joinTables.set(rows, table);
  return table;
}

/** The phrase that begins at a token, or null. */
export function phraseAt(reader: Reader, index: number): Phrase | null {
  const piece = pieceAt(reader, index);
  return piece && phraseFrom(reader, piece, true);
}

/** The phrase that a piece begins; with `gloss`, a bracket that says the same date again belongs to it. */
export function phraseFrom(reader: Reader, piece: Piece, gloss: boolean): Phrase {
  const { fields, start, end, next } = piece;
  let phrase: Phrase = { pieces: [piece], fields, start, end, next };
  while (phrase.pieces.length < MOST_PIECES) {
    const longer = joined(reader, phrase) ?? (gloss ? glossed(reader, phrase) : null);
    if (!longer) return phrase;
    phrase = longer;
  }
  return phrase;
}

/** The phrase with one more piece, after at most this many words between. */
const MOST_WORDS_BETWEEN = 3;

function joined(reader: Reader, phrase: Phrase): Phrase | null {
  const { tokens, grammar } = reader;
  const joins = joinsOf(grammar.joins);
  let key = '';
  for (let index = phrase.next; index <= phrase.next + MOST_WORDS_BETWEEN; index++) {
    const token = tokens[index];
    if (!token || token.gap > WIDEST_GAP) return null;
    const piece = pieceAt(reader, index);
    const isNoun =
      tokens[index - 1]?.id === 'the' &&
      (piece?.kind === 'year' || (piece?.kind === 'monthday' && phrase.pieces[0]?.kind === 'offset'));
    if (piece && !isNoun && mayJoin(joins.get(piece.kind), phrase, key)) {
      const fields = mergeFields(phrase.fields, piece.fields);
      if (fields) return extended(phrase, piece, fields);
    }
    if (token.id !== 'the') key = key === '' ? token.id : `${key} ${token.id}`;
  }
  return null;
}

function extended({ pieces, start }: Phrase, piece: Piece, fields: Fields): Phrase {
  return { pieces: [...pieces, piece], fields, start, end: piece.end, next: piece.next };
}

function mayJoin(joins: readonly Join[] | undefined, phrase: Phrase, key: string): boolean {
  return (
    joins?.some(({ left, between }) => between.has(key) && phrase.pieces.some(({ kind }) => left.has(kind))) ?? false
  );
}

/** 9月13日（星期五）, 9:32 a.m. EDT (13:32 UTC): the bracket fills what is missing and is otherwise only kept as text. */
function glossed(reader: Reader, phrase: Phrase): Phrase | null {
  const open = reader.tokens[phrase.next];
  if (open?.id !== 'open' || open.gap > 1) return null;
  const piece = pieceAt(reader, phrase.next + 1);
  if (!piece || reader.tokens[phrase.next + 1]?.gap !== 0) return null;
  const inner = zonedGloss(reader, phraseFrom(reader, piece, false));
  const close = reader.tokens[inner.next];
  if (close?.id !== 'close' || close.gap > 0) return null;
  if (!saysTheSame(phrase, inner)) return null;
  const clocks = phrase.fields.hour !== undefined && inner.fields.hour !== undefined;
  const fields = clocks ? phrase.fields : { ...inner.fields, ...phrase.fields };
  const pieces = [...phrase.pieces, ...inner.pieces];
  return { pieces, fields, start: phrase.start, end: close.end, next: inner.next + 1 };
}

/** （美国东部夏令时，协调世界时13时32分）: the zone of the clock before the bracket, then the same time elsewhere. */
function zonedGloss(reader: Reader, zone: Phrase): Phrase {
  if (zone.pieces.some(({ kind }) => kind !== 'zone') || reader.tokens[zone.next]?.id !== 'comma') return zone;
  const elsewhere = phraseAt(reader, zone.next + 1);
  return elsewhere ? { ...zone, end: elsewhere.end, next: elsewhere.next } : zone;
}

function saysTheSame(phrase: Phrase, inner: Phrase): boolean {
  if (mergeFields(phrase.fields, inner.fields)) return true;
  return phrase.fields.hour !== undefined && inner.fields.hour !== undefined;
}

/** The longest piece at a token; a bare number takes its unit from the next member of a range or list (7-8月份). */
function pieceAt(reader: Reader, index: number): Piece | null {
  // Most tokens are signs that begin nothing.
  if (!reader.grammar.rules.has(reader.tokens[index]?.id ?? '')) return null;
  const known = reader.pieces[index];
  if (known !== undefined) return known;
  // The last member of a list gives the unit, so a list is read from its end.
  const members = [index];
  for (
    let next = followerOf(reader, index);
    next !== null && reader.pieces[next] === undefined;
    next = followerOf(reader, next)
  )
    members.push(next);
  for (const member of members.reverse()) reader.pieces[member] = readPiece(reader, member);
  return reader.pieces[index] ?? null;
}

function readPiece(reader: Reader, index: number): Piece | null {
  const longest = longestPiece(reader.tokens, index, reader.grammar.rules);
  return longest && longest.next > index + 1 ? longest : (barePiece(reader, index) ?? longest);
}

/** Index of the number after a number and a joint, or null. */
function followerOf({ tokens }: Reader, index: number): number | null {
  const joint = tokens[index + 1];
  if (tokens[index]?.id !== 'n' || !joint || !JOINTS.has(joint.id) || joint.gap > 1) return null;
  const follower = tokens[index + 2]?.id === 'the' ? index + 3 : index + 2;
  const unit = tokens[follower];
  return unit?.id === 'n' && unit.gap <= 1 ? follower : null;
}

function barePiece(reader: Reader, index: number): Piece | null {
  const { tokens, grammar, pieces } = reader;
  const number = tokens[index];
  const next = followerOf(reader, index);
  const follower = next === null ? null : pieces[next];
  const key = follower && grammar.leads[follower.kind];
  if (!number || next === null || !key || number.ordinal !== tokens[next]?.ordinal) return null;
  if (!fitsLead(key, number.value, number.digits)) return null;
  const kind = follower.kind === 'daymonth' ? 'bareday' : follower.kind;
  // Second and first centuries BCE.
  const sign = key === 'century' && (follower.fields.century ?? 0) < 0 ? -1 : 1;
  return { kind, fields: leadFields(key, sign * number.value), start: number.start, end: number.end, next: index + 1 };
}
