/** JSON-LD: no date is told more exactly than it is known. */
import { expect, it, test } from 'vitest';
import { jsonLdOf } from '../../../src/export/html/jsonld.ts';
import { documentOf, event } from '../../scenes/support/documents.ts';

interface Listed {
  readonly itemListElement: readonly { readonly item: Readonly<Record<string, unknown>> }[];
}

function itemsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return (value as Listed).itemListElement.map(({ item }) => item);
}

test.each([
  ['2019-07-16', { startDate: '2019-07-16' }],
  ['2019-07-16T09:30+08:00', { startDate: '2019-07-16T09:30+08:00' }],
  ['2019-09', { startDate: '2019-09' }],
  ['2019', { startDate: '2019' }],
  ['2019-07-16/2019-08-26', { startDate: '2019-07-16', endDate: '2019-08-26', temporalCoverage: '2019-07-16/2019-08-26' }],
  ['2019-07/2019-08', { startDate: '2019-07', endDate: '2019-08', temporalCoverage: '2019-07/2019-08' }],
  ['2019-06-14/..', { startDate: '2019-06-14', temporalCoverage: '2019-06-14/..' }],
  ['../2019-06-30', { endDate: '2019-06-30', temporalCoverage: '../2019-06-30' }],
  ['2019-06-21~/2019-06-30~', { temporalCoverage: '2019-06-21~/2019-06-30~' }],
  ['1130~', { temporalCoverage: '1130~' }],
  ['2019-07-16?', { temporalCoverage: '2019-07-16?' }],
  ['2019-22', { temporalCoverage: '2019-22' }],
  ['198X', { temporalCoverage: '198X' }],
  ['-0220', { temporalCoverage: '-0220' }],
])('%s', (when, time) => {
  const [item] = itemsIn(jsonLdOf(documentOf('T', 'en', { events: [event(when, 'One')] }), 'en'));
  expect(item).toEqual({ '@type': 'Event', name: 'One', inLanguage: 'en', ...time });
}); // prettier-ignore

it('lists the events in the order of time, with what search engines know', () => {
  const links = [{ url: 'mailto:a@example.org' }, { url: 'https://example.org/a' }];
  const document = documentOf('T', 'en', {
    asOf: '2019-07-25',
    events: [
      event('2019-09', 'Later', { summary: 'In short', place: 'Oslo', links }),
      event('2019-07-01', 'Earlier', { status: 'cancelled' }),
    ],
  });
  expect(jsonLdOf(document, 'en')).toMatchObject({ '@type': 'ItemList', name: 'T', numberOfItems: 2 });
  expect(itemsIn(jsonLdOf(document, 'en'))).toEqual([
    {
      '@type': 'Event',
      name: 'Earlier',
      inLanguage: 'en',
      startDate: '2019-07-01',
      eventStatus: 'https://schema.org/EventCancelled',
    },
    {
      '@type': 'Event',
      name: 'Later',
      inLanguage: 'en',
      startDate: '2019-09',
      description: 'In short',
      location: { '@type': 'Place', name: 'Oslo' },
      eventStatus: 'https://schema.org/EventScheduled',
      url: 'https://example.org/a',
    },
  ]);
});
