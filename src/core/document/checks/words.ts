/** The sentences of all checks: what was met, and what to do. */
import type { CheckWords } from './types.ts';

export const CHECK_WORDS = {
  'duration-mismatch': {
    severity: 'warning',
    'zh-Hans': '文中称“{stated}”，起止日期含首尾共{spanned}天。请核对天数或日期。',
    'zh-Hant': '文中稱「{stated}」，起訖日期含首尾共{spanned}天。請核對天數或日期。',
    en: 'The text says “{stated}”; the dates span {spanned} days, both ends included. Check the number or the dates.',
  },
  'planned-as-done': {
    severity: 'warning',
    'zh-Hans': '标为已发生，但{when}在截至日{asOf}之后。请核对日期或状态。',
    'zh-Hant': '標為已發生，但{when}在截至日{asOf}之後。請核對日期或狀態。',
    en: 'Marked as happened, but {when} lies after the as-of day, {asOf}. Check the date or the status.',
  },
  'done-as-planned': {
    severity: 'warning',
    'zh-Hans': '标为计划中，但{when}在截至日{asOf}时已经过去。请核对年份或状态。',
    'zh-Hant': '標為計劃中，但{when}在截至日{asOf}時已經過去。請核對年份或狀態。',
    en: 'Marked as planned, but {when} was over on the as-of day, {asOf}. Check the year or the status.',
  },
  'year-inferred': {
    severity: 'note',
    'zh-Hans': '“{text}”没有写年份，{year}年由全文推定。请核对。',
    'zh-Hant': '「{text}」沒有寫年份，{year}年由全文推定。請核對。',
    en: '“{text}” names no year; {year} was inferred from the whole text. Check it.',
  },
  'impossible-day': {
    severity: 'error',
    'zh-Hans': '“{text}”中的{day}日不存在，该月只有{last}天。请核对原文。',
    'zh-Hant': '「{text}」中的{day}日不存在，該月只有{last}天。請核對原文。',
    en: '“{text}” names day {day} of a month of {last} days. Check the text.',
  },
} as const satisfies Record<string, CheckWords>;
