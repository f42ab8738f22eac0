/** Makes an English clause stand alone: inserted clauses become sentences, a lost subject comes back, scenes and datelines go. */
import type { Range } from '../sentences.ts';

/** Where the event's own date stood. */
export const MARK = '\ue000';

/** LONDON (AP) —, and Tokyo, (Kyodo): once its day is gone. */
const DATELINE = new RegExp(
  `^(?:[A-Z]{3}[A-Za-z ,.${MARK}]{0,30}(?:\\([A-Za-z .]{2,20}\\) ?)?[—–-]{1,2} |[A-Z][A-Za-z .]{1,24}, ?${MARK} ?\\([A-Za-z .]{2,24}\\):? )`,
);
/** A first clause that only leads to what happened. */
const SCENE =
  /^(?:According to|Citing|Speaking|Asked|Following|Despite|Amid|Addressing|Writing|In (?:an?|his|her|its|their) |At (?:an?|the) |As part of|Under the)[^,]{2,80}, (?=[^,]{20})/;
const IRREGULAR = 'built|held|born|made|sold|won|written|led|set|sent|taken|given|found|shot|known';
const VERB = `was|were|is|are|has|had|have|will|would|began|became|went|came|took|left|lost|bought|gave|met|sank|ran|fell|rose|grew|flew|drew|broke|wrote|slid|runs|takes|goes|comes|ends|opens|begins|starts|closes|${IRREGULAR}|[a-z]{2,14}ed`;
const HAS_VERB = new RegExp(`\\b(?:${VERB})\\b`);

/** The festival, scheduled for …, has been cancelled. */
const SET =
  /^([^,]{2,60}), (?:which (?:is|was) )?(?:originally )?(?:scheduled|planned|due|set|slated|expected)\b[^,]{0,60}, /;
