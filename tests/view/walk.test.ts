import { expect, it } from 'vitest';
import { moveSelection } from '../../src/core/interact/keys.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { textIn } from '../../src/core/document/text.ts';
import { documentLanes } from '../../src/core/scene/lanes.ts';
import { footprintsOf, orderInTime } from '../../src/core/time/footprints.ts';
import { walkOf } from '../../src/view/walk.ts';

const file: EventsDocument = {
  version: 1,
  title: 'x',
  language: 'en',
  lanes: [
    { id: 'top', label: 'Top' },
    { id: 'low', label: 'Low' },
  ],
  events: [
    { id: 'late', when: '2019-08', title: 'late', lane: 'top', evidence: [] },
    { id: 'early', when: '../2019-01', title: 'early', lane: 'low', evidence: [] },
    { id: 'free', when: '2019-07-16', title: 'free', evidence: [] },
  ],
};

it('walks in time, and from lane to lane, with what has no lane below', () => {
  const footprints = footprintsOf(3, (index) => file.events[index]?.when ?? '');
  const { numbers } = documentLanes(file, { textIn, language: 'en' });
  const walk = walkOf(orderInTime(footprints), numbers, footprints);
  expect([...walk.order]).toEqual([1, 2, 0]);
  expect([...numbers]).toEqual([0, 1, 2]);
  expect(Array.from(walk.instants).every(Number.isFinite)).toBe(true);
  expect(moveSelection(walk, 1, 'next')).toBe(2);
  expect(moveSelection(walk, 0, 'lane-down')).toBe(1);
  expect(moveSelection(walk, 2, 'lane-up')).toBe(1);
});
