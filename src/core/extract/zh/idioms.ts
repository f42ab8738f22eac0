/** Idioms, names and lengths that look like a Chinese date (一日夫妻, 星期五餐厅, 一月之内). Folded text. */
import type { Place } from '../grammar.ts';

/** By the last piece of the date: what follows it in an idiom, a name or a length. */
const AFTER: Readonly<Record<string, RegExp>> = {
  day: /^(?:夫妻|千里|三餐|三秋|为师|不见|不如|之内|之间|折抵|抵刑|之计|游|服|内)/,
  month: /^(?:不知肉味|怀胎|怀孕|号(?![召称令])|刊|之内|以内|之久|有余)/,
  weekday: /^(?:餐厅|味|福(?![州建利清田特]))/,
};
/** What stands before a length or in the middle of one. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  day: /(?:羁押|刑期|拘留|关押|居住|折抵)$/,
};

/** True where a date that says nothing but a day, a month or a weekday belongs to such words. `kind`: of its only piece. */
export function isIdiom(kind: string, { text, start, end }: Place): boolean {
  const isHan = !/\d/.test(text.slice(start, end)) || kind === 'month';
  if (!isHan) return false;
  return (
    (AFTER[kind]?.test(text.slice(end, end + 6)) ?? false) ||
    (BEFORE[kind]?.test(text.slice(Math.max(0, start - 4), start)) ?? false)
  );
}

/** 轰动一时: never one o'clock. */
export const isForATime = (words: string): boolean => words === '一时';
