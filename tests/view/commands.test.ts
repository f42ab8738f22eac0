import { expect, test } from 'vitest';
import type { Command } from '../../src/core/interact/keys.ts';
import { limitsOf } from '../../src/core/interact/limits.ts';
import { DAY } from '../../src/core/time/civil.ts';
import { viewAfter } from '../../src/view/commands.ts';

const view = { start: 100 * DAY, end: 200 * DAY };
const everything = { start: 0, end: 400 * DAY };
const situation = { view, everything, limits: limitsOf(everything), around: null };

test.each<[Command, number, number]>([
  ['zoom-in', 118.75, 181.25],
  ['zoom-out', 70, 230],
  ['fit-all', 0, 400],
  ['pan-left', 80, 180],
  ['pan-right', 120, 220],
  ['screen-left', 10, 110],
  ['screen-right', 190, 290],
])('%s shows day %d to %d', (command, start, end) => {
  const next = viewAfter(command, situation);
  expect((next?.start ?? NaN) / DAY).toBeCloseTo(start, 6);
  expect((next?.end ?? NaN) / DAY).toBeCloseTo(end, 6);
});

test('a command that walks does not move the view', () => {
  expect(viewAfter('next', situation)).toBeNull();
});

test('zooms around the event that the reader is at, if that is on the screen', () => {
  const near = viewAfter('zoom-in', { ...situation, around: 110 * DAY });
  expect((near?.start ?? NaN) / DAY).toBeCloseTo(103.75, 6);
  expect(viewAfter('zoom-in', { ...situation, around: 300 * DAY })).toEqual(viewAfter('zoom-in', situation));
});
