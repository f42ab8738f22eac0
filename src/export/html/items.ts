/** A document as the written forms tell it: its events in time, each with all its words, and what stands around them. */
import { linksOf, type Links } from '../../core/document/links.ts';
import { withStatus } from '../../core/document/status.ts';
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument, Status, TimelineEvent } from '../../core/document/types.ts';
import { LINK_ADDRESS } from '../../core/document/url.ts';
import { datetimeOf } from '../../core/time/datetime.ts';
import { parseEdtf } from '../../core/time/edtf.ts';
import { footprintsOf, orderInTime } from '../../core/time/footprints.ts';
import type { Language } from '../../core/time/types.ts';
import { words } from '../../core/time/words.ts';
import { clean } from '../escape.ts';
import { formWords, type FormWords } from './words.ts';

/** Words that lead somewhere; `address` is null where it may not be followed. */
export interface Leading {
  readonly text: string;
  readonly address: string | null;
}

export interface Item {
  readonly event: TimelineEvent;
  /** The date in words, and as HTML can say it. */
  readonly date: string;
  readonly datetime: string | undefined;
  readonly title: string;
  readonly summary: string;
  /** Label of the lane; empty where it has none. */
  readonly lane: string;
  /** Stated, or what the as-of day says; null where neither does. */
  readonly status: Status | null;
  /** Place, people, tags and linked events, each in words. */
  readonly about: readonly string[];
  readonly links: readonly Leading[];
}

/** An address that may become a link, else null; also where what is dropped in writing would make it another one. */
function safeAddress(address: string | undefined): string | null {
  return address !== undefined && LINK_ADDRESS.test(address) && clean(address) === address ? address : null;
}

/** Every event with a date that can be read, in the order of time, worded in `language`. */
export function itemsOf(document: EventsDocument, language: Language): Item[] {
  const stated = withStatus(document);
  const { events } = stated;
  const columns = footprintsOf(events.length, (index) => events[index]?.when ?? '');
  const lanes = new Map(document.lanes.map(({ id, label }) => [id, textIn(label, language)]));
  const telling: Telling = { document: stated, language, lanes, links: linksOf(stated), form: formWords[language] };
  return [...orderInTime(columns)]
    .filter((index) => !Number.isNaN(columns.starts[index]))
    .flatMap((index) => itemAt(index, telling));
}

interface Telling {
  readonly document: EventsDocument;
  readonly language: Language;
  readonly lanes: ReadonlyMap<string, string>;
  readonly links: Links;
  readonly form: FormWords;
}

function itemAt(index: number, telling: Telling): Item[] {
  const { document, language, lanes } = telling;
  const event = document.events[index];
  if (event === undefined) return [];
  const value = parseEdtf(event.when);
  return [
    {
      event,
      date: words(value, language),
      datetime: datetimeOf(value),
      title: textIn(event.title, language),
      summary: event.summary === undefined ? '' : textIn(event.summary, language),
      lane: lanes.get(event.lane ?? '') ?? '',
      status: event.status ?? null,
      about: [...aboutOf(event, telling), ...linkedTo(index, telling)],
      links: leadsOf(event, telling),
    },
  ];
}

function aboutOf({ place = '', actor = '', tags = [] }: TimelineEvent, { form }: Telling): string[] {
  return [
    ...(place === '' ? [] : [form.place(place)]),
    ...(actor === '' ? [] : [form.people(actor)]),
    ...(tags.length === 0 ? [] : [form.tags(tags)]),
  ];
}

function linkedTo(index: number, { document, language, links, form }: Telling): string[] {
  return links.of(index).map(({ index: other, kind, direction, label }) => {
    const relation = label === null ? form.kinds[kind][direction] : textIn(label, language);
    return form.linked(relation, textIn(document.events[other]?.title ?? '', language));
  });
}

/** Links to addresses, and pictures, which no form loads by itself. */
function leadsOf({ links = [], media = [] }: TimelineEvent, { language, form }: Telling): Leading[] {
  const pages = links.flatMap(({ url, label }) => {
    if (url === undefined) return [];
    return [{ text: label === undefined ? url : textIn(label, language), address: safeAddress(url) }];
  });
  const pictures = media.map(({ url, alt, credit }) => {
    const told = [textIn(alt, language), credit === undefined ? '' : textIn(credit, language)];
    return { text: form.picture(told.filter(Boolean).join(' · ')), address: safeAddress(url) };
  });
  return [...pages, ...pictures];
}

/** Something told without a date: the words that stand for one, what it is, and the sentence. */
export interface UndatedItem {
  readonly date: string;
  readonly title: string;
  readonly quote: string;
}

export function undatedItems({ undated = [] }: EventsDocument, language: Language): UndatedItem[] {
  return undated.map(({ dateText, title, quote }) => ({ date: dateText, title: textIn(title, language), quote }));
}

export interface SourceItem {
  /** Publisher and title; the address where neither is known. */
  readonly name: Leading;
  /** "published 25 July 2019", as a day that `<time>` can say too; null where it is not known. */
  readonly published: { readonly text: string; readonly day: string } | null;
}

/** Where the document comes from; null where it says nothing of that. */
export function sourceItem({ source = {} }: EventsDocument, language: Language): SourceItem | null {
  const { title = '', publisher = '', url, published, publishedInferred = false } = source;
  const form = formWords[language];
  const names = [publisher, title].filter((name) => name !== '').join(form.comma);
  if (names === '' && url === undefined && published === undefined) return null;
  return {
    name: { text: names === '' ? (url ?? '') : names, address: safeAddress(url) },
    published:
      published === undefined
        ? null
        : { text: form.published(words(parseEdtf(published), language), publishedInferred), day: published },
  };
}
