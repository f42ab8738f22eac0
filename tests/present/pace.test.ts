import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RESTED, spent, waitOf } from '../../src/present/pace.ts';

/** When a hand that presses at these times (each so long after the one before) has its steps written. */
function writings(pauses: readonly number[]): number[] {
  let [pace, now, due] = [RESTED, 0, Infinity];
  const written: number[] = [];
  const write = (at: number): void => {
    pace = spent(pace, at);
    written.push(at);
    due = Infinity;
  };
  for (const pause of pauses) {
    now += pause;
    if (due <= now) write(due);
    const wait = waitOf(pace, now);
    if (wait === 0) write(now);
    else due = now + wait;
  }
  if (due < Infinity) write(due);
  return written;
}

it('writes twenty fast presses at once', () => {
  const pauses = Array.from({ length: 20 }, () => 30);
  expect(writings(pauses)).toEqual(pauses.map((_, press) => (press + 1) * 30));
});

const pressing = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1 }),
  fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 300, maxLength: 600, size: 'max' }),
);

it('never writes more than ninety times in half a minute, and the last step half a second after it at the most', () => {
  let most = 0;
  fc.assert(
    fc.property(pressing, (pauses) => {
      const written = writings(pauses);
      for (const [place, at] of written.entries()) {
        const within = written.slice(0, place + 1).filter((other) => at - other < 30_000).length;
        most = Math.max(most, within);
        expect(within).toBeLessThanOrEqual(90);
      }
      const end = pauses.reduce((sum, pause) => sum + pause, 0);
      expect((written.at(-1) ?? NaN) - end).toBeLessThanOrEqual(500);
    }),
  );
  expect(most).toBeGreaterThan(80);
});

it('is rested again after a while', () => {
  let pace = RESTED;
  for (let press = 0; press < 30; press += 1) pace = spent(pace, 0);
  expect(waitOf(pace, 0)).toBe(500);
  expect(waitOf(pace, 400)).toBe(100);
  expect(waitOf(pace, 500)).toBe(0);
  expect(waitOf(spent(pace, 60_000), 60_000)).toBe(0);
});
