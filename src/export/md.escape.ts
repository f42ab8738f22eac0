/** Makes any text safe to stand in Markdown: CommonMark, and what GitHub, Pandoc and Obsidian add to it. */
import { clean } from './escape.ts';

/** Emphasis, code, links, HTML, references, tables, strikes, formulas, marks, headings' ends, attributes. */
const MEANING = /[\\`*_{}[\]<>&|~$^=#]/g;
/** What means something only at the start of a line: lists, rules, definitions, title blocks. */
const STARTS = /^(?:[-+:%]|\d+(?=[.)]))/;

/** `text` in one line, as words only; nothing in it becomes a heading, list, link or HTML. */
export function escapeMd(text: string): string {
  return lineOf(text)
    .replace(MEANING, String.raw`\$&`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/\b(www)\./gi, String.raw`$1\.`)
    .replace(STARTS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Without line breaks, which could begin a block, and blanks around. */
function lineOf(text: string): string {
  return clean(text)
    .replace(/[\t\n \u2028\u2029]+/g, ' ')
    .trim();
}

/** A link. Takes an address that may become one: it has no blanks, line ends or backslashes. */
export function linkMd(text: string, address: string): string {
  const target = address.replace(/[<>]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeMd(text)}](<${target}>)`;
}
