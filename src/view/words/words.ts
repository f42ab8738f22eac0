/** The words of the interface by language, and the language that a reader's browser asks for. */
import type { Language } from '../../core/time/types.ts';
import { en } from './en.ts';
import type { Words } from './types.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export const WORDS: Readonly<Record<Language, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** The first language of a browser's list (BCP 47) that the interface speaks; English where there is none. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
