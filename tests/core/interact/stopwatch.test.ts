import { describe, expect, it, test } from 'vitest';
import { clockText, elapsed, pressed, STANDING, started, zeroed } from '../../../src/core/interact/stopwatch.ts';
import type { Stopwatch } from '../../../src/core/interact/stopwatch.ts';
import { fc } from '../../support/laws.ts';

const NOW = 1_563_235_200_000;
const RUNNING = started(STANDING, NOW);

describe('what it shows', () => {
  test.each<[what: string, watch: Stopwatch, now: number, milliseconds: number]>([
    ['nothing before it is started', STANDING, NOW, 0],
    ['what has passed', RUNNING, NOW + 4_000, 4_000],
    ['the same after it was started again: it was running', started(RUNNING, NOW + 3_000), NOW + 4_000, 4_000],
    ['what had passed when it was paused', pressed(RUNNING, NOW + 4_000), NOW + 9_000, 4_000],
    ['both stretches after a pause', pressed(pressed(RUNNING, NOW + 4_000), NOW + 9_000), NOW + 10_000, 5_000],
    ['nothing more where the clock was set back behind its start', RUNNING, NOW - 4_000, 0],
    ['what was gathered where the clock was set back', { since: NOW, gathered: 7_000 }, NOW - 4_000, 7_000],
    ['nothing after it was put to zero', zeroed(RUNNING, NOW + 4_000), NOW + 4_000, 0],
    ['and runs on if it ran', zeroed(RUNNING, NOW + 4_000), NOW + 6_000, 2_000],
    ['and stands if it stood', zeroed(pressed(RUNNING, NOW + 4_000), NOW + 5_000), NOW + 6_000, 0],
    ['an afternoon that a laptop slept through', RUNNING, NOW + 14_400_000, 14_400_000],
  ])('%s', (_what, watch, now, milliseconds) => {
    expect(elapsed(watch, now)).toBe(milliseconds);
  });
});

describe('in words', () => {
  test.each([
    [0, '0:00'],
    [999, '0:00'],
    [1_000, '0:01'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [245_000, '4:05'],
    [3_599_999, '59:59'],
    [3_600_000, '1:00:00'],
    [3_723_000, '1:02:03'],
    [36_000_000, '10:00:00'],
    [360_000_000, '100:00:00'],
    [0.5, '0:00'],
    [-1, '0:00'],
    [-3_600_000, '0:00'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(clockText(milliseconds)).toBe(text);
  });
});

describe('laws', () => {
  const instants = fc.integer({ min: 0, max: 4_000_000_000_000 });
  const watches = fc.record<Stopwatch>({ since: fc.option(instants), gathered: fc.nat(86_400_000) });

  it('it never shows less than was gathered, and never less than before while the clock runs on', () => {
    fc.assert(
      fc.property(watches, instants, instants, (watch, a, b) => {
        const [before, after] = [elapsed(watch, Math.min(a, b)), elapsed(watch, Math.max(a, b))];
        expect(before).toBeGreaterThanOrEqual(watch.gathered);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after - before).toBeLessThanOrEqual(Math.abs(a - b));
      }),
    );
  });

  it('whatever the clock does between presses, none of them takes away what was gathered or what it shows', () => {
    fc.assert(
      fc.property(watches, fc.array(instants, { maxLength: 20 }), (start, times) => {
        times.reduce((watch, now) => {
          const next = pressed(watch, now);
          expect(next.gathered).toBeGreaterThanOrEqual(watch.gathered);
          expect(elapsed(next, now)).toBe(elapsed(watch, now));
          expect(next.since === null).toBe(watch.since !== null);
          return next;
        }, start);
      }),
    );
  });

  it('pressed twice at once it goes on as it was', () => {
    fc.assert(
      fc.property(watches, instants, fc.nat(86_400_000), (watch, now, later) => {
        const twice = pressed(pressed(watch, now), now);
        expect(twice.since === null).toBe(watch.since === null);
        expect(elapsed(twice, now)).toBe(elapsed(watch, now));
        const isBehind = watch.since !== null && now < watch.since;
        if (!isBehind) expect(elapsed(twice, now + later)).toBe(elapsed(watch, now + later));
      }),
    );
  });

  it('started twice is started once', () => {
    fc.assert(
      fc.property(watches, instants, instants, (watch, first, second) => {
        const running = started(watch, first);
        expect(started(running, second)).toBe(running);
        expect(elapsed(running, first)).toBe(elapsed(watch, first));
      }),
    );
  });

  it('at zero it shows nothing, and neither starts nor stops', () => {
    fc.assert(
      fc.property(watches, instants, (watch, now) => {
        const zero = zeroed(watch, now);
        expect(elapsed(zero, now)).toBe(0);
        expect(zero.since === null).toBe(watch.since === null);
      }),
    );
  });

  it('comes back from JSON, as two windows and a reload share it', () => {
    fc.assert(
      fc.property(watches, instants, (watch, now) => {
        expect(elapsed(JSON.parse(JSON.stringify(watch)) as Stopwatch, now)).toBe(elapsed(watch, now));
      }),
    );
  });

  it('its words say the whole seconds that have passed', () => {
    fc.assert(
      fc.property(fc.nat(400_000_000), (milliseconds) => {
        const text = clockText(milliseconds);
        expect(text).toMatch(/^(\d+:[0-5]\d|[0-5]?\d):[0-5]\d$/);
        const seconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
        expect(seconds).toBe(Math.floor(milliseconds / 1_000));
      }),
    );
  });
});
