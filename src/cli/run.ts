/** The shell: finds the command, reads its options, runs it, and turns every fault into one sentence and an exit code. */
import manifest from '../../package.json' with { type: 'json' };
import { meant, readRequest } from './arguments.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { commandHelp, generalHelp } from './help.ts';
import { CannotRun, type ExitCode, type Io } from './io.ts';
import { pack } from './pack.ts';
import { render } from './render.ts';
import type { Command } from './types.ts';
import { validate } from './validate.ts';

const COMMANDS: readonly Command[] = [build, dates, check, validate, render, pack, data];

const VERSION_FLAGS = ['--version', '-V'];
const HELP_FLAGS = ['--help', '-h', 'help'];

function commandOf(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return command;
  const kind = name.startsWith('-') ? 'option' : 'command';
  const known = [...COMMANDS.map((each) => each.name), '--help', '--version'];
  throw new CannotRun(`"${name}" is no ${kind} of dateline${meant(name, known) || '; dateline --help lists them'}`);
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new CannotRun(`no command was given\n\n${generalHelp(COMMANDS)}`);
  if (VERSION_FLAGS.includes(name)) {
    await io.print(`${manifest.version}\n`);
    return 0;
  }
  if (HELP_FLAGS.includes(name)) {
    const [about] = rest;
    await io.print(about === undefined ? generalHelp(COMMANDS) : commandHelp(commandOf(about)));
    return 0;
  }
  const command = commandOf(name);
  const request = readRequest(command, rest);
  if (!request.options.has('help')) return command.run(request, io);
  await io.print(commandHelp(command));
  return 0;
}

/** What nobody foresaw, in one line. */
function faultOf(error: unknown): string {
  const [met = ''] = String(error).split('\n');
  return `${met}; this is a fault of dateline, please report it`;
}

/** Runs the command line (without node and script) in a world; never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.say(`dateline: ${error instanceof CannotRun ? error.message : faultOf(error)}\n`);
    return 2;
  }
}
