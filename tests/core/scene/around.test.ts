/** The stretch around one event: its mark is in it, and its label too, in every set of `data/` and in random documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../../src/core/document/read.ts';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { MANY } from '../../../src/core/lod/build.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { domainAround, isTold } from '../../../src/core/scene/around.ts';
import { numberOf } from '../../../src/core/scene/counts.ts';
import { defaultMetrics, verticalMetrics } from '../../../src/core/scene/metrics.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import type { Prepared, PrepareOptions } from '../../../src/core/scene/prepare.ts';
import { HIDDEN } from '../../../src/core/scene/prepare.types.ts';
import { homeDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import type { Mark } from '../../../src/core/scene/types.ts';
import { DAY } from '../../../src/core/time/civil.ts';
import type { ScaleKind } from '../../../src/core/time/warp.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { day, documents } from './random.ts';

const WIDTHS = [320, 390, 639, 700, 1_024, 1_440, 1_920];
const KINDS: readonly ScaleKind[] = ['true', 'folded', 'equal'];

function prepared(document: EventsDocument, width: number, more: Partial<PrepareOptions> = {}): Prepared {
  const options = { measure: approximateMeasure, metrics: defaultMetrics(width), language: document.language };
  return prepare(document, { ...options, textIn, statusOf, ...more });
}

/** The mark of an event in the stretch around it, which is checked to be one. */
function markIn(ready: Prepared, index: number, width: number): Mark | undefined {
  const domain = domainAround(ready, index, width);
  expect(Number.isFinite(domain.start) && Number.isFinite(domain.end)).toBe(true);
  expect(domain.start).toBeLessThan(domain.end);
  const size = ready.options.metrics.direction === 'vertical' ? { width: 390, height: width } : { width, height: 0 };
  return sceneOf(ready, { domain, ...size }).marks.find((mark) => mark.index === index);
}

/** Ids of the events that are not in the stretch around them, though some scale shows them, or are there without their label. */
function lost(ready: Prepared, width: number): string[] {
  const { markScales, labelScales } = ready.lod;
  return [...ready.indices].flatMap((index, number) => {
    const mark = markIn(ready, index, width);
    const { id, when } = ready.document.events.at(index) ?? {};
    if (markScales[number] !== Infinity && mark === undefined) return [`${String(id)} ${String(when)}: no mark`];
    return labelScales[number] !== Infinity && mark?.label == null ? [`${String(id)} ${String(when)}: no label`] : [];
  });
}

const sets = readdirSync('data').flatMap((folder) =>
  readdirSync(`data/${folder}`).flatMap((file) => (/^timeline.*\.json$/.test(file) ? [`data/${folder}/${file}`] : [])),
);

describe('in every set', () => {
  test.each(sets)('%s', (file) => {
    const { document } = readDocument(JSON.parse(readFileSync(file, 'utf8')));
    if (document === null) throw new Error(`${file} cannot be read`);
    for (const scale of KINDS)
      for (const width of WIDTHS) expect(lost(prepared(document, width, { scale }), width), `${scale} ${String(width)}`).toEqual([]);
  }); // prettier-ignore

  it('there are some', () => {
    expect(sets.length).toBeGreaterThanOrEqual(5);
  });
});

/** A dot, a bar and a window in a summer. */
const SUMMER = documentOf('summer', 'en', {
  events: [
    event('2019-06-03', 'First', { id: 'first' }),
    event('2019-07-16', 'A vote', { id: 'dot' }),
    event('2019-07-01/2019-08-26', 'A campaign', { id: 'bar' }),
    event('2019-08', 'Somewhere in August, which nobody knows better', { id: 'window' }),
    event('2019-09-20', 'Last', { id: 'last' }),
    event('2019-09-21', 'Hidden', { id: 'hidden', lane: 'h' }),
  ],
  lanes: [{ id: 'h', label: 'Hidden' }],
});

describe('where the event stands', () => {
  const ready = prepared(SUMMER, 1_440);
  const domainOf = (id: string): { start: number; end: number; home: number } => {
    const domain = domainAround(ready, SUMMER.events.findIndex((each) => each.id === id), 1_440);
    const home = homeDomain(ready, 1_440);
    return { ...domain, home: home.end - home.start };
  }; // prettier-ignore

  test.each(['first', 'dot', 'last'])('%s: nearer than what the timeline opens with', (id) => {
    const { start, end, home } = domainOf(id);
    expect(end - start).toBeLessThanOrEqual(home * 0.4 * 1.001);
  });

  test.each(['first', 'dot', 'bar', 'window', 'last'])(
    '%s: whole, away from both edges, with its whole title',
    (id) => {
      const index = SUMMER.events.findIndex((each) => each.id === id);
      const mark = markIn(ready, index, 1_440);
      expect(mark?.x0).toBeGreaterThan(144 + 14);
      expect(mark?.x1).toBeLessThan(1_440 - 14);
      const number = numberOf(ready.indices, index);
      expect(mark?.label?.lines.map(({ text }) => text)).toEqual(ready.eventAt(number)?.label.lines);
    },
  );
});

