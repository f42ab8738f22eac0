import { expect, it } from 'vitest';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { extentOf } from '../../src/core/time/extent.ts';
import { beyondOf } from '../../src/view/beyond.ts';
import { entriesOf } from '../../src/view/entries.ts';

const whens = ['2018', '2019-01/2019-06', '2019-05-30', '2019-07-16', '2019-09', '2019/..', '2021-01-01'];
const file: EventsDocument = {
  version: 1,
  title: 'x',
  language: 'en',
  lanes: [],
  events: whens.map((when) => ({ id: when, when, title: when, evidence: [] })),
};

it('counts what the view leaves out, and names the nearest of each side', () => {
  const beyond = beyondOf(entriesOf(file, 'en'), extentOf(parseEdtf('2019-07/2019-08')));
  expect(beyond.earlier).toBe(3);
  expect(beyond.nearestEarlier?.id).toBe('2019-01/2019-06');
  expect(beyond.later).toBe(2);
  expect(beyond.nearestLater?.id).toBe('2019-09');
});

it('counts nothing when everything is in view', () => {
  const beyond = beyondOf(entriesOf(file, 'en'), extentOf(parseEdtf('2018/2021')));
  expect(beyond).toEqual({ earlier: 0, nearestEarlier: null, later: 0, nearestLater: null });
});
