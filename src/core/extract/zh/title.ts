/** Titles from Chinese clauses: the date goes, connectors and trailing particles go, and what is too long is cut. */
import { fold } from '../fold.ts';
import { clausesOf, type Range } from '../sentences.ts';
import { BARE_VERB, datesIn, type Told } from '../told.ts';
import { shorten, trimEnd, weight } from './shorten.ts';

/** A clause shorter than this does not say what happened. */
const THIN = 5;
/** What parts a segment from the one before it. */
const JOINT = /^(?:和(?!平)|与(?!会)|與(?!會)|及(?!时)|、)/;
/** But where the date stands inside it (该厂始建于1956年), it says it in fewer. */
const SHORT = 3;
/** Two clauses are joined up to this length. */
const ROOM = 12;
const LONGEST = 28;

const BEFORE_DATE =
  '原定于 原定在 原定 原计划于 原计划在 计划于 预计于 预计在 预计到 截至 截止 始于 定于 将于 将在 拟于 已于 订于 当地时间 北京时间 在 于 从 自 到 至 由 约 约在 今年 每'.split(
    ' ',
  );
const AFTER_DATE =
  '前夕 前后 期间 以来 为止 止 开始 之前 以前 之后 以后 左右 上午 下午 晚间 晚 起 前 后 间 ， 的'.split(' ');
/** 前往, 起草, 后续 and their like begin with a marker's character. */
const NOT_AFTER = /^(?:前往|前来|前沿|起草|起诉|起飞|后续|后勤|间接|的士|晚会|晚宴|前线|后方)/;
/** A date before these only says which one: 7月16日举行的开幕式. */
const HELD = /^(?:举行|召开|举办|开幕|进行|播出|上映|开工|发布|公布)的/;

const CONNECTORS =
  '随着 随著 此外 其中 同时 以及 并且 另外 目前 因此 但是 不过 据悉 据了解 据统计 据介绍 据报道 而且 随后 近期以来 以此 基于这种情况 接着 接下来 然而 于是 并 而 但 又 则 也'.split(
    ' ',
  );

/** A clause that only sets the scene: at a meeting, in order to, according to. */
const SCENE_ENDS =
  '上 中 时 后 下 里 之际 期间 以来 同时 表示 指出 说 称 透露 介绍 强调 认为 获悉 了解到 显示 报道'.split(' ');
const SCENE_STARTS = '为深入 为深刻 为保证 为进一步 为了 据 根据 按照 由于 因 截至 经 通过 在此 受'.split(' ');

/** A clause that begins so is one of a list and goes on into no other. */
const LISTED = /^(?:随着|随著|以及)/;

/** The title of a segment; empty where it says nothing but its dates. */
export function zhTitle(told: Told): string {
  const { text, segment, date } = told;
  const clauses = clausesOf(text, segment);
  const home = Math.max(
    0,
    clauses.findIndex(({ end }) => end >= date.end),
  );
  const isJoined = home === 0 && segment.start > told.sentence.start;
  const own = cleared(told, clauses[home] ?? segment).replace(isJoined ? JOINT : '', '');
  const isInside = /[\u4e00-\u9fff]{2}$/.test(
    text.slice(Math.max(clauses[home]?.start ?? 0, date.start - 2), date.start),
  );
  const rest = clauses.slice(home + 1, home + 1 + MOST).map((clause) => tidy(cleared(told, clause)));
  const clausesTold = [tidy(own), ...rest];
  const at = clausesTold.findIndex(
    (clause, index) => weight(clause) >= (index === 0 && isInside ? SHORT : THIN) && !setsScene(clause),
  );
  const before = clauses.slice(Math.max(0, home - MOST), home).map((clause) => tidy(cleared(told, clause)));
  const main = clausesTold[at] ?? fallback(clausesTold, before);
  const isListed = LISTED.test(own.trim());
  return shorten(extended(main, at < 0 || isListed ? [] : clausesTold.slice(at + 1)));
}

/** Where no clause says enough: the date's own one, a bare verb with what stands before it, else the longest. */
function fallback(told: readonly string[], before: readonly string[]): string {
  const [own = ''] = told;
  const last = before.at(-1) ?? '';
  if (BARE_VERB.test(own) && weight(last) >= SHORT && !setsScene(last)) return last + own;
  if (weight(own) >= 2 && weight(own) < THIN && !BARE_VERB.test(own) && !setsScene(own)) return own;
  return longest([...told, ...before]).replace(AFTERWARDS, '');
}

