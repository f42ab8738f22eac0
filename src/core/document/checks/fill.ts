/** Puts the values of a finding into the sentences of its code. */
import type { Language } from '../../time/types.ts';
import { words } from '../../time/words.ts';
import { textIn } from '../text.ts';
import type { Finding, Sentences, Value } from './types.ts';

const NAME = /\{(\w+)\}/g;

/** The sentences with every `{name}` filled in. */
export function filled(sentences: Sentences, values: Finding['values']): Record<Language, string> {
  return {
    'zh-Hans': filledIn(sentences['zh-Hans'], values, 'zh-Hans'),
    'zh-Hant': filledIn(sentences['zh-Hant'], values, 'zh-Hant'),
    en: filledIn(sentences.en, values, 'en'),
  };
}

/** The first of the sentences whose values are all there, filled in; null where there is none. */
export function firstFilled(choices: readonly Sentences[], values: Finding['values']): Record<Language, string> | null {
  const chosen = choices.find(({ en }) => [...en.matchAll(NAME)].every(([, name = '']) => Object.hasOwn(values, name)));
  return chosen === undefined ? null : filled(chosen, values);
}

function filledIn(sentence: string, values: Finding['values'], language: Language): string {
  return sentence.replace(NAME, (_whole, name: string) => wordsOf(values[name] ?? '', language));
}

function wordsOf(value: Value, language: Language): string {
  if (typeof value !== 'object') return String(value);
  if ('map' in value) return value.map((one) => wordsOf(one, language)).join(' / ');
  return 'kind' in value ? words(value, language) : textIn(value, language);
}
