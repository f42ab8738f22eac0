import { describe, expect, it, test } from 'vitest';
import {
  autoplayOf,
  following,
  LONGEST,
  played,
  SHORTEST,
  toggled,
  touched,
} from '../../../src/core/interact/autoplay.ts';
import type { Autoplay } from '../../../src/core/interact/autoplay.ts';
import { fc } from '../../support/laws.ts';

const SECOND = 1_000;
const NOW = 1_000_000;
/** Ten seconds a step, on since `NOW`. */
const ON = toggled(autoplayOf(10 * SECOND), NOW, null);
/** Seconds from `NOW` until the next step is due. */
const dueIn = ({ due }: Autoplay): number | null => (due === null ? null : (due - NOW) / SECOND);

describe('the interval', () => {
  test.each([
    ['as it is asked for', 10 * SECOND, 10 * SECOND],
    ['two seconds at least', 100, SHORTEST],
    ['also where it is less than nothing', -5, SHORTEST],
    ['an hour at most', 5 * LONGEST, LONGEST],
    ['an hour where it has no end', Infinity, LONGEST],
    ['two seconds where it is no number', NaN, SHORTEST],
  ])('%s', (_what, asked, interval) => {
    expect(autoplayOf(asked)).toEqual({ isOn: false, interval, due: null, isHeld: false });
  });
});

describe('the next step is due', () => {
  test.each<[what: string, play: Autoplay, seconds: number | null]>([
    ['never where it is off', autoplayOf(10 * SECOND), null],
    ['after the interval', ON, 10],
    ['after what the step says of itself', toggled(autoplayOf(10 * SECOND), NOW, 45 * SECOND), 45],
    ['not before one can look', toggled(autoplayOf(10 * SECOND), NOW, 0), 2],
    ['after a day, where the step says so', played(ON, NOW, 86_400 * SECOND), 86_400],
    ['after the interval where it was off and a step is played: it is on', played(autoplayOf(10 * SECOND), NOW, null), 10],
    ['anew with every step', played(ON, NOW + 10 * SECOND, null), 20],
    ['never after it was switched off', toggled(ON, NOW + SECOND, null), null],
    ['after twenty seconds without a touch', touched(ON, NOW + SECOND, null), 21],
    ['later with every touch', touched(touched(ON, NOW + SECOND, null), NOW + 15 * SECOND, null), 35],
    ['after one interval without a touch, where that is longer', touched(toggled(autoplayOf(60 * SECOND), NOW, null), NOW, null), 60],
    ['after what the step says of itself, where that is longer', touched(ON, NOW, 300 * SECOND), 300],
    ['never because of a touch where it is off', touched(autoplayOf(10 * SECOND), NOW, null), null],
  ])('%s', (_what, play, seconds) => {
    expect(dueIn(play)).toBe(seconds);
  }); // prettier-ignore
});

describe('it waits', () => {
  test.each<[what: string, play: Autoplay, isHeld: boolean]>([
    ['not from the start', ON, false],
    ['where somebody touches it', touched(ON, NOW, null), true],
    ['until the next step', played(touched(ON, NOW, null), NOW + 20 * SECOND, null), false],
    ['not where it is off', touched(autoplayOf(10 * SECOND), NOW, null), false],
    ['not after it was switched off', toggled(touched(ON, NOW, null), NOW, null), false],
    ['not after it was switched on again', toggled(toggled(touched(ON, NOW, null), NOW, null), NOW, null), false],
  ])('%s', (_what, play, isHeld) => {
    expect(play.isHeld).toBe(isHeld);
  });
});

describe('the step after', () => {
  test.each([
    ['the first', 0, 3, 1],
    ['the last is the first', 2, 3, 0],
    ['the only one is itself', 0, 1, 0],
    ['none is none', 0, 0, 0],
  ])('%s', (_what, at, count, next) => {
    expect(following(at, count)).toBe(next);
  });

  it('comes to every step once, and then back to where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (count, number) => {
        const start = number % count;
        const seen: number[] = [];
        for (let at = start; seen.length < count; at = following(at, count)) seen.push(at);
        expect(new Set(seen).size).toBe(count);
        expect(Math.max(...seen)).toBe(count - 1);
        expect(following(seen.at(-1) ?? NaN, count)).toBe(start);
      }),
    );
  });
});

describe('laws', () => {
  const intervals = fc.double();
  const stays = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  type Input = readonly [kind: 'toggle' | 'play' | 'touch', after: number, stay: number | null];
  const inputs = fc.array(fc.tuple(fc.constantFrom('toggle', 'play', 'touch'), fc.nat(100 * SECOND), stays), {
    maxLength: 30,
  });

  /** Each state with when it began, and what it came from. */
  function run(interval: number, list: readonly Input[]): { before: Autoplay; after: Autoplay; kind: string; now: number }[] {
    let [play, now] = [autoplayOf(interval), NOW];
    return list.map(([kind, later, stay]) => {
      const before = play;
      now += later;
      if (kind === 'toggle') play = toggled(play, now, stay);
      if (kind === 'play' && play.isOn) play = played(play, now, stay);
      if (kind === 'touch') play = touched(play, now, null);
      return { before, after: play, kind, now };
    });
  } // prettier-ignore

  it('while it is on a step is due, never before one can look; while it is off none is, and nothing waits', () => {
    fc.assert(
      fc.property(intervals, inputs, (interval, list) => {
        for (const { after, before, now } of run(interval, list)) {
          if (!after.isOn) expect(after).toMatchObject({ due: null, isHeld: false });
          else if (after !== before) expect(after.due).toBeGreaterThanOrEqual(now + SHORTEST);
          expect(after.interval).toBe(autoplayOf(interval).interval);
        }
      }),
    );
  });

  it('a touch holds what is on until nobody has been there for a while, and switches nothing', () => {
    fc.assert(
      fc.property(intervals, inputs, (interval, list) => {
        for (const { before, after, kind, now } of run(interval, list)) {
          if (kind !== 'touch') continue;
          const due = now + Math.max(20 * SECOND, before.interval);
          expect(after).toEqual(before.isOn ? { ...before, isHeld: true, due } : before);
        }
      }),
    );
  });

  it('switched off and on again it is as if a step had just come', () => {
    fc.assert(
      fc.property(intervals, stays, fc.nat(), (interval, stay, later) => {
        const play = toggled(autoplayOf(interval), NOW, stay);
        const again = toggled(toggled(touched(play, NOW, null), NOW, null), NOW + later, stay);
        expect(again).toEqual(played(play, NOW + later, stay));
      }),
    );
  });
});
