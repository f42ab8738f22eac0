/** Language tags as files and people write them → the three languages of Dateline. */
import type { Language } from '../../core/time/types.ts';

const TAGS: readonly (readonly [RegExp, Language])[] = [
  [/^zh\b.*\b(hant|tw|hk|mo)\b/, 'zh-Hant'],
  [/^(zh|cmn|chi|zho)\b/, 'zh-Hans'],
  [/^(en|eng)\b/, 'en'],
];

/** "zh-CN", "zh_TW", "en-GB" … → the language that Dateline reads it in, or undefined for another language. */
export function languageOf(tag: string): Language | undefined {
  const plain = tag.trim().toLowerCase().replaceAll('_', '-');
  return TAGS.find(([pattern]) => pattern.test(plain))?.[1];
}
