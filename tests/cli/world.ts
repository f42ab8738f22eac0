/** A world for the commands without a disk: files in a map, streams in strings. */
import { CannotRun, type ExitCode, type Io, type ProgramOutcome, type ProgramTask } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
  /** The same files as they are on the disk. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly isTerminal?: boolean;
  /** What standard input breaks with. */
  readonly fault?: Error;
  readonly platform?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands for every other program. */
  readonly runProgram?: (task: ProgramTask) => ProgramOutcome;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Entries of a folder, from the paths of the files below it. */
function entries(paths: Iterable<string>, folder: string): { name: string; isFolder: boolean }[] {
  const below = [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const names = new Map(below.map((path) => [path.split('/')[0] ?? '', path.includes('/')]));
  return [...names].map(([name, isFolder]) => ({ name, isFolder })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function worldOf({ files = {}, input = '', isTerminal = false, fault, ...system }: World): {
  io: Io;
  said: { out: string; err: string };
  disk: Map<string, Uint8Array>;
} {
  const disk = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const said = { out: '', err: '' };
  let clock = 0;
  const io: Io = {
    readInput: () => (fault ? Promise.reject(fault) : Promise.resolve(bytesOf(input))),
    inputLines: async function* () {
      for (const line of input.replace(/\n$/, '').split('\n')) yield await Promise.resolve(line);
    },
    readFile: (path) => {
      const found = disk.get(path);
      return found === undefined
        ? Promise.reject(new CannotRun(`${path}: there is no such file`))
        : Promise.resolve(found);
    },
    writeFile: (path, text) => {
      if (path.startsWith('readonly/')) return Promise.reject(new CannotRun(`${path}: writing is not allowed here`));
      disk.set(path, bytesOf(text));
      return Promise.resolve();
    },
    isFile: (path) => Promise.resolve(disk.has(path)),
    readFolder: (path) => Promise.resolve(entries(disk.keys(), path)),
    print: (text) => {
      said.out += text;
      return Promise.resolve();
    },
    say: (text) => (said.err += text),
    isTerminal,
    now: () => (clock += 400),
    platform: system.platform ?? 'linux',
    environment: (name) => system.environment?.[name],
    runProgram: (task) => Promise.resolve(system.runProgram?.(task) ?? { fault: 'there is no such program' }),
  };
  return { io, said, disk };
}

/** Runs a command line, its words parted by blanks, and gives all that came of it. */
export async function dateline(command: string, world: World = {}): Promise<Outcome> {
  const { io, said, disk } = worldOf(world);
  const code = await run(command.split(' ').filter(Boolean), io);
  const files = new Map([...disk].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  return { code, ...said, files, bytes: disk };
}
