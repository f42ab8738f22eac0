/** The few words of a social card, beside the dates. */
import type { Language } from '../core/time/types.ts';

export interface CardWords {
  /** How many events, and from when to when; `when` may be empty. */
  readonly holds: (events: number, when: string) => string;
  readonly noEvents: string;
  readonly source: (name: string) => string;
  /** Between the source and its date. */
  readonly between: string;
}

export const cardWords: Readonly<Record<Language, CardWords>> = {
  'zh-Hans': {
    holds: (events, when) => [`${String(events)}个事件`, when].filter(Boolean).join('，'),
    noEvents: '没有事件',
    source: (name) => `来源：${name}`,
    between: '，',
  },
  'zh-Hant': {
    holds: (events, when) => [`${String(events)}個事件`, when].filter(Boolean).join('，'),
    noEvents: '沒有事件',
    source: (name) => `來源：${name}`,
    between: '，',
  },
  en: {
    holds: (events, when) => [events === 1 ? '1 event' : `${String(events)} events`, when].filter(Boolean).join(', '),
    noEvents: 'No events',
    source: (name) => `Source: ${name}`,
    between: ', ',
  },
};
