/** Which heights a frame gets: all that it asks for in the end, at most ten in a second, and no growth without end. */
import { describe, expect, it } from 'vitest';
import { change, hear, PAUSE, START } from '../../../src/embed/frame/pace.ts';
import type { Pace } from '../../../src/embed/frame/pace.ts';
import { fc } from '../../support/laws.ts';

/** The heights of a frame that answers every change with the reports `answer`, for so many turns of `every` milliseconds; each report is looked at once. */
function answering(turns: number, every: number, answer: (height: number) => readonly number[]): number[] {
  let pace: Pace = hear(START, 400);
  const set: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const next = change(pace, turn * every);
    if (next === pace) break;
    set.push(next.height);
    pace = answer(next.height).reduce(hear, next);
  }
  return set;
}

describe('a frame', () => {
  it('gets the height that it asks for, once', () => {
    const pace = change(hear(START, 400), 0);
    expect(pace.height).toBe(400);
    const again = hear(pace, 400);
    expect(change(again, 5_000)).toBe(again);
  });

  it('may shrink', () => {
    expect(change(hear(change(hear(START, 400), 0), 200), 150).height).toBe(200);
  });

  it('waits between two changes and then gets the last height', () => {
    const pace = [410, 420, 430].reduce(hear, change(hear(START, 400), 0));
    expect(change(pace, PAUSE - 1)).toBe(pace);
    expect(change(pace, PAUSE).height).toBe(430);
  });

  it('that grows in answer to every growth is left as it is', () => {
    const set = answering(100, 150, (height) => [height + 20]);
    expect(set).toHaveLength(9);
    expect(set.at(-1)).toBe(560);
  });

  it('that goes to and fro in answer comes to rest', () => {
    expect(answering(100, 150, (height) => [height === 400 ? 420 : 400]).length).toBeLessThan(20);
  });

  it('that moves by itself gets all of its growth', () => {
    expect(answering(40, 150, (height) => [height + 5, height + 10])).toHaveLength(40);
  });

  it('that grows now and then, as its reader opens things, gets all of its growth', () => {
    expect(answering(40, 1_200, (height) => [height + 20])).toHaveLength(40);
  });

  it('that came to rest wakes when its content moves', () => {
    let stuck = hear(START, 400);
    for (let turn = 0; turn < 10; turn += 1) {
      const next = change(stuck, turn * 150);
      stuck = next === stuck ? stuck : hear(next, next.height + 20);
    }
    expect(change(stuck, 1_400)).toBe(stuck);
    expect(change(hear(stuck, 300), 1_450).height).toBe(300);
  });
});

it('changes at most once in every pause, whatever is reported when', () => {
  const reports = fc.array(fc.record({ after: fc.nat(60), height: fc.integer({ min: 1, max: 10_000 }) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(reports, (all) => {
      let [pace, now, last]: [Pace, number, number] = [START, 0, -Infinity];
      for (const { after, height } of all) {
        now += after;
        const heard = hear(pace, height);
        pace = change(heard, now);
        if (pace === heard) continue;
        expect(now - last).toBeGreaterThanOrEqual(PAUSE);
        last = now;
      }
    }),
  );
});
