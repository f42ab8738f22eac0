/** Composes phrases into mentions: ranges with shared parts, lists, open ends, "about"; and asks the guards. */
import type { Fields, Mention, Phrase, Piece } from './fields.ts';
import { fitsLead, leadFields, type Grammar, type Marker } from './grammar.ts';
import { WIDEST_GAP } from './pattern.ts';
import { phraseAt, phraseFrom, type Reader } from './phrases.ts';
import { shareList, shareRange } from './share.ts';
import { scan, type Token } from './tokens.ts';

const RANGE_JOINTS = new Set(['dash', 'tilde', 'pause', 'to', 'until', 'through', 'slash']);

/** How many words may stand between a marker and its date ("since about the"). */
const MARKER_REACH = 4;

/** So many dates of one paragraph with hardly a word between them are no prose; the rest of such a run is left alone. */
const LONGEST_RUN = 150;
const NEAR = 8;

interface Before {
  readonly markers: readonly Marker[];
  /** Where the markers begin. */
  readonly start: number;
}

/** All dates that a block names, in order, not yet resolved. `range` is the block, end exclusive. */
export function mentionsOf(
  text: string,
  range: { readonly start: number; readonly end: number },
  grammar: Grammar,
): Mention[] {
  const reader: Reader = { tokens: scan(text, range, grammar.lexicon), grammar, pieces: [] };
  const mentions: Mention[] = [];
  let [index, run, last] = [0, 0, -Infinity];
  while (index < reader.tokens.length) {
    const token = reader.tokens[index];
    const isNear = token !== undefined && token.start - last <= NEAR;
    if (isNear && run > LONGEST_RUN) {
      last = token.end;
      index += 1;
      continue;
    }
    const composed = composeAt(reader, index, text);
    if (composed) {
      mentions.push(composed.mention, ...listedAfter(reader, composed, text));
      run = composed.mention.start - last <= NEAR ? run + 1 : 0;
      last = mentions.at(-1)?.end ?? last;
    }
    index = composed?.next ?? index + 1;
  }
  return shareList(mentions, text);
}

/** The longest list of days after a month. */
const MOST_LISTED = 12;
/** What may follow the last day of a list: no word that the number could count. */
const AFTER_LIST = /^(?:[.,;:)]|$| (?:in|at|on|to|for|from|with|by|were|was|are|will|and)\b)/;

/** July 3, 5, 8 and 11: days of the month before them, where the list ends with "and". */
function listedAfter({ tokens, grammar }: Reader, { mention, next }: Composed, text: string): Mention[] {
  if (mention.kinds.at(-1) !== grammar.lists || mention.to || mention.open) return [];
  const days: Mention[] = [];
  for (let at = next; days.length < MOST_LISTED;) {
    if ((tokens[at]?.gap ?? Infinity) > 1) return [];
    const joint = tokens[at]?.id;
    const isLast = joint === 'and' || (joint === 'comma' && tokens[at + 1]?.id === 'and');
    const day = tokens[at + (isLast && joint === 'comma' ? 2 : 1)];
    if (!(isLast || joint === 'comma') || day?.id !== 'n' || day.gap > 1 || !fitsLead('day', day.value, day.digits))
      return [];
    const { start, end } = day;
    const piece = { kind: 'day', start, end };
    const from = { ...mention.from, day: day.value };
    days.push({
      ...mention,
      start,
      end,
      from,
      pieces: [piece],
      kinds: ['day'],
      rule: 'day',
      outerStart: start,
      outerEnd: end,
    });
    if (isLast) return AFTER_LIST.test(text.slice(end, end + 8)) ? days : [];
    at = tokens.indexOf(day, at) + 1;
  }
  return [];
}

interface Composed {
  readonly mention: Mention;
  /** Index of the token after it. */
  readonly next: number;
}

function composeAt(reader: Reader, index: number, text: string): Composed | null {
  const phrase = phraseAt(reader, index);
  if (!phrase) return null;
  const before = markersBefore(reader, index);
  const right = otherEnd(reader, phrase, { text, between: before.markers.includes('between') });
  if (right && !isForbidden(reader, whole(phrase, right), text))
    return compose(reader, { phrase, right, before, text });
  return isForbidden(reader, phrase, text) ? null : compose(reader, { phrase, right: null, before, text });
}

function isForbidden({ grammar }: Reader, phrase: Phrase, text: string): boolean {
  return grammar.forbids(phrase, { text, start: phrase.start, end: phrase.end });
}

/** Both ends of a range as one phrase, for the guards. */
function whole(left: Phrase, right: Phrase): Phrase {
  const pieces = [...left.pieces, ...right.pieces];
  return { ...right, start: left.start, pieces, fields: { ...left.fields, ...right.fields } };
}

