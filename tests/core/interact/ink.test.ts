/** Strokes: what is drawn over the timeline moves with it, what is drawn over a slide stays on it. */
import { describe, expect, it, test } from 'vitest';
import {
  anchorAt,
  begun,
  drawn,
  ended,
  inkPath,
  NO_INK,
  pixelOf,
  pointAt,
  undone,
} from '../../../src/core/interact/ink.ts';
import type { Anchor, Ink, InkFrame, InkPoint, Stroke } from '../../../src/core/interact/ink.ts';
import { leastSpan } from '../../../src/core/scene/frame.ts';
import { fc } from '../../support/laws.ts';

const DAY = 86_400_000;
const FRAME: InkFrame = {
  ...{ width: 1_000, height: 500, step: 3 },
  ...{ top: 200, bottom: 400, left: 100, right: 900 },
  ...{ start: 0, end: 80 * DAY },
};

describe('what a pixel is bound to', () => {
  test.each<[what: string, x: number, y: number, anchor: Anchor]>([
    ['the timeline', 500, 300, 'time'],
    ['its top left corner', 100, 200, 'time'],
    ['its lower edge', 500, 400, 'time'],
    ['the words over it', 500, 199.9, 3],
    ['what lies under it', 500, 400.1, 3],
    ['the names of the lanes', 99.9, 300, 3],
  ])('%s', (_what, x, y, anchor) => {
    expect(anchorAt({ x, y }, FRAME)).toBe(anchor);
  });

  it('is the step where no timeline is there', () => {
    expect(anchorAt({ x: 0, y: 0 }, { ...FRAME, top: 0, bottom: 0, left: 0, right: 0 })).toBe(3);
  });
});

describe('where a point stands', () => {
  test.each<[what: string, point: InkPoint, anchor: Anchor, frame: Partial<InkFrame>, x: number, y: number]>([
    ['in time', { x: 20 * DAY, y: 0.5 }, 'time', {}, 300, 300],
    ['in time, nearer', { x: 20 * DAY, y: 0.5 }, 'time', { start: 10 * DAY, end: 30 * DAY }, 500, 300],
    ['in time, past the view', { x: 20 * DAY, y: 0.5 }, 'time', { start: 30 * DAY, end: 40 * DAY }, -700, 300],
    ['in time, on another step', { x: 20 * DAY, y: 0.5 }, 'time', { step: 4, top: 100, bottom: 300 }, 300, 200],
    ['on a step', { x: 0.25, y: 0.5 }, 3, {}, 250, 250],
    ['on a step, in another view', { x: 0.25, y: 0.5 }, 3, { start: 10 * DAY, end: 30 * DAY, top: 0 }, 250, 250],
    ['on a step, on a larger screen', { x: 0.25, y: 0.5 }, 3, { width: 2_000, height: 1_000 }, 500, 500],
  ])('%s', (_what, point, anchor, frame, x, y) => {
    const pixel = pixelOf(point, anchor, { ...FRAME, ...frame });
    expect(pixel.x).toBeCloseTo(x, 6);
    expect(pixel.y).toBeCloseTo(y, 6);
  });
});

const side = fc.double({ min: 0, max: 4_000, noNaN: true });
/** Any screen, also one without room, and any view that a drawing shows. */
const frames: fc.Arbitrary<InkFrame> = fc
  .record({
    ...{ width: side, height: side, top: side, tall: side, left: side, wide: side },
    step: fc.nat(2_000),
    start: fc.oneof(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.double({ min: -5e20, max: 5e20, noNaN: true })),
    power: fc.double({ min: 0, max: 30, noNaN: true }),
  })
  .map(({ tall, wide, power, ...frame }) => ({
    ...frame,
    bottom: frame.top + tall,
    right: frame.left + wide,
    end: frame.start + 2 * leastSpan(frame.start) * 2 ** power,
  })); // prettier-ignore
const anchors: fc.Arbitrary<Anchor> = fc.oneof(fc.constant('time' as const), fc.nat(2_000));
const pixels = fc.record({ x: side, y: side });
const points: fc.Arbitrary<InkPoint> = fc.record({
  x: fc.double({ min: -5e20, max: 5e20, noNaN: true }),
  y: fc.double({ min: -2, max: 2, noNaN: true }),
});

