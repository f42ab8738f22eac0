import { describe, expect, it, test } from 'vitest';
import { DAY } from '../../../src/core/time/civil.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { drawnExtent, identity, toDrawn, toTrue, trueExtent, warpColumns } from '../../../src/core/time/warp.ts';
import type { ScaleKind, Warp } from '../../../src/core/time/warp.ts';
import { warpOf } from '../../../src/core/time/warpOf.ts';
import type { Extent, Instant } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const YEAR = 365.2425 * DAY;
const BIG_BANG = -13.8e9 * YEAR;

const columns = (extents: readonly Extent[]): { starts: Float64Array; ends: Float64Array } => ({
  starts: Float64Array.from(extents, ({ start }) => start),
  ends: Float64Array.from(extents, ({ end }) => end),
});
const named = (whens: readonly string[]): ReturnType<typeof columns> =>
  columns(whens.map((when) => extentOf(parseEdtf(when))));

const warped: readonly ScaleKind[] = ['folded', 'equal'];
const kinds = fc.constantFrom<ScaleKind>('true', 'folded', 'equal');
const instant = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: 0, max: 2_000 }).map((day) => 1.56e12 + day * DAY),
  fc.double({ min: BIG_BANG, max: 2e12, noNaN: true }),
  fc.constantFrom(0, 1.56e12, BIG_BANG),
);
const length = fc.oneof(
  fc.constantFrom(0, 1, 1_000, DAY, Infinity),
  fc.double({ min: 0, max: 1e13, noNaN: true }),
  fc.double({ min: 0, max: 4e20, noNaN: true }),
);
const extent = fc
  .tuple(instant, length, fc.boolean())
  .map(([start, lasts, isOpen]): Extent => ({ start: isOpen ? -Infinity : start, end: start + lasts }))
  .map(({ start, end }) => (start === -Infinity && end === Infinity ? { start: 0, end } : { start, end }));
const someEvents = fc.array(extent, { minLength: 1, maxLength: 200 });
const atOnce = fc
  .tuple(instant, fc.integer({ min: 1, max: 50 }))
  .map(([start, count]) => Array.from({ length: count }, () => ({ start, end: start + DAY })));
/** Bursts of days, decades apart: what folding is for. */
const bursts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90 })), { minLength: 1, maxLength: 200 })
  .map((rows) => rows.map(([burst, day]) => (burst * 40_000 + day) * DAY))
  .map((starts) => starts.map((start) => ({ start, end: start + DAY })));
const events = fc.oneof(someEvents, atOnce, bursts);
const nows = fc.option(instant, { nil: null });

/** Every breakpoint, what lies between two of them, and what lies beyond. */
function probes(warp: Warp, extents: readonly Extent[]): Instant[] {
  const own = extents.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const points = [...warp.instants, ...own, Math.min(...own) - YEAR, Math.max(...own) + YEAR].sort((a, b) => a - b);
  return points.flatMap((point, index) => [point, (point + (points[index + 1] ?? point)) / 2]);
}

/** What one last bit of a drawn instant and of a true one stands for. */
function tolerance(warp: Warp, at: Instant): number {
  const next = warp.instants.findIndex((each) => each > at);
  const drawn = Math.max(
    ...[next - 1, next].map((index) => Math.abs(warp.drawn.at(index) ?? 0)),
    Math.abs(toDrawn(warp, at)),
  );
  const far = Math.max(...[next - 1, next].map((index) => Math.abs(warp.instants.at(index) ?? 0)), Math.abs(at));
  const slope =
    warp.instants.length === 0
      ? 1
      : next === 0
        ? warp.before
        : next === -1
          ? warp.after
          : ((warp.drawn[next] ?? 0) - (warp.drawn[next - 1] ?? 0)) /
            ((warp.instants[next] ?? 0) - (warp.instants[next - 1] ?? 0));
  return 8 * Number.EPSILON * (drawn / slope + far) + Number.MIN_VALUE;
}

