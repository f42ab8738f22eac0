/** How many dates of scored sentences each reader gets right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { score, type GoldItem } from '../support/score.ts';
import { READERS } from './readers.ts';
import type { Table } from './table.ts';
import type { Tongue } from './texts.news.ts';

const FOLDER = 'tests/data/scored';

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(folder, name));
}

/** "news.zh.a.jsonl" is Chinese. */
function languageOf(path: string): Tongue {
  return /\bzh/.test(basename(path)) ? 'zh' : 'en';
}

function goldIn(path: string): GoldItem[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((each) => each.trim() !== '').map((each) => JSON.parse(each) as GoldItem);
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}

interface Set {
  readonly name: string;
  readonly language: Tongue;
  readonly gold: readonly GoldItem[];
}

/** Named files each by itself; the sets of tests/data/scored all of a language together. */
function setsOf(files: readonly string[]): Set[] {
  if (files.length > 0)
    return files.map((path) => ({
      name: basename(path, '.jsonl'),
      language: languageOf(path),
      gold: goldIn(path),
    }));
  const paths = filesIn(FOLDER);
  return (['zh', 'en'] as const).map((language) => ({
    name: language === 'zh' ? 'Chinese news' : 'English news',
    language,
    gold: paths.filter((path) => languageOf(path) === language).flatMap(goldIn),
  }));
}

/** Scores `readers` on the files, else on all of tests/data/scored; null where there is nothing. */
export function accuracy(readers: readonly string[], files: readonly string[]): Table | null {
  const sets = setsOf(files).filter(({ gold }) => gold.length > 0);
  if (sets.length === 0) return null;
  const rows = sets.flatMap(({ name: set, language, gold }) =>
    readers.flatMap((name) => {
      const read = READERS.get(name)?.();
      if (read === undefined) return [];
      const total = score(gold, ({ text, ref }) => read({ text, ref, language }));
      const counts = [total.required, total.found, total.right, total.spurious].map(String);
      return [[`${set} (${total.items} texts)`, name, ...counts, percent(total.overlap.f1), percent(total.value.f1)]];
    }),
  );
  const head = ['set', 'reader', 'dates', 'found', 'right value', 'spurious', 'overlap F1', 'VALUE F1'];
  const note =
    'A date is right (VALUE) where its first and its last day are. Only we are not told the language. What chrono-node ' +
    'merely implies is not held against it; of the readings of Recognizers-Text the one nearest to the publication counts. ' +
    'The texts are ours (`tests/data/scored`), and our reader has learned from them.';
  return { title: 'Accuracy', labels: 2, head, rows, note };
}
