/** Chinese words beside a date that only compares, names or cites. The text is folded: simplified characters. */

/** Right before it: 比2018年, 较去年. */
const COMPARED = ['比', '较', '相较', '相较于', '相比', '相比于', '高于', '低于', '多于', '少于', '不及', '超过', '超'];
/** Before it, where the clause goes on with one of the words of `WITH`: 与2017年相比. */
const BESIDE = ['与', '和', '同', '跟'];
const WITH = /^[^，,。；;]{0,12}(?:相比|相较|比较|对比|持平|比[，,])/;
/** Right after it: 2018年同期. */
const LIKE = ['同期', '相比', '的水平', '水平', '届', '版', '度'];
/** “十四五”规划: the name of a plan, not the years of it. */
const PLAN = /^[”"]?(?:规划|计划|纲要|收官|开局)/;
/** 2018年度报告. */
const YEARBOOK = /^(?:报告|预算|决算|考核|评[选优]|十大|总结|计划|奖|优秀|先进|最佳|财务|审计)/;
/** 2008年以来最高, 自1998年以来首次: since then, nothing like it. */
const SINCE = /^(?:以来|以后|之后|来)的?(?:最|首|第一|新高|新低|单[日月季])/;
/** 2019年修订, 2018年修正. */
const EDITED = /^(?:[^，。）)]{0,4})(?:修订|修正|修改|版|本|文本)[）)]/;
/** 记者7月20日从…获悉: when somebody learned of it. */
const LEARNED = /^[^，。]{0,30}(?:获悉|了解到|得知)/;
/** 依照2018年5月1日起施行的《条例》: the day of a law that is gone by. */
const BY = /(?:依照|依据|根据|按照|遵照|参照|违反|按)[^，。；《]{0,8}$/;
const LAW =
  /^(?:起)?(?:正式|开始)?(?:施行|实施|执行|生效|发布|公布|颁布|颁行|印发|修订|修正|通过|出台|签署)的[^，。；]{0,12}《/;
const CITED = /(?:据|根据)[^，。；]{0,12}$/;
const REPORTED = /^(?:的)?(?:报[道导]|消息|电)(?:，|称|说|：|,)/;
const REACH = 48;

/** True where the words around a date of any kind make it a comparison or a reference. `start` with its marker, `end` without. */
export function isZhContext(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (COMPARED.some((word) => before.endsWith(word)) || LIKE.some((word) => after.startsWith(word))) return true;
  if (BESIDE.some((word) => before.endsWith(word)) && WITH.test(after)) return true;
  if (text.charAt(end - 1) === '五' && PLAN.test(after)) return true;
  if (text.charAt(end - 1) === '度' && YEARBOOK.test(after)) return true;
  if (SINCE.test(after) || EDITED.test(after)) return true;
  if (/记者(?:于|在)?$/.test(before) && LEARNED.test(after)) return true;
  if (BY.test(before) && LAW.test(after)) return true;
  return (CITED.test(before) && REPORTED.test(after)) || isInTitle(before, after);
}

/** Inside 《…》: a date of a law, a plan or a book. */
function isInTitle(before: string, after: string): boolean {
  const open = before.lastIndexOf('《');
  return open >= 0 && open > before.lastIndexOf('》') && after.includes('》');
}
