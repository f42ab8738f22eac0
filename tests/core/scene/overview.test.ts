import { describe, expect, it, test } from 'vitest';
import { Shape } from '../../../src/core/lod/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { FADE } from '../../../src/core/scene/columns.ts';
import { overviewDrawing } from '../../../src/core/scene/drawing.overview.ts';
import { OVERVIEW_HEIGHT, prepareOverview } from '../../../src/core/scene/overview.ts';
import type { Overview, OverviewColumns, OverviewSource } from '../../../src/core/scene/overview.ts';
import { overviewWindow } from '../../../src/core/scene/overview.window.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { DAY, dayNumber } from '../../../src/core/time/civil.ts';
import type { Extent, Language } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const YEAR = 365.25 * DAY;

/** Events of a day each, at the given instants. */
function columnsAt(starts: readonly number[], lanes: readonly number[] = []): OverviewColumns {
  return {
    starts: Float64Array.from(starts),
    ends: Float64Array.from(starts, (start) => start + DAY),
    lanes: Uint16Array.from(starts, (_, event) => lanes[event] ?? 0),
  };
}

function sourceOf(columns: OverviewColumns, more: Partial<OverviewSource> = {}): OverviewSource {
  const extent = {
    start: columns.starts.reduce((least, start) => Math.min(least, start), Infinity),
    end: columns.ends.reduce((most, end) => Math.max(most, end), -Infinity),
  };
  return { columns, lanes: [{ colorIndex: 0, color: null }], extent, now: null, ...more };
}

function overviewOf(source: OverviewSource, width = 800, language: Language = 'en'): Overview {
  return prepareOverview(source, { width, height: OVERVIEW_HEIGHT, language, measure: approximateMeasure });
}

const textsOf = ({ ticks }: Overview): string[] => ticks.map(({ text }) => text);
const total = (counts: Uint32Array | undefined): number => counts?.reduce((sum, count) => sum + count, 0) ?? 0;

