/** One sentence for a whole document: how many events, from when to when, and how many stand behind them. */
import { spanOf, type Span } from '../core/document/order.ts';
import type { EventSet } from '../core/document/types.ts';
import { formatEdtf } from '../core/time/edtf.ts';
import type { Language } from '../core/time/types.ts';
import { words as wordsOf } from '../core/time/words.ts';
import type { Words } from '../view/words/types.ts';

function spanWords({ first, last }: Span, language: Language): string {
  if (first === null || last === null) return '';
  const isOne = formatEdtf(first) === formatEdtf(last);
  return wordsOf(isOne ? first : { kind: 'interval', start: first, end: last }, language);
}

/** "14 events, June – September 2019; …" in the language of the interface. */
export function summaryOf(document: EventSet, words: Words, language: Language): string {
  const span = spanOf(document);
  if (span.count === 0) return words.noEvents;
  const { count, background, open } = span;
  const what = { count, background, when: spanWords(span, language), isOpen: open };
  if (document.total !== undefined) return words.partOf(what.when, count, document.total);
  return words.summary({ ...what, isProved: isProved(document) });
}

function isProved({ events, columns }: EventSet): boolean {
  if (columns !== undefined) return columns.isProved;
  for (let index = 0; index < events.length; index += 1) if (events.at(index)?.evidence.length === 0) return false;
  return true;
}
