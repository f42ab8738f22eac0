import { describe, expect, it, test } from 'vitest';
import { gestureStep, IDLE } from '../../../src/core/interact/gesture.ts';
import type { Device, GestureEffect, GestureInput } from '../../../src/core/interact/gesture.ts';
import { fc } from '../../support/laws.ts';

const down = (
  x: number,
  y = 0,
  more: { pointer?: number; time?: number; device?: Device; button?: number } = {},
): GestureInput => ({
  ...{ type: 'down', x, y, pointer: 1, time: 0, device: 'mouse', button: 0 },
  ...more,
});
const move = (x: number, y = 0, pointer = 1): GestureInput => ({ type: 'move', x, y, pointer, time: 10 });
const up = (x: number, y = 0, pointer = 1, time = 20): GestureInput => ({ type: 'up', x, y, pointer, time });
const cancel = (pointer = 1): GestureInput => ({ type: 'cancel', pointer });
const touch = (x: number, y = 0, pointer = 1, time = 0): GestureInput => down(x, y, { pointer, time, device: 'touch' });
const double = (x: number, time: number, shift = false): GestureInput => ({ type: 'double', x, y: 0, time, shift });
const wheel = (
  deltaX: number,
  deltaY: number,
  more: { control?: boolean; shift?: boolean; unit?: 'pixel' | 'line' | 'page' } = {},
): GestureInput => ({
  ...{ type: 'wheel', x: 300, y: 0, deltaX, deltaY, unit: 'pixel', control: false, shift: false },
  ...more,
});

const pan = (dx: number): GestureEffect => ({ kind: 'pan', dx });
const zoom = (factor: number, x: number): GestureEffect => ({ kind: 'zoom', factor, x });
const tap = (x: number, y = 0): GestureEffect => ({ kind: 'tap', x, y });

function play(inputs: readonly GestureInput[], pageScrolls = false): GestureEffect[] {
  let state = IDLE;
  return inputs.flatMap((input) => {
    const step = gestureStep(state, input, pageScrolls);
    state = step.state;
    return step.effects;
  });
}

type Row = readonly [what: string, inputs: readonly GestureInput[], effects: readonly GestureEffect[]];

const MOUSE: readonly Row[] = [
  ['a click is a tap', [down(100, 5), up(100, 5)], [tap(100, 5)]],
  ['a hand that shakes still clicks', [down(100), move(102, 1), up(102, 1)], [tap(100)]],
  ['a drag pans from where it began', [down(100), move(102), move(110), move(130), up(130)], [pan(10), pan(20)]],
  ['a drag back is a drag', [down(100), move(60), move(100), up(100)], [pan(-40), pan(40)]],
  ['up and down does not matter', [down(100), move(101, 50), move(111, 80), up(111, 80)], [pan(1), pan(10)]],
  ['nothing happens before the button is down', [move(10), move(50), up(50)], []],
  ['the other buttons are not ours', [down(100, 0, { button: 2 }), move(150), up(150)], []],
  ['a drag that the system takes away ends', [down(100), move(120), cancel(), move(150), up(150)], [pan(20)]],
  [
    'a double click zooms in where it is',
    [down(9), up(9), down(9), up(9), double(9, 30)],
    [tap(9), tap(9), zoom(2, 9)],
  ],
  ['with shift it zooms out', [double(9, 30, true)], [zoom(0.5, 9)]],
];

