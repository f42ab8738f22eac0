/** Results as Markdown, and their place in the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

export interface Table {
  readonly title: string;
  /** Said below the table. */
  readonly note?: string;
  /** So many columns at the left hold words, the rest numbers. */
  readonly labels: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function section({ title, note, labels, head, rows }: Table): string {
  const rule = head.map((_, index) => (index < labels ? '---' : '--:'));
  const table = [head, rule, ...rows].map(line).join('\n');
  return `**${title}**\n\n${table}\n${note === undefined ? '' : `\n${note}\n`}`;
}

/** Markdown of all tables. */
export function markdown(tables: readonly Table[], intro: string): Promise<string> {
  return format([intro, ...tables.map(section)].join('\n\n'), { parser: 'markdown' });
}

/** The place of a part of the results in a file: between two comments, such as `<!-- bench -->` and `<!-- /bench -->`. */
function placeIn(file: string, path: string, name: string): { readonly start: number; readonly end: number } {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [file.indexOf(open), file.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${path}: write ${open} and ${close} where the tables shall stand`);
  return { start: start + open.length, end };
}

/** Throws where a file has no such place, or its marks stand in the wrong order. */
export function checkPlace(path: string, name: string): void {
  placeIn(readFileSync(path, 'utf8'), path, name);
}

/** Puts Markdown between the two marks of that name, and formats the file. Throws where the marks are not there, in order. */
export async function writeBetween(path: string, name: string, text: string): Promise<void> {
  const file = readFileSync(path, 'utf8');
  const { start, end } = placeIn(file, path, name);
  const whole = `${file.slice(0, start)}\n\n${text}\n${file.slice(end)}`;
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), filepath: path }));
}
