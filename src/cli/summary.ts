/** One document in words: how many events, from when to when, in which lanes. */
import { spanOf } from '../core/document/order.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { words } from '../core/time/words.ts';
import type { Made, Remark } from './make.ts';

/** "1 event", "14 events", "no events". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "14 June 2019 to September 2019", or "" where there is no event. */
export function fromTo(document: EventsDocument): string {
  const { first, last, open } = spanOf(document);
  if (first === null || last === null) return '';
  const start = words(first, 'en');
  const end = words(last, 'en');
  const range = start === end ? start : `${start} to ${end}`;
  return open ? `${range} and on` : range;
}

/** "2 errors, 1 warning", "nothing to look at". */
export function remarksInWords(remarks: readonly Pick<Remark, 'severity'>[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = remarks.filter((remark) => remark.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.length === 0 ? 'nothing to look at' : parts.join(', ');
}

function laneWords(document: EventsDocument): string {
  const labels = document.lanes.map(({ id, label }) => {
    const count = document.events.filter((event) => event.lane === id).length;
    return `${textIn(label, document.language)} (${count})`;
  });
  return labels.length === 0 ? '' : `lanes: ${labels.join(', ')}`;
}

function publishedWords({ source, asOf }: EventsDocument): string {
  if (asOf === undefined) return 'published: not known; give it with --published';
  return `published: ${asOf}${source?.publishedInferred === true ? ' (inferred, nobody stated it)' : ''}`;
}

/** More lines than this nobody reads in a summary. */
const SHOWN = 50;

/** The lines of the remarks, the gravest first; beyond 50 only their number. */
export function remarkLines(remarks: readonly Remark[]): string[] {
  const ranked = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    remarks.filter((remark) => remark.severity === severity),
  );
  const rest = ranked.length - SHOWN;
  const more = rest > 0 ? [`… and ${rest} more; "dateline check" prints them all`] : [];
  return [...ranked.slice(0, SHOWN).map(({ line }) => line), ...more];
}

/** The summary of a document, a line each, and then what is to be looked at. */
export function summaryOf({ document, remarks, dates }: Made): string {
  const range = fromTo(document);
  const lines = [
    `${textIn(document.title, document.language)}: ${counted(document.events.length, 'event')}${range === '' ? '' : `, ${range}`}`,
    publishedWords(document),
    laneWords(document),
    `dates in the text: ${dates.all}, ${dates.context} of them context`,
    `to look at: ${remarksInWords(remarks)}`,
    ...remarkLines(remarks),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
