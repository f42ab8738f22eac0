/** Waits for what moves to come to rest, however slow the machine is. */
import { expect } from '@playwright/test';

/** Reads until two readings, `pause` milliseconds apart, are the same (as JSON); gives that. */
export async function atRest<T>(read: () => Promise<T>, pause = 450): Promise<T> {
  // The first look is taken at once: there is nothing before it that it could be equal to.
  const readings: T[] = [];
  await expect
    .poll(
      async () => {
        readings.push(await read());
        const [before, now] = readings.slice(-2).map((each) => JSON.stringify(each));
        return before === now;
      },
      { intervals: [pause] },
    )
    .toBe(true);
  return readings.at(-1) as T;
}
