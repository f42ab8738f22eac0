/** From dates to dated items: which clause of a sentence belongs to which date, and what it is called. */
import { detectLanguage } from './detect.ts';
import { durationIn } from './duration.ts';
import { EN } from './en/grammar.ts';
import { importanceOf } from './importance.ts';
import { mergeLists } from './lists.ts';
import { clauseAt, clausesOf, sentencesOf, type Range, type Sentence } from './sentences.ts';
import { tenseOf } from './tense.ts';
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
    if (told.length === 0 || plain.blocks[block]?.kind === 'heading') continue;
    const heading = headings[block] ?? null;
    items.push(...itemsIn(plain, { sentence, told, heading, isFirst: block !== lastBlock, counts }));
    lastBlock = block;
  }
  return items;
}

function countOf(dates: readonly DateExpression[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { edtf } of dates) counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  return counts;
}

function itemsIn(plain: PlainText, { sentence, told, heading, isFirst, counts }: Telling): DatedItem[] {
  const { start, end, block } = sentence;
  const dates = unique(mergeLists(told, plain.text));
  const segments = segmentsOf(plain.text, sentence, dates);
  const language = detectLanguage(plain.text.slice(start, end));
  const grammar = language === 'en' ? EN : ZH;
  return dates.map((expression, index) => {
    const segment = segments[index] ?? sentence;
    const duration = durationIn(plain.text, segment);
    const title = titleOf({ text: plain.text, segment, date: expression }, grammar.name);
    const place = { block, isFirst: isFirst && index === 0, tellings: counts.get(expression.edtf) ?? 1 };
    return {
      expression,
      sentence: { start, end },
      block,
      heading,
      title,
      language,
      importance: importanceOf(plain, expression, place),
      future: tenseOf(title, { start: 0, end: title.length }, grammar) > 0,
      ...(duration && { duration }),
    };
  });
}

/** A sentence that names a date twice tells of it once. */
function unique(dates: readonly DateExpression[]): DateExpression[] {
  const told = new Set<string>();
  return dates.filter(({ edtf }) => !told.has(edtf) && told.add(edtf));
}

/** The part of a sentence that each date governs: from its clause, or from the date, to where the next one's begins. */
function segmentsOf(text: string, sentence: Range, dates: readonly DateExpression[]): Range[] {
  const clauses = clausesOf(text, sentence);
  const homes = dates.map((date) => clauseAt(clauses, date.end));
  const starts = dates.map((date, index) => {
    if (index === 0) return sentence.start;
    const sharesClause = homes[index] === homes[index - 1];
    return sharesClause ? date.start : Math.min(clauses[homes[index] ?? 0]?.start ?? date.start, date.start);
  });
  return dates.map((date, index) => ({
    start: starts[index] ?? sentence.start,
    end: Math.max(starts[index + 1] ?? sentence.end, date.end),
  }));
}

/** For each block the nearest heading above it, of level 2 and deeper; a heading of level 1 is the title. */
function headingsOf({ blocks, text }: PlainText): (string | null)[] {
  let heading: string | null = null;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return heading;
    heading = (block.level ?? 1) >= 2 ? text.slice(block.start, block.end).trim() : null;
    return null;
  });
}
