import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../src/core/document/order.ts';
import type { EventsDocument } from '../../../src/core/document/types.ts';
import { formatEdtf } from '../../../src/core/time/edtf.ts';
import { footprintsOf, orderInTime } from '../../../src/core/time/footprints.ts';
import { fc } from '../../support/laws.ts';
import { documentOf, eventAt } from './sample.ts';

function eventsInTime({ events }: EventsDocument): number[] {
  return [...orderInTime(footprintsOf(events.length, (index) => events[index]?.when ?? ''))];
}

function inTime(...dates: readonly string[]): string[] {
  const document = documentOf(dates.map((when, index) => eventAt(when, { id: String(index) })));
  return eventsInTime(document).map((index) => dates[index] ?? '');
}

describe('events in time', () => {
  test.each([
    ['by start', ['2019-07', '2018', '-0220'], ['-0220', '2018', '2019-07']],
    ['then the shorter first', ['2019', '2019-01', '2019-01-01'], ['2019-01-01', '2019-01', '2019']],
    ['without an end last', ['2019-06-14/..', '2019-06-14'], ['2019-06-14', '2019-06-14/..']],
    ['without a start at its end', ['2019-07', '../2019-06-30', '2019-06'], ['2019-06', '../2019-06-30', '2019-07']],
    ['from the beginning of the world', ['2019', 'Y-13800000000'], ['Y-13800000000', '2019']],
  ])('%s', (_name, dates, expected) => {
    expect(inTime(...dates)).toEqual(expected);
  });

  it('keeps the order of the document for the same time', () => {
    const document = documentOf(['b', 'a', 'c'].map((id) => eventAt('2019', { id })));
    expect(eventsInTime(document)).toEqual([0, 1, 2]);
  });

  it('is a permutation', () => {
    const dates = fc.constantFrom(
      '2019',
      '2019-07-16/..',
      '../2019',
      '-0220',
      '2019-07-16/2019-08-26',
      '1969-07-16T09:32',
    );
    fc.assert(
      fc.property(fc.array(dates), (whens) => {
        const order = eventsInTime(documentOf(whens.map((when, index) => eventAt(when, { id: String(index) }))));
        expect([...order].sort((a, b) => a - b)).toEqual(whens.map((_when, index) => index));
      }),
    );
  });
});

describe('the span of a document', () => {
  function span(...dates: readonly string[]): object {
    const { first, last, ...rest } = spanOf(
      documentOf(dates.map((when, index) => eventAt(when, { id: String(index) }))),
    );
    return { ...rest, first: first && formatEdtf(first), last: last && formatEdtf(last) };
  }

  test.each([
    ['nothing', [], { count: 0, background: 0, first: null, last: null, open: false }],
    ['one day', ['2019-07-16'], { count: 1, background: 0, first: '2019-07-16', last: '2019-07-16', open: false }],
    [
      'a summer, with years behind it',
      ['2019-06-14/..', '2019-07-16', '2019/2021', '2019-09'],
      { count: 4, background: 1, first: '2019-06-14', last: '2019-09', open: true },
    ],
    [
      'a history, in which long is usual',
      ['15XX', '16XX', '1765', '1786~', '1801'],
      { count: 5, background: 0, first: '15XX', last: '1801', open: false },
    ],
    [
      'two events are no foreground and background',
      ['2019-07-16', '2018/2020'],
      { count: 2, background: 0, first: '2018', last: '2020', open: false },
    ],
    [
      'ages behind ages',
      ['2019-07-16', '2019-08', '2018/2020', '1900/2100'],
      { count: 4, background: 2, first: '2019-07-16', last: '2019-08', open: false },
    ],
    [
      'a half without a start',
      ['../2019-06-30'],
      { count: 1, background: 0, first: '2019-06-30', last: '2019-06-30', open: false },
    ],
    [
      'an end that nobody knows',
      ['2019-06-14/'],
      { count: 1, background: 0, first: '2019-06-14', last: '2019-06-14', open: false },
    ],
  ])('%s', (_name, dates, expected) => {
    expect(span(...dates)).toEqual(expected);
  });
});