interface Met {
  readonly phrase: Phrase;
  readonly right: Phrase | null;
  readonly before: Before;
  readonly text: string;
}

function compose(reader: Reader, { phrase, right, before, text }: Met): Composed {
  const { next, end } = right ?? phrase;
  const afterWord = markerAfter(reader, next, text);
  const pieces = [...phrase.pieces, ...(right?.pieces ?? [])];
  const [from, to] = right ? shareRange(phrase.fields, right.fields) : [phrase.fields];
  const told = right
    ? undefined
    : within(from, openness(before.markers, afterWord?.marker, reader.grammar.opens(from)));
  // Shortly after 3:40 a.m. is that time; after July 16 begins the day after.
  const isBeside = from.hour !== undefined && (told === 'later' || told === 'sooner');
  const open = isBeside || reader.grammar.isMoved(text, before.start, end) ? undefined : told;
  const mention: Mention = {
    start: phrase.start,
    end,
    from,
    ...(to && { to }),
    ...(open && { open }),
    approximate: isAbout(from) || before.markers.includes('about') || afterWord?.marker === 'about',
    rule: ruleName(phrase, right, open),
    kinds: pieces.map(({ kind }) => kind),
    pieces,
    outerStart: before.start,
    outerEnd: afterWord?.end ?? end,
  };
  return { mention, next: afterWord?.next ?? next };
}

function isAbout(fields: Fields): boolean {
  return fields.approximate === true;
}

function ruleName(phrase: Phrase, right: Phrase | null, open: Mention['open']): string {
  const names = [phrase, ...(right ? [right] : [])].map(({ pieces }) => pieces.map((piece) => piece.kind).join('+'));
  return names.join('..') + (open ? `, ${open}` : '');
}

function openness(markers: readonly Marker[], last: Marker | undefined, opens: boolean): Mention['open'] {
  if (last === 'before' || last === 'later' || last === 'sooner' || last === 'after') return last;
  if (last === 'from') return markers.includes('from') || markers.includes('after') ? 'after' : undefined;
  if (markers.includes('after') || (markers.includes('from') && opens)) return 'after';
  if (markers.includes('later')) return 'later';
  if (markers.includes('sooner')) return 'sooner';
  return markers.includes('before') ? 'before' : undefined;
}

/** Before the end of June still is in June; after its beginning is, too. */
function within({ part }: Fields, open: Mention['open']): Mention['open'] {
  if (open === 'sooner' && (part === 'end' || part === 'late')) return 'before';
  return open === 'later' && (part === 'begin' || part === 'early') ? 'after' : open;
}

/** The marker words right before a date, nearest first. */
function markersBefore({ tokens, grammar }: Reader, index: number): Before {
  const markers: Marker[] = [];
  let start = tokens[index]?.start ?? 0;
  for (let at = index - 1, words = 0; at >= 0 && words < MARKER_REACH; at--, words++) {
    const token = tokens[at];
    if (!token || (tokens[at + 1]?.gap ?? Infinity) > WIDEST_GAP) break;
    const marker = token.id === 'than' ? limitAt(tokens, at) : grammar.before[token.id];
    if (!marker && token.id !== 'the' && token.id !== 'on') break;
    if (!marker) continue;
    markers.push(marker);
    start = token.start;
  }
  return { markers, start };
}

/** No earlier than, no later than. */
function limitAt(tokens: readonly Token[], than: number): Marker | undefined {
  if (tokens[than - 2]?.id !== 'no') return undefined;
  return ({ earlier: 'after', later: 'before' } as const)[tokens[than - 1]?.id ?? ''];
}

/** In 2018 or later. */
const LATER: ReadonlySet<string> = new Set(['or later', 'and later', 'or after', 'and after']);

function markerAfter(
  { tokens, grammar }: Reader,
  index: number,
  text: string,
): { marker: Marker; end: number; next: number } | null {
  // “十三五”以来: the quote closes before the marker.
  if (tokens[index]?.id === 'quote' && tokens[index]?.gap === 0) index += 1;
  const token = tokens[index];
  const orLater = token && LATER.has(`${token.id} ${tokens[index + 1]?.id ?? ''}`) ? tokens[index + 1] : undefined;
  if (orLater && orLater.gap <= 1) return { marker: 'after', end: orLater.end, next: index + 2 };
  const marker = token && grammar.after[token.id];
  if (!marker || token.gap > 1 || grammar.notAfter(token.id, text, token.end)) return null;
  return { marker, end: token.end, next: index + 1 };
}

/** The phrase after 至, to, –, or after "and" where "between" came before; null where there is none. */
function otherEnd(
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
  while (isPassedOver(reader, after)) after += 1;
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
