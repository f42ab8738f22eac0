/** What forbids a Chinese date: neighbours that make a number a count, a name, a score, an issue or a price. */
import type { Phrase } from '../fields.ts';
import type { Place } from '../grammar.ts';
import { digitOf, isHan, isLetter } from '../characters.ts';
import { isForATime, isIdiom } from './idioms.ts';
import { isOpeningHours } from './habits.ts';

/** A phrase of nothing but these says no day, month or year. */
const INCOMPLETE = new Set([
  'daypart',
  'zone',
  'part',
  'tenth',
  'seasonsign',
  'clock',
  'decade10',
  'chu',
  'lunaryear',
  'nthweek',
  'nthmonth',
]);

/** Characters right before a number that make it something else: 第3月, ￥2019年, No.5, 为期3日. */
const BEFORE = new Set('第¥￥$€£#＃@＠＋+×%‰℃№期历逾满达共');

/** Right after a day without a month: 3日游, 5日内, 10日均线. */
const AFTER_BARE_DAY = new Set('游内本元均间志子语报用服龄大粉圆');

/** Right after a year: 2019年级 and durations. */
const AFTER_YEAR = new Set('级龄制期多来');

/** Right before a number of years: 延续2600年. */
const LASTED = /(?:延续|持续|历时|长达|距今|存续|绵延)$/;

/** Right after a month: 五月花, 三月街, 八月瓜, 月票. */
const AFTER_MONTH = new Set('龄流哥姑雪花瓜票嫂饼餅薪租卡街天大多');

/** The month of a year that was not read (黄武元年十一月). */
const UNREAD = /[元一二三四五六七八九十]年$/;

/** After a lone 年底 or 年初 only these say that it is a date; before it, 每 makes it a habit. */
const RECURRING = ['每', '每到', '每逢', '每年', '每年的', '每月', '每周', '历', '历年', '逐', '常'];

export function zhForbids(phrase: Phrase, { text, start, end }: Place): boolean {
  const [first] = phrase.pieces;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isOrdinal(phrase, { text, start, end })) return true;
  if (!first || phrase.pieces.every((piece) => INCOMPLETE.has(piece.kind))) return !isLoneClock(phrase, text, end);
  const counts = BEFORE.has(before) && (before !== '期' || !first.kind.endsWith('year'));
  if (isNumeric(text, start) && (counts || isJoinedBefore(text, start))) return true;
  if (isJoinedAfter(text, end)) return true;
  if (isRecurring(text, [start, end])) return true;
  return hasBadNeighbour(phrase, [before, after], { text, start, end });
}

/** 二、10月18日, 三、五月一日: what stands before the sign counts the items of a list; 一、二月份 are two months. */
const LISTED =
  /^(?:[一二三四五六七八九十]{1,3}、 ?\d|[\d一二三四五六七八九十]{1,3}、 ?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十廿])/;

function isOrdinal({ pieces }: Phrase, { text, start, end }: Place): boolean {
  if (pieces.length > 1 || text.charAt(end) !== '、' || !LISTED.test(text.slice(start, start + 12))) return false;
  return /(?:^|[\n。；;：:]) {0,3}$/.test(text.slice(Math.max(0, start - 4), start));
}

/** How far back a habit told once (每到年底) makes the same words mean the habit. */
const HABIT_REACH = 160;

function isRecurring(text: string, [start, end]: readonly [number, number]): boolean {
  if (RECURRING.some((word) => text.startsWith(word, start - word.length))) return true;
  if (/每[年月周天晚][^，。；]{0,12}[至到—-]$/.test(text.slice(Math.max(0, start - 16), start))) return true;
  const lead = text.slice(Math.max(0, start - HABIT_REACH), start);
  const told = lead.lastIndexOf(`每到${text.slice(start, end)}`);
  return told >= 0 && !lead.includes('\n', told);
}

function hasBadNeighbour(phrase: Phrase, [before, after]: readonly [string, string], place: Place): boolean {
  const kinds = phrase.pieces.map((piece) => piece.kind);
  const last = kinds.at(-1) ?? '';
  const only = kinds.length === 1 ? last : '';
  if (kinds.every((kind) => kind === 'bareyear')) return !isBracketed(place, after) && !isEntry(place);
  if (kinds[0] === 'glossyear')
    return !kinds.every((kind) => kind === 'glossyear') || !(isOpen(before) && isClose(after));
  if (isIdiom(only, place) || isOpeningHours(kinds, place)) return true;
  if (only === 'deictic')
    return !(place.text.charAt(place.start) === '昨' ? isHan(after.charCodeAt(0)) : '起晨'.includes(after || ' '));
  if (last === 'quarterji' && !isBusiness(place)) return true;
  if (AGAIN.has(before) && NEXT.test(place.text.slice(place.start, place.start + 2))) return true;
  if (kinds[0] === 'month' && kinds.length === 1 && isGivenName(place)) return true;
  if ((only === 'day' || only === 'weekday') && SURNAMES.has(before) && isHan(place.text.charCodeAt(place.start)))
    return !'周'.includes(before);
  if (only === 'season') return isHan(after.charCodeAt(0)) && !'以将起前后期里'.includes(after);
  if (only === 'hao') return true;
  if (only.endsWith('part') && isNumeric(place.text, place.start - 1)) return true;
  if (only === 'feast') return !isFeast(place);
  if (only === 'day' && (before === '前' || LENGTH.test(place.text.slice(Math.max(0, place.start - 2), place.start))))
    return true;
  if (only === 'look') return '新最首'.includes(after || ' ') || before === '创';
  if (only === 'holiday' && SURNAMES.has(before) && isHan(before.charCodeAt(0))) return true;
  if (only === 'holiday' && isHan(before.charCodeAt(0)) && isName(phrase))
    return !'年逢到的在是至日天今和与为'.includes(before);
  if (only === 'month' && before === '《') return true;
  if (only === 'day' && AFTER_BARE_DAY.has(after)) return true;
  if (last === 'part' && place.text.charAt(place.end - 1) === '初' && '一二三四五六七八九十'.includes(after || ' '))
    return true;
  if (
    last === 'year' &&
    (AFTER_YEAR.has(after) || LASTED.test(place.text.slice(Math.max(0, place.start - 2), place.start)))
  )
    return true;
  if (kinds[0] === 'month' && UNREAD.test(place.text.slice(Math.max(0, place.start - 2), place.start))) return true;
  if (last === 'month' && AFTER_MONTH.has(after)) return true;
  if (only === 'monthday') return !isNamedDay(place);
  if (kinds.includes('shortyear') && !kinds.includes('month')) return !'0零〇'.includes(place.text.charAt(place.start));
  if (only === 'weekday' || only === 'relyear') return isHan(before.charCodeAt(0)) && '一每逢隔'.includes(before);
  return false;
}