/** 游行后, 到场时: what is left of a scene without them says it. */
const AFTERWARDS = /(?<!落|先|今|背|最|幕|以|之|当|及|准|按|临|同|平|小|战)(?:之?[后後时時]|之际)$/;

/** So many clauses on either side are looked at. */
const MOST = 8;

/** A short clause takes the next one with it, where both fit. */
function extended(main: string, rest: readonly string[]): string {
  const [next] = rest;
  if (next === undefined || weight(main) >= ROOM || weight(next) < THIN || weight(main) + weight(next) >= LONGEST)
    return main;
  return `${main}，${next}`;
}

/** A clause without the dates in it and the words that lead to them. */
function cleared(told: Told, clause: Range): string {
  const near = nearDate(clause, told.date);
  let [left, right] = [told.text.slice(near.start, near.end), ''];
  for (const { start, end } of datesIn(told, near)) {
    const rest = left.slice(end - near.start) + right;
    [left, right] = withoutDate(left.slice(0, start - near.start), rest);
  }
  return (left + right).replace(/（(?:[^（）]{0,20}[为為是：于於])?[，、\s]{0,4}）|\(\s?\)|^“”/, '');
}

/** More of an endless clause is never part of a title. */
const REACH = 200;

function nearDate(clause: Range, date: Range): Range {
  const isHome = clause.start <= date.start && date.end <= clause.end;
  const start = isHome ? Math.max(clause.start, date.start - REACH) : clause.start;
  return { start, end: Math.min(clause.end, (isHome ? date.end : start) + REACH) };
}

/** What stands before and after a date, less its markers. */
function withoutDate(left: string, right: string): [string, string] {
  if (/[（(]$/.test(left) && /^[）)]/.test(right)) return [left.slice(0, -1), right.slice(1)];
  const [plainLeft, plainRight] = [fold(left), fold(right)];
  const after = NOT_AFTER.test(plainRight) ? undefined : AFTER_DATE.find((word) => plainRight.startsWith(word));
  const rest = right.slice(after?.length ?? 0);
  const before = BEFORE_DATE.find((word) => plainLeft.endsWith(word)) ?? '';
  const head = left.slice(0, left.length - before.length) + (before.startsWith('将') ? left.slice(-2, -1) : '');
  const isSet = before.startsWith('原') || head === '';
  if (/(?<![出诞誕])生$/.test(head) && /^[。！]?$/.test(rest) && before === '于')
    return [`${head.slice(0, -1)}出生`, ''];
  return [head, isSet ? rest.slice(HELD.exec(fold(rest))?.[0].length ?? 0) : rest];
}

/** 二、, （三）: the number of an item; 一、二审 are two courts. */
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|[（(][一二三四五六七八九十\d]{1,3}[）)]\s?)/;

function tidy(clause: string): string {
  let text = clause
    .trim()
    .replace(ORDINAL, '')
    .replace(/^[、，,；：—\s]{1,4}/, '');
  for (let turn = 0; turn < 3; turn++) {
    const plain = fold(text);
    const word = CONNECTORS.find(
      (connector) =>
        plain.startsWith(connector) && text.length > connector.length + 2 && !isWord(plain, connector.length),
    );
    if (!word) break;
    text = text.slice(word.length).replace(/^[，、]/, '');
  }
  return trimEnd(text);
}

/** 和平, 与会, 并购, 及时, 而立, 但丁 begin with a connector's character and are none. */
function isWord(text: string, length: number): boolean {
  return length === 1 && '平谐会购时格立丁联行轨田约野'.includes(text.charAt(1));
}

function setsScene(clause: string): boolean {
  const plain = fold(clause);
  if (SCENE_STARTS.some((word) => plain.startsWith(word) && !/^(?:受贿|受理|通[过车报航知]|经[济营费])/.test(plain)))
    return true;
  return SCENE_ENDS.some((word) => plain.endsWith(word)) && weight(clause) < 22;
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, each) => (weight(each) > weight(best) ? each : best), '');
