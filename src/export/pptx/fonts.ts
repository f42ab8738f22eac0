/** Which fonts and languages a presentation program is told of: those that office programs bring for Chinese, and one that all have for the rest. */
import type { Language } from '../../core/time/types.ts';

interface Faces {
  readonly latin: string;
  /** For Han characters. */
  readonly eastAsian: string;
}

export const faces: Readonly<Record<Language, Faces>> = {
  'zh-Hans': { latin: 'Microsoft YaHei', eastAsian: 'Microsoft YaHei' },
  'zh-Hant': { latin: 'Microsoft JhengHei', eastAsian: 'Microsoft JhengHei' },
  en: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
};

/** The language tags that office programs know, and that of words in the other script. */
export const tags: Readonly<Record<Language, { readonly lang: string; readonly other: string }>> = {
  'zh-Hans': { lang: 'zh-CN', other: 'en-US' },
  'zh-Hant': { lang: 'zh-TW', other: 'en-US' },
  en: { lang: 'en-GB', other: 'zh-CN' },
};

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/** The tag for a text in a deck of `language`: a Chinese sentence stays Chinese among English ones, and the other way round. */
export function tagOf(text: string, language: Language): string {
  const { lang, other } = tags[language];
  const isOther = language === 'en' ? HAN.test(text) : !HAN.test(text) && LETTER.test(text);
  return isOther ? other : lang;
}
