/** What happens every week: opening hours name weekdays and no day. Folded text. */
import type { Place } from '../grammar.ts';

const WEEKLY = new Set(['weekday', 'weekend', 'clock', 'daypart']);
const DAY = '(?:周|星期|礼拜)[一二三四五六日天末]';
/** Behind 周一至周五, or behind its first half. */
const RANGE = new RegExp(`^(?:${DAY})? ?(?:至|到|-|—|–|~|～) ?(?:周|星期|礼拜)?[一二三四五六日天]`);
const RANGE_END = new RegExp(`${DAY} ?(?:至|到|-|—|–|~|～) ?$`);
const LIST_END = /(?:周|星期|礼拜)[一二三四五六日天末](?:、(?:周|星期|礼拜)?[一二三四五六日天末])*、$/;
const HOURS = /开放|营业|办公|上班|接待|办理|闭馆|闭园|门诊|作息|值班|服务时间|\d[:：]\d\d ?(?:至|到|-|—|–|~|～) ?\d/;
/** 开放时间：周六, 营业时间为周末. */
const LED = /(?:开放|开馆|开园|营业|办公|服务|门诊|接待|办理|上班|工作|参观)时间(?:为|是|：|:)?[^，。；]{0,6}$/;
const REACH = 30;

/** True where a phrase of weekdays and hours alone says when something is open or done each week. */
export function isOpeningHours(kinds: readonly string[], { text, start, end }: Place): boolean {
  if (!kinds.every((kind) => WEEKLY.has(kind)) || !kinds.some((kind) => kind.startsWith('week'))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (LED.test(before)) return true;
  const isRange = RANGE_END.test(before) || LIST_END.test(before) || RANGE.test(text.slice(start, end + 8));
  return isRange && HOURS.test(before.slice(-16) + text.slice(start, end + REACH));
}
