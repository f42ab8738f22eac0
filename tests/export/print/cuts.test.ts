import { describe, expect, it } from 'vitest';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { at } from '../../../src/core/lod/parting.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { atlasOf } from '../../../src/export/print/atlas.ts';
import type { Anchor } from '../../../src/export/print/anchors.ts';
import { sheetsOf } from '../../../src/export/print/cuts.ts';
import { sheetDrawing } from '../../../src/export/print/drawings.ts';
import { PAPERS } from '../../../src/export/print/types.ts';
import { fc } from '../../support/laws.ts';
import { documentOf, manyEvents } from '../support/documents.ts';

const setting = {
  ...{ language: 'en' as const, measure: approximateMeasure, paper: PAPERS.a4, scale: undefined, hasNotes: false },
  onPage: () => undefined,
};

const day = (number: number): string => new Date(Date.UTC(1900, 0, 1 + number)).toISOString().slice(0, 10);

const whens = fc.oneof(
  fc.nat(60_000).map(day),
  fc.nat(30).map(day),
  fc.tuple(fc.nat(60_000), fc.nat(4_000)).map(([from, length]) => `${day(from)}/${day(from + length)}`),
  fc.nat(60_000).map((number) => day(number).slice(0, 7)),
  fc.nat(60_000).map((number) => `${day(number)}/..`),
  fc.constantFrom('-0220', 'Y-13800000000', '../1930-01-01', '1969-07-20T20:17:40Z', '1943~'),
);

const documents = fc
  .array(fc.record({ when: whens, lane: fc.constantFrom('a', 'b', 'c') }), { maxLength: 60 })
  .map((events) => documentOf(events, { asOf: '2019-07-25', lanes: ['a', 'b', 'c'].map((id) => ({ id, label: id })) }));

/** Indices of the events that no sheet shows, as a mark or in a count. */
function unseen(document: EventsDocument): number[] {
  const { board, sheets } = atlasOf(document, setting);
  const seen = new Set(
    sheets.flatMap((sheet) => {
      const { marks, clusters } = sheetDrawing(board, sheet).scene;
      return [...marks.map(({ index }) => index), ...clusters.flatMap(({ members }) => members)];
    }),
  );
  return [...document.events.keys()].filter((index) => !seen.has(index));
}

describe('the sheets of an atlas', () => {
  it('show every event', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(unseen(document)).toEqual([]);
      }),
    );
  });

  it('show two thousand events', () => {
    expect(unseen(manyEvents(2_000))).toEqual([]);
  });

  it('let no word or count cross an edge, and cut a mark only where another sheet goes on with it', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { board, sheets } = atlasOf(document, setting);
        const { input } = board.prepared.lod;
        const numbers = new Map([...board.prepared.indices].map((index, number) => [index, number]));
        const holds = (instant: number): boolean =>
          sheets.some(({ domain }) => domain.start <= instant && instant <= domain.end);
        for (const sheet of sheets) {
          const { marks, clusters, plot } = sheetDrawing(board, sheet).scene;
          const bounds = [...marks.flatMap(({ label }) => (label === null ? [] : [label.bounds])), ...clusters.map((count) => count.bounds)];
          for (const { x, width } of bounds) {
            expect(x).toBeGreaterThanOrEqual(plot.x - 0.01);
            expect(x + width).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
          }
          for (const { index, startEdge, endEdge } of marks) {
            const number = numbers.get(index) ?? -1;
            if (startEdge === 'cut') expect(holds(at(input.starts, number))).toBe(true);
            if (endEdge === 'cut') expect(holds(at(input.ends, number))).toBe(true);
          }
        }
      }),
    );
  }); // prettier-ignore

  it('share out all of time that has something in it, in order', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { sheets } = atlasOf(document, setting);
        sheets.slice(1).forEach(({ own }, place) => {
          expect(own.start).toBe(sheets[place]?.own.end);
          expect(own.start).toBeGreaterThan(sheets[place]?.own.start ?? Infinity);
        });
      }),
    );
  });
});

describe('a cut', () => {
  const point = (instant: number): Anchor => ({
    at: instant,
    until: instant,
    room: 100,
    isUnder: false,
    labelScale: 0.2,
    opens: 0,
  });
  const bar = (start: number, end: number): Anchor[] => [
    { ...point(start), opens: 1 },
    { ...point(end), labelScale: 0, opens: -1 },
  ]; // prettier-ignore
  const inOrder = (anchors: readonly Anchor[]): Anchor[] => [...anchors].sort((a, b) => a.at - b.at);
  const room = { width: 1000, before: 0 };

  it('is not needed where all have labels', () => {
    expect(sheetsOf([0, 1000, 2000].map(point), room)).toHaveLength(1);
  });

  it('is made where no mark goes on', () => {
    const points = Array.from({ length: 30 }, (_, place) => point(place * 300));
    const anchors = inOrder([...points, ...bar(3_610, 4_990)]);
    const [first] = sheetsOf(anchors, room);
    expect(first?.own.end).toBeLessThanOrEqual(3_610);
    expect(sheetsOf(points, room)[0]?.own.end).toBeGreaterThan(3_000);
  });

  it('never parts what happens at one time', () => {
    // So long that at the scale of their labels no plot holds one.
    const long = (at: number): Anchor => ({ ...point(at), until: at + 1e5 });
    const anchors = Array.from({ length: 120 }, (_, place) => long(Math.floor(place / 60) * 2e5));
    const starts = sheetsOf(anchors, room).map(({ own }) => own.start);
    expect(starts).toEqual([...new Set(starts)]);
    expect(starts).toHaveLength(2);
  });
});
