import { describe, expect, it, test } from 'vitest';
import { hullOf, limitsOf, middleOf, spanOf, within } from '../../../src/core/interact/limits.ts';
import { fit, fitAll, interpolate, panBy, reveal, timeOf, xOf, zoomAt } from '../../../src/core/interact/viewport.ts';
import type { Extent } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const PLOT = { x: 180, width: 900 };

/** Everything from the first day to the hundredth. */
const LIMITS = limitsOf({ start: 0, end: 100 * DAY });
const days = (start: number, end: number): Extent => ({ start: start * DAY, end: end * DAY });

function expectNear(got: Extent, wanted: Extent, part = 1e-6): void {
  const slack = part * spanOf(wanted);
  expect(Math.abs(got.start - wanted.start)).toBeLessThanOrEqual(slack);
  expect(Math.abs(got.end - wanted.end)).toBeLessThanOrEqual(slack);
}

describe('zoom', () => {
  test.each([
    ['in around the middle', days(0, 100), 2, 50, days(25, 75)],
    ['in around the left edge', days(0, 100), 4, 0, days(0, 25)],
    ['in around a day', days(20, 60), 2, 30, days(25, 45)],
    ['out around the middle', days(40, 60), 0.5, 50, days(30, 70)],
    ['out no further than three times everything', days(0, 100), 0.001, 50, days(-100, 200)],
    ['in no further than a minute', { start: 0, end: 2 * MINUTE }, 1e9, 0, { start: 0, end: MINUTE }],
    ['by nothing', days(0, 100), 1, 20, days(0, 100)],
    ['by nonsense', days(0, 100), Number.NaN, 20, days(0, 100)],
    ['by zero', days(0, 100), 0, 20, days(0, 100)],
    ['at nowhere', days(0, 100), 2, Infinity, days(0, 100)],
  ])('%s', (_name, domain, factor, at, expected) => {
    expect(zoomAt(domain, { factor, at: at * DAY }, LIMITS)).toEqual(expected);
  });
});

describe('pan', () => {
  test.each([
    ['by half a screen', days(20, 40), 0.5, days(30, 50)],
    ['back by a screen', days(40, 60), -1, days(20, 40)],
    ['until half a screen of air is left at the end', days(80, 100), 40, days(90, 110)],
    ['until half a screen of air is left at the start', days(0, 20), -40, days(-10, 10)],
    ['by nonsense', days(20, 40), Number.NaN, days(20, 40)],
  ])('%s', (_name, domain, screens, expected) => {
    expect(panBy(domain, screens, LIMITS)).toEqual(expected);
  });
});

describe('fit', () => {
  test.each([
    ['without air', days(20, 60), 0, days(20, 60)],
    ['with a tenth of the screen on each side', days(20, 60), 0.1, days(15, 65)],
    [
      'an instant, to the smallest span',
      { start: DAY, end: DAY },
      0.1,
      { start: DAY - MINUTE / 2, end: DAY + MINUTE / 2 },
    ],
    ['an open end, at its start', { start: DAY, end: Infinity }, 0, { start: DAY - MINUTE / 2, end: DAY + MINUTE / 2 }],
    ['what is open on both sides, as everything', { start: -Infinity, end: Infinity }, 0, days(0, 100)],
  ])('%s', (_name, extent, padding, expected) => {
    expectNear(fit(extent, padding, LIMITS), expected);
  });

  test.each([
    ['nothing', [], { start: 0, end: DAY }],
    ['one day', [days(3, 4)], days(3, 4)],
    ['several days', [days(3, 4), days(30, 31), days(10, 20)], days(3, 31)],
    ['open ends, which do not count', [{ start: 5 * DAY, end: Infinity }, days(3, 4)], days(3, 5)],
    ['open starts', [{ start: -Infinity, end: 5 * DAY }, days(8, 9)], days(5, 9)],
  ])('all: %s', (_name, extents, expected) => {
    expect(hullOf(extents)).toEqual(expected);
    expectNear(fitAll(extents, 0, LIMITS), expected);
  });
});

describe('reveal', () => {
  test.each([
    ['nothing moves for what is on the screen', days(20, 40), days(25, 26), days(20, 40)],
    ['ahead, just far enough', days(20, 40), days(49, 50), days(32, 52)],
    ['back, just far enough', days(20, 40), days(10, 11), days(8, 28)],
    ['away from the very edge', days(20, 40), days(39, 40), days(22, 42)],
    ['a long one that is partly seen stays', days(20, 40), days(30, 90), days(20, 40)],
    ['a long one off the screen is fitted', days(0, 10), days(40, 80), days(35, 85)],
    ['an open end is brought in at its start', days(20, 40), { start: 50 * DAY, end: Infinity }, days(32, 52)],
    ['what has no place moves nothing', days(20, 40), { start: -Infinity, end: Infinity }, days(20, 40)],
  ])('%s', (_name, domain, extent, expected) => {
    expectNear(reveal(domain, extent, LIMITS), expected);
  });
});

