/** Times one reader in a process of its own, which the caller may end: `child.ts READER TASKS`, one line out a task. */
import { OURS, READERS } from './readers.ts';
import { HOSTILE, hostileOf } from './texts.hostile.ts';
import { newsOf, type Tongue } from './texts.news.ts';
import type { Task } from './time.ts';

const RUNS = 5;
/** After so long the median is taken of the runs that there are. */
const PATIENCE = 3_000;
const WARM_UP = 500;
const REF = '2019-07-25';

const [name = OURS, tasks = '[]'] = process.argv.slice(2);
const read = READERS.get(name)?.();

function textOf(task: Task): { readonly text: string; readonly language: Tongue } {
  if ('bytes' in task) return { language: task.language, text: newsOf(task.language, task.bytes) };
  const hostile = HOSTILE[task.hostile] ?? { language: 'zh', unit: ' ' };
  return { language: hostile.language, text: hostileOf(hostile) };
}

function timed(text: string, language: Tongue): number {
  const started = performance.now();
  read?.({ text, language, ref: REF });
  return performance.now() - started;
}

/** The first runs of any code are slow: they are not counted. */
function warmUp(): void {
  for (const language of ['zh', 'en'] as const) {
    const text = newsOf(language, 2_000);
    for (let spent = 0; spent < WARM_UP;) spent += timed(text, language);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

warmUp();
console.log('ready');
for (const task of JSON.parse(tasks) as Task[]) {
  const { text, language } = textOf(task);
  const runs: number[] = [];
  for (let spent = 0; runs.length < RUNS && spent < PATIENCE;) {
    const ms = timed(text, language);
    runs.push(ms);
    spent += ms;
  }
  console.log(median(runs));
}
