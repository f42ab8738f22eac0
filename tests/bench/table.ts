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

const OPEN = '<!-- bench -->';
const CLOSE = '<!-- /bench -->';

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

/** Puts Markdown between the two marks of a file, and formats the file. Throws where the marks are not there, in order. */
export async function writeBetween(path: string, text: string): Promise<void> {
  const file = readFileSync(path, 'utf8');
  const [open, close] = [file.indexOf(OPEN), file.indexOf(CLOSE)];
  if (open < 0 || close < open) throw new Error(`${path}: write ${OPEN} and ${CLOSE} where the tables shall stand`);
  const whole = `${file.slice(0, open + OPEN.length)}\n\n${text}\n${file.slice(close)}`;
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), filepath: path }));
}
