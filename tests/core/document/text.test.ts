import { expect, test } from 'vitest';
import { textIn } from '../../../src/core/document/text.ts';
import type { LocalText } from '../../../src/core/document/types.ts';
import type { Language } from '../../../src/core/time/types.ts';

test.each<[string, LocalText, Language, string]>([
  ['one string is for everybody', 'Landing', 'zh-Hans', 'Landing'],
  ['the language asked for', { 'zh-Hans': '着陆', en: 'Landing' }, 'zh-Hans', '着陆'],
  ['the sister script before English', { en: 'Landing', 'zh-Hant': '著陸' }, 'zh-Hans', '著陸'],
  ['the sister script, the other way', { en: 'Landing', 'zh-Hans': '着陆' }, 'zh-Hant', '着陆'],
  ['English where there is no Chinese', { en: 'Landing' }, 'zh-Hant', 'Landing'],
  ['the first where there is no English', { 'zh-Hant': '著陸', 'zh-Hans': '着陆' }, 'en', '著陸'],
  ['a language that we do not know', { fr: 'Alunissage' } as LocalText, 'en', 'Alunissage'],
  ['nothing', {}, 'en', ''],
])('%s', (_name, text, language, expected) => {
  expect(textIn(text, language)).toBe(expected);
});
