/** The timelines that come with the site: which there are, and how to get one. */
import { readDocumentText } from '../core/document/read.ts';
import { withStatus } from '../core/document/status.ts';
import type { Diagnostic, EventSet } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';

/** A document as it was read: `document` is null where nothing of it could be saved. */
export interface Reading {
  readonly name: string;
  readonly document: EventSet | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How many diagnostics there are, where not all are kept. */
  readonly problems?: number;
}

const FILES = import.meta.glob<string>('../../data/*/timeline*.json', { query: '?raw', import: 'default' });

function slugOf(path: string): string {
  return path.split('/').at(-2) ?? path;
}

/** Names of all timelines, each once. */
export function slugs(): string[] {
  return [...new Set(Object.keys(FILES).map(slugOf))];
}

/** Reads the text of a `timeline.json`; never throws, whatever it holds. */
export function readTimeline(name: string, text: string): Reading {
  const { document, diagnostics } = readDocumentText(text);
  return { name, document: document === null ? null : withStatus(document), diagnostics };
}

/** All editions of a timeline, the original first; empty where there is none of that name. */
export async function loadEditions(slug: string): Promise<Reading[]> {
  const paths = Object.keys(FILES).filter((path) => slugOf(path) === slug);
  const original = paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return Promise.all(original.map(async (path) => readTimeline(slug, (await FILES[path]?.()) ?? '')));
}

/** What a reader asks of the editions of a timeline. */
interface Wish {
  readonly edition: Language | null;
  /** Id of an event, which stands in one edition only. */
  readonly event: string | null;
  /** Language of the interface. */
  readonly language: Language;
}

/** The edition to show: the one asked for, else the one with the open event, else the one in the reader's language or script. */
export function chooseEdition(editions: readonly Reading[], wish: Wish): Reading | null {
  const { edition: wanted, event, language } = wish;
  const by = (match: (edition: Language) => boolean): Reading | undefined =>
    editions.find(({ document }) => document !== null && match(document.language));
  return (
    (wanted === null ? undefined : by((edition) => edition === wanted)) ??
    editions.find(({ document }) => document !== null && hasEvent(document, event)) ??
    by((edition) => edition === language) ??
    by((edition) => edition.slice(0, 2) === language.slice(0, 2)) ??
    editions[0] ??
    null
  );
}

function hasEvent({ events }: EventSet, id: string | null): boolean {
  for (let index = 0; id !== null && index < events.length; index += 1) if (events.at(index)?.id === id) return true;
  return false;
}
