/** `dateline data`: remakes every timeline of a folder of data sets. */
import { join } from 'node:path';
import { writeDocument } from '../core/document/write.ts';
import { columns } from '../import/article/characters.ts';
import { CannotRun, type ExitCode, type Io } from './io.ts';
import { makeTimeline, type Made } from './make.ts';
import { fromTo, remarkLines, remarksInWords } from './summary.ts';
import type { Command } from './types.ts';

interface DataSet {
  readonly slug: string;
  /** "" for briefing.md, ".en" for briefing.en.md. */
  readonly edition: string;
  readonly article: string;
  readonly corrections: string | undefined;
  readonly output: string;
}

const BRIEFING = /^briefing((?:\.[A-Za-z-]{2,12})?)\.md$/;

async function setsIn(folder: string, io: Io): Promise<DataSet[]> {
  const slugs = (await io.readFolder(folder)).filter(({ isFolder }) => isFolder);
  const sets: DataSet[] = [];
  for (const { name: slug } of slugs) {
    const names = (await io.readFolder(join(folder, slug))).map(({ name }) => name);
    for (const name of names) {
      const edition = BRIEFING.exec(name)?.[1];
      if (edition === undefined) continue;
      const corrections = `corrections${edition}.yaml`;
      sets.push({
        slug,
        edition,
        article: join(folder, slug, name),
        corrections: names.includes(corrections) ? join(folder, slug, corrections) : undefined,
        output: join(folder, slug, `timeline${edition}.json`),
      });
    }
  }
  return sets;
}

async function textOf(path: string, io: Io): Promise<string | null> {
  try {
    return new TextDecoder().decode(await io.readFile(path));
  } catch {
    return null;
  }
}

interface Row {
  readonly cells: readonly string[];
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

function rowOf(set: DataSet, { document, remarks }: Made, change: string): Row {
  const loud = remarks.filter(({ severity }) => severity !== 'note');
  return {
    cells: [
      set.slug,
      document.language,
      String(document.events.length),
      fromTo(document),
      remarksInWords(remarks),
      change,
    ],
    lines: remarkLines(loud),
    code: remarks.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}

const KEPT = 'failed; the old file stays';

/** Remakes one set; where that fails, its old file stays and the row says why. */
async function remake(set: DataSet, io: Io): Promise<Row> {
  try {
    const made = await makeTimeline(set.article, { corrections: set.corrections, includeText: true }, io);
    const json = writeDocument(made.document);
    const before = await textOf(set.output, io);
    if (before === json) return rowOf(set, made, 'unchanged');
    if (before !== null && !made.isSound) return { ...rowOf(set, made, KEPT), code: 2 };
    await io.writeFile(set.output, json);
    return rowOf(set, made, before === null ? 'new' : 'changed');
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const cells = [set.slug, set.edition.slice(1), '', '', '', KEPT];
    return { cells, lines: [error.message], code: 2 };
  }
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

export const data: Command = {
  name: 'data',
  operands: '<folder>',
  count: [1, 1],
  summary: 'remakes the timelines of all data sets in a folder',
  details: [
    'From <slug>/briefing[.LANGUAGE].md and corrections[.LANGUAGE].yaml comes',
    '<slug>/timeline[.LANGUAGE].json. A file is written only where its content changes.',
    'A set that fails (no text, no event, an article that is cut off, faulty front matter) keeps',
    'its old file, the others are made, and the exit code is 2.',
  ],
  options: [
    { name: 'keep-going', help: 'tell of every problem, but exit with 0: the old and the other timelines serve' },
  ],
  run: async ({ operands: [folder = '.'], options }, io) => {
    const sets = await setsIn(folder, io);
    if (sets.length === 0) throw new CannotRun(`${folder}: there is no <slug>/briefing.md in this folder`);
    const rows: Row[] = [];
    for (const set of sets) rows.push(await remake(set, io));
    const head = ['data set', 'language', 'events', 'from – to', 'to look at', 'file'];
    io.say(`${table([head, ...rows.map(({ cells }) => cells)])}\n`);
    for (const { lines } of rows) for (const line of lines) io.say(`${line}\n`);
    if (options.has('keep-going')) return 0;
    return rows.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), 0);
  },
};
