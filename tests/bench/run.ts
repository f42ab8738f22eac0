/**
 * Measures ours beside others.
 * `npm run bench -- [--write] [accuracy] [speed] [hostile] [size] [FILE.jsonl ...]`: the reader of dates; without names, all four.
 * Files are scored in place of tests/data/scored.
 * `npm run bench -- render [--write] [--short | --once] [NUMBER ...]`: the drawing, with so many events; without numbers, from 50
 * to a million. The median of three runs counts (`--once`: one run).
 * `npm run bench -- embed [--write]`: what the embed costs the page around it; needs `npm run build`.
 * `npm run bench -- exports [--write]`: how long the files of the app take, and the window of a speaker; needs `npm run build`.
 * `--short` draws 50 and 1,000 once and fails where something is not drawn; it says nothing of speed and installs nothing.
 * `--write` puts the tables into the README, and the picture of the drawing beside it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { accuracy } from './accuracy.ts';
import { embed } from './embed.ts';
import { exported } from './exports.ts';
import { OURS, READERS } from './readers.ts';
import { COUNTS, render, SHORT_COUNTS } from './render/render.ts';
import { sizes } from './size.ts';
import { hostileSpeed, newsSpeed } from './speed.ts';
import { checkPlace, markdown, writeBetween, type Table } from './table.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const README = 'README.md';
const PICTURE = 'tests/pictures/bench.svg';
const RENDER = 'render';
const EMBED = 'embed';
const EXPORTS = 'exports';
const FLAGS = ['--write', '--short', '--once'];
const RUNS = 3;

/** The peers are installed in a folder of their own, for the benchmark alone; without network we are measured alone. */
function hasPeers(folder: string, witness: string): boolean {
  const isThere = (): boolean => existsSync(`${folder}node_modules/${witness}`);
  if (isThere()) return true;
  console.error('bench: installing the others');
  const args = ['--prefix', folder, 'ci', '--no-audit', '--no-fund'];
  spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (!isThere()) console.error('bench: the others could not be installed; only ours is measured');
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
  const readers = hasPeers(FOLDER, 'chrono-node') ? [...READERS.keys()] : [OURS];
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

const MACHINE = `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;

async function readDates(names: readonly string[], files: readonly string[], isWritten: boolean): Promise<void> {
  if (isWritten) checkPlace(README, 'bench');
  const text = await markdown(await tablesOf(names, files), MACHINE);
  console.log(text);
  if (isWritten) await writeBetween(README, 'bench', text);
}

/** False where a short run has found something that is not as it must be. */
async function draw(numbers: readonly number[], isShort: boolean, isWritten: boolean): Promise<boolean> {
  if (isWritten) checkPlace(README, 'bench:render');
  if (!isShort) hasPeers(`${FOLDER}render/`, 'echarts');
  const standard = isShort ? SHORT_COUNTS : COUNTS;
  const counts = numbers.length > 0 ? [...numbers].sort((a, b) => a - b) : standard;
  const { tables, picture, faults, browser } = await render({
    counts,
    runs: isShort || args.includes('--once') ? 1 : RUNS,
  });
  const text = await markdown(tables, `${browser}; ${MACHINE}`);
  console.log(text);
  for (const fault of faults) console.error(`bench: ${fault}`);
  if (isWritten) {
    writeFileSync(PICTURE, picture);
    await writeBetween(README, 'bench:render', text);
  }
  return !isShort || faults.length === 0;
}

async function embedded(isWritten: boolean): Promise<void> {
  if (isWritten) checkPlace(README, 'bench:embed');
  hasPeers(`${FOLDER}render/`, 'echarts');
  const text = await markdown(await embed(), MACHINE);
  console.log(text);
  if (isWritten) await writeBetween(README, 'bench:embed', text);
}

async function files(isWritten: boolean): Promise<void> {
  if (isWritten) checkPlace(README, 'bench:exports');
  const text = await markdown(await exported(), MACHINE);
  console.log(text);
  if (isWritten) await writeBetween(README, 'bench:exports', text);
}

const args = process.argv.slice(2);
const scored = args.filter((arg) => arg.endsWith('.jsonl'));
const numbers = args.filter((arg) => /^[1-9][\d_,]*$/.test(arg)).map((arg) => Number(arg.replace(/[_,]/g, '')));
const names = args.filter((arg) => !FLAGS.includes(arg) && !scored.includes(arg) && !/^[1-9]/.test(arg));
const [isShort, isWritten, isDrawn] = [args.includes('--short'), args.includes('--write'), names.includes(RENDER)];
const [isEmbedded, isExported] = [names.includes(EMBED), names.includes(EXPORTS)];
const unknown = names.filter((name) => !PARTS.has(name) && ![RENDER, EMBED, EXPORTS].includes(name));
const parts = [...PARTS.keys(), RENDER, EMBED, EXPORTS].join(', ');
if (unknown.length > 0) fail(`"${unknown.join(' ')}" is no part; there are: ${parts}`);
if (!isDrawn && (isShort || numbers.length > 0)) fail('--short and numbers of events belong to "render"');
if (isShort && isWritten) fail('a short run is not worth writing down; leave out --short or --write');
const missing = scored.filter((file) => !existsSync(file));
if (missing.length > 0) fail(`${missing.join(', ')}: no such file`);

const readers = names.filter((name) => PARTS.has(name));
if (isEmbedded) await embedded(isWritten);
if (isExported) await files(isWritten);
if (readers.length > 0 || (!isDrawn && !isEmbedded && !isExported)) await readDates(readers, scored, isWritten);
process.exit(!isDrawn || (await draw(numbers, isShort, isWritten)) ? 0 : 1);