it('a campaign of years around a summer is shown whole, though the timeline opens with the summer', () => {
  const summer = Array.from({ length: 12 }, (_, number) => event(day(150 + number * 5), 'A day in summer'));
  const document = documentOf('years', 'en', {
    events: [event('2015/2025', 'A campaign of years', { lane: 'years' }), ...summer],
  });
  const ready = prepared(document, 1_440);
  const home = homeDomain(ready, 1_440);
  const mark = markIn(ready, 0, 1_440);
  expect(mark).toMatchObject({ startEdge: 'hard', endEdge: 'hard' });
  expect(mark?.label).not.toBeNull();
  const { start, end } = domainAround(ready, 0, 1_440);
  expect(end - start).toBeGreaterThan(home.end - home.start);
});

describe('words beside their mark', () => {
  test.each<[what: string, when: string, width: number]>([
    ['a month in a summer', '2019-08', 320],
    ['a month in a summer', '2019-08', 700],
    ['a season', '2019-06/2019-08', 390],
    ['late June', '2019-06-21~/2019-06-30~', 320],
    ['a day', '2019-08-05', 320],
    ['a year', '2019', 390],
  ])('are not cut off at the right: %s, %s, %d px', (_what, when, width) => {
    for (const length of [20, 30, 40, 50, 70, 100, 150, 200, 300, 500]) {
      const title = 'Somewhere about here, which nobody knows any better';
      const others = [event(day(0), 'A'), event(day(length), 'B')];
      const document = documentOf('beside', 'en', { events: [event(when, title), ...others] });
      const ready = prepared(document, width);
      const words = markIn(ready, 0, width)?.label?.lines.map(({ text }) => text);
      expect(words, String(length)).toEqual(ready.eventAt(0)?.label.lines);
    }
  });
});

it('an instant alone is shown in no less time than a drawing can tell apart', () => {
  const document = documentOf('one', 'en', { asOf: '2019-12-01', events: [event('../2019-01-01', 'Vote')] });
  for (const width of WIDTHS) expect(lost(prepared(document, width), width)).toEqual([]);
});

describe('what the timeline opens with', () => {
  const numbers = Uint16Array.from(SUMMER.events, ({ lane }) => (lane === 'h' ? HIDDEN : 0));
  const laneSet = { lanes: [{ id: '', label: '', color: null }], numbers };

  test.each<[what: string, document: EventsDocument, index: number, more: Partial<PrepareOptions>]>([
    ['an event of a hidden lane', SUMMER, 5, { laneSet }],
    ['no event', SUMMER, -1, {}],
    ['an event beyond the last', SUMMER, 6, {}],
    ['an event whose date nobody can read', documentOf('odd', 'en', { events: [event('soon', 'A'), event('2020', 'B')] }), 0, {}],
    ['a document without events', documentOf('none', 'en', { events: [] }), 0, {}],
  ])('is shown for %s', (_what, document, index, more) => {
    const ready = prepared(document, 900, more);
    expect(domainAround(ready, index, 900)).toEqual(homeDomain(ready, 900));
  }); // prettier-ignore
});

