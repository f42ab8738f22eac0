/** Makes the title of an event: a clause of its sentence that says what happened, without the date. */
import { enTitle } from './en/title.ts';
import type { Range } from './sentences.ts';
import { zhTitle } from './zh/title.ts';

/** What a title is made of: the part of the sentence that belongs to the event, and its date. */
export interface Told {
  readonly text: string;
  readonly segment: Range;
  readonly date: Range;
}

/** At most about 28 Han characters or 70 Latin ones; cut at a clause, else between words. Never empty. */
export function titleOf(told: Told, language: 'zh' | 'en'): string {
  const title = language === 'zh' ? zhTitle(told) : enTitle(told);
  return title === '' ? told.text.slice(told.date.start, told.date.end) : title;
}
