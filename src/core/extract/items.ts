/** From dates to dated items: which clause of a sentence belongs to which date, and what it is called. */
import { detectLanguage } from './detect.ts';
import { durationIn } from './duration.ts';
import { EN } from './en/grammar.ts';
import { importanceOf } from './importance.ts';
import { afterLead } from './lead.ts';
import { mergeLists } from './lists.ts';
import { saidOf } from './said.ts';
import { proofRange, segmentsOf, type Segment } from './segments.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { titleOf } from './title.ts';
import type { DatedItem, DateExpression, PlainText } from './types.ts';
import { ZH } from './zh/grammar.ts';

interface Telling {
  readonly sentence: Sentence;
  /** The dates of the story in the sentence. */
  readonly told: readonly DateExpression[];
  readonly heading: string | null;
  /** No sentence of the block has told of a date before. */
  readonly isFirst: boolean;
  /** How often the text tells of a date, by EDTF. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The events that a text tells, in its order: one for each date of the story, each with its clause. */
export function itemsOf(plain: PlainText, expressions: readonly DateExpression[]): DatedItem[] {
  const headings = headingsOf(plain);
  const events = expressions.filter(({ role }) => role === 'event');
  const counts = countOf(events);
  const items: DatedItem[] = [];
  let next = 0;
  let lastBlock = -1;
  for (const sentence of sentencesOf(plain)) {
    const first = next;
    while ((events[next]?.start ?? Infinity) < sentence.end) next += 1;
    const told = events.slice(first, next);
    const { block } = sentence;
    if (told.length === 0 || (plain.blocks[block]?.kind === 'heading' && !isDatedHeading(plain, block, told))) continue;
    const heading = headings[block] ?? null;
    items.push(...itemsIn(plain, { sentence, told, heading, isFirst: block !== lastBlock, counts }));
    lastBlock = block;
  }
  return items;
}

/** What parts the date of a heading from what happened (## 2018年5月1日 公司成立, ### July 16: Liftoff). */
const PARTED = /^(?:[（(][^（）()]{1,12}[）)])?\s?(?:[\s:：，,、—–-]|——)\s?(?=\S\S)/;

/** True for a heading below the title that tells what happened: a month or day at its head, then words. */
function isDatedHeading({ blocks, text }: PlainText, block: number, [date, other]: readonly DateExpression[]): boolean {
  const { start = 0, end = 0, level = 1 } = blocks[block] ?? {};
  if (!date || other || level < 2 || date.precision === 'year' || date.start > start) return false;
  return PARTED.test(text.slice(date.end, end));
}

function countOf(dates: readonly DateExpression[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { edtf } of dates) counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  return counts;
}

function itemsIn(plain: PlainText, { sentence, told, heading, isFirst, counts }: Telling): DatedItem[] {
  const { text } = plain;
  const { block } = sentence;
  const dates = framed(unique(mergeLists(told, text)), text);
  const segments = segmentsOf(text, sentence, dates);
  const language = detectLanguage(text.slice(sentence.start, Math.min(sentence.end, sentence.start + SAMPLE)));
  const grammar = language === 'en' ? EN : ZH;
  const lead = afterLead(text, sentence);
  const places = new Map(told.map(({ start }, index) => [start, index]));
  return dates.map((expression, index) => {
    const segment = behind(lead, segments[index] ?? { ...sentence, around: sentence }, expression);
    const { around } = segment;
    const duration = durationIn(text, segment);
    const others = neighbours(told, places.get(expression.start) ?? 0).filter(
      ({ start, end }) => end <= expression.start || start >= expression.end,
    );
    const title = titleOf({ text, segment, date: expression, around, others, sentence }, grammar.name);
    const place = { block, isFirst: isFirst && index === 0, tellings: counts.get(expression.edtf) ?? 1 };
    return {
      expression,
      sentence: proofRange(text, sentence, expression),
      block,
      heading,
      title,
      language,
      importance: importanceOf(plain, expression, place),
      ...saidOf({ text, segment, expression, title }, grammar),
      ...(duration && { duration }),
    };
  });
}

/** A segment without the dateline or byline before it. */
function behind(lead: number, segment: Segment, { start: date }: DateExpression): Segment {
  if (date < lead || segment.start >= lead) return segment;
  return { ...segment, start: lead, around: { ...segment.around, start: Math.max(lead, segment.around.start) } };
}

/** So many dates on either side may stand in the clauses around one. */
const NEAR = 8;

function neighbours(told: readonly DateExpression[], index: number): readonly DateExpression[] {
  return told.slice(Math.max(0, index - NEAR), index + NEAR + 1);
}

/** Enough of a sentence to tell its language. */
const SAMPLE = 2_000;

/** A sentence that names a date twice tells of it once. */
function unique(dates: readonly DateExpression[]): DateExpression[] {
  const told = new Set<string>();
  return dates.filter(({ edtf }) => !told.has(edtf) && told.add(edtf));
}

/** A year that only leads to a finer date (2019年全国高考将于6月7日举行) is no event of its own. */
function framed(dates: readonly DateExpression[], text: string): DateExpression[] {
  return dates.filter((date, index) => {
    const [last, next] = [dates[index - 1], dates[index + 1]];
    if (
      last &&
      PUBLISHED.test(text.slice(date.start - 3, date.start)) &&
      !/[，；]/.test(text.slice(last.end, date.start))
    )
      return date.precision === 'day';
    if ((next && isTwice(date, next, text)) || (last && isTwice(date, last, text))) return false;
    if (date.precision !== 'year' || date.edtf.includes('/') || !next || next.precision === 'year') return true;
    if (next.start - date.end > FRAME || /\d{3}/.test(next.text)) return true;
    return /[，,、。；;：:]|\b(?:and|but|then|to)\b|并|至|到/.test(text.slice(date.end, next.start));
  });
}

/** A time right after these says what was published, not when (18日发布一季度数据). */
const PUBLISHED = /(?:[发發][布佈]|公[布佈]|披露|[编編][制製]|[审審][议議])了?$/;

/** Nothing but such words stands between two tellings of one date. */
const BESIDE = /^\s?[,，]?\s?(?:(?:on|in|at|around|about)\s)?(?:the\s)?$/i;

/** Eight years later, on October 26, 1825: one date in two parts, and the finer one tells both. */
function isTwice(date: DateExpression, finer: DateExpression, text: string): boolean {
  const [first, second] = date.start < finer.start ? [date, finer] : [finer, date];
  if (!BESIDE.test(text.slice(first.end, second.start))) return false;
  if (date.from === null || date.to === null || finer.from === null || finer.to === null) return false;
  if (date.from.startsWith('-') || finer.from < date.from || finer.to > date.to) return false;
  return finer.from !== date.from || finer.to !== date.to;
}

/** So near a year stands before the day that it frames. */
const FRAME = 60;

/** For each block the nearest heading above it, of level 2 and deeper; a heading of level 1 is the title. */
function headingsOf({ blocks, text }: PlainText): (string | null)[] {
  let heading: string | null = null;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return heading;
    heading = (block.level ?? 1) >= 2 ? text.slice(block.start, block.end).trim() : null;
    return null;
  });
}
