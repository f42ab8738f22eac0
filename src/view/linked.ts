/** The links of an event as a card says them: what the other event is to this one, and which one it is. */
import type { EventLink, Links } from '../core/document/links.ts';
import { textIn } from '../core/document/text.ts';
import type { Language } from '../core/time/types.ts';
import type { Entries, Entry } from './entries.ts';
import type { ReaderWords } from './words/reader.types.ts';

export interface LinkedEvent {
  readonly key: string;
  /** "led to", or what the document calls it. */
  readonly relation: string;
  readonly entry: Entry;
  /** The reader's filter leaves it out. */
  readonly isFilteredOut: boolean;
}

interface LinkSources {
  readonly links: Links;
  readonly entries: Pick<Entries, 'of'>;
  readonly words: ReaderWords;
  readonly language: Language;
  /** 1 for an event that passes the filter, by document index; null without a filter. */
  readonly mask: Uint8Array | null;
}

/** Links to events without a date that can be read are left out: they are nowhere else either. */
export function linkedOf(index: number, { links, entries, words, language, mask }: LinkSources): LinkedEvent[] {
  return links.of(index).flatMap((link, place) => {
    const entry = entries.of(link.index);
    if (entry === undefined) return [];
    const relation = relationOf(link, words, language);
    return [{ key: `${String(place)} ${entry.id}`, relation, entry, isFilteredOut: mask?.[link.index] === 0 }];
  });
}

function relationOf({ label, kind, direction }: EventLink, words: ReaderWords, language: Language): string {
  return label === null ? words.links.kinds[kind][direction] : textIn(label, language);
}
