/**
 * Measures our reader of dates beside others: `npm run bench -- [--write] [accuracy] [speed] [hostile] [size] [FILE.jsonl ...]`.
 * Without names, all four. Files are scored in place of tests/data/scored. `--write` puts the tables into the README.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { accuracy } from './accuracy.ts';
import { OURS, READERS } from './readers.ts';
import { sizes } from './size.ts';
import { hostileSpeed, newsSpeed } from './speed.ts';
import { markdown, writeBetween, type Table } from './table.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const README = 'README.md';

/** The peers are installed here, for the benchmark alone; without network we are measured alone. */
function hasPeers(): boolean {
  const isThere = (): boolean => existsSync(`${FOLDER}node_modules/chrono-node`);
  if (isThere()) return true;
  console.error('bench: installing the other readers');
  const args = ['--prefix', FOLDER, 'ci', '--no-audit', '--no-fund'];
  spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return isThere();
}

type Part = (readers: readonly string[], files: readonly string[]) => Table | null | Promise<Table | null>;

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['accuracy', accuracy],
  ['speed', newsSpeed],
  ['hostile', hostileSpeed],
  ['size', sizes],
]);

function fail(message: string): never {
  console.error(`bench: ${message}`);
  process.exit(2);
}

async function tablesOf(names: readonly string[], files: readonly string[]): Promise<Table[]> {
  const isAlone = !hasPeers();
  if (isAlone) console.error('bench: the other readers could not be installed; only ours is measured');
  const readers = isAlone ? [OURS] : [...READERS.keys()];
  const tables: Table[] = [];
  for (const [name, part] of PARTS) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`bench: ${name}`);
    const table = await part(readers, files);
    if (table === null) console.error(`bench: ${name}: there is no scored file (tests/data/scored/*.jsonl)`);
    else tables.push(table);
  }
  return tables;
}

const args = process.argv.slice(2);
const files = args.filter((arg) => arg.endsWith('.jsonl'));
const names = args.filter((arg) => arg !== '--write' && !files.includes(arg));
const unknown = names.filter((name) => !PARTS.has(name));
if (unknown.length > 0) fail(`"${unknown.join(' ')}" is no part; there are: ${[...PARTS.keys()].join(', ')}`);
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) fail(`${missing.join(', ')}: no such file`);

const intro = `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
const text = await markdown(await tablesOf(names, files), intro);
console.log(text);
if (args.includes('--write')) await writeBetween(README, text);
