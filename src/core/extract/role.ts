/** Tells the dates of the story from those that only name or compare something (2018年国务院大督查). */
import type { Mention } from './fields.ts';
import { isHan } from './characters.ts';
import { isEnContext } from './en/context.ts';
import type { Range } from './sentences.ts';
import { wordAfter, wordBefore } from './words.ts';
import { isZhContext } from './zh/context.ts';
import { isZhDone } from './zh/telling.ts';

const YEARLY = new Set(['year', 'bareyear', 'relyear', 'anayear', 'relunit', 'theunit', 'fiscalyear', 'years']);

/** Between these a year is said to be when something was: 于2018年, 自2019年. */
const ZH_BEFORE = new Set('于於在自从從到至由始');
/** After these words a year stands for itself. */
const ZH_AFTER = new Set('，,、。；;：:）)将將起已以至底初末春夏秋冬');

const EN_BEFORE = new Set(
  'in since from by until till to through during between before after around about circa c ca early late mid and year summer spring winter autumn'.split(
    ' ',
  ),
);
/** So far back the words before a date are looked at. */
const REACH = 120;

/** `context` for a date that names or compares; `sentence` is the one that holds it. */
export function roleOf(
  text: string,
  mention: Mention,
  { sentence, language }: { sentence: Range; language: 'zh' | 'en' },
): 'event' | 'context' {
  if ('look' in mention.from) return 'context';
  if (language === 'zh') return zhRole(text, mention, sentence);
  return enRole(text, mention, sentence);
}

function zhRole(text: string, mention: Mention, sentence: Range): 'event' | 'context' {
  const { outerStart, start, end } = mention;
  if (!mention.to && isZhContext(text, { start: outerStart, end })) return 'context';
  if (mention.to || mention.open || !mention.kinds.every((kind) => YEARLY.has(kind))) return 'event';
  const before = text.charAt(start - 1);
  if (before === '、' && /\d年?、$/.test(text.slice(start - 3, start))) return 'event';
  if (outerStart === sentence.start) return isNameOf(text, end, sentence) ? 'context' : 'event';
  if (ZH_BEFORE.has(before)) return text.charAt(end) === '的' ? 'context' : 'event';
  if (ZH_AFTER.has(text.charAt(end)) || isZhDone(text.slice(end, end + REACH))) return 'event';
  return isHan(before.charCodeAt(0)) || isHan(text.charCodeAt(end)) || '《“'.includes(before || ' ')
    ? inClause(text, start)
    : 'event';
}

/** A year at the head of a clause tells when; within one, it belongs to a noun. */
function inClause(text: string, start: number): 'event' | 'context' {
  return '，；。：,;:—\n'.includes(text.charAt(start - 1) || '\n') ? 'event' : 'context';
}

/** 2019届 and 2019年度报告 at the head of a sentence. */
function isNameOf(text: string, end: number, { end: last }: Range): boolean {
  return end < last && ['度', '版', '款', '第'].includes(text.charAt(end));
}

/** Third-quarter results: the quarter only says which. */
const FIGURES = /^ (?:results|earnings|figures|report|data|numbers|accounts)\b/;

function enRole(text: string, mention: Mention, sentence: Range): 'event' | 'context' {
  const { outerStart, start, end } = mention;
  const lead = text.slice(Math.max(sentence.start, outerStart - REACH), outerStart);
  const isSince = mention.open === 'after' && outerStart < start;
  if (/-quarter$/i.test(text.slice(start, end)) && FIGURES.test(text.slice(end, end + 16))) return 'context';
  if (!mention.to && isEnContext(lead, { date: text.slice(start, end), isSince })) return 'context';
  if (mention.to || mention.open || !mention.kinds.every((kind) => YEARLY.has(kind))) return 'event';
  const before = wordBefore(text, start).toLowerCase();
  if (EN_BEFORE.has(before) || /\b\d{4}, $/.test(lead.slice(-7))) return 'event';
  if (text.charAt(end) === "'" || text.charAt(end) === '’') return 'context';
  if (mention.kinds.includes('relunit') || (before === '' && wordAfter(text, end) === '')) return 'event';
  return 'context';
}
