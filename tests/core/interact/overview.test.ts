import { describe, expect, it, test } from 'vitest';
import { limitsOf, middleOf, spanOf } from '../../../src/core/interact/limits.ts';
import { OVERVIEW_IDLE, overviewGesture, overviewKey } from '../../../src/core/interact/overview.ts';
import type { OverviewInput, OverviewPart, OverviewStage, OverviewStep } from '../../../src/core/interact/overview.ts';
import type { Extent } from '../../../src/core/time/types.ts';
import { fc } from '../../support/laws.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const days = (start: number, end: number): Extent => ({ start: start * DAY, end: end * DAY });

/** A hundred days on a thousand pixels; the window shows day 20 to 40. */
const STAGE: OverviewStage = {
  plot: { x: 0, width: 1_000 },
  domain: days(0, 100),
  window: days(20, 40),
  limits: limitsOf(days(0, 100)),
};

type Down = Extract<OverviewInput, { type: 'down' }>;

function down(part: Down['part'], x: number, more: Partial<Down> = {}): Down {
  return { type: 'down', pointer: 1, x, device: 'mouse', button: 0, part, shift: false, ...more };
}
const move = (x: number, pointer = 1): OverviewInput => ({ type: 'move', pointer, x });
const up = (x: number, pointer = 1): OverviewInput => ({ type: 'up', pointer, x });

/** What comes of the inputs, one after the other; the window of the last step that gave one. */
function play(inputs: readonly OverviewInput[], stage: OverviewStage = STAGE): OverviewStep {
  return inputs.reduce<OverviewStep>(
    (before, input) => {
      const step = overviewGesture(before.state, input, { ...stage, window: before.window ?? stage.window });
      return { ...step, window: step.window ?? before.window };
    },
    { state: OVERVIEW_IDLE, window: null, isFinal: false },
  );
}

function expectNear(got: Extent | null, wanted: Extent): void {
  expect(got).not.toBeNull();
  expect((got ?? wanted).start / DAY).toBeCloseTo(wanted.start / DAY, 6);
  expect((got ?? wanted).end / DAY).toBeCloseTo(wanted.end / DAY, 6);
}

describe('a drag', () => {
  test.each<[string, Down['part'], number, number, Extent]>([
    ['in the window pans', 'window', 300, 400, days(30, 50)],
    ['in the window goes on until half of it is beyond the end', 'window', 300, 5_000, days(90, 110)],
    ['at the start moves the start', 'start', 200, 100, days(10, 40)],
    ['at the start, held beside the edge, moves it by as much', 'start', 190, 150, days(16, 40)],
    ['of the start past the end stops three pixels short', 'start', 200, 900, days(39.7, 40)],
    ['of the end past the start stops three pixels short', 'end', 400, 20, days(20, 20.3)],
    ['of the end out of the strip stops where the strip ends', 'end', 400, 9_000, days(20, 100)],
    ['of the start out of the strip stops where the strip begins', 'start', 200, -9_000, days(0, 40)],
    ['on the empty strip draws a new window', 'strip', 500, 700, days(50, 70)],
    ['on the empty strip may go backwards', 'strip', 700, 500, days(50, 70)],
    ['on the empty strip ends where the strip ends', 'strip', 700, 2_000, days(70, 100)],
  ])('%s', (_name, part, from, to, wanted) => {
    const dragging = play([down(part, from), move(to)]);
    expect([dragging.state.kind, dragging.isFinal]).toEqual(['dragging', false]);
    expectNear(dragging.window, wanted);
    const done = play([down(part, from), move((from + to) / 2), move(to), up(to)]);
    expect([done.state.kind, done.isFinal]).toEqual(['idle', true]);
    expectNear(done.window, wanted);
  });

  it('at an edge beyond the strip takes that edge to the pointer', () => {
    const stage = { ...STAGE, window: days(-20, 110) };
    expectNear(play([down('end', 1_000), move(900)], stage).window, days(-20, 90));
  });

  it('makes a window of a minute longer, and no shorter', () => {
    const stage = { ...STAGE, window: { start: 30 * DAY, end: 30 * DAY + MINUTE } };
    expect(play([down('start', 290), move(400)], stage).window).toEqual(stage.window);
    expectNear(play([down('start', 290), move(190)], stage).window, { start: 20 * DAY, end: 30 * DAY + MINUTE });
  });

  test.each<[string, readonly OverviewInput[]]>([
    ['a hand that shakes', [down('window', 300), move(303)]],
    ['a finger that shakes', [down('window', 300, { device: 'touch' }), move(308)]],
    ['the second button', [down('window', 300, { button: 2 }), move(400)]],
    ['another pointer', [down('window', 300), move(400, 2)]],
    ['a move without a press', [move(400), up(400)]],
    ['a press nowhere', [down('window', NaN), move(400)]],
    ['a move to nowhere', [down('window', 300), move(NaN), move(Infinity)]],
    ['a click on the window or on a handle', [down('end', 400), up(400)]],
    ['a press that the page took to scroll', [down('strip', 700, { device: 'touch' }), { type: 'cancel' }, up(700)]],
  ])('is not %s', (_name, inputs) => {
    expect(play(inputs).window).toBeNull();
  });

  it('on a strip without width changes nothing', () => {
    const stage = { ...STAGE, plot: { x: 0, width: 0 } };
    expect(play([down('window', 0), move(40), up(40)], stage).window).toBeNull();
  });

  it('that is given up brings back the window', () => {
    const step = play([down('end', 400), move(600), { type: 'cancel' }]);
    expect(step).toEqual({ state: OVERVIEW_IDLE, window: STAGE.window, isFinal: true });
    expect(play([{ type: 'cancel' }]).window).toBeNull();
  });

  it('goes on with the first finger while a second one comes and goes', () => {
    const step = play([down('window', 300), move(350), down('strip', 800, { pointer: 2 }), up(800, 2), move(400)]);
    expectNear(step.window, days(30, 50));
  });
});