/** 超过十日 is a length. */
const LENGTH = /超过|不足|不到|少于|多于|至少|最多|连续|每隔/;

/** 首次月球, 再次日本: 次 belongs to the word before it. */
const AGAIN = new Set('首一二三两多再每几数第本此届这那');
const NEXT = /^次[月日年]/;

/** 林三月, “三月女友”, 《五月》: a month in Han numerals after a surname or an opening mark is a name. */
const SURNAMES = new Set(
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕陳張劉楊趙黃吳孫馬羅謝韓馮蕭鄧許呂盧葉蘇“《「',
);

function isGivenName({ text, start, end }: Place): boolean {
  return SURNAMES.has(text.charAt(start - 1)) && isHan(text.charCodeAt(start)) && isHan(text.charCodeAt(end));
}

/** 第3季 is a quarter where money is told of, else a season of a show. */
function isBusiness({ text, start, end }: Place): boolean {
  return /[营營]收|[净淨]利|[税稅]|盈|毛利|出货|成长|增长|财报|GDP|预计|期望|料|估/.test(
    text.slice(Math.max(0, start - 30), end + 40),
  );
}

/** 晚上8点 alone is no date, but 20:17 UTC may be one of the day before it in the text. */
function isLoneClock(phrase: Phrase, text: string, end: number): boolean {
  const kinds = phrase.pieces.map((piece) => piece.kind);
  if (isForATime(text.slice(phrase.start, end))) return false;
  if (!kinds.includes('clock') || isJoinedAfter(text, end) || isJoinedBefore(text, phrase.start)) return false;
  return kinds.includes('daypart') || kinds.includes('zone') || '时分'.includes(text.charAt(end - 1));
}

/** 7·15世界青年技能日 names a day of this story; “5·12”地震 and 9·11事件 name another event. */
function isNamedDay({ text, start, end }: Place): boolean {
  if ('“"「『‘《'.includes(text.charAt(start - 1) || ' ')) return false;
  const rest = text.slice(end, end + 12);
  return rest.includes('日') || rest.includes('活动');
}

/** （2018）, but not the year of a document or a case: 〔2018〕26号, （2015）朝刑初字第1203号. */
function isBracketed({ text, start, end }: Place, after: string): boolean {
  const isNumbered = /^.[^，。；]{0,8}[号字]/.test(text.slice(end, end + 10));
  return isOpen(text.charAt(start - 1)) && isClose(after) && !isNumbered;
}

/** 2016：项目启动 at the head of a line. */
function isEntry({ text, start, end }: Place): boolean {
  return (
    /^ ?(?:[:：](?!\d)|——?|–)/.test(text.slice(end, end + 3)) &&
    /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** 五一前夕, “六一”当天, but neither 何国庆 nor “五一”路. */
function isFeast({ text, start, end }: Place): boolean {
  if (isHan(text.charCodeAt(start - 1))) return false;
  return '前当小'.includes(text.charAt(text.charAt(end) === '”' ? end + 1 : end) || ' ');
}

/** Solar terms are given names too (周冬至). */
const isName = ({ fields }: Phrase): boolean => (fields.holiday?.[0] ?? 0) > 50_000;

const isOpen = (character: string): boolean => character !== '' && '（([〔'.includes(character);
const isClose = (character: string): boolean => character !== '' && '）)]〕，,；;'.includes(character);

function isNumeric(text: string, start: number): boolean {
  return digitOf(text.charCodeAt(start)) >= 0 || '一二三四五六七八九十〇零两'.includes(text.charAt(start) || ' ');
}

const NUMBER_SIGNS = '.．,，:：/-–·';

/** A digit, or a digit and a sign of numbers, directly before: the number is longer than what was read. */
function isJoinedBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (digitOf(code) >= 0 || (isLetter(code) && digitOf(text.charCodeAt(start)) >= 0)) return true;
  return '.:/-·'.includes(text.charAt(start - 1) || ' ') && digitOf(text.charCodeAt(start - 2)) >= 0;
}

function isJoinedAfter(text: string, end: number): boolean {
  if (digitOf(text.charCodeAt(end - 1)) < 0) return false;
  const code = text.charCodeAt(end);
  if (digitOf(code) >= 0 || isLetter(code) || text.charAt(end) === '%' || text.charAt(end) === '％') return true;
  return (
    NUMBER_SIGNS.includes(text.charAt(end) || ' ') &&
    digitOf(text.charCodeAt(end + 1)) >= 0 &&
    text.charAt(end) !== '，'
  );
}
