/** Documents for the checks: sentences, each with its dates, as an extraction would give them. */
import { checkDocument } from '../../../src/core/document/checks.ts';
import type { Check, EventsDocument, Evidence, TimelineEvent } from '../../../src/core/document/types.ts';

/** One date of a sentence: EDTF, its words (in the order of the sentence), and what else the event or its proof has. */
export interface Told {
  readonly when: string;
  readonly date: string;
  readonly title?: string;
  readonly event?: Partial<TimelineEvent>;
  readonly proof?: Partial<Evidence>;
}

/** A sentence and its dates. */
export type Sentence = readonly [quote: string, ...dates: Told[]];

/** A document of 25 July 2019 whose text is the sentences, one after the other. */
export function tell(sentences: readonly Sentence[], more: Partial<EventsDocument> = {}): EventsDocument {
  let start = 0;
  const events = sentences.flatMap(([quote, ...dates], index) => {
    const at = start;
    start += quote.length;
    let from = 0;
    return dates.map(({ when, date, title = 'T', event, proof }, order): TimelineEvent => {
      const inQuote = quote.indexOf(date, from);
      if (inQuote < 0) throw new Error(`“${quote}” does not hold “${date}”`);
      from = inQuote + date.length;
      const place = { quote, start: at, end: at + quote.length, dateText: date, dateStart: at + inQuote };
      const evidence = [{ ...place, implied: [], rule: 'r', ...proof }];
      return { id: `e${index}-${order}`, when, title, evidence, ...event };
    });
  });
  const text = sentences.map(([quote]) => quote).join('');
  return { version: 1, title: 'T', language: 'en', asOf: '2019-07-25', source: { text }, lanes: [], events, ...more };
}

/** All checks on a document, as they follow each other. */
export function checksOn(document: EventsDocument): readonly Check[] {
  return checkDocument(document).events.flatMap(({ checks = [] }) => checks);
}

export function codesOn(document: EventsDocument): string[] {
  return checksOn(document).map(({ code }) => code);
}

/** The words of the text that a check points at. */
export function pointedAt(document: EventsDocument, { at = [0, 0] }: Check): string {
  return document.source?.text?.slice(...at) ?? '';
}

/** The day of a sentence that a single event tells of. */
export function once(when: string, quote: string, told: Omit<Told, 'when'>): EventsDocument {
  return tell([[quote, { when, ...told }]]);
}
