/** One sentence for a whole document: how many events, from when to when, and how many stand behind them. */
import { spanOf } from '../core/document/order.ts';
import type { EventsDocument } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';
import { words as wordsOf } from '../core/time/words.ts';
import type { Words } from '../view/words/types.ts';

/** "14 events, from 14 June 2019 to September 2019; …" in the language of the interface. */
export function summaryOf(document: EventsDocument, words: Words, language: Language): string {
  const { count, background, first, last, open } = spanOf(document);
  if (count === 0) return words.noEvents;
  const from = first === null ? null : wordsOf(first, language);
  const to = last === null ? null : wordsOf(last, language);
  return words.summary({ count, background, from, to, isOpen: open });
}
