/** The promises of a drawing hold where time runs down too: no words touch, nothing jumps, nothing is lost, no number is not one. */
import { describe, expect, it, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { MANY } from '../../../src/core/lod/build.ts';
import { offsetOf, stripOf } from '../../../src/core/interact/scroll.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { drawingOf } from '../../../src/core/scene/drawing.ts';
import { verticalMetrics } from '../../../src/core/scene/metrics.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import type { Prepared, PrepareOptions } from '../../../src/core/scene/prepare.ts';
import { fitDomain, homeDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import { onScreen } from '../../../src/core/scene/turn.ts';
import type { Label, Mark, Rect, Scene } from '../../../src/core/scene/types.ts';
import { dayNumber, DAY } from '../../../src/core/time/civil.ts';
import { extentOf } from '../../../src/core/time/extent.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { ministry, ministryInEnglish } from '../../scenes/support/ministry.ts';
import { fc } from '../../support/laws.ts';
import { day, documents, viewports } from './random.ts';

const HEIGHT = 800;
const WIDTHS = fc.constantFrom(320, 366, 700, 1300);

function prepared(document: EventsDocument, width = 366, more: Partial<PrepareOptions> = {}): Prepared {
  const options = { measure: approximateMeasure, metrics: verticalMetrics(width), language: document.language };
  return prepare(document, { ...options, textIn, statusOf, ...more });
}

interface View {
  readonly centre: number;
  readonly half: number;
}

function sceneAt(ready: Prepared, { centre, half }: View): Scene {
  const domain = { start: centre - half, end: centre + half };
  return sceneOf(ready, { domain, width: ready.options.metrics.across, height: HEIGHT });
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

const body = ({ x0, x1, y, height }: Mark): Rect =>
  onScreen({ x: x0, y: y - height / 2, width: x1 - x0, height }, 'vertical');
const labels = (scene: Scene): Map<string, Label> =>
  new Map(scene.marks.flatMap(({ id, label }) => (label === null ? [] : [[id, label]])));

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('labels where time runs down', () => {
  it('touch neither each other, nor a mark, nor a count', () => {
    fc.assert(
      fc.property(documents, viewports, WIDTHS, (document, viewport, width) => {
        const { marks, clusters } = sceneAt(prepared(document, width), viewport);
        const boxes = marks.flatMap(({ label, id }) => (label === null ? [] : [{ id, box: label.bounds }]));
        boxes.forEach(({ id, box }, place) => {
          boxes.slice(place + 1).forEach((other) => expect(overlap(box, other.box), `${id} ${other.id}`).toBe(false));
          marks.forEach((mark) => expect(overlap(box, body(mark)), `${id} on ${mark.id}`).toBe(false));
          clusters.forEach(({ bounds }) => expect(overlap(box, bounds)).toBe(false));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('stay in their column', () => {
    fc.assert(
      fc.property(documents, viewports, WIDTHS, (document, viewport, width) => {
        const scene = sceneAt(prepared(document, width), viewport);
        for (const { bounds } of labels(scene).values()) {
          expect(bounds.x).toBeGreaterThanOrEqual(scene.plot.y);
          expect(bounds.x + bounds.width).toBeLessThanOrEqual(scene.width);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stay when zooming in, for as long as they are in the plot', () => {
    fc.assert(
      fc.property(documents, viewports, fc.double({ min: 1, max: 30, noNaN: true }), (document, viewport, factor) => {
        const ready = prepared(document);
        const before = labels(sceneAt(ready, viewport));
        const after = sceneAt(ready, { ...viewport, half: viewport.half / factor });
        for (const { id, label, x0, x1 } of after.marks) {
          const isInside = x0 > after.plot.x && x1 + 400 < HEIGHT;
          if (before.has(id) && isInside) expect(label, id).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('neither come nor go when panning, but at the edges', () => {
    const shares = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(documents, viewports, shares, (document, viewport, share) => {
        const ready = prepared(document);
        const scene = sceneAt(ready, viewport);
        const moved = sceneAt(ready, { ...viewport, centre: viewport.centre + share * viewport.half * 2 });
        const pixels = share * scene.plot.width;
        const after = labels(moved);
        for (const [id, { bounds, lines }] of labels(scene)) {
          const isInside = bounds.y - pixels > scene.plot.x && bounds.y + bounds.height - pixels < HEIGHT;
          if (isInside) expect(after.get(id)?.lines[0]?.y).toBeCloseTo((lines[0]?.y ?? 0) - pixels, 2);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('move without a jump when zooming, also where a label comes in between', () => {
    fc.assert(
      fc.property(documents, viewports, (document, viewport) => {
        const ready = prepared(document);
        const before = labels(sceneAt(ready, viewport));
        const after = labels(sceneAt(ready, { ...viewport, half: viewport.half * (1 - 1e-7) }));
        for (const [id, { lines }] of before) {
          const [a, b] = [lines[0], after.get(id)?.lines[0]];
          if (a === undefined || b === undefined) continue;
          expect(Math.abs(a.x - b.x)).toBeLessThan(0.5);
          expect(Math.abs(a.y - b.y)).toBeLessThan(0.5);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('have leaders that never cross', () => {
    fc.assert(
      fc.property(documents, viewports, (document, viewport) => {
        const led = [...labels(sceneAt(prepared(document), viewport)).values()]
          .flatMap(({ leader }) => (leader.length < 4 ? [] : [[leader[1], leader[2]] as const]))
          .map(([from, to]) => ({ from: from?.y ?? 0, to: to?.y ?? 0, column: to?.x }));
        for (const a of led)
          for (const b of led) if (a.column === b.column && a.from < b.from - 7) expect(a.to).toBeLessThan(b.to);
      }),
      { numRuns: 200 },
    );
  });
});

describe('sceneOf where time runs down', () => {
  it('accounts for every event in view, as a mark or in a count that lists it', () => {
    fc.assert(
      fc.property(documents, viewports, WIDTHS, (document, viewport, width) => {
        const scene = sceneAt(prepared(document, width), viewport);
        const seen = [...scene.marks.map(({ index }) => index), ...scene.clusters.flatMap(({ members }) => members)];
        expect(new Set(seen).size).toBe(seen.length);
        const now = dayNumber(2019, 12, 2) * DAY;
        document.events.forEach((each, index) => {
          const { start, end } = extentOf(parseEdtf(each.when));
          const first = Number.isFinite(start) ? start : end;
          const last = Number.isFinite(end) ? end : Math.max(start, now);
          const isInView = first < viewport.centre + viewport.half && last > viewport.centre - viewport.half;
          if (isInView) expect(seen).toContain(index);
        });
      }),
      { numRuns: 200 },
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
  const sizes = fc.oneof(fc.constantFrom(NaN, 0, -5, 1, 390, Infinity, 1e9), fc.double({ min: 0, max: 3_000 }));

  it('holds only finite numbers, whatever the viewport', () => {
    fc.assert(
      fc.property(documents, instants, instants, sizes, sizes, (document, start, end, width, height) => {
        const scene = sceneOf(prepared(document, width), { domain: { start, end }, width, height });
        const drawing = drawingOf(scene, palettes.light);
        expect(numbersIn({ ...scene, metrics: 0 }).every(Number.isFinite)).toBe(true);
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['folded', 'equal'] as const)('draws a %s scale, with its labels apart', (scale) => {
    fc.assert(
      fc.property(documents, (document) => {
        const ready = prepared(document, 366, { scale });
        const scene = sceneOf(ready, { domain: homeDomain(ready, HEIGHT), width: 366, height: HEIGHT });
        const boxes = [...labels(scene).values()].map(({ bounds }) => bounds);
        boxes.forEach((box, place) => {
          boxes.slice(place + 1).forEach((other) => expect(overlap(box, other)).toBe(false));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the promises for many events, whose words stand in rows of their own', () => {
    const words = ['Vote', 'A longer title of an event that needs two lines', '专题党课与宣讲', ''];
    const events = Array.from({ length: MANY + 400 }, (_, number) => {
      const start = (number * 37) % 3_000;
      const when = number % 5 === 0 ? `${day(start)}/${day(start + (number % 90))}` : day(start);
      return event(when, words[number % 4] ?? '', { id: String(number), lane: 'abc'[number % 3] ?? 'a' });
    });
    const ready = prepared(documentOf('many', 'en', { events }));
    fc.assert(
      fc.property(viewports, (viewport) => {
        const { marks, clusters, width } = sceneAt(ready, viewport);
        const boxes = marks.flatMap(({ label }) => (label === null ? [] : [label.bounds]));
        boxes.forEach((box, place) => {
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          boxes.slice(place + 1).forEach((other) => expect(overlap(box, other)).toBe(false));
          clusters.forEach(({ bounds }) => expect(overlap(box, bounds)).toBe(false));
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the columns', () => {
  test.each([
    ['a telephone', 366, 1],
    ['a wide screen', 1_400, 7],
  ])('of seven lanes on %s', (_, width, count) => {
    const ready = prepared(ministry, width);
    expect(ready.columns).toHaveLength(count);
    const scene = sceneOf(ready, { domain: homeDomain(ready, HEIGHT), width, height: HEIGHT });
    expect(scene.lanes.filter(({ label }) => label !== '')).toHaveLength(count === 1 ? 0 : count);
    const small = scene.marks.flatMap(({ label }) => (label?.date === null ? [] : [label?.date.text ?? '']));
    expect(small.some((text) => text.includes('·'))).toBe(count === 1);
  });

  it('of folded lanes hold counts alone', () => {
    const laneSet = {
      lanes: ['a', 'b'].map((id) => ({ id, label: id, color: null, isFolded: id === 'b' })),
      numbers: Uint16Array.of(0, 1, 1),
    };
    const document = documentOf('folded', 'en', {
      events: [event('2019-01-01', 'One'), event('2019-01-02', 'Two'), event('2019-01-03', 'Three')],
    });
    const ready = prepared(document, 366, { laneSet });
    const scene = sceneOf(ready, { domain: homeDomain(ready, HEIGHT), width: 366, height: HEIGHT });
    expect(scene.marks.map(({ id }) => id)).toEqual(['2019-01-01 One']);
    expect(scene.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });
});

describe('homeDomain where time runs down', () => {
  test.each([
    ['Chinese', ministry],
    ['English', ministryInEnglish],
  ])('opens fourteen events in %s so that all of them can be read', (_, document) => {
    const ready = prepared(document, 366);
    const { start, end } = homeDomain(ready, HEIGHT);
    const height = ((ready.story.end - start) / (end - start)) * HEIGHT + 200;
    const scene = sceneOf(ready, {
      domain: { start, end: start + ((end - start) / HEIGHT) * height },
      width: 366,
      height,
    });
    expect(scene.marks).toHaveLength(14);
    expect(labels(scene).size).toBe(14);
    expect(height).toBeLessThan(3_000);
  });

  it.each([ministry, ministryInEnglish])(
    'lies at the very top of its strip, and all of it fits on a screen',
    (document) => {
      const ready = prepared(document, 366);
      const room = HEIGHT - ready.head;
      const stage = { story: ready.story, everything: ready.extent, room };
      const home = homeDomain(ready, HEIGHT);
      expect(offsetOf(stripOf(home, stage), home.start)).toBeCloseTo(0, 3);
      expect(stripOf(fitDomain(ready, HEIGHT), stage).length).toBeCloseTo(room, 3);
    },
  );

  it('begins where the story does, and shows a lone event', () => {
    const ready = prepared(documentOf('lone', 'en', { events: [event('2019-07-16', 'Alone')] }));
    const scene = sceneOf(ready, { domain: homeDomain(ready, HEIGHT), width: 366, height: HEIGHT });
    expect(labels(scene).size).toBe(1);
    expect(labels(scene).values().next().value?.bounds.y).toBeLessThan(200);
  });
});
