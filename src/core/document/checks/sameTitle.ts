/** A key for titles that tell the same in nearly the same words: what stands around the substance is taken away. */

/** Words that add nothing to what happened. */
const HAN_FILLERS = /正式|隆重|顺利|順利|成功|[圆圓]满|圓滿|如期|今日|[将將已了的也]/g;
const ENGLISH_FILLERS = /^(?:a|an|the|was|were|is|are|has|have|been|be|will|to|its|their|officially|formally)$/;
/** A place before its verb: 在北京召开. */
const HAN_PLACE = /在\p{Script=Han}{2,6}?(?=[举舉]|召|[开開][幕工业業展]|[启啟][动動]|成立|揭|[闭閉]幕|[发發])/gu;
const ENGLISH_PLACE = /\b(?:in|at) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/gu;
/** Verbs that say that something took place. */
const HAN_HELD = /[举舉][行办辦]|召[开開]/g;
const ENGLISH_HELD = /^(?:holds?|held|opens?|opened|begins?|began|starts?|started)$/;

/** Shorter keys are titles of any event ("会议举行", "The meeting opened"). */
const FEWEST_HAN = 6;
const FEWEST_WORDS = 3;
const LONGEST_TITLE = 300;

/** The same key for the same event in nearly the same words; null for a title that could be that of many events. */
export function titleKey(title: string): string | null {
  const short = title.slice(0, LONGEST_TITLE);
  return /\p{Script=Han}/u.test(short) ? hanKey(short) : englishKey(short);
}

function hanKey(title: string): string | null {
  const key = title
    .replace(HAN_PLACE, '')
    .replace(HAN_FILLERS, '')
    .replace(HAN_HELD, '举行')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return key.length < FEWEST_HAN ? null : key;
}

function englishKey(title: string): string | null {
  const words = title
    .replace(ENGLISH_PLACE, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ENGLISH_FILLERS.test(word))
    .map((word) => (ENGLISH_HELD.test(word) ? 'held' : word));
  return words.length < FEWEST_WORDS ? null : words.join(' ');
}
