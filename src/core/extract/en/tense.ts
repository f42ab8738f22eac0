/** Past or coming in English: the verb that a date hangs on, looked for to its left first, then to its right. */
import type { Range } from '../sentences.ts';

/** `present`: no verb of the past stands near, so that a bare weekday is the next one (They meet on Friday). */
export type Tense = -1 | 0 | 1 | 'present';

/** So many characters beside the date are looked at, and so many words. */
const REACH = 160;
const MOST_WORDS = 18;
/** Behind another date only so many words still hang on the same verb. */
const WORDS_ACROSS = 2;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COMING = setOf(
  'will ll shall would could may might can must should planning expects expect intends ' +
    'scheduled expected due slated projected likely poised upcoming warns predicts ' +
    'resumes opens begins meets closes expires returns faces arrives',
);
const PAST = setOf(
  'was were had did began became broke brought built bought came caught chose cut drew drove fell felt fought flew found gave got ' +
    'grew held heard hit kept knew left led lost made met paid put ran rose said sank sat saw sent shot shut sold spent spoke stood ' +
    'struck swept took taught told thought threw went withdrew won wrote beat fled quit born shook swore begun been done gone given ' +
    'taken seen shown known written broken driven drawn chosen fallen risen grown flown thrown sworn stolen',
);
/** A verb after one of these is no past one. */
const MODAL = setOf('will would shall may might could can must should ll');
const HELPER = setOf('is are be s re being');
const PERFECT = setOf('has have had was were been');
/** "is to", "due to", "vowed to": what comes after them is to come. */
const TOWARDS = setOf(
  'is are was were due set expected scheduled planned slated plans planning plan hopes hoping hoped vowed agreed ' +
    'promised aims intends ready likely about need needs have has wants want going asked urged told ordered invited',
);
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day$|^tomorrow$|^(?:jan|febr)uary$|^(?:march|april|june|july|august)$|^(?:septem|octo|novem|decem)ber$/;
const REGULAR = /ed$/;
const NO_VERB = setOf(
  'united hundred red indeed wed sacred need speed seed feed breed weed bleed exceed proceed succeed',
);

function isPast(word: string): boolean {
  return PAST.has(word) || (REGULAR.test(word) && !NO_VERB.has(word) && word.length > 3);
}

/** What the verb at `at` says, given the helpers before it; null where it says nothing. */
function verbAt(words: readonly string[], at: number): -1 | 1 | null {
  const word = words[at] ?? '';
  if (word === 'to') return TOWARDS.has(words[at - 1] ?? '') ? 1 : null;
  if (word === 'set' && (words[at + 1] === 'to' || words[at + 1] === 'for'))
    return words[at + 1] === 'to' || HELPER.has(words[at - 1] ?? '') || PERFECT.has(words[at - 1] ?? '') ? 1 : null;
  if (words[at + 1] === 'for' && /^(?:planned|called|reset|booked|fixed)$/.test(word)) return 1;
  // The dig ends on Friday.
  if (
    /^(?:ends|starts|votes|airs|launches|hosts|sails|takes)$/.test(word) &&
    /^(?:on|at|this|next|place)?$/.test(words[at + 1] ?? '')
  )
    return 1;
  if (words[at + 1] === 'to' && /^(?:plans?|hopes?|aims)$/.test(word)) return 1;
  if (word === 'won' && words[at + 1] === 't') return 1;
  if (COMING.has(word)) return 1;
  // Will be told and interviewed: the second hangs on the first.
  if (!isPast(word.toLowerCase()) || (words[at - 1] === 'and' && REGULAR.test(word))) return null;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const helper = words[back] ?? '';
    if (helper === 'to') return words[back + 1] === 'be' || TOWARDS.has(words[back - 1] ?? '') ? 1 : null;
    if (MODAL.has(helper)) return 1;
    if (PERFECT.has(helper)) return -1;
    if (HELPER.has(helper)) continue;
    if (!/(?:ly|not|been|also|now)$/.test(helper)) break;
  }
  return HELPER.has(words[at - 1] ?? '') ? null : -1;
}

const WORDS = /[A-Za-z]+|;/g;

/** Right to left from the date; what stands across another date counts only where nothing but a few words lies between. */
function leftOf(words: readonly string[]): -1 | 1 | 'present' | null {
  let isAcross = false;
  for (let at = words.length - 1; at >= Math.max(0, words.length - MOST_WORDS); at--) {
    const word = words[at] ?? '';
    if (word === ';') return null;
    if (TIME.test(word.toLowerCase()) && words.length - 1 - at > WORDS_ACROSS && isNewClause(words, at))
      isAcross = true;
    const said = verbAt(words, at);
    if (said !== null && isAcross && said < 0) return startsVerb(words) ? 'present' : null;
    if (said !== null) return said;
  }
  return null;
}

/** Where "and" or "but" stands between another date and this one, a new verb does too. */
function isNewClause(words: readonly string[], at: number): boolean {
  return words.slice(at).some((word) => word === 'and' || word === 'but' || word === 'while');
}

/** Tuesday's crash is of the past, whatever is to come of it; Thursday's vote may be to come. */
function isOf([first = '', noun = '']: readonly string[]): boolean {
  return (
    first === 's' &&
    !/^(?:vote|election|summit|meeting|match|game|final|debate|hearing|poll|referendum|deadline|budget)/.test(noun)
  );
}

/** Won on Tuesday and travel to Norwich on Saturday: behind "and" a verb of the present; not so in "and again on Saturday". */
function startsVerb(words: readonly string[]): boolean {
  const [first = '', ...rest] = words.slice(words.lastIndexOf('and') + 1);
  return rest.length > 1 && /^[a-z]{3,}$/.test(first) && !/^(?:again|then|into|for|from|the|another|more)$/.test(first);
}

/** `isLate`: words stand before the date, so that a far participle behind it belongs to some noun (an election called early). */
function rightOf(words: readonly string[], isLate: boolean): -1 | 1 | null {
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at++) {
    if (words[at] === ';') return null;
    const said = verbAt(words, at);
    if (said !== null && !(isLate && said < 0 && at > 2 && REGULAR.test(words[at] ?? ''))) return said;
  }
  return null;
}

/** It was open until: a state of the past, unless it was moved there. */
const LASTED =
  /\b(?:was|were|stayed|remained|ran|lasted|lived|worked|served|stood|reigned|continued)(?: (?!(?:to|not|postponed|delayed|extended|due|set|scheduled|planned|expected|adjourned|deferred|suspended|given|told|put|pushed|moved|rescheduled)\b)[\w’'-]{1,20}){0,5} (?:until|till) (?:the )?$/;

/** The tense around a date (offsets in `text`, end exclusive) in its sentence. */
export function enTense(text: string, sentence: Range, { start, end }: Range): Tense {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  if (/\b(?:until|till) (?:the )?$/.test(before)) return LASTED.test(before) ? -1 : 1;
  const left: readonly string[] = before.match(WORDS) ?? [];
  const right: readonly string[] = text.slice(end, Math.min(sentence.end, end + REACH)).match(WORDS) ?? [];
  const isLate = left.length > 2;
  const said = leftOf(left) ?? (isOf(right) ? -1 : rightOf(right, isLate));
  if (said !== null) return said;
  const near = [...left.slice(left.lastIndexOf(';') + 1), ...right.slice(0, (right.indexOf(';') + 1 || Infinity) - 1)];
  const hasPast = near.some((word) => isPast(word.toLowerCase()) && !(isLate && REGULAR.test(word)));
  return hasPast ? 0 : 'present';
}