describe('a click on the empty strip', () => {
  test.each<[string, number, boolean, Extent]>([
    ['centres the window there', 700, false, days(60, 80)],
    ['at the end leaves half of it beyond', 1_000, false, days(90, 110)],
    ['with shift brings the end there', 700, true, days(20, 70)],
    ['with shift brings the start there', 100, true, days(10, 40)],
  ])('%s', (_name, x, shift, wanted) => {
    const step = play([down('strip', x, { shift }), up(x)]);
    expect(step.isFinal).toBe(true);
    expectNear(step.window, wanted);
  });
});

describe('a key', () => {
  const press = (key: string, more: object = {}): Parameters<typeof overviewKey>[1] => ({
    key,
    shift: false,
    control: false,
    alt: false,
    meta: false,
    ...more,
  });

  test.each<[OverviewPart, string, boolean, Extent]>([
    ['window', 'ArrowRight', false, days(22, 42)],
    ['window', 'ArrowUp', false, days(22, 42)],
    ['window', 'ArrowLeft', false, days(18, 38)],
    ['window', 'ArrowDown', false, days(18, 38)],
    ['window', 'PageUp', false, days(38, 58)],
    ['window', 'PageDown', false, days(2, 22)],
    ['window', 'Home', false, days(0, 20)],
    ['window', 'End', false, days(80, 100)],
    ['window', 'ArrowRight', true, days(17.5, 42.5)],
    ['window', 'ArrowLeft', true, days(22, 38)],
    ['start', 'ArrowLeft', false, days(18, 40)],
    ['start', 'ArrowRight', false, days(22, 40)],
    ['start', 'PageUp', false, days(30, 40)],
    ['start', 'Home', false, days(0, 40)],
    ['start', 'End', false, days(39.7, 40)],
    ['end', 'ArrowRight', false, days(20, 42)],
    ['end', 'PageDown', false, days(20, 30)],
    ['end', 'Home', false, days(20, 20.3)],
    ['end', 'End', false, days(20, 100)],
  ])('on the %s: %s (shift: %s)', (part, key, shift, wanted) => {
    expectNear(overviewKey(part, press(key, { shift }), STAGE), wanted);
  });

  test.each([press('Enter'), press('x'), press('ArrowLeft', { control: true }), press('Home', { alt: true })])(
    'that is not ours does nothing: %o',
    (given) => {
      expect(overviewKey('window', given, STAGE)).toBeNull();
    },
  );

  it('goes down to the smallest view and no further', () => {
    let window: Extent = days(20, 40);
    for (let count = 0; count < 300; count += 1)
      window = overviewKey('end', press('ArrowLeft'), { ...STAGE, window }) ?? window;
    expect(spanOf(window)).toBeCloseTo(MINUTE, 3);
    expect(window.start).toBe(20 * DAY);
  });
});

describe('laws of the window', () => {
  const pixel = fc.oneof(fc.double({ min: -500, max: 1_500, noNaN: true }), fc.constantFrom(NaN, Infinity, -Infinity));
  const pointer = fc.nat(1);
  const input: fc.Arbitrary<OverviewInput> = fc.oneof(
    fc.record({
      type: fc.constant('down' as const),
      pointer,
      x: pixel,
      device: fc.constantFrom('mouse', 'touch', 'pen'),
      button: fc.nat(2),
      part: fc.constantFrom('start', 'window', 'end', 'strip'),
      shift: fc.boolean(),
    }),
    fc.record({ type: fc.constantFrom('move' as const, 'up' as const), pointer, x: pixel }),
    fc.constant<OverviewInput>({ type: 'cancel' }),
  );
  const side = fc.oneof(fc.double({ min: -300, max: 400 }), fc.constantFrom(0, 50, Infinity, -Infinity));
  const stage = fc
    .record({ start: side, end: side, scale: fc.constantFrom(1, 1e-6, 5e10) })
    .map(({ start, end, scale }): OverviewStage => {
      const bounds = { start: 0, end: 100 * DAY * scale };
      return {
        plot: { x: 0, width: 1_000 },
        domain: { start: -4 * DAY * scale, end: 104 * DAY * scale },
        window: { start: start * DAY * scale, end: end * DAY * scale },
        limits: limitsOf(bounds),
      };
    });

  it('whatever is done, it is finite, keeps the spans that are allowed, and its middle is in the document', () => {
    fc.assert(
      fc.property(stage, fc.array(input, { maxLength: 12 }), (given, inputs) => {
        const { window } = play(inputs, given);
        if (window === null) return;
        const { limits } = given;
        const slack = 1e-6 * spanOf(limits.bounds) + 1e-6 * limits.largest;
        expect(Number.isFinite(window.start) && Number.isFinite(window.end)).toBe(true);
        expect(spanOf(window)).toBeGreaterThan(0);
        expect(spanOf(window)).toBeLessThanOrEqual(limits.largest + slack);
        expect(middleOf(window)).toBeGreaterThanOrEqual(limits.bounds.start - slack);
        expect(middleOf(window)).toBeLessThanOrEqual(limits.bounds.end + slack);
      }),
    );
  });
});
