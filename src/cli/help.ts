/** The help texts, made from the table of commands. */
import { HELP } from './options.ts';
import type { Command, OptionRow } from './types.ts';

/** How a run ends, for every command. */
const EXITS = [
  'exit codes: 0 done; 1 done, but problems were found; 2 could not run',
  '"-" is standard input; data goes to standard output, words for people to standard error',
];

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function optionText({ name, short, value }: OptionRow): string {
  const letter = short === undefined ? '    ' : `-${short}, `;
  return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** What `dateline --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary] as const);
  return [
    'dateline: turns an article into a timeline, every event with the sentence that says so',
    '',
    'usage: dateline COMMAND …',
    '',
    ...table(rows),
    '',
    ...table([
      ['--help', 'this text; "dateline COMMAND --help" tells more'],
      ['--version', 'the version'],
    ]),
    '',
    ...EXITS,
    '',
  ].join('\n');
}

/** What `dateline COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const rows = [...command.options, HELP].map((row) => [optionText(row), row.help] as const);
  return [
    `dateline ${command.name}: ${command.summary}`,
    '',
    `usage: dateline ${command.name} ${command.operands} [options]`,
    '',
    ...command.details,
    ...(command.details.length > 0 ? [''] : []),
    ...table(rows),
    '',
    ...EXITS,
    '',
  ].join('\n');
}
