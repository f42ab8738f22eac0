/** The words of an embedded timeline: those around every drawing, and a few of its own. */
import type { Language } from '../core/time/types.ts';
import { readerEn } from '../view/words/reader.en.ts';
import type { ReaderWords } from '../view/words/reader.types.ts';
import { readerZhHans } from '../view/words/reader.zh-Hans.ts';
import { readerZhHant } from '../view/words/reader.zh-Hant.ts';
import type { Layout } from './state.svelte.ts';

export interface EmbedWords extends ReaderWords {
  readonly layouts: Readonly<Record<Layout, string>>;
  /** How to zoom, said when the wheel has scrolled the page. */
  readonly wheel: string;
  readonly source: string;
}

export const WORDS: Readonly<Record<Language, EmbedWords>> = {
  en: {
    ...readerEn,
    layouts: { timeline: 'Timeline', list: 'List' },
    wheel: 'Ctrl or ⌘ + wheel zooms',
    source: 'Source',
  },
  'zh-Hans': {
    ...readerZhHans,
    ...{ layouts: { timeline: '时间线', list: '列表' }, wheel: '按住 Ctrl 或 ⌘ 滚动滚轮可缩放', source: '来源' },
  },
  'zh-Hant': {
    ...readerZhHant,
    ...{ layouts: { timeline: '時間線', list: '列表' }, wheel: '按住 Ctrl 或 ⌘ 捲動滾輪可縮放', source: '來源' },
  },
};

/** The language of the words for a `lang`: the nearest that there is, null where it says none of them. */
export function languageOf(tag: string): Language | null {
  if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return /^en\b/i.test(tag) ? 'en' : null;
}
