/** A drawing in a box: as many rows as stand in it, then one lane for all, and every event still accounted for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { documentLanes } from '../../../src/core/scene/lanes.ts';
import { onlyLanes } from '../../../src/core/scene/lanes.shown.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { fitDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import { prepareWithin } from '../../../src/core/scene/within.ts';
import { HIDDEN } from '../../../src/core/scene/prepare.types.ts';
import type { LaneSet, Prepared } from '../../../src/core/scene/prepare.types.ts';
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

function boxed(document: EventsDocument, height: number, laneSet?: LaneSet): { prepared: Prepared; scene: Scene } {
  const options = {
    measure: approximateMeasure,
    metrics: defaultMetrics(WIDTH),
    language: 'en' as const,
    textIn,
    statusOf,
    laneSet,
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

/** The first `count` lanes of a document. */
function firstLanes(document: EventsDocument, count: number): LaneSet {
  const ids = document.lanes.slice(0, count).map(({ id }) => id);
  return onlyLanes(documentLanes(document, { textIn, language: 'en' }), ids);
}

/** Indices of all events that a scene tells of. */
function seenIn({ marks, clusters }: Scene): number[] {
  const seen = [...marks.map(({ index }) => index), ...clusters.flatMap(({ members }) => members)];
  return [...new Set(seen)].sort((a, b) => a - b);
}

describe('lanes that are hidden', () => {
  const document = documentOf(9, 40);
  const shown = (lanes: number): number[] => [...document.events.keys()].filter((index) => index % 9 < lanes);

  it('stay hidden where all lie in one lane, and the others keep their colours', () => {
    const { prepared, scene } = boxed(document, 300, firstLanes(document, 7));
    expect(scene.lanes).toHaveLength(1);
    expect(prepared.options.laneSet?.inks?.inks.map(({ colorIndex }) => colorIndex)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(seenIn(scene)).toEqual(shown(7));
    for (const { index, colorIndex } of scene.marks) expect(colorIndex).toBe(index % 9);
  });

  it('take no room: fewer lanes stand apart where all of them do not', () => {
    expect(boxed(document, 380).scene.lanes).toHaveLength(1);
    expect(boxed(document, 380, firstLanes(document, 3)).scene.lanes.map(({ id }) => id)).toEqual(['l0', 'l1', 'l2']);
  });

  it('leave the lanes in which the events lie: not those of the document', () => {
    const numbers = Uint16Array.from(document.events, (_, index) => (index === 0 ? HIDDEN : index % 8));
    const lanes = Array.from({ length: 8 }, (_, lane) => ({
      ...{ id: `own${String(lane)}`, label: `Own ${String(lane)}` },
      color: lane === 1 ? '#aa0000' : null,
    }));
    const { prepared, scene } = boxed(document, 300, { lanes, numbers });
    expect(prepared.options.laneSet?.inks?.inks).toHaveLength(8);
    expect(seenIn(scene)).toEqual([...document.events.keys()].slice(1));
    for (const { index, color } of scene.marks) expect(color).toBe(index % 8 === 1 ? '#aa0000' : null);
  });

  it('colours that marks have apart from their lanes stay', () => {
    const inks = { inks: [{ color: '#00aa00', colorIndex: 5 }], numbers: new Uint16Array(40) };
    const { scene } = boxed(document, 300, { ...firstLanes(document, 9), inks });
    expect(scene.lanes).toHaveLength(1);
    expect(new Set(scene.marks.map(({ color }) => color))).toEqual(new Set(['#00aa00']));
  });

  it('stay hidden in any box', () => {
    const boxes = fc.record({
      lanes: fc.integer({ min: 1, max: 12 }),
      left: fc.integer({ min: 1, max: 12 }),
      height: fc.integer({ min: 200, max: 900 }),
    });
    fc.assert(
      fc.property(boxes, ({ lanes, left, height }) => {
        const some = documentOf(lanes, 50);
        const { scene } = boxed(some, height, firstLanes(some, left));
        expect(scene.height).toBeLessThanOrEqual(height);
        expect(seenIn(scene)).toEqual([...some.events.keys()].filter((index) => index % lanes < left));
      }),
      { numRuns: 60 },
    );
  });
});