describe('pixels', () => {
  test.each([
    [0, 180],
    [50, 630],
    [100, 1080],
    [-100, -720],
  ])('day %d is at pixel %d', (day, x) => {
    expect(xOf(days(0, 100), PLOT, day * DAY)).toBeCloseTo(x);
    expect(timeOf(days(0, 100), PLOT, x)).toBeCloseTo(day * DAY);
  });

  test.each([
    ['the far past', xOf(days(0, 1), PLOT, -Infinity), -1e7],
    ['the far future', xOf(days(0, 1), PLOT, Infinity), 1e7],
    ['an empty domain', xOf({ start: 5, end: 5 }, PLOT, 5), 180],
    ['a plot without width', xOf(days(0, 1), { x: 180, width: 0 }, DAY), 180],
    ['an instant of a plot without width', timeOf(days(0, 1), { x: 180, width: 0 }, 300), DAY / 2],
  ])('%s is finite', (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

const anyInstant = fc.double({ min: -4.4e20, max: 4.4e20, noNaN: true });
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -0, Infinity, -Infinity, Number.NaN, 1e-300, 1e300));
const anyBounds = fc.tuple(anyInstant, anyInstant).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
/** A domain of days to millennia around years 0 to 4000, and limits in which nothing is clamped. */
const roomy = limitsOf({ start: -1e15, end: 1e15 });
const anyDomain = fc
  .tuple(fc.double({ min: -6e13, max: 6e13, noNaN: true }), fc.double({ min: DAY, max: 3e13, noNaN: true }))
  .map(([start, span]) => ({ start, end: start + span }));
const anyFactor = fc.double({ min: 1 / 64, max: 64, noNaN: true });
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('laws', () => {
  it('the instant under the cursor stays under it', () => {
    fc.assert(
      fc.property(anyDomain, anyFactor, anyShare, (domain, factor, share) => {
        const x = PLOT.x + share * PLOT.width;
        const at = timeOf(domain, PLOT, x);
        expect(xOf(zoomAt(domain, { factor, at }, roomy), PLOT, at)).toBeCloseTo(x, 3);
      }),
    );
  });

  it('zooming in and out again at the same instant comes back', () => {
    fc.assert(
      fc.property(anyDomain, anyFactor, anyShare, (domain, factor, share) => {
        const at = timeOf(domain, PLOT, PLOT.x + share * PLOT.width);
        const there = zoomAt(domain, { factor, at }, roomy);
        expectNear(zoomAt(there, { factor: 1 / factor, at }, roomy), domain);
      }),
    );
  });

  it('panning there and back comes back', () => {
    fc.assert(
      fc.property(anyDomain, fc.double({ min: -3, max: 3, noNaN: true }), (domain, screens) => {
        expectNear(panBy(panBy(domain, screens, roomy), -screens, roomy), domain);
      }),
    );
  });

  it('whatever is asked for, the view is finite, not empty, and within the limits', () => {
    const anyDomainAtAll = fc.record({ start: anyNumber, end: anyNumber });
    fc.assert(
      fc.property(
        anyBounds,
        anyDomainAtAll,
        fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 5 }),
        (bounds, wild, moves) => {
          const limits = limitsOf(bounds);
          let domain = within(wild, limits);
          for (const [a, b] of moves) {
            for (const next of [
              zoomAt(domain, { factor: a, at: b }, limits),
              panBy(domain, a, limits),
              fit({ start: a, end: b }, a, limits),
            ]) {
              expect(isFinite(next.start) && isFinite(next.end) && next.start < next.end).toBe(true);
              expect(spanOf(next)).toBeLessThanOrEqual(limits.largest * 1.001 + Math.abs(next.start) * 1e-9);
              const middle = middleOf(next);
              const slack = spanOf(next) * 1e-3;
              expect(middle).toBeGreaterThanOrEqual(bounds.start - slack);
              expect(middle).toBeLessThanOrEqual(bounds.end + slack);
              domain = next;
            }
          }
        },
      ),
    );
  });
});

describe('the way between two views', () => {
  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(anyDomain, anyDomain, (from, to) => {
        expect(interpolate(from, to, 0)).toBe(from);
        expect(interpolate(from, to, 1)).toBe(to);
        expectNear(interpolate(from, to, 1e-9), from, 1e-3);
        expectNear(interpolate(from, to, 1 - 1e-9), to, 1e-3);
      }),
    );
  });

  it('is finite and never empty, also from the Big Bang to a minute of today', () => {
    const ages = { start: -4.35e20, end: 1.6e12 };
    const minute = { start: 1.5e12, end: 1.5e12 + MINUTE };
    for (const [from, to] of [
      [ages, minute],
      [minute, ages],
      [ages, ages],
    ] as const) {
      for (let t = -0.5; t <= 1.5; t += 0.05) {
        const { start, end } = interpolate(from, to, t);
        expect(isFinite(start) && isFinite(end) && start < end).toBe(true);
      }
    }
  });

  it('goes the same way back', () => {
    fc.assert(
      fc.property(anyDomain, anyDomain, anyShare, (from, to, t) => {
        expectNear(interpolate(from, to, t), interpolate(to, from, 1 - t), 1e-3);
      }),
    );
  });

  it('zooms out to go far', () => {
    const half = interpolate(days(0, 1), days(99, 100), 0.5);
    expectNear({ start: middleOf(half), end: middleOf(half) + DAY }, days(50, 51));
    expect(spanOf(half)).toBeGreaterThan(50 * DAY);
  });

  it('holds still what is still in a zoom', () => {
    const half = interpolate(days(0, 64), days(31.5, 32.5), 0.5);
    expectNear(half, days(28, 36));
  });
});
