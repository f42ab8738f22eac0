import { describe, expect, it, test } from 'vitest';
import { commandOf, moveSelection } from '../../../src/core/interact/keys.ts';
import type { Command, Modifiers, Walk } from '../../../src/core/interact/keys.ts';

const NONE: Modifiers = { shift: false, control: false, alt: false, meta: false };
const SHIFT: Modifiers = { ...NONE, shift: true };

describe('keys', () => {
  test.each<[string, Modifiers, Command | null]>([
    ['+', NONE, 'zoom-in'],
    ['+', SHIFT, 'zoom-in'],
    ['=', NONE, 'zoom-in'],
    ['-', NONE, 'zoom-out'],
    ['_', SHIFT, 'zoom-out'],
    ['0', NONE, 'fit-all'],
    ['f', NONE, null],
    ['F', SHIFT, null],
    ['ArrowLeft', NONE, 'previous'],
    ['ArrowRight', NONE, 'next'],
    ['ArrowUp', NONE, 'lane-up'],
    ['ArrowDown', NONE, 'lane-down'],
    ['ArrowLeft', SHIFT, 'pan-left'],
    ['ArrowRight', SHIFT, 'pan-right'],
    ['ArrowUp', SHIFT, null],
    ['PageUp', NONE, 'screen-left'],
    ['PageDown', NONE, 'screen-right'],
    ['Home', NONE, 'first'],
    ['End', NONE, 'last'],
    ['Enter', NONE, null],
    ['Escape', NONE, null],
    ['?', SHIFT, null],
    ['a', NONE, null],
    ['Tab', NONE, null],
    [' ', NONE, null],
    ['constructor', NONE, null],
  ])('%s %j: %s', (key, modifiers, command) => {
    expect(commandOf(key, modifiers)).toBe(command);
  });

  test.each(['control', 'alt', 'meta'] as const)('with %s a key is the browser’s', (modifier) => {
    for (const key of ['+', '-', '0', 'ArrowLeft', 'Home'])
      expect(commandOf(key, { ...NONE, [modifier]: true })).toBeNull();
  });
});

/**
 * Time runs to the right; lane 1 is empty:
 *
 *     lane 0   A·····C·········F
 *     lane 2   ···B·····D
 *     lane 3   ············E
 */
const [A, B, C, D, E, F] = [4, 2, 0, 1, 5, 3] as const;
const ORDER: readonly number[] = [A, B, C, D, E, F];
const WALK: Walk = {
  order: ORDER,
  lanes: [0, 2, 2, 0, 0, 3],
  instants: [60, 90, 30, 160, 0, 120],
};

describe('from event to event', () => {
  test.each<[string, number | null, Command, number | null]>([
    ['the next in time', A, 'next', B],
    ['the next in time, whatever its lane', C, 'next', D],
    ['the one before in time', D, 'previous', C],
    ['the last one stays', F, 'next', F],
    ['the first one stays', A, 'previous', A],
    ['to the first', E, 'first', A],
    ['to the last', B, 'last', F],
    ['down to the nearest in time', A, 'lane-down', B],
    ['down to the nearest in time, over an empty lane', C, 'lane-down', B],
    ['down to the nearest in time, which is later', F, 'lane-down', D],
    ['up to the nearest in time', D, 'lane-up', C],
    ['up by one lane only', E, 'lane-up', D],
    ['down from the lowest lane stays', E, 'lane-down', E],
    ['up from the highest lane stays', A, 'lane-up', A],
    ['from nothing to the first', null, 'next', A],
    ['from nothing to the last', null, 'previous', F],
    ['from nothing with End', null, 'last', F],
    ['from an event that is gone to the first', 99, 'lane-down', A],
    ['zooming selects nothing', null, 'zoom-in', null],
    ['zooming keeps the selection', C, 'zoom-in', C],
  ])('%s', (_what, current, command, expected) => {
    expect(moveSelection(WALK, current, command)).toBe(expected);
  });

  it('goes nowhere where there are no events', () => {
    const nothing: Walk = { order: [], lanes: [], instants: [] };
    for (const command of ['next', 'last', 'lane-up'] as const)
      expect(moveSelection(nothing, null, command)).toBeNull();
  });

  it('comes to every event by going on', () => {
    const steps = ORDER.map((_event, index) =>
      ORDER.slice(0, index + 1).reduce<number | null>((at) => moveSelection(WALK, at, 'next'), null),
    );
    expect(steps).toEqual(ORDER);
  });
});

describe('where time runs down', () => {
  test.each([
    ['ArrowUp', false, 'previous'],
    ['ArrowDown', false, 'next'],
    ['ArrowLeft', false, 'lane-up'],
    ['ArrowRight', false, 'lane-down'],
    ['ArrowUp', true, 'pan-left'],
    ['ArrowDown', true, 'pan-right'],
    ['PageDown', false, 'screen-right'],
    ['+', false, 'zoom-in'],
  ])('%s (with shift: %s) is %s', (key, shift, command) => {
    expect(commandOf(key, { ...NONE, shift }, 'vertical')).toBe(command);
  });
});
