/** Makes the title of an event: a clause of its sentence that says what happened, without the date. */
import { enTitle } from './en/title.ts';
import type { Range } from './sentences.ts';
import { BARE_VERB, type Told } from './told.ts';
import { zhTitle } from './zh/title.ts';

/** Shorter than this nothing is said ("held"). */
const THIN = { zh: 2, en: 8 } as const;
/** Who said it is not what happened: the sentence tells that. */
const WHO_SAID = /^(?:[\w’'.-]{1,24} ){1,6}(?:said|says|announced|reported|added|showed|confirmed)$/;
const REACH = 300;

/**
 * At most 28 Han characters or 70 Latin ones; cut at a clause, else between words. Never empty: where the segment says nothing the
 * clauses around the date do, and where those say nothing, the date. Offsets are UTF-16, ends exclusive.
 */
export function titleOf(told: Told & { readonly around: Range }, language: 'zh' | 'en'): string {
  const make = language === 'zh' ? zhTitle : enTitle;
  const own = make(told);
  if (language === 'en' && WHO_SAID.test(own)) return make({ ...told, segment: near(told) });
  if (own.length >= THIN[language] && !BARE_VERB.test(own)) return own;
  const wide = make({ ...told, segment: told.around });
  const whole = wide.length >= THIN[language] ? wide : make({ ...told, segment: near(told) });
  const title = whole.length > own.length ? whole : own;
  return title.trim() === '' ? told.text.slice(told.date.start, told.date.end) : title;
}

function near({ sentence, date }: Told): Range {
  return { start: Math.max(sentence.start, date.start - REACH), end: Math.min(sentence.end, date.end + REACH) };
}
