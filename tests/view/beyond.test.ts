import { expect, it } from 'vitest';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { extentOf } from '../../src/core/time/extent.ts';
import { footprintsOf } from '../../src/core/time/footprints.ts';
import { beyondOf, timesOf } from '../../src/view/beyond.ts';

const whens = ['2018', '2019-01/2019-06', '2019-05-30', '2019-07-16', '2019-09', '2019/..', '2021-01-01'];
const times = timesOf(
  footprintsOf(whens.length, (index) => whens[index] ?? ''),
  Uint32Array.from(whens.keys()),
);

it('counts what the view leaves out, and names the nearest of each side', () => {
  const beyond = beyondOf(times, extentOf(parseEdtf('2019-07/2019-08')));
  expect(beyond.earlier).toBe(3);
  expect(whens[beyond.nearestEarlier ?? -1]).toBe('2019-01/2019-06');
  expect(beyond.later).toBe(2);
  expect(whens[beyond.nearestLater ?? -1]).toBe('2019-09');
});

it('counts nothing when everything is in view', () => {
  const beyond = beyondOf(times, extentOf(parseEdtf('2018/2021')));
  expect(beyond).toEqual({ count: 7, earlier: 0, nearestEarlier: null, later: 0, nearestLater: null });
});