describe('laws of every scale', () => {
  const law = (check: (warp: Warp, extents: readonly Extent[]) => void): void => {
    fc.assert(
      fc.property(kinds, events, nows, (kind, extents, now) => {
        check(warpOf({ ...columns(extents), now }, kind), extents);
      }),
      { numRuns: 200 },
    );
  };

  it('breakpoints are finite and strictly increase in true and in drawn time', () => {
    law(({ instants, drawn, before, after }) => {
      expect(instants.length).toBe(drawn.length);
      for (const column of [instants, drawn]) {
        expect(column.every(Number.isFinite)).toBe(true);
        expect(column.every((value, index) => index === 0 || value > (column[index - 1] ?? 0))).toBe(true);
      }
      expect([before, after].every((slope) => slope > 0 && Number.isFinite(slope))).toBe(true);
    });
  });

  it('what is later is not drawn earlier, and apart where a float can say so', () => {
    law((warp, extents) => {
      const points = probes(warp, extents);
      points.forEach((point, index) => {
        const next = points[index + 1];
        if (next === undefined || next < point) return;
        expect(toDrawn(warp, next)).toBeGreaterThanOrEqual(toDrawn(warp, point));
        if (next - point > tolerance(warp, point) + tolerance(warp, next))
          expect(toDrawn(warp, next)).toBeGreaterThan(toDrawn(warp, point));
      });
    });
  });

  it('the way back leads to where it came from', () => {
    law((warp, extents) => {
      for (const point of probes(warp, extents)) {
        const there = toTrue(warp, toDrawn(warp, point));
        expect(Math.abs(there - point), `${warp.kind} ${String(point)}`).toBeLessThanOrEqual(tolerance(warp, point));
      }
      warp.instants.forEach((point, index) => {
        expect(toDrawn(warp, point)).toBe(warp.drawn[index]);
        expect(toTrue(warp, warp.drawn[index] ?? 0)).toBe(point);
      });
    });
  });

  it('open sides stay open, and extents keep their order', () => {
    law((warp, extents) => {
      expect(drawnExtent(warp, { start: -Infinity, end: Infinity })).toEqual({ start: -Infinity, end: Infinity });
      expect(trueExtent(warp, { start: -Infinity, end: Infinity })).toEqual({ start: -Infinity, end: Infinity });
      for (const each of extents) {
        const drawn = drawnExtent(warp, each);
        expect(drawn.end).toBeGreaterThanOrEqual(drawn.start);
      }
    });
  });

  it('no event begins, ends or is cut by the as-of line in a folded gap, and every gap is drawn shorter than it is', () => {
    fc.assert(
      fc.property(events, nows, (extents, now) => {
        const warp = warpOf({ ...columns(extents), now }, 'folded');
        const happens = [...extents.flatMap(({ start, end }) => [start, end]), now ?? NaN];
        for (const gap of warp.gaps) {
          expect(happens.filter((each) => each > gap.extent.start && each < gap.extent.end)).toEqual([]);
          expect(gap.drawn.end - gap.drawn.start).toBeLessThan(gap.extent.end - gap.extent.start);
          expect(drawnExtent(warp, gap.extent)).toEqual(gap.drawn);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('outside of folded gaps time is true', () => {
    fc.assert(
      fc.property(bursts, (extents) => {
        const warp = warpOf(columns(extents), 'folded');
        for (const each of extents) {
          const { start, end } = drawnExtent(warp, each);
          expect(end - start).toBeCloseTo(each.end - each.start, 1);
        }
      }),
    );
  });
});

describe('true scale', () => {
  it('is the identity', () => {
    const warp = warpOf(named(['1910', '2019']), 'true');
    expect(warp).toBe(identity);
    expect([toDrawn(warp, 1.5), toTrue(warp, -1.5)]).toEqual([1.5, -1.5]);
  });
});

const daily = (from: string, count: number): string[] => {
  const { start } = extentOf(parseEdtf(from));
  return Array.from({ length: count }, (_, day) => new Date(start + day * DAY).toISOString().slice(0, 10));
};

describe('what is folded', () => {
  const summers = Array.from({ length: 9 }, (_, year) => daily(`201${String(year)}-07-01`, 60)).flat();
  test.each<[string, readonly string[], number]>([
    ['eleven years between two busy weeks', [...daily('2008-05-12', 7), ...daily('2019-05-14', 7)], 1],
    ['the two gaps around the one day', ['-2999-01-01', ...daily('2019-07-16', 3), '2023-12-01'], 2],
    ['winters between nine summers', summers, 8],
    ['the only gap of two days', ['1989-11-09', '2019-11-09'], 1],
    [
      'under a background in which more happened',
      ['2017/2020', ...daily('2017-01-02', 30), ...daily('2019-12-01', 30)],
      2,
    ],
    ['nothing in a regular series', Array.from({ length: 20 }, (_, year) => `${String(2000 + year)}-05-01`), 0],
    ['nothing in a row of days', daily('2019-07-01', 60), 0],
    ['nothing that is an event itself', [...daily('1939-08-01', 30), '1939-09-01/1945-05-08', '1945-05-20'], 0],
    ['nothing that is a window in which something lies', [...daily('1938-12-01', 31), '1939', '1940-01-01'], 0],
    ['no gap that is a small part of it all', [...daily('2019-01-01', 300), '2019-12-05'], 0],
    ['nothing of one event', ['2019-07-16'], 0],
    ['nothing of many at one time', ['2019-07-16', '2019-07-16', '2019-07-16'], 0],
    ['nothing of nothing', [], 0],
  ])('%s', (_, whens, count) => {
    expect(warpOf(named(whens), 'folded').gaps).toHaveLength(count);
  });

  it('leaves some true time on both sides, and words can say the length', () => {
    const warp = warpOf(named([...daily('2008-05-12', 7), ...daily('2019-05-14', 7)]), 'folded');
    const [gap] = warp.gaps;
    expect(gap?.extent.start).toBeGreaterThan(extentOf(parseEdtf('2008-05-18')).end);
    expect(gap?.extent.end).toBeLessThan(extentOf(parseEdtf('2019-05-14')).start);
    expect((gap?.extent.end ?? 0) - (gap?.extent.start ?? 0)).toBeGreaterThan(10.9 * YEAR);
    // Fourteen days and one twelfth or so for the gap.
    expect(
      toDrawn(warp, extentOf(parseEdtf('2019-05-20')).end) - toDrawn(warp, extentOf(parseEdtf('2008-05-12')).start),
    ).toBeLessThan(16 * DAY);
  });

  it('breaks at the as-of line, which must not lie in a gap', () => {
    const { starts, ends } = named([...daily('2008-05-12', 7), ...daily('2019-05-14', 7)]);
    const now = extentOf(parseEdtf('2014-01-01')).end;
    expect(warpOf({ starts, ends, now }, 'folded').gaps).toHaveLength(2);
  });

  it('keeps milliseconds today beside the Big Bang', () => {
    const day = 1.56e12;
    const warp = warpOf(
      columns([
        { start: BIG_BANG, end: BIG_BANG + YEAR },
        ...[0, 5, 9].map((ms) => ({ start: day + ms, end: day + ms + 1 })),
      ]),
      'folded',
    );
    expect(warp.gaps).toHaveLength(1);
    expect(toDrawn(warp, day + 9) - toDrawn(warp, day + 5)).toBeCloseTo(4, 2);
  });
});

describe('milliseconds of today', () => {
  it('are not lost in a scale that begins at the Big Bang, with the gap far from today', () => {
    const eons = Array.from({ length: 24 }, (_, eon) => -4.6e9 * YEAR + eon * 0.2e9 * YEAR);
    const today = [1.56e12, 1.56e12 + 7];
    const warp = warpOf(columns([BIG_BANG, ...eons, ...today].map((start) => ({ start, end: start }))), 'folded');
    expect(warp.gaps).toHaveLength(1);
    expect(warp.gaps[0]?.extent.end).toBeLessThan(-4.6e9 * YEAR);
    expect(today.map((each) => toDrawn(warp, each))).toEqual(today);
    expect(toTrue(warp, toDrawn(warp, -12_345))).toBe(-12_345);
  });
});

describe('equal steps', () => {
  const steps = (whens: readonly string[]): number[] => {
    const warp = warpOf(named(whens), 'equal');
    const drawn = whens.map((when) => toDrawn(warp, extentOf(parseEdtf(when)).start));
    const [first = 0, last = 0] = [drawn[0], drawn.at(-1)];
    return drawn.map((each) => Math.round((1_000 * (each - first)) / (last - first)));
  };

  test.each<[string, readonly string[], readonly number[]]>([
    [
      'from billions of years to days',
      ['Y-13800000000', '-0220', '1969-07-20', '1969-07-24', '2019-07-20'],
      [0, 250, 500, 750, 1000],
    ],
    ['events at one time share a step', ['2001-01-01', '2001-01-01', '2005-01-01', '2006-01-01'], [0, 0, 500, 1000]],
    [
      'what lasts ends on a step of its own',
      ['1900-01-01', '1901-01-01', '1939/1945', '1950-01-01', '1951-01-01'],
      [0, 200, 400, 800, 1000],
    ],
  ])('%s', (_, whens, drawn) => {
    expect(steps(whens)).toEqual(drawn);
  });

  it('keep a day among years a point', () => {
    const warp = warpOf(named(['1990-10-03', '2000-10-03', '2010-10-03', '2020-10-03']), 'equal');
    const { start, end } = drawnExtent(warp, extentOf(parseEdtf('2020-10-03')));
    expect(end - start).toBeLessThan(0.01 * (toDrawn(warp, start) - toDrawn(warp, extentOf(parseEdtf('1990')).start)));
  });

  it('hold a last event that outlasts its neighbours within a step', () => {
    const minute = 60_000;
    const warp = warpOf(
      columns([0, 10 * YEAR, 20 * YEAR, 20 * YEAR + minute].map((start) => ({ start, end: start + DAY }))),
      'equal',
    );
    const last = warp.drawn.at(-1) ?? 0;
    expect(toDrawn(warp, 20 * YEAR + minute + DAY) - last).toBeLessThanOrEqual((last - (warp.drawn[0] ?? 0)) / 3 + 1);
  });

  it('of a hundred thousand events have some thousand breakpoints and give each its room', () => {
    const count = 100_000;
    const starts = Float64Array.from({ length: count }, (_, index) => index * index);
    const warp = warpOf({ starts, ends: starts }, 'equal');
    expect(warp.instants.length).toBeLessThanOrEqual(4_096);
    const whole = (starts.at(-1) ?? 0) - 0;
    for (const share of [0.1, 0.5, 0.9])
      expect(toDrawn(warp, starts[Math.round(share * (count - 1))] ?? 0) / whole).toBeCloseTo(share, 2);
  });
});

describe('columns', () => {
  test.each(warped)('are mapped in place as their instants are (%s)', (kind) => {
    const { starts, ends } = named([...daily('2008-05-12', 7), ...daily('2019-05-14', 7)]);
    const warp = warpOf({ starts, ends }, kind);
    const mapped = starts.slice();
    warpColumns(warp, [mapped]);
    expect([...mapped]).toEqual(Array.from(starts, (start) => toDrawn(warp, start)));
    expect(mapped).not.toEqual(starts);
  });
});