const WHEEL: readonly Row[] = [
  ['forward zooms in under the cursor', [wheel(0, -500)], [zoom(2, 300)]],
  ['back zooms out', [wheel(0, 500)], [zoom(0.5, 300)]],
  ['lines count more than pixels', [wheel(0, -20, { unit: 'line' })], [zoom(2, 300)]],
  ['one turn is four times at most', [wheel(0, -50, { unit: 'page' })], [zoom(4, 300)]],
  ['sideways pans', [wheel(30, 0)], [pan(-30)]],
  ['mostly sideways pans', [wheel(30, 8)], [pan(-30)]],
  ['mostly upright zooms', [wheel(8, -500)], [zoom(2, 300)]],
  ['with shift it pans', [wheel(0, 30, { shift: true })], [pan(-30)]],
  ['with shift turned by the system it pans too', [wheel(30, 0, { shift: true })], [pan(-30)]],
  [
    'a mouse wheel with control zooms by two, not by what a pinch would',
    [wheel(0, -120, { control: true })],
    [zoom(2, 300)],
  ],
  ['a pinch on a trackpad zooms, whatever its slant', [wheel(80, -50, { control: true })], [zoom(2, 300)]],
  ['no turn does nothing', [wheel(0, 0)], []],
];

const TOUCH: readonly Row[] = [
  ['a touch is a tap', [touch(100, 5), up(103, 7)], [tap(100, 5)]],
  ['a finger that shakes still taps', [touch(100), move(106, 4), up(106, 4)], [tap(100)]],
  ['a sideways swipe pans', [touch(100), move(120, 5), move(140, 90), up(140, 90)], [pan(20), pan(20)]],
  ['an upright swipe is the page’s, to its end', [touch(100), move(103, 20), move(200, 30), up(200, 30)], []],
  ['after it a touch is ours again', [touch(100), move(100, 20), up(100, 20), touch(50), up(50)], [tap(50)]],
  [
    'a double tap zooms in',
    [touch(100), up(100, 0, 1, 50), touch(108, 0, 1, 200), up(108, 0, 1, 250)],
    [tap(100), zoom(2, 108)],
  ],
  [
    'the browser’s double click after it is the same one',
    [touch(100), up(100, 0, 1, 50), touch(108, 0, 1, 200), up(108, 0, 1, 250), double(108, 251)],
    [tap(100), zoom(2, 108)],
  ],
  [
    'a third tap is a tap',
    [touch(9), up(9, 0, 1, 50), touch(9), up(9, 0, 1, 150), touch(9), up(9, 0, 1, 250)],
    [tap(9), zoom(2, 9), tap(9)],
  ],
  ['two slow taps are two', [touch(9), up(9, 0, 1, 50), touch(9), up(9, 0, 1, 600)], [tap(9), tap(9)]],
  ['two taps far apart are two', [touch(9), up(9, 0, 1, 50), touch(90), up(90, 0, 1, 150)], [tap(9), tap(90)]],
];

const PINCH: readonly Row[] = [
  [
    'two fingers spread zoom in around their middle',
    [touch(100, 0, 1), touch(200, 0, 2), move(50, 0, 1), move(250, 0, 2)],
    [pan(-25), zoom(1.5, 125), pan(25), zoom(200 / 150, 150)],
  ],
  [
    'two fingers side by side pan',
    [touch(100, 0, 1), touch(200, 0, 2), move(110, 0, 1), move(210, 0, 2)],
    [pan(5), zoom(0.9, 155), pan(5), zoom(100 / 90, 160)],
  ],
  ['fingers one above the other zoom too', [touch(100, 0, 1), touch(100, 100, 2), move(100, 200, 2)], [zoom(2, 100)]],
  [
    'fingers that meet do not explode',
    [touch(100, 0, 1), touch(110, 0, 2), move(110, 0, 1), move(90, 0, 1)],
    [pan(5), pan(-10)],
  ],
  [
    'when one is lifted the other pans',
    [touch(100, 0, 1), touch(200, 0, 2), up(200, 0, 2), move(130, 0, 1), up(130, 0, 1)],
    [pan(30)],
  ],
  ['a pinch is no tap', [touch(100, 0, 1), touch(200, 0, 2), up(200, 0, 2), up(100, 0, 1)], []],
  [
    'a third finger changes nothing',
    [touch(0, 0, 1), touch(100, 0, 2), touch(50, 0, 3), move(70, 0, 3), up(70, 0, 3)],
    [],
  ],
  [
    'a swipe becomes a pinch',
    [touch(100, 0, 1), move(120, 0, 1), touch(220, 0, 2), move(320, 0, 2)],
    [pan(20), pan(50), zoom(2, 220)],
  ],
];