describe('laws of places', () => {
  /** Pixels. Where a float holds no milliseconds a view of the least span is some thousand of its steps wide. */
  const SEEN = 1;

  it('what is drawn at a pixel stands there', () => {
    fc.assert(
      fc.property(frames, anchors, pixels, (frame, anchor, pixel) => {
        const back = pixelOf(pointAt(pixel, anchor, frame), anchor, frame);
        expect(Math.hypot(back.x - pixel.x, back.y - pixel.y)).toBeLessThan(SEEN);
      }),
    );
  });

  it('in time it moves with the view: in any other it stands where the axis shows that time', () => {
    fc.assert(
      fc.property(frames, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (frame, share, shift) => {
        const length = frame.end - frame.start;
        const point = { x: frame.start + share * length, y: 0.5 };
        const moved = { ...frame, start: frame.start + shift * length, end: frame.end + shift * length };
        const way = Math.max(1, frame.right - frame.left) * shift;
        expect(Math.abs(pixelOf(point, 'time', frame).x - way - pixelOf(point, 'time', moved).x)).toBeLessThan(8 * SEEN);
      }),
    );
  }); // prettier-ignore

  it('on a step it stays, wherever the view and the timeline are', () => {
    fc.assert(
      fc.property(frames, frames, fc.nat(9), points, ({ width, height }, other, step, point) => {
        const [one, two] = [
          { ...FRAME, width, height },
          { ...other, width, height },
        ];
        expect(pixelOf(point, step, one)).toEqual(pixelOf(point, step, two));
      }),
    );
  });

  it('even in a frame without length every number is finite', () => {
    const empty = { ...FRAME, ...{ width: 0, height: 0, top: 0, bottom: 0, left: 0, right: 0, start: 5, end: 5 } };
    for (const anchor of ['time', 3] as const) {
      const numbers = [pixelOf({ x: 5, y: 1 }, anchor, empty), pointAt({ x: 7, y: 7 }, anchor, empty)];
      expect(numbers.flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
    }
  });
});

const LINE: Stroke = { tool: 'pen', anchor: 3, points: [{ x: 0, y: 0 }] };
const OTHER: Stroke = { tool: 'marker', anchor: 'time', points: [{ x: 9, y: 1 }] };
const POINT = { x: 0.5, y: 0.5 };

describe('the hand', () => {
  const open = begun(begun(NO_INK, OTHER), LINE);

  it('begins a stroke over those that are there', () => {
    expect(open).toEqual({ strokes: [OTHER, LINE], isOpen: true, laser: null });
  });

  it('draws the last one on', () => {
    const more = drawn(open, POINT);
    expect(more.strokes).toEqual([OTHER, { ...LINE, points: [...LINE.points, POINT] }]);
    expect(open.strokes[1]).toEqual(LINE);
  });

  test.each<[what: string, ink: Ink]>([
    ['no stroke', NO_INK],
    ['a stroke that has ended', ended(open)],
    ['what is left after a stroke was taken back', undone(open)],
    ['nothing, though the pen is down', { ...NO_INK, isOpen: true }],
  ])('draws nothing on to %s', (_what, ink) => {
    expect(drawn(ink, POINT)).toBe(ink);
  });

  it('ends a stroke once', () => {
    const once = ended(open);
    expect(once).toEqual({ ...open, isOpen: false });
    expect(ended(once)).toBe(once);
  });

  test.each<[what: string, ink: Ink, left: readonly Stroke[]]>([
    ['an open stroke', open, [OTHER]],
    ['an ended one', ended(open), [OTHER]],
    ['the first', begun(NO_INK, LINE), []],
    ['nothing', NO_INK, []],
  ])('takes back %s', (_what, ink, left) => {
    expect(undone(ink)).toEqual({ strokes: left, isOpen: false, laser: null });
  });

  it('leaves the laser where it points', () => {
    const laser = { anchor: 'time' as const, point: POINT };
    const pointing = { ...NO_INK, laser };
    for (const ink of [begun(pointing, LINE), drawn(begun(pointing, LINE), POINT), ended(begun(pointing, LINE)), undone(pointing)])
      expect(ink.laser).toBe(laser);
  }); // prettier-ignore

  it('law: as many strokes as were begun and not taken back; a taken-back beginning is as none', () => {
    const steps = fc.array(fc.constantFrom<(ink: Ink) => Ink>((ink) => begun(ink, LINE), (ink) => drawn(ink, POINT), ended, undone));
    fc.assert(
      fc.property(steps, (way) => {
        const ink = way.reduce((before, step) => step(before), NO_INK);
        expect(undone(begun(ink, OTHER)).strokes).toEqual(ink.strokes);
        expect(ink.isOpen && ink.strokes.length === 0).toBe(false);
      }),
    );
  }); // prettier-ignore
});

/** The numbers of a path; throws where it is none that a browser draws. */
function numbersOf(path: string): number[] {
  const number = String.raw`-?\d+(?:\.\d+)?(?:e[+-]\d+)?`;
  const pair = `${number} ${number}`;
  if (!new RegExp(`^M${pair}(?:Q${pair} ${pair})*L${pair}$`).test(path)) throw new Error(`${path} is no path`);
  return [...path.matchAll(new RegExp(number, 'g'))].map(([text]) => Number(text));
}

describe('the path', () => {
  const pathOf = (...shares: readonly (readonly [x: number, y: number])[]): string =>
    inkPath({ ...LINE, points: shares.map(([x, y]) => ({ x, y })) }, FRAME);

  test.each<[what: string, path: string, expected: string]>([
    ['of no point is none', pathOf(), ''],
    ['of one is a dot', pathOf([0.1, 0.2]), 'M100.0 100.0L100.0 100.0'],
    ['of two is a line', pathOf([0, 0], [1, 1]), 'M0.0 0.0L1000.0 500.0'],
    ['of three is one bend', pathOf([0, 0], [0.1, 0.2], [0.3, 0.2]), 'M0.0 0.0Q100.0 100.0 200.0 100.0L300.0 100.0'],
    [
      'of four is two',
      pathOf([0, 0], [0.1, 0], [0.1, 0.2], [0.3, 0.2]),
      'M0.0 0.0Q100.0 0.0 100.0 50.0Q100.0 100.0 200.0 100.0L300.0 100.0',
    ],
  ])('%s', (_what, path, expected) => {
    expect(path).toBe(expected);
  });

  it('law: is valid in any frame, begins at the first point and ends at the last', () => {
    fc.assert(
      fc.property(frames, anchors, fc.array(points, { minLength: 1, maxLength: 12 }), (frame, anchor, list) => {
        const numbers = numbersOf(inkPath({ tool: 'pen', anchor, points: list }, frame));
        expect(numbers.every(Number.isFinite)).toBe(true);
        const text = (point: InkPoint | undefined): number[] => {
          const { x, y } = pixelOf(point ?? POINT, anchor, frame);
          return [Number(x.toFixed(1)), Number(y.toFixed(1))];
        };
        expect(numbers.slice(0, 2)).toEqual(text(list[0]));
        expect(numbers.slice(-2)).toEqual(text(list.at(-1)));
      }),
    );
  });
});
