/** From plain text to its dates: scans every block, infers the anchor where none is given, and resolves in order. */
import type { Diagnostic } from '../document/types.ts';
import { isoDay, parseIsoDay } from '../time/civil.ts';
import type { Language } from '../time/types.ts';
import { inferAnchor } from './anchor.ts';
import type { Problem, Resolved } from './calendar.ts';
import { isAside } from './aside.ts';
import { carries, isEntry, nextFocus } from './carry.ts';
import { inOneOrder } from './dayOrder.ts';
import { isDateline, isSignature } from './dateline.ts';
import { isChinese } from './detect.ts';
import { EN } from './en/grammar.ts';
import { enTense } from './en/tense.ts';
import { expressionOf } from './expression.ts';
import { NO_FOCUS, type Focus, type Situation } from './focus.ts';
import { fold } from './fold.ts';
import { allMentions } from './foreign.ts';
import type { Found } from './found.ts';
import type { Mention } from './fields.ts';
import type { Grammar } from './grammar.ts';
import { seen } from './invisible.ts';
import { plainOf } from './plain.ts';
import { problemOf, slipOf } from './problems.ts';
import { resolve } from './resolve.ts';
import { resolveRange } from './resolveRange.ts';
import { roleOf } from './role.ts';
import { sentencesOf, type Range } from './sentences.ts';
import { hasSlip, mend } from './slips.ts';
import { tenseReader } from './tenses.ts';
import type { Anchor, DateExpression, PlainText } from './types.ts';
import { about, isWritable, openSide } from './values.ts';
import { ZH } from './zh/grammar.ts';

export interface DatesOptions {
  /** Without it every block speaks the language of its characters. */
  readonly language?: Language;
  /** ISO day of publication. */
  readonly anchor?: string;
}

export interface Dates {
  readonly expressions: readonly DateExpression[];
  readonly anchor: Anchor | null;
  readonly problems: readonly Diagnostic[];
}

/** So many paragraphs back a bare clock time may find its day. */
const SECTION_REACH = 3;

/**
 * All dates that a text names, in order, with their values. Dates that cannot be resolved (no year anywhere, 30 February)
 * are left out and told of in `problems`. An anchor that is no ISO day is treated as absent.
 */
export function datesOf(source: PlainText | string, options: DatesOptions = {}): Dates {
  const written = typeof source === 'string' ? plainOf(source) : source;
  const visible = seen(written);
  return visible ? visible.back(readDates(visible.plain, options)) : readDates(written, options);
}

function readDates(written: PlainText, options: DatesOptions): Dates {
  const { text, slips } = mend(fold(written.text));
  const plain = { ...written, text };
  const found = inOneOrder(findMentions(plain, options.language), text);
  const given = options.anchor !== undefined && parseIsoDay(options.anchor) ? options.anchor : null;
  const anchor: Anchor | null = given === null ? inferred(plain, found) : { day: given, from: 'published' };
  return { ...resolveAll({ plain, written: written.text, slips }, found, anchor), anchor };
}

/** What the text suggests; a dateline names the day, where the text elsewhere names the year. */
function inferred(plain: PlainText, found: readonly Found[]): Anchor | null {
  const anchor = inferAnchor(
    plain,
    found.map((each, index) => ({ ...each, isAside: isAside(plain.text, each, found[index + 1]) })),
  );
  const filed = found.find((each) => each.isDateline)?.mention.from;
  if (!filed?.month || !filed.day || !anchor) return anchor;
  const year = filed.year ?? parseIsoDay(anchor.day)?.year ?? 0;
  const day = isoDay({ year, month: filed.month, day: filed.day });
  return parseIsoDay(day) ? { day, from: 'inferred' } : anchor;
}

const HAN = /[\u4e00-\u9fff]/;

function findMentions(plain: PlainText, language: Language | undefined): Found[] {
  const sentences = sentencesOf(plain);
  const found: Found[] = [];
  const tenses = tenseReader(plain.text);
  let index = 0;
  plain.blocks.forEach((block, number) => {
    const grammar = grammarFor(plain.text, block, language);
    for (const mention of allMentions(plain.text, block, grammar)) {
      while ((sentences[index]?.end ?? Infinity) <= mention.start) index += 1;
      const sentence = sentences[index] ?? { ...block, block: number };
      const tense = grammar.name === 'en' ? enTense(plain.text, sentence, mention) : tenses(sentence, mention, grammar);
      const isLast = number > 0 && number === plain.blocks.length - 1 && block.kind === 'paragraph';
      const isFiled = isDateline(plain.text, mention, block) || (isLast && isSignature(plain.text, mention, block));
      const entry = isEntry(plain.text, mention, block);
      const heads = headsLine(plain.text, mention, block);
      found.push({
        mention,
        grammar,
        block: number,
        sentence,
        index,
        tense,
        entry,
        isEntry: heads,
        isDateline: isFiled,
      });
    }
  });
  return found;
}

