/** EventsDocument → CSV (RFC 4180) for spreadsheets, a row an event; `src/import/csv` reads it again. */
import { guarded } from '../core/document/formula.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { isoBounds } from './csv.time.ts';
import { clean } from './escape.ts';
import { itemsOf, sourceItem, type Item } from './html/items.ts';

export interface CsvOptions {
  /** By default the document's own. */
  readonly language?: Language | undefined;
  /** A byte order mark in front, by which Excel and WPS know that it is UTF-8. */
  readonly hasBom?: boolean;
}

interface Column {
  readonly name: string;
  readonly of: (item: Item) => string;
}

const COLUMNS: readonly Column[] = [
  { name: 'id', of: ({ event }) => event.id },
  { name: 'when', of: ({ event }) => event.when },
  { name: 'start', of: ({ event }) => isoBounds(parseEdtf(event.when)).start },
  { name: 'end', of: ({ event }) => isoBounds(parseEdtf(event.when)).end },
  { name: 'date', of: ({ date }) => date },
  { name: 'title', of: ({ title }) => title },
  { name: 'summary', of: ({ summary }) => summary },
  { name: 'lane', of: ({ lane }) => lane },
  { name: 'status', of: ({ status }) => status ?? '' },
  { name: 'importance', of: ({ event }) => String(event.importance ?? '') },
  { name: 'tags', of: ({ event }) => (event.tags ?? []).join('; ') },
  { name: 'place', of: ({ event }) => event.place ?? '' },
  { name: 'actor', of: ({ event }) => event.actor ?? '' },
  { name: 'proof', of: ({ event }) => event.evidence.map(({ quote }) => quote).join('\n') },
  { name: 'url', of: (item) => addressesOf(item)[0] ?? '' },
  { name: 'more urls', of: (item) => addressesOf(item).slice(1).join('\n') },
];

/**
 * The table, in the order of time, with a line of names. Dates stand four times: as EDTF, which says all, as ISO start and end
 * (both inclusive, empty where ISO cannot say it), and in words. The last column is the source of the document. What a spreadsheet would run as a formula has an apostrophe
 * in front; characters that no document may hold are dropped.
 */
export function csvOf(
  document: EventsDocument,
  { language = document.language, hasBom = false }: CsvOptions = {},
): string {
  const source = sourceItem(document, language)?.name;
  const rows = itemsOf(document, language).map((item) => [
    ...COLUMNS.map(({ of }) => of(item)),
    source?.address ?? source?.text ?? '',
  ]);
  const lines = [[...COLUMNS.map(({ name }) => name), 'source'], ...rows].map((cells) => cells.map(cellOf).join(','));
  return `${hasBom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/** Quoted also where it holds what other countries part cells with. */
function cellOf(text: string): string {
  const cell = guarded(clean(text));
  return /[",;\t\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Addresses of pages and pictures; what may not be followed is left out. */
function addressesOf({ links }: Item): string[] {
  return links.flatMap(({ address }) => (address === null ? [] : [address]));
}
