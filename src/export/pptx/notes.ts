/** What the speaker sees of a step: how long it is to take, the own words, what of the text is not on the slide, and every proof in full. */
import type { Step } from '../../core/document/story.ts';
import { textIn } from '../../core/document/text.ts';
import type { Evidence } from '../../core/document/types.ts';
import type { Language } from '../../core/time/types.ts';
import { durationWords } from '../../core/time/words.duration.ts';
import { deckWords } from './words.ts';

export interface Noted {
  readonly language: Language;
  readonly evidence?: readonly Evidence[];
  /** The text of the step where the slide has not all of it. */
  readonly rest?: string;
}

/** One paragraph a line. */
export function notesOf({ notes, seconds }: Step, { language, evidence = [], rest = '' }: Noted): string {
  const { planned, proof } = deckWords[language];
  const parts = [
    seconds === null ? '' : planned(durationWords(seconds * 1000, language)),
    textIn(notes, language),
    rest,
    [...new Set(evidence.map(({ quote }) => proof(quote)))].join('\n'),
  ];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
