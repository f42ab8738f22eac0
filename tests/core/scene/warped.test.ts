/** The Scene at folded and equal scales: texts of the axis never touch, breaks are where gaps are, and nothing is lost. */
import { describe, expect, it, test } from 'vitest';
import { statusOf } from '../../../src/core/document/status.ts';
import { textIn } from '../../../src/core/document/text.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { approximateMeasure } from '../../../src/core/scene/approximate.ts';
import { drawingOf } from '../../../src/core/scene/drawing.ts';
import { defaultMetrics } from '../../../src/core/scene/metrics.ts';
import { palettes } from '../../../src/core/scene/palette.ts';
import { prepare } from '../../../src/core/scene/prepare.ts';
import type { Prepared } from '../../../src/core/scene/prepare.ts';
import { fitDomain, homeDomain, sceneOf } from '../../../src/core/scene/scene.ts';
import type { Rect, Scene } from '../../../src/core/scene/types.ts';
import { civilOf, DAY, dayAt, dayNumber, isoDay, isoYear } from '../../../src/core/time/civil.ts';
import type { Extent, Language } from '../../../src/core/time/types.ts';
import { toDrawn, toTrue, trueExtent } from '../../../src/core/time/warp.ts';
import type { ScaleKind } from '../../../src/core/time/warp.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';
import { ministry } from '../../scenes/support/ministry.ts';
import { scene as deepTime } from '../../scenes/deep-time.ts';
import { scene as folded } from '../../scenes/folded.ts';
import { fc } from '../../support/laws.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

function prepared(
  document: EventsDocument,
  scale: ScaleKind,
  { width = 900, language = document.language } = {},
): Prepared {
  return prepare(document, {
    measure: approximateMeasure,
    metrics: defaultMetrics(width),
    language,
    textIn,
    statusOf,
    scale,
  });
}

const day = (number: number): string => isoDay(civilOf(number));
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -9_999, max: 9_999 }),
);
const start = fc
  .tuple(year, fc.integer({ min: 0, max: 364 }))
  .map(([first, number]) => dayNumber(first, 1, 1) + number)
  .filter((number) => Math.abs(number) < 3_000_000);
const far = fc.integer({ min: -13_800_000, max: 100 }).map((thousands) => `Y${String(thousands * 1_000 - 200_000)}`);
const when = fc.oneof(
  { weight: 5, arbitrary: start.map(day) },
  start.map((number) => isoYear(civilOf(number).year)),
  start.map((number) => day(number).slice(0, -3)),
  start.map((number) => `${day(number)}/..`),
  start.map((number) => `${day(number)}T09:30Z`),
  fc.tuple(start, fc.integer({ min: 1, max: 20_000 })).map(([from, days]) => `${day(from)}/${day(from + days)}`),
  far,
);
const documents = fc
  .array(fc.tuple(when, fc.constantFrom('Vote', 'A longer title of an event, in two lines or cut', '列出三张清单')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) => rows.map(([time, title], number) => event(time, title, { id: String(number) })))
  .map((events) => documentOf('law', 'en', { asOf: '2019-12-01', events }));
const kinds = fc.constantFrom<ScaleKind>('folded', 'equal');
const widths = fc.constantFrom(360, 900, 1_400);
const languages = fc.constantFrom(...LANGUAGES);
/** Somewhere in the document, from all of it to a millionth. */
const places = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  power: fc.double({ min: -20, max: 1, noNaN: true }),
});

function domainAt({ extent }: Prepared, { share, power }: { share: number; power: number }): Extent {
  const half = ((extent.end - extent.start) * 2 ** power) / 2;
  const middle = extent.start + share * (extent.end - extent.start);
  return { start: middle - half, end: middle + half };
}

interface Case {
  readonly ready: Prepared;
  readonly scene: Scene;
  readonly domain: Extent;
}

function law(check: (each: Case) => void, numRuns = 150): void {
  fc.assert(
    fc.property(documents, kinds, places, widths, languages, (document, kind, place, width, language) => {
      const ready = prepared(document, kind, { width, language });
      const domain = domainAt(ready, place);
      check({ ready, domain, scene: sceneOf(ready, { domain, width, height: 0 }) });
    }),
    { numRuns },
  );
}

