/** The Scene over random documents and viewports: no label touches another, nothing jumps, nothing is lost, no number is not one. */
import { describe, expect, it, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument, TimelineEvent } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { drawingOf } from '../../../src/core/scene/drawing.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import type { Prepared } from '../../../src/core/scene/prepare.ts';
import { fitDomain, homeDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import type { Mark, Rect, Scene } from '../../../src/core/scene/types.ts';
import { DAY, dayNumber } from '../../../src/core/time/civil.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { ministry } from '../../scenes/support/ministry.ts';
import { fc } from '../../support/laws.ts';
import { day, documents, viewports } from './random.ts';

const WIDTH = 900;

function prepared(document: EventsDocument, width = WIDTH): Prepared {
  const options = { measure: approximateMeasure, metrics: defaultMetrics(width), language: document.language };
  return prepare(document, { ...options, textIn, statusOf });
}

function sceneAt(ready: Prepared, { centre, half }: { centre: number; half: number }, width = WIDTH): Scene {
  return sceneOf(ready, { domain: { start: centre - half, end: centre + half }, width, height: 0 });
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

const body = ({ x0, x1, y, height }: Mark): Rect => ({ x: x0, y: y - height / 2, width: x1 - x0, height });
const labelled = (scene: Scene): Map<string, Mark> =>
  new Map(scene.marks.filter(({ label }) => label !== null).map((mark) => [mark.id, mark]));

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('labels', () => {
  it('touch neither each other, nor another mark, nor a count', () => {
    fc.assert(
      fc.property(documents, viewports, (document, viewport) => {
        const { marks, clusters } = sceneAt(prepared(document), viewport);
        const boxes = marks.flatMap(({ label, id }) => (label === null ? [] : [{ id, box: label.bounds }]));
        boxes.forEach(({ id, box }, place) => {
          boxes.slice(place + 1).forEach((other) => expect(overlap(box, other.box), `${id} ${other.id}`).toBe(false));
          marks
            .filter((mark) => mark.id !== id)
            .forEach((mark) => expect(overlap(box, body(mark)), `${id} on ${mark.id}`).toBe(false));
          clusters.forEach(({ bounds }) => expect(overlap(box, bounds)).toBe(false));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('stay when zooming in, for as long as their mark stays and there is room to the edge', () => {
    fc.assert(
      fc.property(documents, viewports, fc.double({ min: 1, max: 30, noNaN: true }), (document, viewport, factor) => {
        const ready = prepared(document);
        const before = labelled(sceneAt(ready, viewport));
        const after = sceneAt(ready, { ...viewport, half: viewport.half / factor });
        const scales = ready.lod.labelScales;
        for (const { id, label, shape, x0, x1 } of after.marks) {
          const isRoomy = x0 >= after.plot.x && x1 + 300 < WIDTH;
          if (before.has(id) && isRoomy && shape !== 'window') expect(label, id).not.toBeNull();
        }
        for (const id of before.keys())
          expect(scales[Number(id)]).toBeLessThanOrEqual(((WIDTH - after.plot.x) / (2 * viewport.half)) * (1 + 1e-9));
      }),
      { numRuns: 200 },
    );
  });

  it('neither come nor go when panning, but at the edges', () => {
    fc.assert(
      fc.property(
        documents,
        viewports,
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (document, viewport, share) => {
          const ready = prepared(document);
          const before = labelled(sceneAt(ready, viewport));
          const shift = share * viewport.half * 2;
          const scene = sceneAt(ready, { ...viewport, centre: viewport.centre + shift });
          const after = labelled(scene);
          const inside = ({ x0, label }: Mark, by: number): boolean => {
            const [left, right] = [x0 - by, (label?.bounds.x ?? 0) + (label?.bounds.width ?? 0) - by];
            return left > scene.plot.x + 16 && right < WIDTH - 16;
          };
          const pixels = share * (WIDTH - scene.plot.x);
          for (const [id, mark] of before) {
            if (inside(mark, 0) && inside(mark, pixels)) {
              expect(after.get(id)?.label?.lines[0]?.x).toBeCloseTo((mark.label?.lines[0]?.x ?? 0) - pixels, 3);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('move without a jump when zooming', () => {
    fc.assert(
      fc.property(documents, viewports, (document, viewport) => {
        const ready = prepared(document);
        const step = 1e-7;
        const before = labelled(sceneAt(ready, viewport));
        const after = labelled(sceneAt(ready, { ...viewport, half: viewport.half * (1 - step) }));
        for (const [id, { label }] of before) {
          const other = after.get(id)?.label;
          const [a, b] = [label?.lines[0], other?.lines[0]];
          if (a === undefined || b === undefined) continue;
          expect(Math.abs(a.x - b.x)).toBeLessThan(0.5);
          expect(Math.abs(a.y - b.y)).toBeLessThan(0.5);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('sceneOf', () => {
  it('accounts for every event in view, as a mark or in a count that lists it', () => {
    fc.assert(
      fc.property(documents, viewports, (document, viewport) => {
        const scene = sceneAt(prepared(document), viewport);
        const seen = [...scene.marks.map(({ index }) => index), ...scene.clusters.flatMap(({ members }) => members)];
        expect(new Set(seen).size).toBe(seen.length);
        const now = dayNumber(2019, 12, 2) * DAY;
        document.events.forEach((each, index) => {
          const { start, end } = extentOf(parseEdtf(each.when));
          const [first, last] = [
            Number.isFinite(start) ? start : end,
            Number.isFinite(end) ? end : Math.max(start, now),
          ];
          const isInView = first < viewport.centre + viewport.half && last > viewport.centre - viewport.half;
          if (isInView) expect(seen).toContain(index);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('depends on document and viewport only', () => {
    fc.assert(
      fc.property(documents, viewports, viewports, (document, viewport, other) => {
        const ready = prepared(document);
        const alone = sceneAt(ready, viewport);
        sceneAt(ready, other);
        expect(sceneAt(ready, viewport)).toEqual(alone);
        expect(sceneAt(prepared(document), viewport)).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });

  const instants = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 0, -4.4e20, 8e15), fc.double());
  const widths = fc.oneof(fc.constantFrom(NaN, 0, -5, 1, 390, Infinity, 1e9), fc.double({ min: 0, max: 3_000 }));

  it('holds only finite numbers, whatever the viewport', () => {
    fc.assert(
      fc.property(documents, instants, instants, widths, (document, start, end, width) => {
        const scene = sceneOf(prepared(document), { domain: { start, end }, width, height: NaN });
        const drawing = drawingOf(scene, palettes.light);
        expect(numbersIn({ ...scene, metrics: 0 }).every(Number.isFinite)).toBe(true);
        expect(numbersIn(drawing).every(Number.isFinite)).toBe(true);
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['nothing known', '../..'],
    ['a lone surrogate', '2019-07-16'],
    ['no date at all', 'some day'],
  ])('draws a document with %s', (title, time) => {
    const document = documentOf('odd', 'en', { events: [event(time, `${title} \ud800`), event('2019-07-17', 'good')] });
    const ready = prepared(document);
    const scene = sceneOf(ready, { domain: fitDomain(ready, WIDTH), width: WIDTH, height: 0 });
    expect(scene.marks.map(({ id }) => id)).toContain('2019-07-17 good');
  });

  it('takes a title of a megabyte in its stride', () => {
    const ready = prepared(documentOf('long', 'en', { events: [event('2019-07-16', '很长'.repeat(500_000))] }));
    const scene = sceneOf(ready, { domain: fitDomain(ready, WIDTH), width: WIDTH, height: 0 });
    const lines = scene.marks[0]?.label?.lines.map(({ text }) => text) ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

describe('the whole document in view', () => {
  test.each([
    [1440, 14],
    [1056, 14],
  ])('shows each of fourteen events as a labelled mark at %i pixels', (width, count) => {
    const ready = prepared(ministry, width);
    const scene = sceneOf(ready, { domain: fitDomain(ready, width), width, height: 0 });
    const whole = scene.marks.filter(({ label }) => label !== null && label.bounds.x + label.bounds.width <= width);
    expect(whole).toHaveLength(count);
    expect(scene.clusters).toEqual([]);
    expect(whole.flatMap(({ label }) => label?.lines ?? []).filter(({ text }) => text.includes('…'))).toEqual([]);
  });

  it('shows all of them as marks on a telephone', () => {
    const ready = prepared(ministry, 366);
    const scene = sceneOf(ready, { domain: fitDomain(ready, 366), width: 366, height: 0 });
    expect(scene.marks).toHaveLength(14);
    expect(scene.metrics.laneColumn).toBe(0);
  });
});

describe('homeDomain', () => {
  const days = (from: number, count: number): TimelineEvent[] =>
    Array.from({ length: count }, (_, number) => event(day(from + number), `Event ${String(number)}`));

  it('opens on the summer and leaves out what spans years around it', () => {
    const { start, end } = homeDomain(prepared(ministry), WIDTH);
    expect(start).toBeGreaterThan(dayNumber(2019, 5, 1) * DAY);
    expect(start).toBeLessThan(dayNumber(2019, 6, 15) * DAY);
    expect(end).toBeGreaterThan(dayNumber(2019, 9, 30) * DAY);
    expect(end).toBeLessThan(dayNumber(2020, 2, 1) * DAY);
  });

  test.each([
    ['events that lie evenly', days(0, 20)],
    ['one event', days(0, 1)],
    ['no event', []],
  ])('is all of it for %s', (_, list) => {
    const ready = prepared(documentOf('even', 'en', { events: list }));
    expect(homeDomain(ready, WIDTH)).toEqual(fitDomain(ready, WIDTH));
  });
});