/** The company, which was founded in …, makes toys. */
const RELATIVE = /^([^,]{2,60}), (?:which|who) ([^,]{3,80})/;
/** The plan, announced on …, aims to cut taxes. */
const PARTICIPLE = new RegExp(`^([^,]{2,60}), ((?:[a-z]{3,14}ed|${IRREGULAR})\\b(?! by a)[^,]{0,60},?[^,]{0,60})`);
/** The painter, whose work hung here in …, died. */
const WHOSE = /^([^,]{2,60}), whose ([^,]{3,80})/;
/** The law (passed in …) requires: what stands in brackets is what happened. */
const BRACKETED = new RegExp(`^([^,(]{2,60}) \\(((?:[a-z]{3,14}ed|${IRREGULAR})\\b[^()]{0,60})\\)`);
/** The second phase, to be completed by …, will add track. */
const INFINITIVE = /^([^,]{2,60}), (to be [^,]{3,60})/;
/** Work on the bridge, the longest in the world, started. */
const APPOSITIVE = new RegExp(
  `^([^,]{2,60}), (?:the|an?|its|his|her|their|which|who|whose) [^,]{3,80}, (?=(?:${VERB})\\b)`,
);
const STARTS_RELATIVE = new RegExp(`^[\\s,]{0,3}(?:which|who) (?=${VERB})`);
const STARTS_PARTICIPLE = new RegExp(
  `^[\\s,]{0,3}((?!followed)(?:[a-z]{3,14}ed|${IRREGULAR})\\b[^,]{0,60}${MARK}[^,]{0,40})(?:,|$)`,
);
const STARTS_VERB = new RegExp(`^[\\s,${MARK}]{0,4}(?:and |but |then )?((?:${VERB}) .*)$`, 's');
/** The noun right before an inserted clause. */
const NOUN =
  /(?:^|\s)((?:(?:the|an?|its|his|her|their|this|that) (?:[\w’'-]{1,20} ){0,3}[\w’'-]{1,20}|[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3})),\s?$/;
const SUBJECT = new RegExp(
  `^(?:(?:In|On|By|Since|After|At) [^,]{0,40}, )?(?:((?:[\\w’'-]{1,24} ){1,5}?)(?:${VERB})\\b|((?:[\\w’'-]{1,24} ){0,4}[\\w’'-]{1,24}),)`,
);

/** What the rewording looks at: the whole text, the segment in it, and its sentence. */
export interface Home {
  readonly text: string;
  readonly segment: Range;
  readonly sentence: Range;
}

/** The segment, already without its dates (its own one a mark), as a sentence of its own. */
export function reworded({ text, segment, sentence }: Home, cleared: string): string {
  const own = cleared.replace(DATELINE, '');
  if (segment.start === sentence.start) return uninserted(own.replace(SCENE, ''));
  const head = text.slice(Math.max(sentence.start, segment.start - NEAR), segment.start);
  return withNoun(own, head) ?? withSubject(own, text.slice(sentence.start, sentence.start + OPENING)) ?? own;
}

/** So far back the noun of a clause stands, and so far reaches the subject of a sentence. */
const NEAR = 90;
const OPENING = 140;

/** A sentence whose date stands in an inserted clause tells that clause; of what was only set, the rest. */
function uninserted(own: string): string {
  const set = SET.exec(own);
  if (set?.[0].includes(MARK) && isNoun(set[1])) return `${set[1] ?? ''} ${own.slice(set[0].length)}`;
  const relative = RELATIVE.exec(own);
  if (relative?.[2]?.includes(MARK) && isNoun(relative[1])) return `${relative[1] ?? ''} ${relative[2]}`;
  const whose = WHOSE.exec(own);
  if (whose?.[2]?.includes(MARK) && isNoun(whose[1])) return `${whose[1] ?? ''}’s ${whose[2]}`;
  const infinitive = INFINITIVE.exec(own);
  if (infinitive?.[2]?.includes(MARK) && isNoun(infinitive[1])) return `${infinitive[1] ?? ''} ${infinitive[2]}`;
  const participle = [BRACKETED, PARTICIPLE].map((each) => each.exec(own)).find((each) => each?.[2]?.includes(MARK));
  if (participle?.[2] && isNoun(participle[1])) return passive(participle[1] ?? '', upToComma(participle[2]));
  const appositive = APPOSITIVE.exec(own);
  return appositive && !appositive[0].includes(MARK) && isNoun(appositive[1])
    ? `${appositive[1] ?? ''} ${own.slice(appositive[0].length)}`
    : own;
}

/** What stands up to the first comma after the mark; a comma right at the mark belonged to the date. */
function upToComma(clause: string): string {
  const at = clause.indexOf(MARK);
  const comma = /,(?!\d)/.exec(clause.slice(at));
  return comma ? clause.slice(0, at + comma.index) : clause;
}

const isNoun = (words = ''): boolean => !HAS_VERB.test(words) && words.split(' ').length <= 8;

function passive(noun: string, participle: string): string {
  const [head = noun] = noun.split(/ (?:of|in|for|to|on|at|from|with) /);
  const isMany = /[^su]s$/.test(head) && !/^(?:an?|this|that) /i.test(head);
  return `${noun} ${isMany && !/^[A-Z]/.test(head.split(' ').at(-1) ?? '') ? 'were' : 'was'} ${participle}`;
}

/** A relative or participle clause with the noun before it. */
function withNoun(own: string, head: string): string | null {
  const noun = NOUN.exec(head)?.[1];
  if (noun === undefined) return null;
  if (/^[\s,]{0,3}whose /.test(own)) return `${noun}’s ${own.replace(/^[\s,]{0,3}whose /, '')}`;
  if (STARTS_RELATIVE.test(own)) return `${noun} ${own.replace(STARTS_RELATIVE, '')}`;
  const participle = STARTS_PARTICIPLE.exec(own)?.[1];
  return participle === undefined ? null : passive(noun, participle);
}

/** A second verb with the subject of its sentence, and with its "will" or "was". */
function withSubject(own: string, opening: string): string | null {
  const found = SUBJECT.exec(opening);
  const subject = (found?.[1] ?? found?.[2])?.trim() ?? '';
  if (subject === '' || NO_SUBJECT.test(subject)) return null;
  const willed = found?.[0].endsWith(' will') ? STARTS_PLAIN.exec(own)?.[1] : undefined;
  const rest = willed ?? STARTS_VERB.exec(own)?.[1];
  if (rest === undefined) return null;
  const isPassive = /\b(?:was|were)$/.test(found?.[0] ?? '') && PASSIVES.test(rest);
  const verb = willed === undefined ? (isPassive ? ' was' : '') : ' will';
  return `${subject}${verb} ${rest.includes(MARK) ? upToComma(rest) : rest}`;
}

const NO_SUBJECT = /^(?:However|Meanwhile|Then|Later|But|So|And|Also)$/;
const STARTS_PLAIN = /^[\s,]{0,4}and (?!will|would|the|an?\s)([a-z]{2,14} .*)$/s;
/** Verbs that go on from "was": arrested, charged and released. */
const PASSIVES =
  /^(?:sentenced|charged|released|freed|arrested|jailed|convicted|elected|appointed|named|promoted|killed|completed|sold|taken|transferred|restored|destroyed|renamed)\b/;
