/** Titles from Chinese clauses: the date goes, connectors and trailing particles go, and what is too long is cut. */
import { balanced } from '../brackets.ts';
import { clausesOf, type Range } from '../sentences.ts';
import type { Told } from '../title.ts';

const LONGEST = 28;
/** A clause shorter than this does not say what happened. */
const THIN = 5;
/** Two clauses are joined up to this length. */
const ROOM = 12;

const BEFORE_DATE = '截至 截止 始于 定于 将于 拟于 已于 在 于 於 从 從 自 到 至 由 约 约在 今年'.split(' ');
const AFTER_DATE = '期间 期間 以来 以來 开始 開始 之前 以前 之后 以后 左右 前后 起 前 后 後 间 ， 的'.split(' ');

const CONNECTORS =
  '随着 隨著 此外 其中 同时 同時 以及 并且 另外 目前 因此 但是 不过 据悉 据了解 据统计 而且 随后 隨後 近期以来 以此 基于这种情况 接着 接下来 并 而 但 及 和 与 又'.split(
    ' ',
  );
const TRAILING = '等 的 、 ，'.split(' ');
/** What may dangle where a title was cut. */
const DANGLING = [...TRAILING, ...'和 与 及 以 并 在 为 于 对 将 把 向 从 由 了'.split(' ')];

/** A clause that only sets the scene: at a meeting, in order to, according to. */
const SCENE_ENDS = '上 中 时 時 后 後 下 里 之际 期间 以来 同时 表示 指出 说 称'.split(' ');
const SCENE_STARTS = '为深入 为深刻 为保证 为进一步 为了 据 根据 按照 由于 因 截至 经 通过 在此'.split(' ');

/** A clause that begins so is one of a list and goes on into no other. */
const LISTED = /^(?:随着|隨著|以及)/;

export function zhTitle({ text, segment, date }: Told): string {
  const clauses = clausesOf(text, segment);
  const home = Math.max(
    0,
    clauses.findIndex(({ end }) => end >= date.end),
  );
  const own = withoutDate(text, clauses[home] ?? segment, date);
  const rest = clauses.slice(home + 1).map((clause) => tidy(text.slice(clause.start, clause.end)));
  const told = [tidy(own), ...rest];
  const at = told.findIndex((clause) => weight(clause) >= THIN && !setsScene(clause));
  const main =
    told[at] ??
    longest([...told, ...clauses.slice(0, home).map((clause) => tidy(text.slice(clause.start, clause.end)))]);
  const isListed = LISTED.test(own.trim());
  return shorten(extended(main, at < 0 || isListed ? [] : told.slice(at + 1)));
}

/** A short clause takes the next one with it, where both fit. */
function extended(main: string, rest: readonly string[]): string {
  const [next] = rest;
  if (next === undefined || weight(main) >= ROOM || weight(next) < THIN || weight(main) + weight(next) >= LONGEST)
    return main;
  return `${main}，${next}`;
}

function withoutDate(text: string, clause: Range, date: Range): string {
  let left = text.slice(clause.start, date.start);
  let right = text.slice(date.end, clause.end);
  if (/[（(]$/.test(left) && /^[）)]/.test(right)) return left.slice(0, -1) + right.slice(1);
  const after = AFTER_DATE.find(
    (word) => right.startsWith(word) && !right.startsWith('前往') && !right.startsWith('起草'),
  );
  if (after) right = right.slice(after.length);
  const before = BEFORE_DATE.find((word) => left.endsWith(word));
  if (before) left = left.slice(0, left.length - before.length) + (before.startsWith('将') ? '将' : '');
  return (left + right).replace(/（）|\(\)/, '');
}

function tidy(clause: string): string {
  let text = clause.trim().replace(/^[、，,；：—\s]{1,4}/, '');
  for (let turn = 0; turn < 3; turn++) {
    const word = CONNECTORS.find(
      (connector) => text.startsWith(connector) && text.length > connector.length + 2 && !isWord(text, connector),
    );
    if (!word) break;
    text = text.slice(word.length).replace(/^[，、]/, '');
  }
  return trimEnd(text);
}

/** 和平, 与会, 并购, 及时, 而立, 但丁 begin with a connector's character and are none. */
function isWord(text: string, connector: string): boolean {
  return connector.length === 1 && '平谐会购时格立丁联行'.includes(text.charAt(1));
}

function trimEnd(text: string): string {
  let end = text.replace(/[。！？；，、：…—\s]{1,8}$/, '');
  const open = /[“「『《（(]$/;
  while (open.test(end)) end = end.slice(0, -1);
  return end;
}

function setsScene(clause: string): boolean {
  if (SCENE_STARTS.some((word) => clause.startsWith(word))) return true;
  return SCENE_ENDS.some((word) => clause.endsWith(word)) && weight(clause) < 22;
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, each) => (weight(each) > weight(best) ? each : best), '');

/** Length in Han characters; two Latin ones count as one. */
function weight(text: string): number {
  let sum = 0;
  for (const character of text) sum += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return sum;
}

/** What may go when a title is too long, in this order. */
const SPARE = [
  /为期[^，。]{1,6}天的?/,
  /（[^（）]{1,30}）/,
  /^来自[^，。“]{1,8}的/,
  /^[^，。“”《》]{2,10}的(?=[^，。]{12})/,
];

function shorten(title: string): string {
  let text = title;
  for (const spare of SPARE) {
    if (weight(text) <= LONGEST) break;
    text = text.replace(spare, '');
  }
  return balanced(weight(text) > LONGEST ? trimmed(cut(text), DANGLING) : trimmed(text, TRAILING));
}

function trimmed(title: string, words: readonly string[]): string {
  let text = title;
  let last = words.find((word) => text.endsWith(word));
  while (last && weight(text) > THIN) {
    text = text.slice(0, text.length - last.length);
    last = words.find((word) => text.endsWith(word));
  }
  return text;
}

const CUTS = '， ； ： ——'.split(' ');
const SOFT_CUTS = '、 和 与 并 以及 及 以 为 对 在 的'.split(' ');

function cut(text: string): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
    if (length > LONGEST) break;
    end += character.length;
  }
  const head = text.slice(0, end);
  for (const [signs, least] of [
    [CUTS, 8],
    [SOFT_CUTS, 14],
  ] as const) {
    const at = Math.max(...signs.map((sign) => head.lastIndexOf(sign)));
    if (weight(head.slice(0, Math.max(at, 0))) >= least) return head.slice(0, at);
  }
  return head.replace(/[\dA-Za-z.,%]{1,12}$/, '');
}
