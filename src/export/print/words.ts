/** The few words of printed pages, beside those of the card and of the forms. */
import type { Language } from '../../core/time/types.ts';

export interface PrintWords {
  readonly page: (number: number, of: number) => string;
  /** Of a timeline that is cut along time. */
  readonly part: (number: number, of: number) => string;
  /** Heading of the list after the drawing. */
  readonly list: string;
  /** Heading of what the speaker says. */
  readonly notes: string;
}

export const printWords: Readonly<Record<Language, PrintWords>> = {
  en: {
    page: (number, of) => `Page ${String(number)} of ${String(of)}`,
    part: (number, of) => `Part ${String(number)} of ${String(of)}`,
    list: 'All events',
    notes: 'Notes',
  },
  'zh-Hans': {
    page: (number, of) => `第${String(number)}页，共${String(of)}页`,
    part: (number, of) => `第${String(number)}段，共${String(of)}段`,
    list: '全部事件',
    notes: '备注',
  },
  'zh-Hant': {
    page: (number, of) => `第${String(number)}頁，共${String(of)}頁`,
    part: (number, of) => `第${String(number)}段，共${String(of)}段`,
    list: '全部事件',
    notes: '備註',
  },
};
