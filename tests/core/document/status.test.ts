import { describe, expect, it, test } from 'vitest';
import { statusOf, withStatus } from '../../../src/core/document/status.ts';
import type { EventsDocument, Status } from '../../../src/core/document/types.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { documentOf, eventAt } from './sample.ts';

describe('seen on 25 July 2019', () => {
  test.each<[string, Status, string]>([
    ['2019-07-24', 'happened', 'yesterday'],
    ['2019-07-25', 'happened', 'the day itself'],
    ['2019-07-26', 'planned', 'tomorrow'],
    ['2019-07-25T23:59', 'happened', 'the last minute of the day'],
    ['2019-07-26T00:00', 'planned', 'the first minute after it'],
    ['2019-07-25T23:00-04:00', 'planned', 'that evening further west, which is the next day in UTC'],
    ['2019-06', 'happened', 'some time in June'],
    ['2019-07', 'ongoing', 'some time in July: it may or may not have been'],
    ['2019-09', 'planned', 'some time in September'],
    ['2019', 'ongoing', 'some time this year'],
    ['2019-07-16/2019-08-26', 'ongoing', 'an interval that holds the day'],
    ['2019-07-01/2019-07-25', 'happened', 'an interval that ends with the day'],
    ['2019-07-26/2019-08-26', 'planned', 'an interval that begins tomorrow'],
    ['2019-06-14/..', 'ongoing', 'begun, and without an end'],
    ['2019-06-14/', 'ongoing', 'begun, with an end that nobody knows'],
    ['2019-08-01/..', 'planned', 'not begun, and without an end'],
    ['../2019-06-30', 'happened', 'until June'],
    ['../2019-12-31', 'ongoing', 'until the end of the year'],
    ['2019-06-21~/2019-06-30~', 'happened', 'late June'],
    ['-0220', 'happened', '221 BCE'],
    ['Y-13800000000', 'happened', 'the beginning'],
  ])('%s has %s: %s', (when, status) => {
    expect(statusOf(parseEdtf(when), '2019-07-25')).toBe(status);
  });
});

it('takes all for happened where there is no as-of day', () => {
  expect(statusOf(parseEdtf('2999'), undefined)).toBe('happened');
});

describe('a document', () => {
  it('gets a status for every event, but a stated one stays', () => {
    const document = documentOf([eventAt('2019-09'), eventAt('2019-08', { status: 'cancelled' })]);
    expect(withStatus(document).events.map(({ status }) => status)).toEqual(['planned', 'cancelled']);
  });

  it('without an as-of day stays as it is', () => {
    const document: EventsDocument = {
      version: 1,
      title: 'T',
      language: 'en',
      lanes: [],
      events: [eventAt('2019-09')],
    };
    expect(withStatus(document)).toBe(document);
  });
});
