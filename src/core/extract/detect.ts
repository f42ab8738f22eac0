/** Tells the language of a text from its characters. */
import type { Language } from '../time/types.ts';
import { isHan, isLetter } from './characters.ts';
import type { Range } from './sentences.ts';

/** Frequent characters that only one of the two scripts writes. */
const SIMPLIFIED = new Set(
  '国会发时来为这们个说对过学开关长门问间见东车业产后体动务区华单变员场处备实应总战报权条给经结统记设话调运还进远选队难',
);
const TRADITIONAL = new Set(
  '國會發時來為這們個說對過學開關長門問間見東車業產後體動務區華單變員場處備實應總戰報權條給經結統記設話調運還進遠選隊難',
);

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
  let [simplified, traditional] = [0, 0];
  for (const character of text.slice(0, SAMPLE)) {
    if (SIMPLIFIED.has(character)) simplified += 1;
    else if (TRADITIONAL.has(character)) traditional += 1;
  }
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
