/** Chooses the string of a text that may stand in several languages. */
import type { Language } from '../time/types.ts';
import type { LocalText } from './types.ts';

/** Where to look when the wanted language is missing: the same script family first, then English. */
const FALLBACKS: Readonly<Record<Language, readonly Language[]>> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en'],
};

/** The string of `text` for a reader of `language`: in that language, else its sister script, else English, else the first one. */
export function textIn(text: LocalText, language: Language): string {
  if (typeof text === 'string') return text;
  const found = FALLBACKS[language].map((candidate) => text[candidate]).find((words) => words !== undefined);
  return found ?? Object.values(text)[0] ?? '';
}
