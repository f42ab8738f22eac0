/** What could be done about each finding, the best first: the first sentence whose values are all known is given. */
import type { Sentences } from './types.ts';
import type { CHECK_WORDS } from './words.ts';

const IF_DONE: Sentences = {
  'zh-Hans': '若已发生，可改写为已完成；若只是状态有误，可设 status: happened。',
  'zh-Hant': '若已發生，可改寫為已完成；若只是狀態有誤，可設 status: happened。',
  en: 'If it has happened, write it as done, or set status: happened.',
};
const IF_COMING: Sentences = {
  'zh-Hans': '若尚未发生，可改写为计划；若只是状态有误，可设 status: planned。',
  'zh-Hant': '若尚未發生，可改寫為計劃；若只是狀態有誤，可設 status: planned。',
  en: 'If it is still to come, write it as planned, or set status: planned.',
};

export const CHECK_ADVICE: Readonly<Record<keyof typeof CHECK_WORDS, readonly Sentences[]>> = {
  'duration-mismatch': [
    {
      'zh-Hans': '若所称长度无误，可设 when: {edtf}；若日期无误，可写{spanned}天。',
      'zh-Hant': '若所稱長度無誤，可設 when: {edtf}；若日期無誤，可寫{spanned}天。',
      en: 'If the stated length is right, set when: {edtf}; if the dates are, write {spanned} days.',
    },
  ],
  'weekday-mismatch': [
    {
      'zh-Hans': '若日期无误，可写{actual}；若星期无误，可设 when: {edtf}。',
      'zh-Hant': '若日期無誤，可寫{actual}；若星期無誤，可設 when: {edtf}。',
      en: 'If the date is right, write {actual}; if the weekday is, set when: {edtf}.',
    },
    {
      'zh-Hans': '若日期无误，可写{actual}。',
      'zh-Hant': '若日期無誤，可寫{actual}。',
      en: 'If the date is right, write {actual}.',
    },
  ],
  'end-before-start': [
    {
      'zh-Hans': '若起止颠倒，可设 when: {edtf}。',
      'zh-Hant': '若起訖顛倒，可設 when: {edtf}。',
      en: 'If the ends were swapped, set when: {edtf}.',
    },
  ],
  'planned-as-done': [IF_COMING],
  'done-as-planned': [IF_DONE],
  'coming-in-past': [
    {
      'zh-Hans': '若指下一年，可设 when: {edtf}；若已发生，可改写为已完成。',
      'zh-Hant': '若指下一年，可設 when: {edtf}；若已發生，可改寫為已完成。',
      en: 'If the next year is meant, set when: {edtf}; if it has happened, write it as done.',
    },
    IF_DONE,
  ],
  'past-in-future': [
    {
      'zh-Hans': '若指上一年，可设 when: {edtf}；若尚未发生，可改写为计划。',
      'zh-Hant': '若指上一年，可設 when: {edtf}；若尚未發生，可改寫為計劃。',
      en: 'If the last year is meant, set when: {edtf}; if it is still to come, write it as planned.',
    },
    IF_COMING,
  ],
  'ambiguous-date': [
    {
      'zh-Hans': '若是另一种读法，可设 when: {edtf}；写出月份名即无歧义。',
      'zh-Hant': '若是另一種讀法，可設 when: {edtf}；寫出月份名即無歧義。',
      en: 'If the other reading is meant, set when: {edtf}; with the name of the month the text is clear.',
    },
  ],
  'event-two-dates': [
    {
      'zh-Hans': '若为同一事件，可在更正中写 merge: [{id}] 并设正确的 when。',
      'zh-Hant': '若為同一事件，可在更正中寫 merge: [{id}] 並設正確的 when。',
      en: 'If it is one event, write merge: [{id}] in the corrections of this one and set the right when.',
    },
  ],
  'proof-dates-differ': [
    {
      'zh-Hans': '若此句无误，可设 when: {edtf}。',
      'zh-Hant': '若此句無誤，可設 when: {edtf}。',
      en: 'If this sentence is right, set when: {edtf}.',
    },
  ],
  'count-mismatch': [
    {
      'zh-Hans': '若日期齐全，可将{number}改为{listed}；否则请补齐或删去日期。',
      'zh-Hant': '若日期齊全，可將{number}改為{listed}；否則請補齊或刪去日期。',
      en: 'If all dates are there, write {listed} for {number}; else add or take out a date.',
    },
  ],
  'edition-mismatch': [
    {
      'zh-Hans': '若届次有误，请改原文；若年份有误，可设正确的 when。',
      'zh-Hant': '若屆次有誤，請改原文；若年份有誤，可設正確的 when。',
      en: 'If the number is wrong, correct the text; if the year is, set the right when.',
    },
  ],
  'year-inferred': [
    {
      'zh-Hans': '可写明发布日期（--published 或 published:），或设 when。',
      'zh-Hant': '可寫明發布日期（--published 或 published:），或設 when。',
      en: 'State the publication date (--published, or published: in the article), or set when.',
    },
  ],
  'impossible-day': [
    {
      'zh-Hans': '若指当月最后一天，可设 when: {edtf}。',
      'zh-Hant': '若指當月最後一天，可設 when: {edtf}。',
      en: 'If the last day of the month is meant, set when: {edtf}.',
    },
    {
      'zh-Hans': '请写出存在的日期，或设 when。',
      'zh-Hant': '請寫出存在的日期，或設 when。',
      en: 'Write a day that exists, or set when.',
    },
  ],
};
