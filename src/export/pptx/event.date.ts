/** The line that says when an event was, is or is to be. */
import { statusOf } from '../../core/document/status.ts';
import type { EventsDocument, TimelineEvent } from '../../core/document/types.ts';
import { parseEdtf } from '../../core/time/edtf.ts';
import type { Language } from '../../core/time/types.ts';
import { words } from '../../core/time/words.ts';
import { formWords } from '../html/words.ts';
import { deckWords } from './words.ts';

/** The date in words, and what became of it where it did not simply happen. */
export function dateOf({ when, status }: TimelineEvent, { asOf }: EventsDocument, language: Language): string {
  const date = parseEdtf(when);
  const known = status ?? statusOf(date, asOf);
  const isPlain = known === 'happened' || known === 'ongoing';
  return [words(date, language), ...(isPlain ? [] : [formWords[language].statuses[known]])].join(
    deckWords[language].between,
  );
}
