import { describe, expect, it, test } from 'vitest';
import type { Step } from '../../../src/core/document/story.ts';
import { planOf } from '../../../src/present/speaker/plan.ts';
import { fc } from '../../support/laws.ts';

/** Steps that are planned for so many seconds; null for one that nobody planned. */
function stepsOf(planned: readonly (number | null)[]): readonly Step[] {
  const bare = { kind: 'view', event: null, range: null, lanes: null, highlight: null } as const;
  return planned.map((seconds) => ({ ...bare, title: '', text: '', notes: '', seconds }));
}

test.each<[what: string, planned: readonly (number | null)[], at: number, passed: number, left: number | null]>([
  ['the first, at its start', [60, 30], 0, 0, 60_000],
  ['the first, in the middle', [60, 30], 0, 20_500, 39_500],
  ['the first, on its end', [60, 30], 0, 60_000, 0],
  ['the first, late', [60, 30], 0, 75_000, -15_000],
  ['the second counts what came before', [60, 30], 1, 75_000, 15_000],
  ['one before it that nobody planned takes no time', [null, 30], 1, 0, 30_000],
  ['one after it takes nothing from it', [60, 9_000], 0, 0, 60_000],
  ['planned for no time', [60, 0], 1, 0, 60_000],
  ['planned for part of a second', [0.5], 0, 0, 500],
  ['one that nobody planned', [60, null], 1, 0, null],
  ['no step', [], 0, 0, null],
  ['past the last', [60], 1, 0, null],
  ['before the first', [60], -1, 0, null],
])('%s', (_what, planned, at, passed, left) => {
  expect(planOf(stepsOf(planned), at, passed)).toEqual(left === null ? null : { left });
});

describe('laws', () => {
  const plans = fc.array(fc.integer({ min: 0, max: 3_600 }), { minLength: 1, maxLength: 20 });

  it('a step that is planned ends no sooner than the one before it, and later by what was planned', () => {
    fc.assert(
      fc.property(plans, fc.nat(7_200_000), (plan, passed) => {
        const lefts = plan.map((_, at) => planOf(stepsOf(plan), at, passed)?.left ?? NaN);
        expect(lefts.map((left, at) => left - (lefts[at - 1] ?? -passed))).toEqual(plan.map((seconds) => seconds * 1_000));
      }),
    );
  }); // prettier-ignore

  it('a second that passes is a second less', () => {
    fc.assert(
      fc.property(plans, fc.nat(7_200), (plan, seconds) => {
        const left = (passed: number): number => planOf(stepsOf(plan), 0, passed * 1_000)?.left ?? NaN;
        expect(left(seconds) - left(seconds + 1)).toBe(1_000);
      }),
    );
  });
});