/** 17 March 2018: …: a date that heads its line. */
function headsLine(text: string, { start, end }: Mention, block: Range): boolean {
  const lead = text.slice(block.start, start);
  return lead.length <= 4 && !/[\p{L}\d]/u.test(lead) && /^ ?(?:[:：–—]|- )/.test(text.slice(end, end + 3));
}

/** The grammar that reads a block: a block without letters speaks the language of the document. */
function grammarFor(text: string, block: Range, language: Language | undefined): Grammar {
  if (isChinese(text, block)) return ZH;
  const isForeign = language === undefined || language === 'en' || !HAN.test(text.slice(block.start, block.end));
  return isForeign ? EN : ZH;
}

interface Texts {
  /** With folded characters: what is read. */
  readonly plain: PlainText;
  /** As it came: what is quoted. */
  readonly written: string;
  /** Where letters were read as digits. */
  readonly slips: readonly number[];
}

function resolveAll(
  { plain, written, slips }: Texts,
  found: readonly Found[],
  anchor: Anchor | null,
): { expressions: DateExpression[]; problems: Diagnostic[] } {
  const expressions: DateExpression[] = [];
  const problems: Diagnostic[] = [];
  let focus = NO_FOCUS;
  const day = anchor && parseIsoDay(anchor.day);
  for (const each of found) {
    if (isStrayHalf(plain.text, each, focus)) continue;
    const resolved = resolveOne(plain, each, { anchor: day, anchorFrom: anchor?.from ?? 'inferred', focus });
    if (typeof resolved === 'string') {
      const problem = problemOf(resolved, each.mention, written);
      if (problem) problems.push(problem);
      continue;
    }
    const role = each.isDateline
      ? 'context'
      : roleOf(plain.text, each.mention, { sentence: each.sentence, language: each.grammar.name });
    if (hasSlip(slips, each.mention)) problems.push(slipOf(each.mention, written));
    expressions.push(expressionOf(written, each.mention, { ...resolved, role }));
    if ((role === 'event' || each.isDateline) && carries(plain.text, each))
      focus = nextFocus(focus, resolved, { each, plain });
  }
  return { expressions, problems };
}

/** Words that halves and quarters of a year are told with. */
const BUSINESS =
  /[$£€%]|\b(?:revenues?|sales|profits?|earnings|income|output|growth|gdp|shares?|econom|company|billion|million|percent|inflation|forecast|analysts|deliver|orders|exports|imports)/i;

/** "The first half" is a game's, unless the text has spoken of half-years. */
function isStrayHalf(text: string, { mention, grammar, sentence }: Found, focus: Focus): boolean {
  if (grammar.name !== 'en' || focus.half || mention.to) return false;
  if (!mention.kinds.every((kind) => kind === 'half' || kind === 'quarter')) return false;
  return !BUSINESS.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LOOK)));
}

/** So much of a sentence is read for words of business. */
const LONGEST_LOOK = 600;

function resolveOne(
  plain: PlainText,
  { mention, block, index, tense, entry, isEntry: heads }: Found,
  { anchor, anchorFrom, focus }: Pick<Situation, 'anchor' | 'anchorFrom' | 'focus'>,
): Resolved | Problem {
  const situation = {
    block,
    section: sectionOf(plain, block),
    sentence: index,
    entry,
    isEntry: heads,
    ...tenseFor(tense, mention.open),
    anchor,
    anchorFrom,
    focus,
  } as const;
  const resolved = mention.to
    ? resolveRange([mention.from, mention.to], situation, mention.written)
    : resolve(mention.from, situation);
  if (typeof resolved === 'string') return resolved;
  const soft = mention.approximate ? about(resolved.value) : resolved.value;
  const value = mention.open ? openSide(soft, mention.open) : soft;
  return isWritable(value) ? { ...resolved, value } : 'too-far';
}

/** What a verb says of a date with such a marker: until Friday is to come where no verb of the past stands near. */
function tenseFor(tense: Found['tense'], open: Mention['open']): Pick<Situation, 'tense' | 'isPresent'> {
  if (tense === 'present') return { tense: open === 'before' ? 1 : 0, isPresent: true };
  const isOver = (open === 'before' || open === 'sooner') && tense < 0;
  return { tense: isOver ? 0 : tense, isPresent: tense === 0 && open === 'after' };
}

function sectionOf({ blocks }: PlainText, block: number): number {
  let first = block;
  while (first > 0 && block - first < SECTION_REACH && blocks[first - 1]?.kind !== 'heading') first -= 1;
  return first;
}
