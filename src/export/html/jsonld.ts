/** EventsDocument → schema.org `ItemList` of `Event`, for search engines. A date is never told more exactly than it is known. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument, Status, TimelineEvent } from '../../core/document/types.ts';
import { datetimeOf } from '../../core/time/datetime.ts';
import { parseEdtf } from '../../core/time/edtf.ts';
import type { EdtfDate, EdtfInterval, Language } from '../../core/time/types.ts';
import { itemsOf, type Item } from './items.ts';

type Json = Readonly<Record<string, unknown>>;

const STATUSES: Readonly<Partial<Record<Status, string>>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/** The list as a JSON-LD value, in the order of time. */
export function jsonLdOf(document: EventsDocument, language: Language): Json {
  const items = itemsOf(document, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: textIn(document.title, language),
    ...(document.summary !== undefined && { description: textIn(document.summary, language) }),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: items.length,
    itemListElement: items.map((item, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      item: eventOf(item, language),
    })),
  };
}

function eventOf({ event, title, summary, status, links }: Item, language: Language): Json {
  const [page] = links.flatMap(({ address }) => (address !== null && /^https?:/i.test(address) ? [address] : []));
  return {
    '@type': 'Event',
    name: title,
    inLanguage: language,
    ...timeOf(event),
    ...(summary !== '' && { description: summary }),
    ...(event.place !== undefined && { location: { '@type': 'Place', name: event.place } }),
    ...(status !== null && STATUSES[status] !== undefined && { eventStatus: STATUSES[status] }),
    ...(page !== undefined && { url: page }),
  };
}

/**
 * `startDate` and `endDate` where they are known as they are written: a day, a month or a year, neither "about" nor in doubt.
 * `temporalCoverage`, which takes the notation of the document, where two dates do not say it all: intervals, open sides,
 * "late June", seasons, years before the first.
 */
function timeOf({ when }: TimelineEvent): Json {
  const value = parseEdtf(when);
  if (value.kind === 'interval') {
    const [startDate, endDate] = [isoOf(value.start), isoOf(value.end)];
    return { ...(startDate && { startDate }), ...(endDate && { endDate }), temporalCoverage: when };
  }
  const startDate = isoOf(value);
  return startDate === undefined ? { temporalCoverage: when } : { startDate };
}

function isoOf(side: EdtfInterval['start']): string | undefined {
  return typeof side === 'string' || isInDoubt(side) ? undefined : datetimeOf(side);
}

function isInDoubt({ approximate, uncertain }: EdtfDate): boolean {
  return approximate || uncertain;
}
