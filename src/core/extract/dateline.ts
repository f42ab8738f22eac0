/** The dateline of a report (新华社北京7月25日电; BEIJING, July 25 (Xinhua) --): the day it was filed, no event of the story. */
import type { Mention } from './fields.ts';
import type { Range } from './sentences.ts';

/** So far from the beginning of its paragraph a dateline may stand. */
const REACH = 40;

/** An agency, a paper or a reporter before the day. */
const ZH_BEFORE = /(?:社|网|报|台|通讯|记者|专电)[\u4e00-\u9fff ]{0,12}$/;
const ZH_AFTER = /^(?:[上下]午)?(?:专?电(?![缆动力子视影话器脑站源])|讯|报道|消息)/;
/** A city in capitals, and what follows it. */
const EN_BEFORE = /^[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?, $/;
const EN_AFTER = /^(?:, \d{4})? ?(?:\([A-Za-z ]{2,20}\) ?)?(?:--?|–|—) /;

/** True where a date is that of a dateline; `block`: the paragraph that holds it, end exclusive. */
export function isDateline(text: string, { start, end, from, to }: Mention, block: Range): boolean {
  if (from.day === undefined || to || start - block.start > REACH) return false;
  const before = text.slice(block.start, start);
  const after = text.slice(end, Math.min(block.end, end + REACH));
  return (ZH_BEFORE.test(before) && ZH_AFTER.test(after)) || (EN_BEFORE.test(before) && EN_AFTER.test(after));
}

/** Who signs at the end: an office, a firm, a school. */
const SIGNED =
  /(?:^|[\s，。：:])[\u4e00-\u9fff（）()·]{2,40}(?:公司|集团|局|委|委员会|政府|部|厅|办|办公室|中心|学校|大学|学院|医院|协会|学会|馆|处|所|社|会|院|组|银行|法院)[\s，]{0,4}$/;

/** True where a date stands alone, or behind who signs, at the end of a text: the day on which it was given out. `block`: its line, the last one. */
export function isSignature(text: string, { from, to, start, end }: Mention, block: Range): boolean {
  if (from.year === undefined || from.month === undefined || from.day === undefined || to) return false;
  if (text.slice(end, block.end).trim().length > 1) return false;
  const before = text.slice(Math.max(block.start, start - REACH - REACH), start).trimEnd();
  return before.trim() === '' || (before.length < REACH && SIGNED.test(before));
}
