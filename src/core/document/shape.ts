/** The shape of a document: for every record, its fields and their readers. `schema.json` says the same to other programs. */
import { listOf, numberBetween, offset, oneOf, report, shortened, text, words, yesNo } from './fields.ts';
import type { Reader } from './fields.ts';
import { openRecord, optional, required } from './record.ts';
import type { Fields } from './record.ts';
import type { Check, DatePart, EventsDocument, Evidence, Implied, Lane, Link, Media, Source, StatedDuration, Status, StoryStep, TimelineEvent, Undated } from './types.ts'; // prettier-ignore
import { color, edtf, fileAddress, isoDay, language, linkAddress, localText } from './values.ts';

const STATUSES: readonly Status[] = ['happened', 'ongoing', 'planned', 'cancelled'];
const IMPLIED_FIELDS: readonly Implied['field'][] = [
  'century',
  'decade',
  'year',
  'month',
  'day',
  'start',
  'end',
  'zone',
];
const IMPLIED_FROM: readonly Implied['from'][] = ['published', 'inferred', 'carried', 'tense'];
const TENSES: readonly Exclude<Evidence['tense'], undefined>[] = ['past', 'coming'];
const SEVERITIES: readonly Check['severity'][] = ['error', 'warning', 'note'];

const implied = openRecord<Implied>({
  field: required(oneOf(IMPLIED_FIELDS)),
  value: required(text),
  from: required(oneOf(IMPLIED_FROM)),
});

const duration = openRecord<StatedDuration>({
  text: required(words),
  days: required(numberBetween(0, Number.MAX_SAFE_INTEGER)),
});

const datePart = openRecord<DatePart>({ kind: required(words), text: required(text) });

const evidence = openRecord<Evidence>({
  quote: required(words),
  start: required(offset),
  end: required(offset),
  dateText: required(text),
  dateStart: required(offset),
  implied: required(listOf(implied)),
  rule: required(text),
  parts: optional(listOf(datePart)),
  alternatives: optional(listOf(edtf)),
  tense: optional(oneOf(TENSES)),
  duration: optional(duration),
});

const range: Reader<readonly [number, number]> = (value, place) => {
  const [start, end, ...rest] = listOf(offset)(value, place) ?? [];
  if (start !== undefined && end !== undefined && rest.length === 0) return [start, end];
  return report(place, value, { severity: 'error', code: 'type', message: 'expected two offsets, [start, end]' });
};

const check = openRecord<Check>({
  code: required(words),
  severity: required(oneOf(SEVERITIES)),
  message: required(localText),
  suggestion: optional(localText),
  at: optional(range),
});

const anyLink = openRecord<Link>({
  to: optional(words),
  url: optional(linkAddress),
  kind: optional(words),
  label: optional(localText),
});

const link: Reader<Link> = (value, place) => {
  const read = anyLink(value, place);
  if (read === null || read.to !== undefined || read.url !== undefined) return read;
  const message = 'this link leads nowhere; give it "to" (the id of an event) or "url"';
  return report(place, value, { severity: 'error', code: 'link-empty', message });
};

const oneMedia = openRecord<Media>({
  url: required(fileAddress),
  alt: required(localText),
  credit: optional(localText),
});

export const links = listOf(link);
export const media = listOf(oneMedia);

export const tags = listOf(words);
export const importance = numberBetween(0, 1);
export const status = oneOf(STATUSES);

const EVENT: Fields<TimelineEvent> = {
  id: required(words),
  when: required(edtf),
  title: required(localText),
  summary: optional(localText),
  lane: optional(words),
  importance: optional(importance),
  status: optional(status),
  tags: optional(tags),
  place: optional(words),
  actor: optional(words),
  evidence: required(listOf(evidence), []),
  links: optional(links),
  media: optional(media),
  notes: optional(localText),
  checks: optional(listOf(check)),
  edited: optional(listOf(words)),
};

const source = openRecord<Source>({
  title: optional(words),
  url: optional(linkAddress),
  publisher: optional(words),
  published: optional(isoDay),
  publishedInferred: optional(yesNo),
  text: optional(text),
});

const undated = openRecord<Undated>({
  quote: required(words),
  start: required(offset),
  end: required(offset),
  dateText: required(text),
  title: required(localText),
});

/** A step longer than a day is a slip. */
const LONGEST_STEP = 86_400;

/** What a step may say beside its event. */
export const STEP: Fields<Omit<StoryStep, 'event' | 'highlight'>> = {
  range: optional(edtf),
  lanes: optional(listOf(words)),
  title: optional(localText),
  text: optional(localText),
  notes: optional(localText),
  seconds: optional(numberBetween(1, LONGEST_STEP)),
};

const stepRecord = openRecord<StoryStep>({ ...STEP, event: optional(words), highlight: optional(listOf(words)) });

/** The id of an event, or a record. */
const storyStep: Reader<string | StoryStep> = (value, place) =>
  typeof value === 'string' ? words(value, place) : stepRecord(value, place);

const lane = openRecord<Lane>({ id: required(words), label: required(localText), color: optional(color) });

export const version: Reader<1> = (value, place) => {
  if (value === 1) return 1;
  const met = value === undefined ? 'no version is named' : `met version ${shortened(value)}`;
  const message = `${met}, but this program reads version 1; update it, or write the timeline again as version 1`;
  return report(place, value, { severity: 'error', code: 'version', message });
};

const UNTITLED = { 'zh-Hans': '时间线', 'zh-Hant': '時間線', en: 'Timeline' };

export const event = openRecord(EVENT);

/** A reader of whole documents whose list of events `events` reads. */
export function documentWith(events: Reader<readonly TimelineEvent[]>): Reader<EventsDocument> {
  return openRecord<EventsDocument>({
    version: required(version),
    title: required(localText, UNTITLED),
    summary: optional(localText),
    language: required(language, 'en'),
    asOf: optional(isoDay),
    source: optional(source),
    lanes: required(listOf(lane), []),
    events: required(events),
    undated: optional(listOf(undated)),
    story: optional(listOf(storyStep)),
  });
}

/** Reads a whole document, field by field; what lies across fields (ids, lanes, proofs) is `whole.ts`. */
export const eventsDocument = documentWith(listOf(event));
