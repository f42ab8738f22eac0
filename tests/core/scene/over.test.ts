/** The stretch of a saved view: its range is in it, whole, in every set of `data/` and in random documents. */
import { describe, expect, it, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { leastSpan } from '../../../src/core/scene/frame.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { domainOver } from '../../../src/core/scene/over.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import type { Prepared } from '../../../src/core/scene/prepare.ts';
import { fitDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import { DAY, dayNumber } from '../../../src/core/time/civil.ts';
import type { Extent } from '../../../src/core/time/types.ts';
import { drawnExtent, type ScaleKind } from '../../../src/core/time/warp.ts';
import { documentOf, event, months } from '../../scenes/support/documents.ts';
import { fc } from '../../support/laws.ts';
import { documents } from './random.ts';

const WIDTH = 960;

function prepared(document: EventsDocument, scale: ScaleKind = 'true', width = WIDTH): Prepared {
  const options = { measure: approximateMeasure, metrics: defaultMetrics(width), language: document.language };
  return prepare(document, { ...options, textIn, statusOf, scale });
}

const SUMMER = documentOf('summer', 'en', {
  events: [
    event('2019-06-03', 'First'),
    event('2019-07-16', 'A vote'),
    event('2019-07-01/2019-08-26', 'A campaign'),
    event('2019-09-20', 'Last'),
  ],
});
const ready = prepared(SUMMER);
const { extent } = ready;
const OPEN = Infinity;
const JULY = months(2019, 7, 1);

describe('a range', () => {
  const domain = domainOver(ready, JULY, WIDTH);

  it('is shown whole, and fills most of the drawing', () => {
    expect(domain.start).toBeLessThanOrEqual(JULY.start);
    expect(domain.end).toBeGreaterThanOrEqual(JULY.end);
    expect((JULY.end - JULY.start) / (domain.end - domain.start)).toBeGreaterThan(0.4);
  });

  it('has room for the labels of what begins in it', () => {
    const { marks, plot } = sceneOf(ready, { domain, width: WIDTH, height: 0 });
    const vote = marks.find(({ index }) => index === 1);
    expect(vote?.label).not.toBeNull();
    expect(vote?.x0).toBeGreaterThanOrEqual(plot.x);
  });

  it('in which nothing begins and ends has a little air at both sides', () => {
    const still = prepared(documentOf('long', 'en', { events: [event('2000/2030', 'An age')] }));
    const length = JULY.end - JULY.start;
    const { start, end } = domainOver(still, JULY, WIDTH);
    expect([JULY.start - start, end - JULY.end].map((air) => air / length)).toEqual([0.02, 0.02]);
  });

  it('may lie where no event does', () => {
    const { start, end } = domainOver(ready, months(2031, 1, 12), WIDTH);
    expect([start <= dayNumber(2031, 1, 1) * DAY, end >= dayNumber(2032, 1, 1) * DAY]).toEqual([true, true]);
  });
});

describe('an open side goes as far as the events do', () => {
  test.each<[what: string, range: Extent, held: Extent]>([
    ['the start', { start: -OPEN, end: JULY.end }, { start: extent.start, end: JULY.end }],
    ['the end', { start: JULY.start, end: OPEN }, { start: JULY.start, end: extent.end }],
    ['both', { start: -OPEN, end: OPEN }, extent],
  ])('%s', (_what, range, held) => {
    const { start, end } = domainOver(ready, range, WIDTH);
    expect(start).toBeLessThanOrEqual(held.start);
    expect(end).toBeGreaterThanOrEqual(held.end);
    expect((held.end - held.start) / (end - start)).toBeGreaterThan(0.4);
  });
});

describe('everything is shown', () => {
  test.each<[what: string, range: Extent | null]>([
    ['without a range', null],
    ['for an empty one', { start: JULY.start, end: JULY.start }],
    ['for one that runs backwards', { start: JULY.end, end: JULY.start }],
    ['for one after the last event, without an end', { start: dayNumber(2031, 1, 1) * DAY, end: OPEN }],
    ['for one before the first, without a start', { start: -OPEN, end: dayNumber(1969, 1, 1) * DAY }],
    ['for no numbers', { start: NaN, end: NaN }],
    ['for two sides that are never', { start: OPEN, end: -OPEN }],
  ])('%s', (_what, range) => {
    expect(domainOver(ready, range, WIDTH)).toEqual(fitDomain(ready, WIDTH));
  });
});

const instants = fc.oneof(
  fc.integer({ min: dayNumber(2018, 1, 1), max: dayNumber(2022, 1, 1) }).map((day) => day * DAY),
  fc.double({ min: -5e20, max: 5e20, noNaN: true }),
  fc.constantFrom(-Infinity, Infinity),
);
const ranges: fc.Arbitrary<Extent> = fc.record({ start: instants, end: instants });
const kinds = fc.constantFrom<ScaleKind>('true', 'folded', 'equal');
const deep = fc
  .array(fc.integer({ min: -13_800_000, max: 0 }), { maxLength: 12 })
  .map((years) => years.map((year, id) => event(`Y${String(year * 1_000 - 1)}`, 'Long ago', { id: String(id) })))
  .map((events) => documentOf('deep', 'en', { events }));

describe('laws', () => {
  it('a range is in its stretch; whatever it is, a stretch comes out', () => {
    fc.assert(
      fc.property(fc.oneof(documents, deep), kinds, ranges, fc.constantFrom(320, 700, 960, 1_920), (document, scale, range, width) => {
        const any = prepared(document, scale, width);
        const { start, end } = domainOver(any, range, width);
        expect([start, end].every(Number.isFinite)).toBe(true);
        expect(start).toBeLessThan(end);
        const held = drawnExtent(any.warp, range);
        if (!(held.end > held.start) || ![held.start, held.end].every(Number.isFinite)) return;
        // Far from 1970 a float holds no milliseconds.
        const slack = Math.max(...[start, end, held.start, held.end].map(leastSpan));
        expect(start).toBeLessThanOrEqual(held.start + slack);
        expect(end).toBeGreaterThanOrEqual(held.end - slack);
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  it('whatever the width, a stretch comes out', () => {
    const widths = fc.oneof(fc.constantFrom(0, -1, 1, 143, 144, 145, NaN, Infinity, -Infinity), fc.double());
    fc.assert(
      fc.property(documents, fc.option(ranges), widths, (document, range, width) => {
        const { start, end } = domainOver(prepared(document), range, width);
        expect(Number.isFinite(start) && Number.isFinite(end) && start < end).toBe(true);
      }),
    );
  });
});
