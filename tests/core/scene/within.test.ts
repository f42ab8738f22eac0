/** A drawing in a box: as many rows as stand in it, then one lane for all, and every event still accounted for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { fitDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import { prepareWithin } from '../../../src/core/scene/within.ts';
import type { Prepared } from '../../../src/core/scene/prepare.types.ts';
import type { Scene } from '../../../src/core/scene/types.ts';

const WIDTH = 900;

function documentOf(lanes: number, events: number): EventsDocument {
  return {
    version: 1,
    title: 'Box',
    language: 'en',
    lanes: Array.from({ length: lanes }, (_, lane) => ({ id: `l${lane}`, label: `Lane ${lane}` })),
    events: Array.from({ length: events }, (_, index) => ({
      id: `e${index}`,
      when: `2019-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
      title: `Something happened, number ${index}`,
      ...(lanes > 0 && { lane: `l${index % lanes}` }),
      evidence: [],
    })),
  };
}

function boxed(document: EventsDocument, height: number): { prepared: Prepared; scene: Scene } {
  const options = {
    measure: approximateMeasure,
    metrics: defaultMetrics(WIDTH),
    language: 'en' as const,
    textIn,
    statusOf,
  };
  const prepared = prepareWithin(document, options, height);
  return { prepared, scene: sceneOf(prepared, { domain: fitDomain(prepared, WIDTH), width: WIDTH, height: 0 }) };
}

describe('prepareWithin', () => {
  it('leaves a drawing alone that has room', () => {
    expect(boxed(documentOf(3, 12), Infinity).scene).toEqual(boxed(documentOf(3, 12), 5_000).scene);
  });

  it('takes fewer rows before it gives up the lanes', () => {
    const free = boxed(documentOf(3, 60), Infinity).scene;
    const tight = boxed(documentOf(3, 60), free.height - 60).scene;
    expect(tight.lanes).toHaveLength(3);
    expect(tight.height).toBeLessThanOrEqual(free.height - 60);
  });

  it('puts all into one lane where not every lane has a row, with the colours and shapes of the lanes', () => {
    const { prepared, scene } = boxed(documentOf(9, 40), 380);
    expect(scene.lanes).toHaveLength(1);
    expect(scene.height).toBeLessThanOrEqual(380);
    expect(prepared.options.laneSet?.inks?.inks).toHaveLength(9);
    expect(new Set(scene.marks.map(({ colorIndex }) => colorIndex)).size).toBeGreaterThan(1);
  });

  it('stands in any box that has room for a row, and loses no event', () => {
    const boxes = fc.record({
      lanes: fc.integer({ min: 0, max: 12 }),
      events: fc.integer({ min: 0, max: 80 }),
      height: fc.integer({ min: 200, max: 900 }),
    });
    fc.assert(
      fc.property(boxes, ({ lanes, events, height }) => {
        const { scene } = boxed(documentOf(lanes, events), height);
        expect(scene.height).toBeLessThanOrEqual(height);
        const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0);
        expect(scene.marks.length + counted).toBe(events);
      }),
      { numRuns: 60 },
    );
  });
});
