/** The words of a talk by language. */
import type { Language } from '../../core/time/types.ts';
import { presentEn } from './en.ts';
import type { PresentWords } from './types.ts';
import { presentHans } from './zh-Hans.ts';
import { presentHant } from './zh-Hant.ts';

export const PRESENT_WORDS: Readonly<Record<Language, PresentWords>> = {
  'zh-Hans': presentHans,
  'zh-Hant': presentHant,
  en: presentEn,
};