describe.each([
  ['mouse', MOUSE],
  ['wheel', WHEEL],
  ['touch', TOUCH],
  ['pinch', PINCH],
])('%s', (_name, rows) => {
  test.each(rows)('%s', (_what, inputs, effects) => {
    expect(play(inputs)).toEqual(effects);
  });
});

it('two fingers moved alike pan by as much and zoom by nothing in the end', () => {
  const effects = play([touch(100, 0, 1), touch(200, 0, 2), move(110, 0, 1), move(210, 0, 2)]);
  const factor = effects.reduce((product, effect) => product * (effect.kind === 'zoom' ? effect.factor : 1), 1);
  expect(factor).toBeCloseTo(1);
});

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -500, max: 500 }), fc.constantFrom(Number.NaN, Infinity));
const anyPointer = fc.integer({ min: 1, max: 3 });
const point = { x: anyNumber, y: anyNumber, time: fc.nat(2_000) };
const anyInput: fc.Arbitrary<GestureInput> = fc.oneof(
  fc.record({
    type: fc.constant('down' as const),
    pointer: anyPointer,
    ...point,
    device: fc.constantFrom<Device>('mouse', 'touch', 'pen'),
    button: fc.nat(2),
  }),
  fc.record({ type: fc.constant('move' as const), pointer: anyPointer, ...point }),
  fc.record({ type: fc.constant('up' as const), pointer: anyPointer, ...point }),
  fc.record({ type: fc.constant('cancel' as const), pointer: anyPointer }),
  fc.record({ type: fc.constant('double' as const), ...point, shift: fc.boolean() }),
  fc.record({
    ...{ type: fc.constant('wheel' as const), x: anyNumber, y: anyNumber, deltaX: anyNumber, deltaY: anyNumber },
    ...{
      unit: fc.constantFrom('pixel' as const, 'line' as const, 'page' as const),
      control: fc.boolean(),
      shift: fc.boolean(),
    },
  }),
);

it('whatever fingers do, no effect holds a number that is not finite, and no zoom turns time around', () => {
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: 60 }), (inputs) => {
      for (const effect of play(inputs)) {
        for (const value of Object.values(effect)) if (typeof value === 'number') expect(value).not.toBeNaN();
        if (effect.kind === 'zoom') expect(effect.factor).toSatisfy((factor: number) => factor >= 0.25 && factor <= 4);
      }
    }),
  );
});

it('whatever happened before, when all fingers are lifted a touch taps again', () => {
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: 60 }), (inputs) => {
      const lifted = [1, 2, 3].map((pointer) => cancel(pointer));
      const effects = play([...inputs, ...lifted, touch(7, 7, 1, 9_000), up(7, 7, 1, 9_010)]);
      expect(effects.at(-1)).toEqual(tap(7, 7));
    }),
  );
});

describe('where the page scrolls along time', () => {
  it.each<Row>([
    ['one finger is the page’s, whichever way it goes', [touch(100), move(60), move(20), up(20)], []],
    ['a tap is still ours', [touch(100, 5), up(101, 5)], [tap(100, 5)]],
    ['two fingers zoom', [touch(100), touch(200, 0, 2), move(300, 0, 2)], [pan(50), zoom(2, 200)]],
    [
      'the finger that is left of two is the page’s',
      [touch(100), touch(200, 0, 2), up(200, 0, 2), move(160), move(190), up(190)],
      [],
    ],
    ['a mouse drags', [down(100), move(130), up(130)], [pan(30)]],
  ])('%s', (_, inputs, effects) => {
    expect(play(inputs, true)).toEqual(effects);
  });
});
