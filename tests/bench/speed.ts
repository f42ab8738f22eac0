/** How long each reader takes, for news of growing length and for strings that are made to be slow. */
import { CHRONO, OURS } from './readers.ts';
import type { Table } from './table.ts';
import { HOSTILE } from './texts.hostile.ts';
import { newsOf } from './texts.news.ts';
import { time } from './time.ts';

const NEWS_LIMIT = 10_000;
const HOSTILE_LIMIT = 6_000;
const SIZES = [10_000, 100_000, 1_000_000];
const SIZE_NAMES = ['10 KB', '100 KB', '1 MB'];

type Times = ReadonlyMap<string, readonly (number | null)[]>;

function shown(ms: number | null | undefined, limit: number): string {
  if (ms === undefined) return '';
  if (ms === null) return `> ${limit / 1000} s`;
  return ms < 10 ? ms.toFixed(1) : ms.toFixed(0);
}

function ratio(a: number | null | undefined, b: number | null | undefined): string {
  if (a == null || b == null) return '';
  const times = a / b;
  if (times < 0.01) return '< 0.01×';
  return `${times < 10 ? times.toPrecision(2) : times.toFixed(0)}×`;
}

/** Ratio of ours to the peer, in this run. */
function versus(times: Times, index: number): string {
  return ratio(times.get(OURS)?.[index], times.get(CHRONO)?.[index]);
}

/** What was too slow once is not tried with more. */
async function newsTimes(reader: string, language: 'zh' | 'en'): Promise<(number | null)[]> {
  const times: (number | null)[] = [];
  for (const bytes of SIZES) {
    const [ms = null] = times.at(-1) === null ? [] : await time(reader, [{ language, bytes }], NEWS_LIMIT);
    times.push(ms);
  }
  return times;
}

/** Milliseconds for made-up news; "growth" is the step from 100 KB to 1 MB. */
export async function newsSpeed(readers: readonly string[]): Promise<Table> {
  const rows: string[][] = [];
  for (const language of ['zh', 'en'] as const) {
    const times = new Map<string, (number | null)[]>();
    for (const reader of readers) times.set(reader, await newsTimes(reader, language));
    const word = language === 'zh' ? 'Chinese' : 'English';
    SIZES.forEach((bytes, index) => {
      const label = `${word}, ${SIZE_NAMES[index] ?? ''} (${newsOf(language, bytes).length.toLocaleString('en')} characters)`;
      const cells = readers.map((reader) => shown(times.get(reader)?.[index], NEWS_LIMIT));
      rows.push([label, ...cells, versus(times, index)]);
    });
    const growth = readers.map((reader) => ratio(times.get(reader)?.[2], times.get(reader)?.[1]));
    rows.push([`${word}, growth from 100 KB to 1 MB`, ...growth, '']);
  }
  const head = ['news', ...readers.map((reader) => `${reader}, ms`), `to ${CHRONO}`];
  return {
    title: 'Speed',
    labels: 1,
    head,
    rows,
    note: 'KB of UTF-8. Medians of up to five runs, each reader in a new process.',
  };
}

/** So many of the strings are shown, the slowest for us first. */
const SHOWN = 5;

/** Milliseconds for strings of 16,000 characters. */
export async function hostileSpeed(readers: readonly string[]): Promise<Table> {
  const names = Object.keys(HOSTILE);
  const tasks = names.map((hostile) => ({ hostile }));
  const times = new Map<string, (number | null)[]>();
  for (const reader of readers) times.set(reader, await time(reader, tasks, HOSTILE_LIMIT));
  const slowness = (index: number): number => times.get(OURS)?.[index] ?? Infinity;
  const slow = names.map((_, index) => index).sort((a, b) => slowness(b) - slowness(a));
  const rows = slow.slice(0, SHOWN).map((index) => {
    const cells = readers.map((reader) => shown(times.get(reader)?.[index], HOSTILE_LIMIT));
    return [names[index] ?? '', ...cells, versus(times, index)];
  });
  const worst = readers.map((reader) => {
    const all = times.get(reader) ?? [];
    return shown(all.includes(null) ? null : Math.max(...all.map(Number)), HOSTILE_LIMIT);
  });
  const head = ['16,000 characters of', ...readers.map((reader) => `${reader}, ms`), `to ${CHRONO}`];
  const note = `The ${SHOWN} that cost us most, of ${names.length}.`;
  return {
    title: 'Strings made to be slow',
    labels: 1,
    head,
    rows: [...rows, ['**slowest of all**', ...worst, '']],
    note,
  };
}
