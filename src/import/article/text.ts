/** Plain text → blocks: paragraphs by blank lines, with the hard line breaks of PDFs and old mail undone. */
import { isBullet, isEnded, isItem, isList, lineGroups, sectionsOf, type Line } from './text.lines.ts';
import type { DraftBlock, Reading } from './types.ts';

/** Text is wrapped by hand at 40 to 120 columns (20 to 60 Han); longer lines are whole paragraphs, shorter ones verses or names. */
const NARROWEST = 40;
const WIDEST = 120;
/** A line this full was ended by the margin, a shorter one by its writer. */
const FULL = 0.75;

interface Page {
  readonly widest: number;
  /** Every line but the last is full: one wrapped paragraph, even where a sentence ends with a line. */
  readonly isWrapped: boolean;
  /** The lines that are headings. */
  readonly sections: ReadonlySet<Line>;
}

function pageOf(lines: readonly Line[], sections: ReadonlySet<Line>): Page {
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  return { widest, isWrapped: lines.slice(0, -1).every(({ width }) => width >= widest * FULL), sections };
}

function isNewParagraph({ sections }: Page, first: Line, [line, next]: readonly [Line, Line]): boolean {
  const isIndented = next.indent >= 2 && next.indent > line.indent && !isItem(first);
  return isIndented || isBullet(next) || sections.has(line);
}

/** Whether `next` goes on with the paragraph that `first` began and `line` ended for now. */
function goesOn(page: Page, first: Line, [line, next]: readonly [Line, Line]): boolean {
  if (isNewParagraph(page, first, [line, next])) return false;
  if (page.isWrapped) return true;
  return !isEnded(line) && line.width >= page.widest * FULL;
}

/** Sets the lines that stand together into paragraphs. */
function paragraphs(lines: readonly Line[], sections: ReadonlySet<Line>): Line[][] {
  const page = pageOf(lines, sections);
  const isFlowing = page.widest >= NARROWEST && page.widest <= WIDEST && !isList(lines);
  if (!isFlowing) return lines.map((line) => [line]);
  const all: Line[][] = [];
  for (const next of lines) {
    const open = all.at(-1);
    const first = open?.[0];
    const line = open?.at(-1);
    if (open && first && line && goesOn(page, first, [line, next])) open.push(next);
    else all.push([next]);
  }
  return all;
}

interface Group {
  readonly source: string;
  readonly sections: ReadonlySet<Line>;
  readonly isListed: boolean;
}

function blockOf({ source, sections, isListed }: Group, lines: readonly Line[]): DraftBlock | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const runs = [{ text: source.slice(first.start, last.end), source: first.start }];
  if (lines.length === 1 && sections.has(first)) return { kind: 'heading', level: 2, runs };
  return { kind: isListed || isItem(first) ? 'item' : 'paragraph', runs };
}

/**
 * Takes plain text. Blank lines part paragraphs. Lines of 40 to 120 columns that stand together are one paragraph where all
 * but the last are full; otherwise a line goes on in the next one unless it ends a sentence or is short. An indented line,
 * a bullet and a numbered section begin anew; lines that each begin with a figure are a list.
 */
export function readText(source: string): Reading {
  const groups = lineGroups(source);
  const sections = sectionsOf(groups.flat());
  const blocks = groups.flatMap((group) => {
    const isListed = isList(group);
    return paragraphs(group, sections).flatMap((lines) => blockOf({ source, sections, isListed }, lines) ?? []);
  });
  return { blocks, meta: {}, diagnostics: [] };
}