interface Span {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
}

const centred = (x: number, text: string): Span => {
  const half = approximateMeasure(text, 12, 400) / 2;
  return { x0: x - half, x1: x + half, text };
};
const rowOf = ({ axis, breaks }: Scene): Span[] =>
  [
    ...axis.ticks.map(({ x, text }) => centred(x, text)),
    ...breaks.filter(({ text }) => text !== '').map(({ textX, text }) => centred(textX, text)),
  ].sort((a, b) => a.x0 - b.x0);
const contextsOf = ({ axis }: Scene): Span[] =>
  axis.contexts
    .filter(({ text }) => text !== '')
    .map(({ x, text }) => ({ x0: x, x1: x + approximateMeasure(text, 12, 600), text }))
    .sort((a, b) => a.x0 - b.x0);
const touching = (row: readonly Span[]): string[] =>
  row.flatMap(({ x1, text }, place) => {
    const next = row[place + 1];
    return next !== undefined && next.x0 < x1 + 10 ? [`${text} | ${next.text}`] : [];
  });

const overlap = (a: Rect, b: Rect): boolean =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('the axis of a warped scale', () => {
  it('has no two texts that touch, whatever lies beside each other', () => {
    law(({ scene }) => {
      expect(touching(rowOf(scene))).toEqual([]);
      expect(touching(contextsOf(scene))).toEqual([]);
    });
  });

  it('says no year 0, no negative year and no number that is none', () => {
    law(({ scene }) => {
      for (const { text } of [...rowOf(scene), ...contextsOf(scene)]) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|-\d|\de[+-]?\d|^0$|\b0 (BCE|CE)|元0年|元前0年/);
        expect(text).not.toBe('');
      }
    });
  });

  it('has no tick within a folded gap', () => {
    law(({ scene }) => {
      for (const { x0, x1 } of scene.breaks)
        expect(scene.axis.ticks.filter(({ x }) => x > x0 + 2 && x < x1 - 2)).toEqual([]);
    });
  });

  it('has its ticks where their instants are drawn', () => {
    law(({ ready, domain, scene }) => {
      const shown = trueExtent(ready.warp, domain);
      const { plot, axis } = scene;
      for (const { x, text } of axis.ticks.filter(({ text: each }) => /^\d{4}$/.test(each))) {
        const instant = dayNumber(Number(text), 1, 1) * DAY;
        expect(instant).toBeGreaterThanOrEqual(shown.start - 1);
        const share = (toDrawn(ready.warp, instant) - domain.start) / (domain.end - domain.start);
        expect(plot.x + share * plot.width).toBeCloseTo(x, 1);
      }
    });
  });

  it('has for every day its month, for every month its year, and for every hour its day, said to the left of it', () => {
    fc.assert(
      fc.property(documents, kinds, places, widths, (document, kind, place, width) => {
        const ready = prepared(document, kind, { width, language: 'zh-Hans' });
        const domain = domainAt(ready, place);
        const scene = sceneOf(ready, { domain, width, height: 0 });
        const contexts = contextsOf(scene);
        for (const { x, text } of scene.axis.ticks) {
          const share = (x - scene.plot.x) / scene.plot.width;
          const instant = toTrue(ready.warp, domain.start + share * (domain.end - domain.start));
          const said = contexts.findLast(({ x0 }) => x0 <= x + 8)?.text ?? 'nothing';
          const date = civilOf(/:/.test(text) ? dayAt(instant + 500) : Math.round(instant / DAY));
          if (/^\d{1,2}$/.test(text)) expect(said).toContain(`${date.month}月`);
          if (/^\d{1,2}月$/.test(text) && date.year > 999) expect(said).toContain(`${date.year}年`);
          if (/:/.test(text)) expect(said).toContain(`${date.day}日`);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('eons beside years', () => {
  it('call the first year of the era by its name, and not "now"', () => {
    const events = ['Y-3000000', 'Y-900000', 'Y-300000', '1969-07-20', '2010-01-01', '2019-01-01'];
    const document = documentOf('eons', 'en', { events: events.map((time) => event(time, time)) });
    const ready = prepared(document, 'equal', { width: 1_400 });
    const scene = sceneOf(ready, { domain: fitDomain(ready, 1_400), width: 1_400, height: 0 });
    const texts = scene.axis.ticks.map(({ text }) => text);
    expect(texts).toContain('1 CE');
    expect(texts).toContain('2 million years ago');
    expect(texts.some((text) => /^20\d\d$/.test(text))).toBe(true);
    expect(texts).not.toContain('now');
  });
});

describe('breaks', () => {
  it('are where the gaps of the scale are, from left to right, and apart', () => {
    law(({ ready, domain, scene }) => {
      const inView = ready.warp.gaps.filter(({ drawn }) => drawn.start < domain.end && drawn.end > domain.start);
      expect(scene.breaks.length).toBeGreaterThanOrEqual(inView.length - 2);
      scene.breaks.forEach(({ x0, x1, extent }, place) => {
        expect(x1).toBeGreaterThan(x0);
        expect(ready.warp.gaps.map((gap) => gap.extent)).toContain(extent);
        expect(scene.breaks[place + 1]?.extent.start ?? Infinity).toBeGreaterThan(extent.end);
      });
    });
  });

  it('say how long they are, in the plot', () => {
    const ready = prepared(folded.document, 'folded', { width: 1_056 });
    const scene = sceneOf(ready, { domain: fitDomain(ready, 1_056), width: 1_056, height: 0 });
    expect(scene.breaks.map(({ text }) => text)).toEqual(['37 years', 'about 13 years']);
    const [first] = ready.warp.gaps;
    const { start: from = 0, end: to = 0 } = first?.drawn ?? {};
    const within = { start: from + (to - from) * 0.4, end: from + (to - from) * 0.6 };
    const inside = sceneOf(ready, { domain: within, width: 1_056, height: 0 });
    expect(inside.breaks.map(({ text }) => text)).toEqual(['37 years']);
    expect(inside.breaks[0]?.textX).toBeCloseTo(inside.plot.x + inside.plot.width / 2, 0);
    expect(inside.axis.ticks).toEqual([]);
  });

  it('stand under the words of labels and over what goes on through them', () => {
    const ready = prepared(folded.document, 'folded', { width: 1_056 });
    const scene = sceneOf(ready, { domain: fitDomain(ready, 1_056), width: 1_056, height: 0 });
    const { primitives } = drawingOf(scene, palettes.light);
    const veil = primitives.findIndex((each) => each.kind === 'rect' && each.fillAlpha === 0.75);
    const bar = scene.marks.find(({ id }) => id.startsWith('1910/1926'));
    const ofBar = primitives.findIndex((each) => each.kind === 'path' && each.d.includes(` ${String(bar?.y ?? NaN)}`));
    const words = primitives.findIndex((each) => each.kind === 'text' && each.text.startsWith('The Challenger'));
    expect(veil).toBeGreaterThan(-1);
    expect(words).toBeGreaterThan(veil);
    expect(ofBar).toBeLessThan(veil);
  });
});

describe('a scene at any scale', () => {
  it('accounts for every event, without labels that overlap and numbers that are none', () => {
    fc.assert(
      fc.property(documents, kinds, widths, (document, kind, width) => {
        const ready = prepared(document, kind, { width });
        const scene = sceneOf(ready, { domain: fitDomain(ready, width), width, height: 0 });
        const seen = [...scene.marks.map(({ index }) => index), ...scene.clusters.flatMap(({ members }) => members)];
        expect([...new Set(seen)].sort((a, b) => a - b)).toEqual(document.events.map((_, index) => index));
        const boxes = scene.marks.flatMap(({ label }) => (label === null ? [] : [label.bounds]));
        boxes.forEach((box, place) => {
          boxes.slice(place + 1).forEach((other) => expect(overlap(box, other)).toBe(false));
        });
        expect(JSON.stringify(drawingOf(scene, palettes.light))).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });

  const instants = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 0, -4.4e20, 8e15, 1e22, -1e22), fc.double());

  it('holds only finite numbers, whatever the viewport', () => {
    fc.assert(
      fc.property(documents, kinds, instants, instants, languages, (document, kind, from, to, language) => {
        const scene = sceneOf(prepared(document, kind, { language }), {
          domain: { start: from, end: to },
          width: 900,
          height: 0,
        });
        expect(numbersIn({ ...scene, metrics: 0 }).every(Number.isFinite)).toBe(true);
        const texts = [...rowOf(scene), ...contextsOf(scene)];
        expect(texts.every(({ x0, x1 }) => Number.isFinite(x0) && Number.isFinite(x1))).toBe(true);
        expect(texts.map(({ text }) => text).filter((text) => /\de[+-]?\d|NaN/.test(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, EventsDocument, ScaleKind]>([
    [
      'nothing to fold',
      documentOf('even', 'en', { events: [2001, 2002, 2003].map((each) => event(`${String(each)}-05-01`, 'May')) }),
      'folded',
    ],
    ['one event', documentOf('one', 'en', { events: [event('2001-05-01', 'May')] }), 'folded'],
    ['no event', documentOf('none', 'en', { events: [] }), 'equal'],
  ])('is that of the true scale with %s', (_, document, kind) => {
    const [warped, plain] = [prepared(document, kind), prepared(document, 'true')];
    const domain = fitDomain(plain, 900);
    const viewport = { domain, width: 900, height: 0 };
    expect(sceneOf(warped, viewport)).toEqual(sceneOf(plain, viewport));
    expect(homeDomain(warped, 900)).toEqual(homeDomain(plain, 900));
  });

  it('has its as-of line and what turns at it in one place', () => {
    for (const kind of ['folded', 'equal'] as const) {
      const ready = prepared(ministry, kind);
      const scene = sceneOf(ready, { domain: fitDomain(ready, 900), width: 900, height: 0 });
      expect(scene.asOf?.text).toContain('7月25日');
      const turns = scene.marks.map(({ asOfX }) => asOfX).filter((x) => x !== null);
      expect(turns.length).toBeGreaterThan(0);
      turns.forEach((x) => expect(x).toBeCloseTo(scene.asOf?.x ?? NaN, 3));
    }
  });

  it('has the words of its as-of line off the right edge, wherever the line is', () => {
    const ready = prepared(ministry, 'true');
    const whole = fitDomain(ready, 900);
    let seen = 0;
    for (let share = 0; share <= 1; share += 0.02) {
      const start = whole.start + share * (whole.end - whole.start) - (whole.end - whole.start) / 2;
      const scene = sceneOf(ready, { domain: { start, end: start + (whole.end - whole.start) / 2 }, width: 900, height: 0 });
      if (scene.asOf === null) continue;
      seen += 1;
      const { textX, text } = scene.asOf;
      const { x, width } = scene.plot;
      expect(textX).toBeGreaterThanOrEqual(x);
      expect(textX + approximateMeasure(text, defaultMetrics(900).smallSize, 400)).toBeLessThanOrEqual(x + width - 6);
    }
    expect(seen).toBeGreaterThan(10);
  }); // prettier-ignore

  it('gives every step of equal steps the same room, from the Big Bang to the Moon', () => {
    const ready = prepared(deepTime.document, 'equal');
    const starts = [...ready.input.starts].sort((a, b) => a - b);
    const steps = starts.slice(1).map((each, place) => each - (starts[place] ?? 0));
    // Six of seven: the dinosaurs end on a step of their own.
    const least = Math.min(...steps);
    expect(steps.filter((each) => each < 1.01 * least).length).toBeGreaterThanOrEqual(6);
    expect(ready.warp.kind).toBe('equal');
    expect(civilOf(dayAt(trueExtent(ready.warp, ready.extent).start)).year).toBe(-13_800_000_000);
  });
});
