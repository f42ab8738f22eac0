/** Main-thread CPU from what Chromium's tracing reports: it counts what the thread has worked, not how long it waited its turn. */

/** One event of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** CPU that the thread had used when it happened. */
  readonly tts?: number;
  /** CPU that it took. */
  readonly tdur?: number;
}

/** A `performance.mark` of the page: milliseconds of wall clock, and of main-thread CPU. */
export interface Mark {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

const ROUND = 1000;

/** All marks of the page under these beginnings of names, in order. */
export function marksOf(trace: readonly TraceEvent[], beginnings: readonly string[]): Mark[] {
  return trace
    .filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)))
    .map(({ name, ts, tts = NaN }) => ({ name, wall: ts / ROUND, cpu: tts / ROUND }))
    .sort((a, b) => a.wall - b.wall);
}

/** Milliseconds of CPU from each mark of this name to the mark after it; a mark without a next one ends the list. */
export function stepsOf(marks: readonly Mark[], name: string): number[] {
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return mark.name === name && next !== undefined ? [next.cpu - mark.cpu] : [];
  });
}

/** Milliseconds of CPU of the longest task that began on the page's main thread between two of its marks; 0 where there is none. */
export function longestBetween(trace: readonly TraceEvent[], from: string, to: string): number {
  const [first, last] = [from, to].map((mark) => trace.find(({ name }) => name === mark));
  if (first === undefined) return 0;
  const until = last?.ts ?? Infinity;
  const tasks = trace.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === first.pid && tid === first.tid && ts > first.ts && ts < until,
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / ROUND), 0);
}
