/** What the commands need from the world: files, the three streams and a clock, so that tests can give their own. */

/** 0: done; 1: problems were found in the input; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface Io {
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Standard input line by line, without line ends. */
  readonly inputLines: () => AsyncIterable<string>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** All or nothing: where it fails, a file that was there stays as it was. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Whether there is a file that writing would replace; a pipe or a terminal is none. */
  readonly isFile: (path: string) => Promise<boolean>;
  /** Sorted by name. */
  readonly readFolder: (path: string) => Promise<readonly Entry[]>;
  /** Data; resolves when more may be written. */
  readonly print: (text: string) => Promise<void>;
  /** Words for people. */
  readonly say: (text: string) => void;
  /** Whether `say` reaches a terminal. */
  readonly isTerminal: boolean;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** A variable of the environment; undefined where it is not set or empty. */
  readonly environment: (name: string) => string | undefined;
  /** Runs another program with files of its own in a private folder, which is removed afterwards whatever happens. */
  readonly runProgram: (task: ProgramTask) => Promise<ProgramOutcome>;
}

export interface ProgramTask {
  readonly program: string;
  /** The arguments for the private folder. */
  readonly args: (folder: string) => readonly string[];
  /** What lies in the folder, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Name of the file in it that is wanted back. */
  readonly wanted: string;
  /** Milliseconds after which it is ended. */
  readonly timeout: number;
}

/** The file, or why there is none. */
export type ProgramOutcome = { readonly content: Uint8Array } | { readonly fault: string };

/** A reason to stop with exit code 2; the message says what was met and what to do. */
export class CannotRun extends Error {}
