/** The Chinese grammar as one value. */
import type { Grammar } from '../grammar.ts';
import { lexiconOf } from '../lexicon.ts';
import { zhForbids } from './guards.ts';
import { ZH_JOINS } from './joins.ts';
import { ZH_RULES } from './rules.ts';
import { ZH_WORDS } from './words.ts';

/** Characters that make a marker the beginning of another word: 起草, 前往, 后来, 开始 stays. */
const CONTINUED: Readonly<Record<string, string>> = {
  onward: '草诉飞火步源义義点初因伏居码碼用重',
  eversince: '来续备勤台方果悔期',
  done: '往来夕进身后锋鋒沿端景途三两二几',
  around: '诺諾可多',
};

export const ZH: Grammar = {
  name: 'zh',
  lexicon: lexiconOf(ZH_WORDS),
  rules: ZH_RULES,
  joins: ZH_JOINS,
  leads: { year: 'year', month: 'month', day: 'day', decade: 'decade', century: 'century', clock: 'hour' },
  tails: {},
  lists: '',
  before: { from: 'from', since: 'after', until: 'before', about: 'about' },
  after: {
    onward: 'after',
    beginning: 'from',
    sofar: 'after',
    eversince: 'later',
    ending: 'before',
    done: 'before',
    beforehand: 'sooner',
    around: 'about',
  },
  notAfter: (id, text, end) => CONTINUED[id]?.includes(text.charAt(end) || ' ') ?? false,
  opens: () => false,
  isMoved: () => false,
  forbids: zhForbids,
  future:
    '将 拟 计划在 计划于 计划将 计划到 计划举 计划开 计划启 计划建 预计 即将 有望 定于 须于 须在 应于 明年 下月 下周'.split(
      ' ',
    ),
  past: '了 曾 已 过去'.split(' '),
};
