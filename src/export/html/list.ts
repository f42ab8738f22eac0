/** EventsDocument → the ordered list that is the content of every form: date, title, proof and links, without script or style. */
import { textIn } from '../../core/document/text.ts';
import type { EventsDocument, Evidence } from '../../core/document/types.ts';
import type { Language } from '../../core/time/types.ts';
import { escapeXml } from '../escape.ts';
import { attributesOf } from './attributes.ts';
import { itemsOf, sourceItem, undatedItems, type Item, type Leading } from './items.ts';
import { formWords } from './words.ts';

export interface ListOptions {
  /** By default the document's own. */
  readonly language?: Language | undefined;
  /** The page around it tells title, summary and source itself. */
  readonly isBare?: boolean;
}

/** The list as it stands in `<date-line>` or in any page: a heading, the events in time, what has no date, the source. */
export function listOf(document: EventsDocument, { language = document.language, isBare = false }: ListOptions = {}): string {
  const head = [`<h2>${escapeXml(textIn(document.title, language))}</h2>`, ...summaryOf(document, language)];
  return [
    ...(isBare ? [] : head),
    '<ol>',
    ...itemsOf(document, language).map((item) => eventOf(item, language)),
    '</ol>',
    ...undatedOf(document, { language, level: isBare ? 2 : 3 }),
    ...(isBare ? [] : footerOf(document, language)),
  ].join('\n');
} // prettier-ignore

/** The document in a paragraph, where it has a summary. */
export function summaryOf({ summary }: EventsDocument, language: Language): string[] {
  return summary === undefined ? [] : paragraph(escapeXml(textIn(summary, language)));
}

function eventOf(item: Item, language: Language): string {
  const { event, date, datetime, title, status, summary, about, links } = item;
  const isTold = status !== null && status !== 'happened';
  const attributes = attributesOf({
    'data-id': event.id,
    'data-when': event.when,
    'data-lane': event.lane,
    'data-status': status ?? undefined,
    'data-importance': event.importance,
  });
  const head = [
    `<time${attributesOf({ datetime })}>${escapeXml(date)}</time>`,
    `<strong>${escapeXml(title)}</strong>`,
    ...(isTold ? [`<em>${formWords[language].statuses[status]}</em>`] : []),
  ];
  const lines = [
    head.join(' '),
    ...paragraph(escapeXml(summary)),
    ...event.evidence.map((evidence) => `<blockquote>${markedQuote(evidence)}</blockquote>`),
    ...(about.length === 0 ? [] : [`<p><small>${escapeXml(about.join(' · '))}</small></p>`]),
    ...links.flatMap((link) => paragraph(linkOf(link))),
  ];
  return `<li${attributes}>${lines.join('\n')}</li>`;
}

/** The sentence with its date marked, where that stands in it. */
export function markedQuote({ quote, start, dateStart, dateText }: Evidence): string {
  const [from, to] = [dateStart - start, dateStart - start + dateText.length];
  if (dateText === '' || quote.slice(from, to) !== dateText) return escapeXml(quote);
  return `${escapeXml(quote.slice(0, from))}<mark>${escapeXml(dateText)}</mark>${escapeXml(quote.slice(to))}`;
}

/** A link where its address may be followed, else its words alone. */
export function linkOf({ text, address }: Leading): string {
  const words = escapeXml(text);
  return address === null ? words : `<a${attributesOf({ href: address, rel: 'noopener noreferrer' })}>${words}</a>`;
}

function paragraph(markup: string): string[] {
  return markup === '' ? [] : [`<p>${markup}</p>`];
}

function undatedOf(document: EventsDocument, { language, level }: { language: Language; level: number }): string[] {
  const items = undatedItems(document, language);
  if (items.length === 0) return [];
  const { undated, colon } = formWords[language];
  const rows = items.map(({ date, title, quote }) => {
    const told = escapeXml([date, title].filter((text) => text !== '').join(colon));
    return `<li>${told}\n<blockquote>${escapeXml(quote)}</blockquote></li>`;
  });
  return [`<h${level}>${undated}</h${level}>`, '<ul>', ...rows, '</ul>'];
}

/** Where the document comes from, as a footer, where it says that. */
export function footerOf(document: EventsDocument, language: Language): string[] {
  const source = sourceItem(document, language);
  if (source === null) return [];
  const { name, published } = source;
  const { source: label } = formWords[language];
  const told = published === null ? '' : `<time datetime="${published.day}">${escapeXml(published.text)}</time>`;
  const named = name.text === '' ? '' : `${label}<cite>${linkOf(name)}</cite>`;
  return [`<footer>${[named, told].filter((part) => part !== '').join(' · ')}</footer>`];
}
