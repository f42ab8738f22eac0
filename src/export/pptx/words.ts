/** The few words of a deck, beside those of the card and of the forms. */
import type { Language } from '../../core/time/types.ts';

export interface DeckWords {
  /** Title of the slide with all of it. */
  readonly overview: string;
  /** Before the sentence that proves a date, in the notes. */
  readonly proof: (quote: string) => string;
  /** Around the sentence on the slide. */
  readonly quoted: (quote: string) => string;
  /** First line of the notes: how long the step is to take, `duration` in words. */
  readonly planned: (duration: string) => string;
  /** Between the date and what became of it. */
  readonly between: string;
}

export const deckWords: Readonly<Record<Language, DeckWords>> = {
  en: {
    overview: 'The whole timeline',
    proof: (quote) => `Evidence: “${quote}”`,
    quoted: (quote) => `“${quote}”`,
    planned: (duration) => `Planned time: ${duration}`,
    between: ' · ',
  },
  'zh-Hans': {
    overview: '全部时间线',
    proof: (quote) => `依据：“${quote}”`,
    quoted: (quote) => `“${quote}”`,
    planned: (duration) => `计划用时：${duration}`,
    between: ' · ',
  },
  'zh-Hant': {
    overview: '全部時間線',
    proof: (quote) => `依據：「${quote}」`,
    quoted: (quote) => `「${quote}」`,
    planned: (duration) => `計劃用時：${duration}`,
    between: ' · ',
  },
};
