/** What a command is to the shell: a row of a table. */
import type { ExitCode, Io } from './io.ts';

export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** Name of its value in the help; a switch has none. */
  readonly value?: string;
  readonly help: string;
  /** What is wanted instead of this value, or null where it serves. */
  readonly refuse?: (value: string) => string | null;
}

/** The command line, read. */
export interface Request {
  readonly operands: readonly string[];
  /** By option name; a switch has the value "". */
  readonly options: ReadonlyMap<string, string>;
}

export interface Command {
  readonly name: string;
  /** "<article|->", as the help shows it. */
  readonly operands: string;
  /** Fewest and most. */
  readonly count: readonly [number, number];
  readonly summary: string;
  /** What a person should know besides, line by line. */
  readonly details: readonly string[];
  readonly options: readonly OptionRow[];
  readonly run: (request: Request, io: Io) => Promise<ExitCode>;
}
