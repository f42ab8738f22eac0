/** EventsDocument → Markdown: headings, dates, titles, proofs as quotes, links; nothing else that Markdown could mean. */
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';
import { itemsOf, sourceItem, undatedItems, type Item, type Leading } from './html/items.ts';
import { formWords } from './html/words.ts';
import { escapeMd, linkMd } from './md.escape.ts';
import { textWords } from './texts.words.ts';

export interface MarkdownOptions {
  /** By default the document's own. */
  readonly language?: Language | undefined;
  /** `time`, by default: all events one after the other; `lanes`: the same in each lane. */
  readonly order?: 'time' | 'lanes';
}

/** The document, its blocks parted by blank lines. */
export function markdownOf(
  document: EventsDocument,
  { language = document.language, order = 'time' }: MarkdownOptions = {},
): string {
  const { summary } = document;
  const items = itemsOf(document, language);
  const blocks = [
    heading(1, textIn(document.title, language)),
    summary === undefined ? '' : escapeMd(textIn(summary, language)),
    ...(order === 'lanes'
      ? inLanes(document, items, language)
      : items.flatMap((item) => eventBlocks(item, { language, level: 2, hasLane: true }))),
    ...undatedBlocks(document, language),
    ...sourceBlocks(document, language),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The lanes in their own order, then what is in none; a lane without events is left out. */
function inLanes({ lanes }: EventsDocument, items: readonly Item[], language: Language): string[] {
  const known = new Set(lanes.map(({ id }) => id));
  const groups = [
    ...lanes.map(({ id, label }) => ({
      label: textIn(label, language),
      inside: items.filter(({ event }) => event.lane === id),
    })),
    { label: textWords[language].otherLane, inside: items.filter(({ event }) => !known.has(event.lane ?? '')) },
  ];
  return groups
    .filter(({ inside }) => inside.length > 0)
    .flatMap(({ label, inside }) => [
      heading(2, label),
      ...inside.flatMap((item) => eventBlocks(item, { language, level: 3, hasLane: false })),
    ]);
}

interface EventStyle {
  readonly language: Language;
  readonly level: number;
  readonly hasLane: boolean;
}

function eventBlocks(item: Item, { language, level, hasLane }: EventStyle): string[] {
  const { event, date, title, status, summary, lane, about, links } = item;
  const isTold = status !== null && status !== 'happened';
  const told = [hasLane ? escapeMd(lane) : '', isTold ? `*${formWords[language].statuses[status]}*` : ''];
  return [
    heading(level, `${date} · ${title}`),
    told.filter((part) => part !== '').join(' · '),
    escapeMd(summary),
    ...event.evidence.map(({ quote }) => quoteMd(quote)),
    escapeMd(about.join(' · ')),
    ...links.map(leadMd),
  ];
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escapeMd(text)}`;
}

function quoteMd(quote: string): string {
  const words = escapeMd(quote);
  return words === '' ? '' : `> ${words}`;
}

/** A link where its address may be followed, else its words alone. */
function leadMd({ text, address }: Leading): string {
  return address === null ? escapeMd(text) : linkMd(text, address);
}

function undatedBlocks(document: EventsDocument, language: Language): string[] {
  const items = undatedItems(document, language);
  if (items.length === 0) return [];
  const { undated, colon } = formWords[language];
  return [
    heading(2, undated),
    ...items.flatMap(({ date, title, quote }) => [
      escapeMd([date, title].filter((text) => text !== '').join(colon)),
      quoteMd(quote),
    ]),
  ];
}

/** Where the document comes from, under a rule. */
function sourceBlocks(document: EventsDocument, language: Language): string[] {
  const source = sourceItem(document, language);
  if (source === null) return [];
  const { name, published } = source;
  const named = name.text === '' ? '' : escapeMd(formWords[language].source) + gapAfter(language) + leadMd(name);
  const told = published === null ? '' : escapeMd(published.text);
  return ['---', [named, told].filter((part) => part !== '').join(' · ')];
}

/** Escaping trims the blank that "Source: " ends with. */
function gapAfter(language: Language): string {
  return formWords[language].source.endsWith(' ') ? ' ' : '';
}
