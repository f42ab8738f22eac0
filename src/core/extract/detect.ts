/** Tells the language of a text from its characters. */
import type { Language } from '../time/types.ts';
import { isHan, isLetter } from './characters.ts';
import { scriptOf } from './fold.ts';
import type { Range } from './sentences.ts';

/** Enough to tell by. */
const SAMPLE = 2_000;

/** True where Han characters weigh at least a third as much as Latin letters. `range`: offsets, end exclusive. */
export function isChinese(text: string, { start, end }: Range): boolean {
  let [han, latin] = [0, 0];
  const last = Math.min(end, start + SAMPLE);
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) latin += 1;
    else if (isHan(code)) han += 1;
  }
  return han > 0 && han * 3 >= latin;
}

/** The language of a text, from its first characters. */
export function detectLanguage(text: string): Language {
  if (!isChinese(text, { start: 0, end: text.length })) return 'en';
  let balance = 0;
  for (const character of text.slice(0, SAMPLE)) balance += scriptOf(character);
  return balance > 0 ? 'zh-Hant' : 'zh-Hans';
}