describe('what is told', () => {
  const ready = prepared(SUMMER, 1_440);

  test.each<[what: string, index: number, width: number, told: boolean]>([
    ['a day', 1, 1_440, true],
    ['a campaign', 2, 1_440, true],
    ['a window', 3, 1_440, true],
    ['a day where there is no room', 1, 1, false],
    ['no event', -1, 1_440, false],
    ['an event beyond the last', 6, 1_440, false],
  ])('%s', (_what, index, width, told) => {
    expect(isTold(ready, index, width)).toBe(told);
  });

  it('is none of a lane that is hidden', () => {
    const numbers = Uint16Array.from(SUMMER.events, ({ lane }) => (lane === 'h' ? HIDDEN : 0));
    const hiding = prepared(SUMMER, 1_440, { laneSet: { lanes: [{ id: '', label: '', color: null }], numbers } });
    expect([4, 5].map((index) => isTold(hiding, index, 1_440))).toEqual([true, false]);
  });

  it('is no long event whose label comes only nearer than it can be seen whole', () => {
    const crowd = Array.from({ length: 300 }, (_, number) => event(day(number), 'One of a crowd', { id: String(number) }));
    const isToldAt = (importance: number): boolean => {
      const long = event(`${day(0)}/${day(299)}`, 'An age of some length', { id: 'long', importance });
      return isTold(prepared(documentOf('crowd', 'en', { events: [...crowd, long] }), 700), 300, 700);
    };
    expect([0, 1].map(isToldAt)).toEqual([false, true]);
  }); // prettier-ignore

  /** 700 pixels, of which the names of the lanes take 120: a day whose label comes where that day is so many pixels long. */
  test.each<[pixels: number, told: boolean]>([
    [100, true],
    [560, true],
    [579, false],
    [650, false],
    [701, false],
    [Infinity, false],
  ])('has room beside the names of the lanes: %d px', (pixels, told) => {
    const lanes = [event('2019-01-01', 'One', { lane: 'a' }), event('2019-01-20', 'Other', { lane: 'b' })];
    const ready = prepared(documentOf('lanes', 'en', { events: lanes }), 700);
    const labelled = { ...ready, lod: { ...ready.lod, labelScales: Float64Array.of(pixels / DAY, 0) } };
    expect(isTold(labelled, 0, 700)).toBe(told);
    const { start, end } = domainAround(labelled, 0, 700);
    const [first, last] = [ready.lod.input.starts[0] ?? NaN, ready.lod.input.ends[0] ?? NaN];
    if (told) expect([start <= first, last <= end]).toEqual([true, true]);
  });
});

const far = fc.integer({ min: -13_800_000, max: 100 }).map((thousands) => `Y${String(thousands * 1_000 - 200_000)}`);
const seconds = fc.integer({ min: 10, max: 59 }).map((second) => `2019-07-16T09:30:${String(second)}Z`);
const deep = fc
  .array(fc.oneof(far, fc.integer({ min: 0, max: 700 }).map(day), seconds), { maxLength: 20 })
  .map((dates) => dates.map((when, number) => event(when, 'A title of some length', { id: String(number) })))
  .map((events) => documentOf('deep', 'en', { events }));
const widths = fc.constantFrom(...WIDTHS);

describe('laws', () => {
  it('the event is there, with its label, in any document', () => {
    fc.assert(
      fc.property(documents, widths, fc.constantFrom(...KINDS), (document, width, scale) => {
        expect(lost(prepared(document, width, { scale }), width)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('what is told is whole in the stretch around it, with its label', () => {
    fc.assert(
      fc.property(fc.oneof(documents, deep), widths, fc.constantFrom(...KINDS), (document, width, scale) => {
        const ready = prepared(document, width, { scale });
        for (const [number, index] of ready.indices.entries()) {
          if (!isTold(ready, index, width)) continue;
          const { start, end } = domainAround(ready, index, width);
          const [first, last] = [ready.lod.input.starts[number] ?? NaN, ready.lod.input.ends[number] ?? NaN];
          const slack = (end - start) * 1e-9;
          expect(first, document.events[index]?.when).toBeGreaterThanOrEqual(start - slack);
          expect(last, document.events[index]?.when).toBeLessThanOrEqual(end + slack);
          expect(markIn(ready, index, width)?.label).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('from the Big Bang to a second of today', () => {
    fc.assert(
      fc.property(deep, widths, fc.constantFrom(...KINDS), (document, width, scale) => {
        expect(lost(prepared(document, width, { scale }), width)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the mark is there too where time runs down', () => {
    fc.assert(
      fc.property(fc.oneof(documents, deep), fc.constantFrom(480, 800), (document, height) => {
        const ready = prepared(document, 390, { metrics: verticalMetrics(390) });
        for (const [number, index] of ready.indices.entries())
          if (ready.lod.markScales[number] !== Infinity) expect(markIn(ready, index, height)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  it('and among thousands', () => {
    const events = Array.from({ length: MANY + 500 }, (_, number) => event(day((number * 37) % 2_000), 'One of many', { id: String(number) }));
    const ready = prepared(documentOf('many', 'en', { events }), 900);
    for (let index = 0; index < events.length; index += 50) {
      const isSeen = ready.lod.markScales[numberOf(ready.indices, index)] !== Infinity;
      expect(markIn(ready, index, 900)?.label != null || !isSeen, String(index)).toBe(true);
    }
  }); // prettier-ignore

  it('whatever the width, the stretch is one', () => {
    const anyWidth = fc.oneof(fc.constantFrom(0, -1, 1, 143, 144, 145, NaN, Infinity), fc.double());
    fc.assert(
      fc.property(documents, anyWidth, (document, width) => {
        const ready = prepared(document, 900);
        for (const index of [...ready.indices, -1]) {
          const { start, end } = domainAround(ready, index, width);
          expect(Number.isFinite(start) && Number.isFinite(end) && start < end).toBe(true);
        }
      }),
    );
  });
});
