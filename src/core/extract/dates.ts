/** From plain text to its dates: scans every block, infers the anchor where none is given, and resolves in order. */
import type { Diagnostic } from '../document/types.ts';
import { isoDay, parseIsoDay } from '../time/civil.ts';
import type { Language } from '../time/types.ts';
import { inferAnchor } from './anchor.ts';
import { isDateline } from './dateline.ts';
import { isChinese } from './detect.ts';
import { EN } from './en/grammar.ts';
import { enTense, type Tense } from './en/tense.ts';
import { expressionOf } from './expression.ts';
import type { Fields, Mention } from './fields.ts';
import { NO_FOCUS, refocus, type Focus, type Situation } from './focus.ts';
import { fold } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { mentionsOf } from './mentions.ts';
import { plainOf } from './plain.ts';
import { problemOf, slipOf } from './problems.ts';
import type { Problem, Resolved } from './calendar.ts';
import { resolve, resolveRange } from './resolve.ts';
import { roleOf } from './role.ts';
import { clauseAt, clausesOf, sentencesOf, type Range, type Sentence } from './sentences.ts';
import { hasSlip, mend } from './slips.ts';
import { tenseOf } from './tense.ts';
import type { Anchor, DateExpression, PlainText } from './types.ts';
import { about, openSide } from './values.ts';
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

interface Found {
  readonly mention: Mention;
  readonly grammar: Grammar;
  readonly block: number;
  readonly sentence: Sentence;
  readonly tense: Tense;
  readonly index: number;
  /** The day that a report was filed. */
  readonly isDateline: boolean;
}

/**
 * All dates that a text names, in order, with their values. Dates that cannot be resolved (no year anywhere, 30 February)
 * are left out and told of in `problems`. An anchor that is no ISO day is treated as absent.
 */
export function datesOf(source: PlainText | string, options: DatesOptions = {}): Dates {
  const written = typeof source === 'string' ? plainOf(source) : source;
  const { text, slips } = mend(fold(written.text));
  const plain = { ...written, text };
  const found = findMentions(plain, options.language);
  const given = options.anchor !== undefined && parseIsoDay(options.anchor) ? options.anchor : null;
  const anchor: Anchor | null = given === null ? inferred(plain, found) : { day: given, from: 'published' };
  return { ...resolveAll({ plain, written: written.text, slips }, found, anchor), anchor };
}

/** What the text suggests; a dateline names the day, where the text elsewhere names the year. */
function inferred(plain: PlainText, found: readonly Found[]): Anchor | null {
  const anchor = inferAnchor(plain, found);
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
    for (const mention of mentionsOf(plain.text, block, grammar)) {
      while ((sentences[index]?.end ?? Infinity) <= mention.start) index += 1;
      const sentence = sentences[index] ?? { ...block, block: number };
      const tense = grammar.name === 'en' ? enTense(plain.text, sentence, mention) : tenses(sentence, mention, grammar);
      const isFiled = isDateline(plain.text, mention, block);
      found.push({ mention, grammar, block: number, sentence, index, tense, isDateline: isFiled });
    }
  });
  return found;
}

type TenseReader = (sentence: Sentence, mention: Mention, grammar: Grammar) => -1 | 0 | 1;

/** Reads the tense around one mention after another; what neighbours share is read once. */
function tenseReader(text: string): TenseReader {
  let last: {
    readonly sentence: Sentence;
    readonly clauses: readonly Range[];
    readonly tenses: Map<string, -1 | 0 | 1>;
  } | null = null;
  return (sentence, mention, grammar) => {
    if (last?.sentence !== sentence) last = { sentence, clauses: clausesOf(text, sentence), tenses: new Map() };
    const clause = clauseAround(last.clauses, sentence, mention);
    const key = `${String(clause.start)}-${String(clause.end)}`;
    const tense = last.tenses.get(key) ?? tenseOf(text, clause, grammar);
    last.tenses.set(key, tense);
    return tense;
  };
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

/** No title of a document goes on for longer. */
const LONGEST_NAME = 60;

/** The years of a range, and a date in the title of a document (《2018年工作要点》), tell nothing of the dates after them. */
function carries(text: string, { mention, sentence }: Found): boolean {
  const { from, to, open, start } = mention;
  if (from.years || ((to ?? open) && isYearAlone(from) && (!to || isYearAlone(to)))) return false;
  const before = text.slice(Math.max(sentence.start, start - LONGEST_NAME), start);
  return before.lastIndexOf('《') <= before.lastIndexOf('》');
}

/** True where the words of a mention say its year. */
function isYearTold({ from, to }: Mention): boolean {
  return [from, to ?? {}].some(
    (side) => side.year !== undefined || side.shortYear !== undefined || side.shift !== undefined,
  );
}

function isYearAlone(fields: Fields): boolean {
  return fields.year !== undefined && Object.keys(fields).every((key) => key === 'year' || key === 'approximate');
}

function nextFocus(
  focus: Focus,
  { value, implied }: Resolved,
  { each, plain }: { each: Found; plain: PlainText },
): Focus {
  const heading = plain.blocks[each.block]?.kind === 'heading';
  const from = implied.find(({ field }) => field === 'year')?.from;
  const place = {
    block: each.block,
    sentence: each.index,
    heading,
    told: isYearTold(each.mention) || (from === 'carried' && focus.year?.told === true),
    ...(from && { from }),
  };
  const next = refocus(focus, value, place);
  return each.mention.from.months && next.year ? { ...next, half: next.year } : next;
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
  { mention, block, index, tense }: Found,
  { anchor, anchorFrom, focus }: Pick<Situation, 'anchor' | 'anchorFrom' | 'focus'>,
): Resolved | Problem {
  const situation = {
    block,
    section: sectionOf(plain, block),
    sentence: index,
    tense:
      tense === 'present' && mention.open === 'before'
        ? 1
        : tense === 'present' || ((mention.open === 'before' || mention.open === 'sooner') && tense < 0)
          ? 0
          : tense,
    isPresent: tense === 'present' || (tense === 0 && mention.open === 'after'),
    anchor,
    anchorFrom,
    focus,
  } as const;
  const resolved = mention.to ? resolveRange(mention.from, mention.to, situation) : resolve(mention.from, situation);
  if (typeof resolved === 'string') return resolved;
  const soft = mention.approximate ? about(resolved.value) : resolved.value;
  return { ...resolved, value: mention.open ? openSide(soft, mention.open) : soft };
}

function sectionOf({ blocks }: PlainText, block: number): number {
  let first = block;
  while (first > 0 && block - first < SECTION_REACH && blocks[first - 1]?.kind !== 'heading') first -= 1;
  return first;
}

/** The clause that holds the date, and where that says nothing else, the one after it. */
function clauseAround(clauses: readonly Range[], sentence: Range, mention: Mention): Range {
  const at = clauseAt(clauses, mention.end);
  const clause = clauses[at] ?? sentence;
  const rest = clause.end - clause.start - (mention.end - mention.start);
  const next = clauses[at + 1];
  return rest <= 3 && next ? { start: clause.start, end: next.end } : clause;
}
