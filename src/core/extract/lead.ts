/** The words at the head of a report that say who filed it, where and when: no part of what happened. */
import { fold } from './fold.ts';
import type { Range } from './sentences.ts';

/** 新华社北京7月25日电（记者张三）, 本报讯（记者 李四）, （中央社台北20日電）. Folded text. */
const ZH =
  /^[（(【]?[\u4e00-\u9fff]{0,8}(?:社|网|报|台)[^，。；：！？]{0,24}?(?:日(?:专?电|讯)(?![缆动力子视影话器脑站源讯])|讯(?=[ （(，：]))[）)】]?/;
const ZH_BYLINE = /^ ?[（(](?:[\u4e00-\u9fff]{2,8} )?(?:实习|见习|特约|本报|首席)?(?:记者|通讯员)[^（）()]{0,30}[）)]/;
/** OSLO, July 18 (Reuters) -, WARSAW (AP) —. */
const EN =
  /^[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:, \d{4}| \d{4})?)?(?: ?\([A-Za-z/ ]{2,24}\))? ?(?:--?|–|—) /;
const LONGEST = 90;

/** The offset in the text at which a sentence (end exclusive) begins to tell something. */
export function afterLead(text: string, { start, end }: Range): number {
  const head = fold(text.slice(start, Math.min(end, start + LONGEST)));
  const filed = (ZH.exec(head) ?? EN.exec(head))?.[0].length ?? 0;
  const byline = ZH_BYLINE.exec(head.slice(filed))?.[0].length ?? 0;
  const lead = filed + byline;
  if (lead === 0) return start;
  return start + lead + (/^[，：\s]{1,3}/.exec(head.slice(lead))?.[0].length ?? 0);
}
