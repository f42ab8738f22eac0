/** What forbids a Chinese date: neighbours that make a number a count, a name, a score, an issue or a price. */
import type { Phrase } from '../fields.ts';
import type { Place } from '../grammar.ts';
import { digitOf, isHan, isLetter } from '../characters.ts';

/** A phrase of nothing but these says no day, month or year. */
const INCOMPLETE = new Set(['daypart', 'zone', 'part', 'tenth', 'shortyear', 'seasonsign', 'clock', 'decade10']);

/** Characters right before a number that make it something else: 第3月, ￥2019年, No.5, 为期3日. */
const BEFORE = new Set('第¥￥$€£#＃@＠＋+×%‰℃№期历歷逾超满滿达達共');

/** Right after a day without a month: 3日游, 5日内, 10日均线. */
const AFTER_BARE_DAY = new Set('游遊内內本元均间間志子语語报報用服龄齡大粉圆圓');

/** Right after a year: 2019年级 and durations. */
const AFTER_YEAR = new Set('级級龄齡制期多来來间間生');

/** Right after a month: 五月花, 三月街, 八月瓜, 月票. */
const AFTER_MONTH = new Set('花瓜票嫂饼餅薪租卡街天大多');

/** After a lone 年底 or 年初 only these say that it is a date; before it, 每 makes it a habit. */
const RECURRING = ['每', '每到', '每逢', '历', '逐', '常'];

export function zhForbids(phrase: Phrase, { text, start, end }: Place): boolean {
  const [first] = phrase.pieces;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (!first || phrase.pieces.every((piece) => INCOMPLETE.has(piece.kind))) return !isLoneClock(phrase, text, end);
  if (isNumeric(text, start) && (BEFORE.has(before) || isJoinedBefore(text, start))) return true;
  if (isJoinedAfter(text, end)) return true;
  if (isRecurring(text, [start, end])) return true;
  return hasBadNeighbour(phrase, [before, after], { text, start, end });
}

/** How far back a habit told once (每到年底) makes the same words mean the habit. */
const HABIT_REACH = 160;

function isRecurring(text: string, [start, end]: readonly [number, number]): boolean {
  if (RECURRING.some((word) => text.startsWith(word, start - word.length))) return true;
  const lead = text.slice(Math.max(0, start - HABIT_REACH), start);
  const told = lead.lastIndexOf(`每到${text.slice(start, end)}`);
  return told >= 0 && !lead.includes('\n', told);
}

function hasBadNeighbour(phrase: Phrase, [before, after]: readonly [string, string], place: Place): boolean {
  const kinds = phrase.pieces.map((piece) => piece.kind);
  const last = kinds.at(-1) ?? '';
  const only = kinds.length === 1 ? last : '';
  if (kinds.every((kind) => kind === 'bareyear')) return !(isOpen(before) && isClose(after));
  if (only === 'season') return isHan(after.charCodeAt(0)) && !'以将將起前后後期里裡'.includes(after);
  if (only === 'hao') return true;
  if (only === 'day' && AFTER_BARE_DAY.has(after)) return true;
  if (last === 'part' && place.text.charAt(place.end - 1) === '初' && '一二三四五六七八九十'.includes(after || ' '))
    return true;
  if (last === 'year' && AFTER_YEAR.has(after)) return true;
  if (last === 'month' && AFTER_MONTH.has(after)) return true;
  if (only === 'monthday') return !isNamedDay(place);
  if (kinds.includes('shortyear') && !kinds.includes('month')) return true;
  if (only === 'weekday' || only === 'relyear') return isHan(before.charCodeAt(0)) && '一每逢隔'.includes(before);
  return false;
}

/** 晚上8点 alone is no date, but 20:17 UTC may be one of the day before it in the text. */
function isLoneClock(phrase: Phrase, text: string, end: number): boolean {
  const kinds = phrase.pieces.map((piece) => piece.kind);
  if (!kinds.includes('clock') || isJoinedAfter(text, end) || isJoinedBefore(text, phrase.start)) return false;
  return kinds.includes('daypart') || kinds.includes('zone') || '时時分'.includes(text.charAt(end - 1));
}

/** 7·15世界青年技能日 names a day of this story; “5·12”地震 and 9·11事件 name another event. */
function isNamedDay({ text, start, end }: Place): boolean {
  if ('“"「『‘《'.includes(text.charAt(start - 1) || ' ')) return false;
  const rest = text.slice(end, end + 12);
  return rest.includes('日') || rest.includes('活动') || rest.includes('活動');
}

const isOpen = (character: string): boolean => character !== '' && '（([〔'.includes(character);
const isClose = (character: string): boolean => character !== '' && '）)]〕，,；;'.includes(character);

function isNumeric(text: string, start: number): boolean {
  return digitOf(text.charCodeAt(start)) >= 0 || '一二三四五六七八九十〇零两'.includes(text.charAt(start));
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
