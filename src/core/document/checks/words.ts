/** The sentences of all checks: what was met, and what to do. */
import type { CheckWords } from './types.ts';

export const CHECK_WORDS = {
  'duration-mismatch': {
    severity: 'warning',
    'zh-Hans': '文中称“{stated}”，起止日期含首尾共{spanned}天。请核对天数或日期。',
    'zh-Hant': '文中稱「{stated}」，起訖日期含首尾共{spanned}天。請核對天數或日期。',
    en: 'The text says “{stated}”; the dates span {spanned} days, both ends included. Check the number or the dates.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    'zh-Hans': '“{text}”：{date}是{actual}，不是{stated}。请核对日期或星期。',
    'zh-Hant': '「{text}」：{date}是{actual}，不是{stated}。請核對日期或星期。',
    en: '“{text}”: {date} is a {actual}, not a {stated}. Check the date or the weekday.',
  },
  'end-before-start': {
    severity: 'warning',
    'zh-Hans': '“{text}”的结束早于开始，除非延续到{year}年。请核对起止日期。',
    'zh-Hant': '「{text}」的結束早於開始，除非延續到{year}年。請核對起訖日期。',
    en: '“{text}” ends before it starts, unless it runs into {year}. Check both ends.',
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
  'coming-in-past': {
    severity: 'warning',
    'zh-Hans': '文中说“{text}”将要发生，但{when}在截至日{asOf}时已经过去。请核对日期或措辞。',
    'zh-Hant': '文中說「{text}」將要發生，但{when}在截至日{asOf}時已經過去。請核對日期或措辭。',
    en: 'The text speaks of “{text}” as coming, but {when} was over on the as-of day, {asOf}. Check the date or the verb.',
  },
  'past-in-future': {
    severity: 'warning',
    'zh-Hans': '文中说“{text}”已经发生，但{when}在截至日{asOf}之后。请核对日期或措辞。',
    'zh-Hant': '文中說「{text}」已經發生，但{when}在截至日{asOf}之後。請核對日期或措辭。',
    en: 'The text tells of “{text}” as done, but {when} lies after the as-of day, {asOf}. Check the date or the verb.',
  },
  'ambiguous-date': {
    severity: 'warning',
    'zh-Hans': '“{text}”读作{when}，也可读作{others}。请确认是哪一种。',
    'zh-Hant': '「{text}」讀作{when}，也可讀作{others}。請確認是哪一種。',
    en: '“{text}” was read as {when}; it can also mean {others}. Say which is meant.',
  },
  'event-two-dates': {
    severity: 'warning',
    'zh-Hans': '“{title}”在此记于{when}，前文记于{other}。请核对是否为同一事件。',
    'zh-Hant': '「{title}」在此記於{when}，前文記於{other}。請核對是否為同一事件。',
    en: '“{title}” is told here of {when}, and elsewhere of {other}. Check whether it is one event, and which day is right.',
  },
  'proof-dates-differ': {
    severity: 'warning',
    'zh-Hans': '“{text}”指{named}，而该事件记于{when}。请核对两处原文。',
    'zh-Hant': '「{text}」指{named}，而該事件記於{when}。請核對兩處原文。',
    en: '“{text}” names {named}, but this event stands at {when}. Compare the sentences.',
  },
  'count-mismatch': {
    severity: 'warning',
    'zh-Hans': '文中称“{stated}”，但列出{listed}个日期。请核对数目或日期。',
    'zh-Hant': '文中稱「{stated}」，但列出{listed}個日期。請核對數目或日期。',
    en: 'The text says “{stated}” but lists {listed} dates. Check the number or the dates.',
  },
  'edition-mismatch': {
    severity: 'warning',
    'zh-Hans': '“{text}”在{year}年，“{other}”在{otherYear}年，届次与年份不符。请核对。',
    'zh-Hant': '「{text}」在{year}年，「{other}」在{otherYear}年，屆次與年份不符。請核對。',
    en: '“{text}” stands in {year}, “{other}” in {otherYear}; the numbers do not fit the years. Check both.',
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
