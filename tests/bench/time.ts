/** Lets a child process time a reader, and ends it where one task takes too long. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Tongue } from './texts.news.ts';

export type Task = { readonly language: Tongue; readonly bytes: number } | { readonly hostile: string };

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
/** A reader may load its rules and warm up for so long. */
const START = 60_000;

/** Milliseconds for the tasks that were done in time, in order; the child is ended at the first that was not. */
async function runChild(reader: string, tasks: readonly Task[], limit: number): Promise<number[]> {
  const args = ['--import', 'tsx', CHILD, reader, JSON.stringify(tasks)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = (): void => void child.kill('SIGKILL');
  let timer = setTimeout(stop, START);
  const done: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    if (line !== 'ready') done.push(Number(line));
    if (done.length < tasks.length) timer = setTimeout(stop, limit);
  }
  clearTimeout(timer);
  return done;
}

/** Milliseconds for each task (a median of up to five runs), null where the first run took longer than `limit`. */
export async function time(reader: string, tasks: readonly Task[], limit: number): Promise<(number | null)[]> {
  const times: (number | null)[] = [];
  while (times.length < tasks.length) {
    times.push(...(await runChild(reader, tasks.slice(times.length), limit)));
    if (times.length < tasks.length) times.push(null);
  }
  return times;
}
