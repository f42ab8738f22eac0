/** The few words of the exports as text, beside those of every written form. */
import type { Language } from '../core/time/types.ts';

export interface TextWords {
  /** Of a date that only names the stretch in which it lies. */
  readonly someTime: (date: string) => string;
  /** A remark behind words: "(…)". */
  readonly noted: (text: string, remark: string) => string;
  readonly quoted: (text: string) => string;
  /** Heading of the events that are in no lane. */
  readonly otherLane: string;
}

const chineseNote = (text: string, remark: string): string => `${text}（${remark}）`;

/** "20th century", which takes an article in a sentence. */
const COUNTED = /^\d+(?:st|nd|rd|th) /;

export const textWords: Readonly<Record<Language, TextWords>> = {
  en: {
    someTime: (date) => `some time in ${COUNTED.test(date) ? 'the ' : ''}${date}`,
    noted: (text, remark) => `${text} (${remark})`,
    quoted: (text) => `“${text}”`,
    otherLane: 'Other',
  },
  'zh-Hans': {
    someTime: (date) => `${date}某时`,
    noted: chineseNote,
    quoted: (text) => `“${text}”`,
    otherLane: '其他',
  },
  'zh-Hant': {
    someTime: (date) => `${date}某時`,
    noted: chineseNote,
    quoted: (text) => `「${text}」`,
    otherLane: '其他',
  },
};
