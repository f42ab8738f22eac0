import { expect, test } from 'vitest';
import { openingOf } from '../../../src/core/scene/opening.ts';
import { DAY } from '../../../src/core/time/civil.ts';

interface Case {
  readonly name: string;
  /** Start and length of each event in days. */
  readonly events: readonly (readonly [start: number, length: number])[];
  readonly whole: readonly [number, number];
  readonly story: readonly [number, number] | null;
}

const few = (count: number, from: number, every: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => [from + index * every, 1]);

const CASES: readonly Case[] = [
  { name: 'five events are shown whole', events: [...few(4, 0, 1), [900, 1]], whole: [0, 901], story: null },
  { name: 'an even spread is shown whole', events: few(10, 0, 10), whole: [0, 91], story: null },
  { name: 'one event years before', events: [[0, 1], ...few(9, 900, 1)], whole: [0, 909], story: [900, 908] },
  {
    name: 'a plan over years behind a summer',
    events: [[0, 1096], ...few(9, 160, 10)],
    whole: [0, 1096],
    story: [160, 230],
  },
  { name: 'all at one instant', events: [...few(10, 5, 0)], whole: [5, 6], story: null },
];

test.each(CASES)('$name', ({ events, whole, story }) => {
  const extents = events.map(([start, length]) => ({ start: start * DAY, end: (start + length) * DAY }));
  const opening = openingOf(extents, { start: whole[0] * DAY, end: whole[1] * DAY });
  if (story === null || opening === null) {
    expect(opening).toBeNull();
    expect(story).toBeNull();
    return;
  }
  expect(opening.start / DAY).toBeLessThanOrEqual(story[0]);
  expect(opening.end / DAY).toBeGreaterThanOrEqual(story[1]);
  expect(opening.end - opening.start).toBeLessThan(0.25 * (whole[1] - whole[0]) * DAY);
});

test('open sides and nothing at all', () => {
  expect(openingOf([], { start: 0, end: 1 })).toBeNull();
  const open = [
    ...few(9, 900, 1).map(([start]) => ({ start: start * DAY, end: Infinity })),
    { start: -Infinity, end: DAY },
  ];
  const opening = openingOf(open, { start: 0, end: 2000 * DAY });
  expect(opening?.start).toBeGreaterThan(800 * DAY);
  expect(Number.isFinite(opening?.end)).toBe(true);
});
