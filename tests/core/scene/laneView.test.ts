import { describe, expect, it, test } from 'vitest';
import { movedLane, NO_LANE_VIEW, ordered, toggledLane } from '../../../src/core/scene/laneView.ts';
import { fc } from '../../support/laws.ts';

describe('moving a lane', () => {
  test.each<[why: string, order: string[], id: string, by: -1 | 1, next: string[]]>([
    ['up', [], 'b', -1, ['b', 'a', 'c']],
    ['down', [], 'b', 1, ['a', 'c', 'b']],
    ['from where it was moved to', ['c'], 'c', 1, ['a', 'c', 'b']],
    ['back to where it was: no order is left', ['b', 'a'], 'b', 1, []],
  ])('%s', (_, order, id, by, next) => {
    expect(movedLane({ ...NO_LANE_VIEW, order }, ['a', 'b', 'c'], { id, by }).order).toEqual(next);
  });

  test.each<[id: string, by: -1 | 1]>([
    ['a', -1],
    ['c', 1],
    ['gone', 1],
  ])('changes nothing for %s by %d', (id, by) => {
    expect(movedLane(NO_LANE_VIEW, ['a', 'b', 'c'], { id, by })).toBe(NO_LANE_VIEW);
  });
});

describe('folding and hiding', () => {
  it('is undone by doing it again', () => {
    const hidden = toggledLane(toggledLane(NO_LANE_VIEW, 'hidden', 'a'), 'hidden', 'b');
    expect(hidden.hidden).toEqual(['a', 'b']);
    expect(toggledLane(hidden, 'hidden', 'a').hidden).toEqual(['b']);
    expect(toggledLane(hidden, 'folded', 'a')).toMatchObject({ folded: ['a'], hidden: ['a', 'b'] });
  });
});

it('an order never loses or doubles a lane', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(ids, fc.array(fc.constantFrom('a', 'b', 'x', 'e')), (natural, order) => {
      expect(ordered(natural, order).sort()).toEqual([...natural].sort());
    }),
  );
});
