/** From an article to its EventsDocument: dates, items, lanes from headings, and the proof of each event. */
import type {
  Diagnostic,
  Evidence,
  EventsDocument,
  Lane,
  LocalText,
  Source,
  Status,
  TimelineEvent,
} from '../document/types.ts';
import type { Language } from '../time/types.ts';
import { datesOf } from './dates.ts';
import { detectLanguage } from './detect.ts';
import { eventId } from './ids.ts';
import { itemsOf } from './items.ts';
import { storiesOf, type Story } from './merge.ts';
import { undatedOf } from './tray.ts';
import type { Anchor, DatedItem, DateExpression, PlainText } from './types.ts';

export interface DocumentOptions {
  readonly title?: LocalText;
  readonly language?: Language;
  /** ISO day. */
  readonly published?: string;
  readonly publishedInferred?: boolean;
  readonly source?: Source;
  readonly summary?: LocalText;
  /** Keeps the plain text in the document, so that every proof can be read in its place. */
  readonly includeText?: boolean;
}

export interface Extraction {
  readonly document: EventsDocument;
  /** What could not be read, and doubtful readings, with their places in the plain text. */
  readonly problems: readonly Diagnostic[];
  /** Every date of the text, those that are no event of the story too. */
  readonly expressions: readonly DateExpression[];
}

/** Makes the document of an article. A status is stated only where the words say it; checks are not made here. */
export function documentOf(plain: PlainText, options: DocumentOptions = {}): Extraction {
  const language = options.language ?? detectLanguage(plain.text);
  const { published } = options;
  const { expressions, anchor, problems } = datesOf(plain, {
    language,
    ...(published !== undefined && { anchor: published }),
  });
  const items = itemsOf(plain, expressions);
  const undated = undatedOf(plain, expressions);
  const document: EventsDocument = {
    version: 1,
    title: options.title ?? firstLine(plain),
    ...(options.summary !== undefined && { summary: options.summary }),
    language,
    ...(anchor && { asOf: anchor.day }),
    source: sourceOf(plain, options, anchor),
    lanes: lanesOf(items),
    events: eventsOf(plain, storiesOf(items), anchor),
    ...(undated.length > 0 && { undated }),
  };
  return { document, problems, expressions };
}

function sourceOf(
  plain: PlainText,
  { source, publishedInferred, includeText }: DocumentOptions,
  anchor: Anchor | null,
): Source {
  const inferred = anchor?.from === 'inferred' || publishedInferred === true;
  return {
    ...source,
    ...(anchor && { published: anchor.day }),
    ...(anchor && inferred && { publishedInferred: true }),
    ...(includeText && { text: plain.text }),
  };
}

const LONGEST_TITLE = 80;

function firstLine({ blocks, text }: PlainText): string {
  const first = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  const line = first ? text.slice(first.start, first.end).trim() : '';
  const isCut = /[A-Za-z]/.test(line.charAt(LONGEST_TITLE));
  return isCut ? line.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '') : line.slice(0, LONGEST_TITLE);
}

function lanesOf(items: readonly DatedItem[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { heading } of items) {
    if (heading === null) continue;
    const id = laneId(heading);
    if (!lanes.has(id)) lanes.set(id, { id, label: heading });
  }
  return [...lanes.values()];
}

/** By the words of the heading, not by its number: a lane that is put in before it must not change it. */
function laneId(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '-');
}

function eventsOf(plain: PlainText, stories: readonly Story[], anchor: Anchor | null): TimelineEvent[] {
  const seen = new Map<string, number>();
  return stories.map((story) => {
    const { first, tellings, date } = story;
    const evidence = tellings.map((item) => evidenceOf(plain, item));
    const base = eventId(evidence[0]?.quote ?? '', first.expression.text);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const heading = tellings.find((item) => item.heading !== null)?.heading ?? null;
    const status = statusOf(plain, story, anchor);
    return {
      id: count === 1 ? base : `${base}-${String(count)}`,
      when: date.edtf,
      title: first.title,
      ...(heading !== null && { lane: laneId(heading) }),
      importance: tellings.reduce((most, { importance }) => Math.max(most, importance), 0),
      ...(status && { status }),
      evidence,
    };
  });
}

/** What the words say: called off, planned where it is not over by then, going on. */
function statusOf({ text }: PlainText, { tellings, date }: Story, anchor: Anchor | null): Status | undefined {
  const stated = tellings.find(({ status }) => status === 'cancelled') ?? tellings.find(({ status }) => status);
  if (stated?.status === 'cancelled') return 'cancelled';
  const isOver = anchor !== null && date.to !== null && date.to < anchor.day;
  const isSaid = tellings.some(({ future }) => future) || isDeadline(text, date, anchor);
  const isComing = isSaid && !tellings.some(({ tense }) => tense === 'past');
  return isComing && !isOver ? 'planned' : stated?.status;
}

/** By August 30, said before it: what has to be done by then is planned. */
function isDeadline(text: string, { edtf, start, to }: DateExpression, anchor: Anchor | null): boolean {
  if (anchor === null || to === null || to < anchor.day || !edtf.startsWith('../')) return false;
  return /\bby (?:the )?$/i.test(text.slice(Math.max(0, start - 8), start));
}

function evidenceOf({ text }: PlainText, { expression, sentence, duration, tense }: DatedItem): Evidence {
  const { parts = [], alternatives } = expression;
  return {
    quote: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    dateText: expression.text,
    dateStart: expression.start,
    implied: expression.implied,
    rule: expression.rule,
    ...(parts.length > 0 && { parts }),
    ...(alternatives.length > 0 && { alternatives }),
    ...(tense && { tense }),
    ...(duration && { duration }),
  };
}
