/** Composes phrases into mentions: ranges with shared parts, lists, open ends, "about"; and asks the guards. */
import type { Fields, Mention, Phrase } from './fields.ts';
import type { Grammar } from './grammar.ts';
import { listedAfter } from './listed.ts';
import { markerAfter, markersBefore, openness, within, type Before } from './markers.ts';
import { phraseAt, type Reader } from './phrases.ts';
import { otherEnd } from './rangeEnd.ts';
import { shareList, shareRange } from './share.ts';
import { scan } from './tokens.ts';

/** So many dates of one paragraph with hardly a word between them are no prose; the rest of such a run is left alone. */
const LONGEST_RUN = 150;
const NEAR = 8;

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
  if (right && isLength(reader, phrase)) return null;
  if (right && !isForbidden(reader, whole(phrase, right), text))
    return compose(reader, { phrase, right, before, text });
  return isForbidden(reader, phrase, text) ? null : compose(reader, { phrase, right: null, before, text });
}

/** Three weeks from 1 May to 22 May: before a range it is a length, and the range is read from its own first word. */
function isLength({ tokens }: Reader, { pieces: [first, second] }: Phrase): boolean {
  return second !== undefined && first?.kind === 'offset' && tokens[first.next - 1]?.id === 'from';
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
    ...(right?.fields.year !== undefined && { written: phrase.fields.year === undefined ? 'end' : 'both' }),
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
