/** The lines of a plain text and the questions by which hard line breaks are told from the ends of paragraphs. */
import { classOf, columns } from './characters.ts';

export interface Line {
  /** Offset of the first character that is not white space. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
  /** Columns before `start`; Han and ideographic spaces take two. */
  readonly indent: number;
  /** Columns from the margin to `end`. */
  readonly width: number;
  /** The text from `start` to `end`. */
  readonly text: string;
}

function isBlankUnit(code: number): boolean {
  return classOf(code) !== 'visible';
}

function readLine(source: string, from: number, to: number): Line {
  let start = from;
  while (start < to && isBlankUnit(source.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isBlankUnit(source.charCodeAt(end - 1))) end--;
  const text = source.slice(start, end);
  const indent = columns(source.slice(from, start));
  return { start, end, indent, width: indent + columns(text), text };
}

/** Lines that follow each other without a blank one between; "\n", "\r\n", "\r" and form feeds end a line. */
export function lineGroups(source: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const ends = /\r\n|[\n\r\f]|$/g;
  for (let from = 0; from <= source.length;) {
    ends.lastIndex = from;
    const found = ends.exec(source);
    const to = found?.index ?? source.length;
    const line = readLine(source, from, to);
    if (line.text !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    from = to + Math.max(1, found?.[0].length ?? 1);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const ENDED = /[。！？!?.…：:][”’"'）)」』\]]{0,3}$/;
const HAS_SENTENCE = /[。！？；!?;]|\.(?:\s|$)/;
const BULLET =
  /^(?:[•·●◦▪■◆※*+-]\s|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百\d]{1,4}[章节条])/;
const NUMBER = /^\d{1,3}(?:[.)．]\s|、)/;
const SECTION = /^(?:第[一二三四五六七八九十百\d]{1,4}[章节]|[一二三四五六七八九十]{1,3}、)/;
const ORDINAL = /^[一二三四五六七八九十]{1,3}、/;
const FRESH = /^(?:[\p{Lu}\d“"]|[•·●◦▪■◆※*+-]\s)/u;

/** Whether the line ends as a sentence or an announcement does. */
export function isEnded(line: Line): boolean {
  return ENDED.test(line.text);
}

export function isItem(line: Line): boolean {
  return BULLET.test(line.text) || NUMBER.test(line.text);
}

/** A bullet is never the accidental first word of a line; "16. " may be. */
export function isBullet(line: Line): boolean {
  return BULLET.test(line.text);
}

/** A date and a comma: somebody tells of something. */
const TELLS = /(?:\d|[一二三四五六七八九十])[年月日时点号](?=.*[，,])|[，,].*(?:\d|[一二三四五六七八九十])[年月日]/;

function isSection(line: Line): boolean {
  return SECTION.test(line.text) && line.width <= 60 && !HAS_SENTENCE.test(line.text) && !TELLS.test(line.text);
}

/**
 * The lines that are headings: "一、背景", "第二章 …" on a line of its own that is no sentence. Where "一、", "二、" stand
 * right below each other they are the items of a list.
 */
export function sectionsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const isOrdinal = (line: Line | undefined): boolean => line !== undefined && ORDINAL.test(line.text);
  return new Set(
    lines.filter((line, index) => {
      const isListed = isOrdinal(line) && (isOrdinal(lines[index - 1]) || isOrdinal(lines[index + 1]));
      return isSection(line) && !isListed;
    }),
  );
}

/** Whether lines are a list, one thing a line: most begin with a figure, or all begin afresh, or none holds a sentence. */
export function isList(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const dated = lines.filter((line) => /^\d/.test(line.text)).length;
  if (dated >= lines.length * 0.6) return true;
  if (lines.length < 3) return false;
  return lines.every((line) => FRESH.test(line.text)) || !lines.some((line) => HAS_SENTENCE.test(line.text));
}
