/** The commands' world as Node has it. */
import { once } from 'node:events';
import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CannotRun, type Entry, type Io } from './io.ts';
import { runProgram } from './program.node.ts';

const READ_FAULTS = new Map([
  ['ENOENT', 'there is no such file; check the name'],
  ['EISDIR', 'this is a folder, not a file; name a file in it'],
  ['ENOTDIR', 'this is a file, not a folder'],
  ['EACCES', 'reading is not allowed; check the rights of the file'],
]);

const WRITE_FAULTS = new Map([
  ['EISDIR', 'this is a folder; name a file in it'],
  ['EACCES', 'writing is not allowed here; choose another place'],
  ['EROFS', 'writing is not possible here; choose another place'],
  ['ENOSPC', 'the disk is full; nothing was changed'],
]);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function cannot(path: string, error: unknown, faults: ReadonlyMap<string, string>): CannotRun {
  const reason = faults.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));
  return new CannotRun(`${path}: ${reason}`);
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

/** Writes beside the file, to the disk, and puts it in place in one step. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const there = await statOf(path);
  if (there?.isDirectory()) throw new CannotRun(`${path}: this is a folder; name a file in it`);
  if ((await statOf(folder)) === null) {
    throw new CannotRun(`${path}: the folder "${folder}" does not exist; make it first: mkdir -p ${folder}`);
  }
  try {
    // A pipe or a terminal cannot be replaced, only written to.
    if (there !== null && !there.isFile()) await writeFile(path, content);
    else await replaceFile(path, content);
  } catch (error) {
    throw cannot(path, error, WRITE_FAULTS);
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw cannot(path, error, READ_FAULTS);
  }
}

async function readEntries(path: string): Promise<Entry[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const found = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw cannot(path, error, new Map([...READ_FAULTS, ['ENOENT', 'there is no such folder; check the name']]));
  }
}

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Files, streams and clock of this process. */
export const nodeIo: Io = {
  readInput,
  inputLines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  readFile: readWhole,
  writeFile: writeWhole,
  isFile: async (path) => (await statOf(path))?.isFile() ?? false,
  readFolder: readEntries,
  print,
  say: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
  platform: process.platform,
  environment: (name) => process.env[name] || undefined,
  runProgram,
};
