/** The six promises of the levels of detail, as laws over random documents and viewports. */
import { describe, expect, it, test } from 'vitest';
import { buildLod } from '../../../src/core/lod/build.ts';
import { at, partingOf } from '../../../src/core/lod/parting.ts';
import { queryLod } from '../../../src/core/lod/query.ts';
import type { LodIndex, LodInput, LodSettings } from '../../../src/core/lod/types.ts';
import { fc } from '../../support/laws.ts';

interface Item {
  readonly start: number;
  readonly length: number;
  readonly lane: number;
  readonly importance: number;
  readonly shape: number;
  readonly before: number;
  readonly after: number;
  readonly label: number;
}

const SETTINGS = { laneCount: 2, maxRows: 3, referenceScale: 0.01, dotRadius: 6 };

const item: fc.Arbitrary<Item> = fc.record({
  start: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000 })),
  length: fc.oneof(fc.constantFrom(0, 1, 10), fc.integer({ min: 0, max: 40_000 })),
  lane: fc.integer({ min: 0, max: 1 }),
  importance: fc.constantFrom(0, 0.5, 0.5, 1),
  shape: fc.integer({ min: 0, max: 2 }),
  before: fc.constantFrom(0, 0, 9, 96),
  after: fc.constantFrom(0, 0, 9, 96),
  label: fc.integer({ min: 0, max: 260 }),
});
const items = fc.array(item, { minLength: 0, maxLength: 60 });
/** From all of it in a few pixels to a millisecond on a screen. */
const scale = fc.double({ min: -14, max: 9, noNaN: true }).map((power) => 2 ** power);

function inputOf(list: readonly Item[]): LodInput {
  const column = (read: (item: Item) => number): Float64Array => Float64Array.from(list, read);
  return {
    starts: column(({ start }) => start),
    ends: column(({ start, length }) => start + length),
    lanes: Uint16Array.from(list, ({ lane }) => lane),
    importances: column(({ importance }) => importance),
    shapes: Uint8Array.from(list, ({ shape }) => shape),
    before: column(({ before }) => before),
    after: column(({ after }) => after),
    labelWidths: column(({ label }) => label),
  };
}

/** Few events are placed exactly, many by steps of the scale; both keep the promises. */
const WAYS = [
  ['exactly', SETTINGS],
  ['by steps', { ...SETTINGS, exactUpTo: 0 }],
] as const;

const indexOf = (list: readonly Item[], settings: LodSettings = SETTINGS): LodIndex =>
  buildLod(inputOf(list), settings);

/** Pairs of events that are marks in one row, each with the earlier one first, found without any index. */
function neighbours(index: LodIndex): [number, number][] {
  const { starts, ends, lanes } = index.input;
  const order = [...starts.keys()].sort((a, b) => at(starts, a) - at(starts, b) || at(ends, a) - at(ends, b) || a - b);
  const share = (a: number, b: number): boolean =>
    at(lanes, a) === at(lanes, b) && at(index.rows, a) === at(index.rows, b);
  return order.flatMap((a, place) =>
    order.slice(place + 1).flatMap((b): [number, number][] => (share(a, b) ? [[a, b]] : [])),
  );
}

interface Place {
  readonly row: number;
  readonly mark: number;
  readonly label: number;
}

/** What `buildLod` promises, looked up in every more important event of every row. `list` is by falling importance. */
function placesOneByOne(list: readonly Item[]): Place[] {
  const input = inputOf(list);
  const parting = partingOf(input, SETTINGS);
  const isEarlier = (a: number, b: number): boolean =>
    (at(input.starts, a) - at(input.starts, b) || at(input.ends, a) - at(input.ends, b) || a - b) < 0;
  /** The scale to wait for: none where the two are parted before the other is there. */
  const wait = (parted: number, there: number): number => (parted > there ? parted : 0);
  const placeIn = (row: number, event: number, given: readonly Place[]): Place => {
    const marks = [0];
    const labels = [0];
    given.forEach((other, number) => {
      if (other.row !== row || other.mark === Infinity || at(input.lanes, number) !== at(input.lanes, event)) return;
      if (isEarlier(number, event)) {
        marks.push(wait(parting(number, event, false), other.mark), wait(parting(number, event, true), other.label));
      } else {
        marks.push(wait(parting(event, number, false), other.mark));
        labels.push(wait(parting(event, number, true), other.mark));
      }
    });
    const mark = Math.max(...marks);
    return { row, mark, label: Math.max(mark, ...labels) };
  };
  return list.reduce<Place[]>((given, _, event) => {
    const places = Array.from({ length: SETTINGS.maxRows }, (_row, row) => placeIn(row, event, given));
    const byLabel = places.toSorted((a, b) =>
      a.label === b.label ? compare(a.mark, b.mark) : compare(a.label, b.label),
    );
    const best = places.find(({ label }) => label <= SETTINGS.referenceScale) ?? byLabel[0];
    return best === undefined ? given : [...given, best];
  }, []);
}

