/** EventsDocument → iCalendar (RFC 5545): what is coming, or all of it, never more exact than it is known. */
import { withStatus } from '../core/document/status.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument, Status } from '../core/document/types.ts';
import { textHash } from '../core/extract/ids.ts';
import { parseIsoDay } from '../core/time/civil.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import { footprintOf } from '../core/time/footprint.ts';
import type { Edtf, Language } from '../core/time/types.ts';
import { formWords } from './html/words.ts';
import { itemsOf, sourceItem, type Item, type Leading } from './html/items.ts';
import { folded, icsAddress, icsText } from './ics.lines.ts';
import { calendarTime, type CalendarTime } from './ics.time.ts';
import { textWords } from './texts.words.ts';

export interface CalendarOptions {
  /** By default the document's own. */
  readonly language?: Language | undefined;
  /** All events in place of those that are coming. */
  readonly isAll?: boolean;
}

export interface Calendar {
  readonly text: string;
  /** How many events are in it. */
  readonly written: number;
  /** How many were wanted, but have a date that no calendar holds: before year 1, after 9999, or without a start. */
  readonly left: number;
}

interface Dated {
  readonly item: Item;
  readonly value: Edtf;
}

/**
 * The calendar. Coming is what is planned, and what goes on or may still lie ahead and has no told end. What is known only to
 * the month, season or "about" takes all days of that stretch, and its title says so; only days and times that the document
 * states stand alone. Events keep their UID as long as the title of the document and their id stay.
 */
export function icsOf(document: EventsDocument, options: CalendarOptions = {}): Calendar {
  const { language = document.language, isAll = false } = options;
  const all = itemsOf(document, language).map((item): Dated => ({ item, value: parseEdtf(item.event.when) }));
  const wanted = isAll ? all : all.filter(({ item, value }) => isComing(item.status, value));
  const around = aroundOf(document, language);
  const events = wanted.flatMap((dated) => {
    const time = calendarTime(dated.value, document.asOf);
    return time === null ? [] : [eventLines(dated, time, around)];
  });
  const title = icsText(textIn(document.title, language));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return { text: lines.map(folded).join(''), written: events.length, left: wanted.length - events.length };
}

/** The document with those events alone that a calendar of what is coming has, but for dates that no calendar holds. */
export function comingOf(document: EventsDocument): EventsDocument {
  const stated = withStatus(document).events;
  const events = document.events.filter((event, index) => {
    const { status = null } = stated[index] ?? event;
    return isComing(status, parseEdtf(event.when));
  });
  return { ...document, events };
}

function isComing(status: Status | null, value: Edtf): boolean {
  if (status !== 'ongoing') return status === 'planned';
  const { kind, end } = footprintOf(value);
  return end === 'open' || kind === 'window';
}

/** What all events of a document share. */
interface Around {
  readonly language: Language;
  /** Stands in every UID. */
  readonly hash: string;
  readonly stamp: string;
  readonly source: readonly string[];
}

function aroundOf(document: EventsDocument, language: Language): Around {
  const source = sourceItem(document, language);
  const name = source === null || source.name.text === '' ? [] : [formWords[language].source + leadText(source.name)];
  return {
    language,
    hash: textHash(textIn(document.title, document.language)),
    stamp: stampOf(document),
    source: name,
  };
}

/** When the calendar was made: the day that the document tells of itself, so that the same document gives the same calendar. */
function stampOf({ asOf, source }: EventsDocument): string {
  const days = [asOf, source?.published].filter((day) => day !== undefined && /^\d{4}-/.test(day));
  const day = days.find((each) => each !== undefined && parseIsoDay(each) !== null) ?? '1970-01-01';
  return `${day.replaceAll('-', '')}T000000Z`;
}

function eventLines({ item, value }: Dated, time: CalendarTime, around: Around): string[] {
  const { event, title, status, lane, links } = item;
  const { language, hash, stamp } = around;
  const when = whenOf(value, item.date, language);
  const summary = time.isExact ? title : textWords[language].noted(title, when);
  const page = links.find(({ address }) => address !== null && /^https?:/i.test(address))?.address ?? null;
  return [
    'BEGIN:VEVENT',
    `UID:${hash}-${textHash(event.id)}@dateline`,
    `DTSTAMP:${stamp}`,
    `DTSTART${time.start}`,
    ...(time.end === null ? [] : [`DTEND${time.end}`]),
    `SUMMARY:${icsText(summary)}`,
    `DESCRIPTION:${icsText(describe(item, when, around))}`,
    ...(lane === '' ? [] : [`CATEGORIES:${icsText(lane)}`]),
    ...(event.place === undefined ? [] : [`LOCATION:${icsText(event.place)}`]),
    ...(page === null ? [] : [`URL:${icsAddress(page)}`]),
    ...(status === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    // What lasts for days takes none of anybody's time.
    ...(time.isAllDay ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** The date in words, with "some time in" where it only names a stretch and the words do not say so themselves. */
function whenOf(value: Edtf, date: string, language: Language): string {
  if (footprintOf(value).kind !== 'window' || value.kind === 'interval') return date;
  const isSaid = value.approximate || value.uncertain;
  const isSomeDay = value.precision === 'day' || (value.precision === 'month' && value.month === undefined);
  return isSaid || isSomeDay ? date : textWords[language].someTime(date);
}

function describe({ event, status, summary, about, links }: Item, when: string, { language, source }: Around): string {
  const { noted, quoted } = textWords[language];
  const isTold = status !== null && status !== 'happened';
  return [
    isTold ? noted(when, formWords[language].statuses[status]) : when,
    summary,
    ...event.evidence.map(({ quote }) => quoted(quote)),
    ...about,
    ...links.map(leadText),
    ...source,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Words with their address behind them, where they have one and are not the address itself. */
function leadText({ text, address }: Leading): string {
  return address === null || address === text ? text : `${text} ${address}`;
}
