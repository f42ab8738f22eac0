/** The command line → Request: what is not known or lacks a value is told, with the nearest thing that is known. */
import { parseArgs } from 'node:util';
import { nearest } from '../import/article/nearest.ts';
import { CannotRun } from './io.ts';
import { HELP } from './options.ts';
import type { Command, OptionRow, Request } from './types.ts';

/** "did you mean …?" with the nearest known name, or nothing. */
export function meant(name: string, known: readonly string[]): string {
  const other = nearest(name, known);
  return other === null ? '' : `; did you mean "${other}"?`;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf(token: OptionToken, row: OptionRow): string {
  const { rawName, value, inlineValue } = token;
  if (row.value === undefined) {
    if (value === undefined) return '';
    throw new CannotRun(`${rawName} takes no value, but "${value}" was given`);
  }
  const isOther = value !== undefined && inlineValue !== true && value.length > 1 && value.startsWith('-');
  if (value === undefined || value === '' || isOther) {
    const met = isOther ? `, but "${value}" follows` : '';
    throw new CannotRun(`${rawName} needs a value (${row.value})${met}; write ${rawName} ${row.value}`);
  }
  const wanted = row.refuse?.(value) ?? null;
  if (wanted !== null) throw new CannotRun(`${rawName}: "${value}" does not serve; ${wanted}`);
  return value;
}

function rowOf(token: OptionToken, command: Command): OptionRow {
  const rows = [...command.options, HELP];
  const row = rows.find(({ name }) => name === token.name);
  if (row !== undefined && (token.rawName.startsWith('--') || row.short !== undefined)) return row;
  const known = rows.map(({ name }) => `--${name}`);
  const hint = meant(token.rawName, known) || `; it knows ${known.join(', ')}`;
  throw new CannotRun(`${command.name} has no option "${token.rawName}"${hint}`);
}

function checkCount(operands: readonly string[], command: Command): void {
  const [fewest, most] = command.count;
  if (operands.length < fewest) {
    throw new CannotRun(`${command.name} needs ${command.operands}; see dateline ${command.name} --help`);
  }
  if (operands.length <= most) return;
  const extra = operands.slice(most).map((operand) => `"${operand}"`);
  throw new CannotRun(`${command.name} takes ${command.operands} and nothing more; ${extra.join(', ')} is too much`);
}

/** Reads what follows the command's name. Throws `CannotRun`. With `--help` nothing is demanded. */
export function readRequest(command: Command, args: readonly string[]): Request {
  const rows = [...command.options, HELP];
  const config = Object.fromEntries(
    rows.map(({ name, short, value }) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') options.set(token.name, valueOf(token, rowOf(token, command)));
  }
  if (!options.has(HELP.name)) checkCount(operands, command);
  return { operands, options };
}