/** Subtraction would make NaN of two infinite scales. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

describe('buildLod', () => {
  it.each(WAYS)(
    '%s never lets two events of a row touch at any scale at which both are there, with their labels',
    (_, how) => {
      fc.assert(
        fc.property(items, (list) => {
          const index = indexOf(list, how);
          const parting = partingOf(index.input, SETTINGS);
          for (const [a, b] of neighbours(index)) {
            const both = Math.max(at(index.markScales, a), at(index.markScales, b));
            if (both === Infinity) continue;
            expect(parting(a, b, false)).toBeLessThanOrEqual(both);
            const labelled = Math.max(at(index.labelScales, a), at(index.markScales, b));
            if (labelled < Infinity) expect(parting(a, b, true)).toBeLessThanOrEqual(labelled);
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  it('gives every event the first scale that leaves it clear of the more important ones in some row', () => {
    fc.assert(
      fc.property(items, (unranked) => {
        const list = unranked.map((event, number) => ({ ...event, importance: 1 - number / 1_000 }));
        const index = indexOf(list);
        const places = placesOneByOne(list);
        expect([...index.markScales]).toEqual(places.map(({ mark }) => mark));
        expect([...index.labelScales]).toEqual(places.map(({ label }) => label));
        index.rows.forEach((row) => expect(row).toBeLessThan(SETTINGS.maxRows));
      }),
      { numRuns: 300 },
    );
  });

  it.each(WAYS)('%s shows the most important event of a lane, with its label, at every scale', (_, how) => {
    fc.assert(
      fc.property(items, (list) => {
        const index = indexOf(list, how);
        for (const lane of [0, 1]) {
          const rest = list.flatMap((event, number) => (event.lane === lane ? [{ ...event, number }] : []));
          const most = Math.max(...rest.map(({ importance }) => importance));
          const scales = rest
            .filter(({ importance }) => importance === most)
            .map(({ number }) => at(index.labelScales, number));
          if (rest.length > 0) expect(Math.min(...scales)).toBe(0);
        }
      }),
    );
  });

  it('keeps what it said of the important when less important events are added', () => {
    fc.assert(
      fc.property(items, items, (list, more) => {
        const high = list.map((event, number) => ({ ...event, importance: 1 - number / 1_000 }));
        const low = more.map((event) => ({ ...event, importance: 0 }));
        const alone = indexOf(high);
        const together = indexOf([...high, ...low]);
        expect([...together.labelScales.slice(0, high.length)]).toEqual([...alone.labelScales]);
        expect([...together.markScales.slice(0, high.length)]).toEqual([...alone.markScales]);
      }),
    );
  });

  test.each([
    ['apart in time', 0, 100, 0.33],
    ['at one instant', 0, 0, Infinity],
  ])('parts two dots that are %s', (_, first, second, expected) => {
    const dot = { length: 0, lane: 0, importance: 1, shape: 0, before: 0, after: 0, label: 2 };
    const input = inputOf([
      { ...dot, start: first },
      { ...dot, start: second },
    ]);
    expect(partingOf(input, SETTINGS)(0, 1, true)).toBeCloseTo(expected, 6);
  });
});

describe('queryLod', () => {
  const viewport = fc.record({
    start: fc.integer({ min: -50_000, max: 150_000 }),
    scale,
    pixels: fc.integer({ min: 1, max: 3_000 }),
  });

  it.each(WAYS)('with events placed %s accounts for every event that meets the domain, once', (_, how) => {
    fc.assert(
      fc.property(items, viewport, (list, { start, scale: k, pixels }) => {
        const index = indexOf(list, how);
        const domain = { start, end: start + pixels / k };
        const view = queryLod(index, domain, k);
        const counted = view.clusters.flatMap(({ members }) => members());
        const all = [...view.marks, ...counted];
        expect(new Set(all).size).toBe(all.length);
        view.clusters.forEach((cluster) => expect(cluster.members()).toHaveLength(cluster.count));
        list.forEach((event, number) => {
          const meets = event.start < domain.end && event.start + event.length > domain.start;
          if (meets) expect(all).toContain(number);
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each(WAYS)('with events placed %s finds the same marks as a look at every event', (_, how) => {
    fc.assert(
      fc.property(items, viewport, (list, { start, scale: k, pixels }) => {
        const index = indexOf(list, how);
        const view = queryLod(index, { start, end: start + pixels / k }, k);
        const found = new Set(view.marks);
        list.forEach((event, number) => {
          const meets = event.start <= start + pixels / k && event.start + event.length >= start;
          if (meets) expect(found.has(number)).toBe(at(index.markScales, number) <= k);
        });
      }),
    );
  });

  it('counts in cells that do not move with the viewport', () => {
    const list = Array.from({ length: 40 }, (_, number) => ({
      ...{ start: 1_000 + number, length: 0, lane: 0, importance: 0.5, shape: 0, before: 0, after: 0, label: 100 },
    }));
    const index = indexOf(list);
    const cells = (start: number): unknown =>
      queryLod(index, { start, end: start + 8_000 }, 0.1).clusters.map(({ cell, count }) => ({ cell, count }));
    expect(cells(-3_000)).toEqual(cells(-2_999.5));
    expect(cells(-3_000)).not.toEqual([]);
  });

  it('answers an empty document', () => {
    const view = queryLod(indexOf([]), { start: 0, end: 1 }, 1_000);
    expect([...view.marks]).toEqual([]);
    expect(view.clusters).toEqual([]);
  });
});
