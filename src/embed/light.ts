/** Reads a timeline out of the page: the list inside `<date-line>` as it stands for readers without script, or the JSON in it. */
import { languageOf, WORDS } from './words.ts';

/** What was found: JSON for `readDocument` (`json`: its text), or null where there is neither. */
export type Found = { readonly json: string } | { readonly value: unknown } | null;

/** The data inside an element. What a content system has stripped from the list is made up for as far as it can be. */
export function foundIn(element: Element): Found {
  const script = element.querySelector('script[type="application/json"]');
  if (script !== null) return { json: script.textContent };
  const items = [...element.querySelectorAll('ol > li')];
  if (items.length === 0) return null;
  const events = items.map(eventOf);
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6');
  const language = languageOf(element.closest('[lang]')?.getAttribute('lang') ?? '') ?? 'en';
  return {
    value: {
      version: 1,
      title: heading === null ? WORDS[language].timeline : textOf(heading),
      language,
      asOf: element.getAttribute('as-of') ?? undefined,
      lanes: lanesOf(element, events),
      events,
      undated: [...element.querySelectorAll(':scope > ul > li')].map(undatedOf),
      source: sourceOf(element.querySelector('footer')),
    },
  };
}

function textOf(element: Element): string {
  return squeezed(element.textContent).trim();
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Who says so, and when: what the list ends with. */
function sourceOf(footer: Element | null): unknown {
  if (footer === null) return undefined;
  const name = footer.querySelector('cite,a');
  const link = footer.querySelector('a');
  const published = footer.querySelector('time')?.getAttribute('datetime') ?? undefined;
  const title = name === null ? undefined : textOf(name);
  return { title, published, ...(link !== null && { url: addressOf(link) }) };
}

/** As it was written: not resolved, so that an address that may not be is refused and not turned into another. */
function addressOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

interface ListedEvent {
  readonly lane: string | undefined;
}

function eventOf(item: Element, index: number): ListedEvent & Readonly<Record<string, unknown>> {
  const data = (name: string): string | undefined => item.getAttribute(`data-${name}`) ?? undefined;
  const title = item.querySelector('strong,b,h3,h4,h5,h6');
  const links = [...item.querySelectorAll('a[href]')];
  const quotes = [...item.querySelectorAll('blockquote')];
  const summary = [...item.querySelectorAll('p')].find((child) => child.querySelector('a,small') === null);
  const importance = data('importance');
  return {
    id: data('id') ?? `event-${String(index + 1)}`,
    when: data('when') ?? datesIn(item),
    title: title === null ? wordsBesideDate(item) : textOf(title),
    summary: summary === undefined || textOf(summary) === '' ? undefined : textOf(summary),
    lane: data('lane'),
    status: data('status'),
    importance: importance === undefined ? undefined : Number(importance),
    evidence: quotes.filter((quote) => textOf(quote) !== '').map(proofOf),
    links: links.map((link) => ({ url: addressOf(link), label: textOf(link) || undefined })),
  };
}

/** What an item says of itself outside of elements of its own. */
function wordsBesideDate(item: Element): string {
  const others = [...item.childNodes].filter((node) => !(node instanceof Element && node.localName === 'time'));
  return squeezed(others.map((node) => node.textContent ?? '').join('')).trim();
}

/** One date, or two as an interval, as `<time>` has them. */
function datesIn(item: Element): string {
  const dates = [...item.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? textOf(time));
  return dates.slice(0, 2).join('/');
}

/** The sentence, with its date where the page marks it. */
function proofOf(element: Element): unknown {
  const quote = textOf(element);
  const mark = element.querySelector('mark');
  const place = { quote, start: 0, end: quote.length, implied: [], rule: '' };
  if (mark === null) return { ...place, dateText: '', dateStart: 0 };
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEndBefore(mark);
  return { ...place, dateText: textOf(mark), dateStart: squeezed(before.toString()).trimStart().length };
}

function undatedOf(item: Element): unknown {
  const quote = item.querySelector('blockquote');
  const said = textOf(quote ?? item);
  const title = squeezed(item.firstChild?.textContent ?? '').trim() || said;
  return { quote: said, start: 0, end: said.length, dateText: '', title };
}

/** The lanes as the element names them; else those of the events, in the order in which they come. */
function lanesOf(element: Element, events: readonly ListedEvent[]): unknown {
  try {
    const named: unknown = JSON.parse(element.getAttribute('lanes') ?? '');
    if (Array.isArray(named)) return named;
  } catch {
    // What does not parse says nothing.
  }
  const ids = new Set(events.flatMap(({ lane }) => (lane === undefined ? [] : [lane])));
  return [...ids].map((id) => ({ id, label: id }));
}
