/** What the words of an event say of it: done, to come, called off, or still going on. */
import { fold } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { tenseOf } from './tense.ts';
import type { DatedItem, DateExpression } from './types.ts';
import { isZhTelling } from './zh/telling.ts';

export interface Spoken {
  readonly text: string;
  /** The part of the sentence that belongs to the date. */
  readonly segment: { readonly start: number; readonly end: number };
  readonly expression: DateExpression;
  readonly title: string;
}

type Said = Pick<DatedItem, 'future' | 'tense' | 'status'>;

/** Only the first of a long segment is looked at. */
const REACH = 240;

/** Tense and status, as far as the words give them. */
export function saidOf(spoken: Spoken, grammar: Grammar): Said {
  const { text, segment, expression, title } = spoken;
  const first = Math.max(segment.start, expression.start - REACH);
  const before = fold(text.slice(first, expression.start));
  const after = fold(text.slice(expression.end, Math.min(segment.end, expression.end + REACH)));
  const around: Around = { before, after, expression, name: grammar.name };
  const plain = unspoken(fold(title));
  const isComing = tenseOf(plain, { start: 0, end: plain.length }, grammar) > 0;
  const future = isComing && !isToldOf(around);
  const status = statusOf(around);
  const tense = future ? 'coming' : isComing || isDone(plain, grammar.name) ? 'past' : undefined;
  return { future, ...(tense && { tense }), ...(status && { status }) };
}

/** 将 before what is put somewhere says nothing of the time (将古城列入名录). */
const ZH_DISPOSES =
  /将(?=[^，。将]{2,24}(?:列入|列为|纳入|改为|作为|移送|移交|送往|送至|转移|划归|分为|定为|视为|由\d|提高|降至|下调|上调|交给|命名|授予|评为|引渡|驱逐|更名|修正为|调整为))/;

/** Without what is quoted, and without plans that are things (a plan to phase out coal). */
function unspoken(title: string): string {
  return title
    .replace(ZH_DISPOSES, '')
    .replace(/"[^"]{0,200}"|“[^”]{0,200}”/g, '')
    .replace(
      /\b(?:the|a|an|its|their|his|her|this|[A-Za-z]{1,20}['’]s|[a-z]{2,14}ing) (?:[a-z]{2,14} )?plans? to\b/g,
      '',
    );
}

const EN_TELLS =
  /\b(?:said|told|announced|warned|confirmed|agreed|decided|voted|approved|predicted|promised|pledged|vowed|added|revealed|signed|published|passed)\b/i;

const EN_COMING = /\b(?:will|plans? to|is to|are to|is expected|are expected)\b/;

/** On that day somebody said that something will be: what is done is the saying. */
function isToldOf({ before, after, name }: Around): boolean {
  if (name === 'zh') {
    return isZhTelling(before, after);
  }
  const will = after.search(EN_COMING);
  const last = before.split(' ').slice(-5).join(' ');
  const said = EN_TELLS.exec(last);
  // She said on 5 March that he will go: what she said may stand in the part of another date.
  if (will < 0) return said !== null && !EN_COMING.test(last.slice(said.index));
  const tells = after.search(EN_TELLS);
  return (tells >= 0 && tells < will) || said !== null;
}

/** 已 and 了 after a verb; 为了, 了解 and 已退休的 say nothing of the event. */
const ZH_DONE = /已经?(?!故|知|婚|有|[^，。]{1,8}的)|[^为除罢受到不](?:了)(?![解望如断])/;
const EN_DONE =
  /\b(?:was|were|had|did|began|came|went|took|gave|became|fell|flew|sank|wrote|drew|won|[a-z]{3,14}ed (?:a|an|the|its|his|her|their|up|off|down|that|\d\S{0,9}))\b/;
/** Verbs that need nothing after them. */
const EN_ENDED = /\b(?:died|landed|resigned|arrived|departed|returned|collapsed|crashed|happened|occurred|retired)\b/;
const EN_NOT_DONE = /\b(?:if|when|once|after|before|who|which|that) [^,]{0,40}$/;

/** Careful: a participle ("the station renovated in May opens") is no past tense. */
function isDone(title: string, name: Grammar['name']): boolean {
  if (name === 'zh') return ZH_DONE.test(title);
  const verb = EN_DONE.exec(title) ?? EN_ENDED.exec(title);
  return verb !== null && !EN_NOT_DONE.test(title.slice(0, verb.index));
}

/** The segment before and after the date, folded. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly expression: DateExpression;
  readonly name: Grammar['name'];
}

const ZH_ON = /至今|以来|迄今|仍|持续|一直|正在/;
const EN_ON = /\b(?:has been|have been|still|ever since|ongoing|continues?)\b/i;

function statusOf({ before, after, expression, name }: Around): Said['status'] {
  if (name === 'zh' ? isZhOff(before, after) : isEnOff(before, after)) return 'cancelled';
  if (!expression.edtf.endsWith('/..')) return undefined;
  return (name === 'zh' ? ZH_ON : EN_ON).test(`${before.slice(-60)} ${after}`) ? 'ongoing' : undefined;
}

const ZH_SET = /(?:原定|定于|原计划|计划|拟于|拟在|预定)(?:于|在)?$/;
/** 取消 without an object is the end of the event itself; 取消收费 is an event. */
const ZH_OFF =
  /^[^，。；]{0,30}(?:取消|停办|叫停|推迟|延期|改期|延至|推至|改至)(?:了)?(?=[，。；！]|$|举行|举办|至|到)|^[^。；]{0,40}(?:被迫?|已|宣布|因[^，。]{1,16}|将)(?:取消|延期|推迟|叫停)(?=[，。；]|$|举行|至|到)/;
const ZH_CALLED_OFF = /(?:取消|叫停|推迟|延期)(?:了)?(?:原定|定于|原计划|计划)(?:于|在)?$/;

/** The date must be that of what was called off, not of the day on which it was. */
function isZhOff(before: string, after: string): boolean {
  if (ZH_CALLED_OFF.test(before)) return true;
  const isSet = ZH_SET.test(before);
  const isOf = /^[^，。；]{0,12}的/.test(after);
  if (/(?:推迟|延期|延|推|改期|改)(?:至|到|为)$/.test(before)) return false;
  return (isSet || isOf) && ZH_OFF.test(after);
}

const EN_SET =
  /\b(?:scheduled|planned|due|set|slated|expected)(?: to (?:take place|be held|open|start|begin))?(?: for| on| in)?(?: the)?\s$/i;
const EN_OFF =
  /\b(?:was|were|has been|have been|is|are|been|being) (?:cancell?ed|called off|scrapped|postponed|delayed)\b/i;

function isEnOff(before: string, after: string): boolean {
  const off = EN_OFF.exec(after);
  if (!off) return false;
  const between = after.slice(0, off.index);
  if (EN_SET.test(before)) return between.length < 40;
  const isNoun = /\b(?:the|a|an)\s$/i.test(before) && /^ [a-z]/.test(after);
  const isBeside = /[a-z] (?:on|of|for) (?:the )?$/i.test(before) && !/[,;]/.test(between) && between.trim() === '';
  return isBeside || (isNoun && !/[,;]/.test(between));
}
