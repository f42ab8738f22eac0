/** A text in the reader's language where it has it, and the language it then stands in, for `lang`. */
import { textIn } from '../core/document/text.ts';
import type { LocalText } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';

interface Worded {
  readonly text: string;
  readonly lang: Language;
}

/** `content` is the language of the document: a text that names no language stands in that one. */
export function wordedIn(local: LocalText, language: Language, content: Language): Worded {
  const text = textIn(local, language);
  if (typeof local === 'string') return { text, lang: content };
  if (local[language] === text) return { text, lang: language };
  const other = (Object.keys(local) as Language[]).find((each) => local[each] === text);
  return { text, lang: other ?? content };
}
