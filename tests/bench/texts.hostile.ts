/** Strings that are made to be slow. */
import { flat } from './flat.ts';
import type { Tongue } from './texts.news.ts';

const HOSTILE_LENGTH = 16_000;

interface Hostile {
  readonly language: Tongue;
  readonly head?: string;
  /** Repeated until the string is long enough. */
  readonly unit: string;
}

/** What a string that is made to be slow is made of, by name. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  '一': { language: 'zh', unit: '一' },
  '十': { language: 'zh', unit: '十' },
  'digits': { language: 'zh', unit: '2019' },
  '年': { language: 'zh', unit: '年' },
  '月': { language: 'zh', unit: '月' },
  '日': { language: 'zh', unit: '日' },
  '初': { language: 'zh', unit: '初' },
  '（': { language: 'zh', unit: '（' },
  '（）': { language: 'zh', unit: '（7月）' },
  '7月 and spaces': { language: 'zh', head: '7月', unit: ' ' },
  '7月 again and again': { language: 'zh', unit: '7月' },
  '上周 again and again': { language: 'zh', unit: '上周' },
  '1、': { language: 'zh', unit: '1、' },
  'mixed Chinese': { language: 'zh', unit: '一2019年初（7月 至—12:日上、' },
  'digits (en)': { language: 'en', unit: '7' },
  '(': { language: 'en', unit: '(' },
  'July and spaces': { language: 'en', head: 'July', unit: ' ' },
  'July again and again': { language: 'en', unit: 'July ' },
  '-': { language: 'en', unit: '-' },
  '12:': { language: 'en', unit: '12:' },
  'today again and again': { language: 'en', unit: 'today ' },
  'the': { language: 'en', unit: 'the ' },
  'the next': { language: 'en', unit: 'the next ' },
  'mixed English': { language: 'en', unit: 'the next 12:-July (5, late of 2019 to ' },
}; // prettier-ignore

/** A string of 16,000 UTF-16 units. */
export function hostileOf({ head = '', unit }: Hostile): string {
  const count = Math.ceil((HOSTILE_LENGTH - head.length) / unit.length);
  return flat((head + unit.repeat(count)).slice(0, HOSTILE_LENGTH));
}