/** All numbers in a record, also those in typed arrays and in path data. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string')
    return /^M[-\d]/.test(value) ? (value.match(/[-\d.e]+|NaN|Infinity/g) ?? []).map(Number) : [];
  if (ArrayBuffer.isView(value)) return [...(value as Uint32Array)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const expectFinite = (value: unknown): void => {
  expect(numbersIn(value).filter((number) => !Number.isFinite(number))).toEqual([]);
};

describe('the strip', () => {
  it('shows all of the time at true scale, with a little air on both sides', () => {
    const { domain, marks, strip } = overviewOf(sourceOf(columnsAt([0, 50 * DAY, 99 * DAY])));
    expect(domain).toEqual({ start: -4 * DAY, end: 104 * DAY });
    const middles = marks.map(({ x, width }) => x + width / 2).sort((a, b) => a - b);
    const scale = strip.width / (108 * DAY);
    [4.5, 54.5, 103.5].forEach((day, place) => expect(middles[place]).toBeCloseTo(day * DAY * scale, 6));
  });

  it('draws each event at the height of its lane, the first lane on top', () => {
    const lanes = [0, 1, 2].map((colorIndex) => ({ colorIndex, color: null }));
    const { marks, strip } = overviewOf(sourceOf(columnsAt([0, 10 * DAY, 20 * DAY], [0, 1, 2]), { lanes }));
    const ys = [...marks].sort((a, b) => a.colorIndex - b.colorIndex).map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(new Set(ys).size).toBe(3);
    expect(marks.every(({ y, height }) => y > strip.y && y + height < strip.y + strip.height)).toBe(true);
  });

  it('says with ink what is known: pale for "some time in", fading where an end is open', () => {
    const columns: OverviewColumns = {
      ...columnsAt([0, 40 * DAY, 80 * DAY]),
      ends: Float64Array.of(30 * DAY, 70 * DAY, 100 * DAY),
      shapes: Uint8Array.of(Shape.bar, Shape.window, Shape.bar),
      before: Float64Array.of(0, 0, 0),
      after: Float64Array.of(FADE, 0, 0),
    };
    const marks = [...overviewOf(sourceOf(columns)).marks].sort((a, b) => a.x - b.x);
    expect(marks.map(({ isFaint }) => isFaint)).toEqual([false, true, false]);
    expect(marks.map(({ fadeAfter }) => fadeAfter > 0)).toEqual([true, false, false]);
  });

  test.each<[string, number | null, boolean]>([
    ['within the strip', 50 * DAY, true],
    ['far after it', 500 * DAY, false],
    ['of a document without one', null, false],
  ])('shows the as-of line %s', (_name, now, isShown) => {
    expect(overviewOf(sourceOf(columnsAt([0, 99 * DAY]), { now })).asOfX !== null).toBe(isShown);
  });
});

describe('the ticks', () => {
  const from = (year: number, month: number, day: number): number => dayNumber(year, month, day) * DAY;

  test.each<[string, Extent, Language, number, string[]]>([
    ['years', { start: from(2019, 1, 1), end: from(2022, 1, 1) }, 'zh-Hans', 880, ['2019', '2020', '2021', '2022']],
    [
      'months, the year where it changes',
      { start: from(2018, 11, 20), end: from(2019, 3, 10) },
      'en',
      600,
      ['Dec 2018', 'Jan 2019', 'Feb', 'Mar'],
    ],
    [
      'weeks as days',
      { start: from(2019, 7, 1), end: from(2019, 7, 20) },
      'zh-Hans',
      360,
      ['2019年7月1日', '7月8日', '7月15日'],
    ],
    [
      'hours, with their day',
      { start: from(2019, 7, 20) + 17 * 3_600_000, end: from(2019, 7, 21) + 8 * 3_600_000 },
      'en',
      420,
      ['20 Jul 2019, 18:00', '', '21 Jul', '03:00', '06:00'],
    ],
    [
      'seconds of a whole minute, however short the time',
      { start: from(2019, 7, 1), end: from(2019, 7, 1) + 1 },
      'en',
      400,
      ['30 Jun 2019, 23:59:45', '', '1 Jul, 00:00:15', ''],
    ],
  ])('are %s', (_name, extent, language, width, texts) => {
    expect(textsOf(overviewOf(sourceOf(columnsAt([extent.start]), { extent }), width, language))).toEqual(texts);
  });
});

describe('the profile of many events', () => {
  it('is drawn where lines would be a smear, and counts every event once', () => {
    const few = overviewOf(sourceOf(columnsAt(Array.from({ length: 300 }, (_, day) => day * DAY))));
    const many = overviewOf(sourceOf(columnsAt(Array.from({ length: 301 }, (_, day) => day * DAY))));
    expect([few.marks.length, few.density]).toEqual([300, null]);
    expect([many.marks.length, total(many.density?.counts)]).toEqual([0, 301]);
  });

  it('lets one event be seen beside ten thousand, and two stand higher than one', () => {
    const starts = [...Array.from({ length: 10_000 }, () => 0), 500 * DAY, 900 * DAY, 900 * DAY];
    const { density, strip } = overviewOf(sourceOf(columnsAt(starts)));
    const bottom = strip.y + strip.height;
    const heights = (density?.layers[0]?.d ?? '')
      .split('M')
      .slice(1)
      .map((run) => bottom - Number(/V([-\d.]+)/.exec(run)?.[1]));
    expect(heights).toHaveLength(3);
    const [most, one, two] = heights;
    expect(one).toBeCloseTo(1.5);
    expect(two).toBeGreaterThan(one ?? 0);
    expect(most).toBeGreaterThan(two ?? 0);
  });

  test.each([
    [1, 1],
    [5, 5],
    [8, 8],
    [9, 1],
    [0, 1],
  ])('of %i lanes has %i layers', (count, layers) => {
    const lanes = Array.from({ length: count }, (_, colorIndex) => ({ colorIndex, color: null }));
    const starts = Array.from({ length: 400 }, (_, day) => day * DAY);
    const columns = columnsAt(
      starts,
      starts.map((_, event) => event % Math.max(1, count)),
    );
    expect(overviewOf(sourceOf(columns, { lanes })).density?.layers).toHaveLength(layers);
  });
});

describe('laws of the overview', () => {
  const instant = fc.oneof(
    fc.double({ min: -1.38e10 * YEAR, max: 1e4 * YEAR, noNaN: true }),
    fc.integer({ min: 0, max: 3_000 }).map((day) => day * DAY),
    fc.constant(0),
  );
  const side = fc.oneof(instant, fc.constantFrom(NaN, Infinity, -Infinity));
  const extent = fc.record({ start: side, end: side });
  const width = fc.oneof(fc.double({ min: 1, max: 3_000, noNaN: true }), fc.constantFrom(0, -1, 1, NaN, Infinity));
  const event = fc.record({ start: instant, length: fc.constantFrom(0, 1, DAY, YEAR, 1e9 * YEAR), lane: fc.nat(12) });
  const events = fc.oneof(
    fc.array(event, { maxLength: 12 }),
    fc.array(event, { minLength: 301, maxLength: 320 }),
    event.map((each) => Array.from({ length: 400 }, () => each)),
  );
  const source = fc
    .record({ events, laneCount: fc.nat(10), now: fc.option(side), own: fc.option(extent) })
    .map(({ events: list, laneCount, now, own }): OverviewSource => {
      const columns = {
        starts: Float64Array.from(list, ({ start }) => start),
        ends: Float64Array.from(list, ({ start, length }) => start + length),
        lanes: Uint16Array.from(list, ({ lane }) => lane),
        shapes: Uint8Array.from(list, ({ lane }) => lane % 3),
        before: Float64Array.from(list, ({ lane }) => (lane % 4 === 0 ? FADE : 0)),
        after: Float64Array.from(list, ({ lane }) => (lane % 5 === 0 ? FADE : 0)),
      };
      const lanes = Array.from({ length: laneCount }, (_, colorIndex) => ({ colorIndex, color: null }));
      return sourceOf(columns, { lanes, now, ...(own !== null && { extent: own }) });
    });

  it('all numbers are finite, all events are accounted for, and nothing leaves the strip', () => {
    fc.assert(
      fc.property(source, width, extent, (given, wide, view) => {
        const overview = overviewOf(given, wide);
        const window = overviewWindow(overview, view);
        expectFinite(overview);
        expectFinite(overviewDrawing({ overview, window }, palettes.light));
        expect(overview.marks.length + total(overview.density?.counts)).toBe(given.columns.starts.length);
        const right = overview.strip.width + 1e-9;
        expect(overview.marks.filter((mark) => mark.x < 0 || mark.width < 0 || mark.x + mark.width > right)).toEqual(
          [],
        );
        expect(overview.ticks.filter(({ x }) => x < 0 || x > right)).toEqual([]);
        expect(overview.ticks.filter(({ text, textX }) => text !== '' && textX < 0)).toEqual([]);
      }),
    );
  });

  it('the window is within the strip, can be seen, and has three targets beside each other', () => {
    fc.assert(
      fc.property(source, width, extent, (given, wide, view) => {
        const overview = overviewOf(given, wide);
        const { x, width: own, start, middle, end } = overviewWindow(overview, view);
        const room = overview.strip.width;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(own).toBeGreaterThanOrEqual(Math.min(3, room));
        expect(x + own).toBeLessThanOrEqual(room + 1e-9);
        const target = Math.min(24, room / 3) - 1e-9;
        expect(Math.min(start.width, middle.width, end.width)).toBeGreaterThanOrEqual(target);
        expect(start.x).toBeGreaterThanOrEqual(-1e-9);
        expect(middle.x).toBeCloseTo(start.x + start.width);
        expect(end.x).toBeCloseTo(middle.x + middle.width);
        expect(end.x + end.width).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
  });
});

describe('the window', () => {
  const overview = overviewOf(sourceOf(columnsAt([0, 99 * DAY])), 1_080);
  const days = (start: number, end: number): Extent => ({ start: start * DAY, end: end * DAY });

  test.each<[string, Extent, [number, number]]>([
    ['stands where the view is', days(6, 26), [100, 300]],
    ['of a moment is three pixels wide', { start: 46 * DAY, end: 46 * DAY + 1 }, [498.5, 501.5]],
    ['is cut where the view goes on beyond the strip', days(-50, 6), [0, 100]],
    ['fills the strip where all is seen', days(-50, 150), [0, 1_080]],
    ['waits at the end for a view beyond it', days(200, 300), [1_077, 1_080]],
    ['of nonsense is the whole strip', { start: NaN, end: NaN }, [0, 1_080]],
  ])('%s', (_name, view, [from, to]) => {
    const { x, width } = overviewWindow(overview, view);
    expect(x).toBeCloseTo(from, 3);
    expect(x + width).toBeCloseTo(to, 3);
  });

  it('has its handles over its edges, and aside of them where it is narrow', () => {
    const wide = overviewWindow(overview, days(6, 26));
    expect([wide.start.grip, wide.end.grip]).toEqual([expect.closeTo(100), expect.closeTo(300)]);
    const narrow = overviewWindow(overview, days(45.9, 46.1));
    expect([narrow.start.grip, narrow.end.grip]).toEqual([expect.closeTo(476), expect.closeTo(524)]);
  });
});
