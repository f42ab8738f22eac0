/** Path data as steps: what is on the path stays on it. */
import { describe, expect, it, test } from 'vitest';
import { hullOf, pathSteps, stepsWithin } from '../../../src/export/pptx/path.ts';

describe('path data', () => {
  test.each([
    ['M0 0L10 -5Z', ['move 0 0', 'line 10 -5', 'close']],
    ['M0 0C1 2 3 4 5 6', ['move 0 0', 'curve 5 6']],
    ['M0 0Q3 3 6 0', ['move 0 0', 'curve 6 0']],
    ['M0 0A0 5 0 0 1 9 9', ['move 0 0', 'line 9 9']],
  ])('%s', (d, said) => {
    const steps = pathSteps(d).map((step) => (step.to === 'close' ? 'close' : [step.to, step.x, step.y].join(' ')));
    expect(steps).toEqual(said);
  });

  test.each([
    ['upper half, clockwise', 'M-5 0A5 5 0 0 1 5 0', -5],
    ['lower half, the other way', 'M-5 0A5 5 0 0 0 5 0', 5],
  ])('an arc is on its circle: %s', (_, d, middle) => {
    const steps = pathSteps(d);
    const ends = steps.flatMap((step) => (step.to === 'close' ? [] : [[step.x, step.y]]));
    expect(ends).toHaveLength(3);
    for (const [x = 0, y = 0] of ends) expect(Math.hypot(x, y)).toBeCloseTo(5);
    expect(ends[1]?.[1]).toBeCloseTo(middle);
  });

  it('takes the long way round where it is told so', () => {
    const { y, height } = hullOf(pathSteps('M0 -5A5 5 0 1 1 -5 0'));
    expect(y + height).toBeCloseTo(5, 1);
    expect(pathSteps('M0 -5A5 5 0 1 1 -5 0')).toHaveLength(4);
  });

  it('is cut by moving its points into the room', () => {
    const room = { x: 0, y: 0, width: 4, height: 4 };
    expect(hullOf(stepsWithin(pathSteps('M-3 1C-2 9 8 1 9 2L1 2Z'), room))).toEqual({
      x: 0,
      y: 1,
      width: 4,
      height: 3,
    });
  });
});
