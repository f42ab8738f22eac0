/** Holds what the verb says (done, or to come) against the as-of day. */
import { DAY, endOfDay } from '../../time/civil.ts';
import { formatEdtf, parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/extent.ts';
import type { Edtf, Instant } from '../../time/types.ts';
import type { Evidence } from '../types.ts';
import { dateIn, isDateEdited, wordsAround } from './place.ts';
import type { CheckEvent, Facts, Finding } from './types.ts';

/** What was to come when it was said ("was to open", 原定) may well be over. */
const FUTURE_IN_PAST =
  /原定|原[计計][划劃]|原本|曾|[当當][时時]|一度|此前|\b(?:would|was|were|had|originally|once|previously|then)\b/i;
/** What was decided, moved or announced is done, though the day is to come. */
const DONE_ABOUT_LATER =
  /定于|定於|定在|推[迟遲]|延[期后後迟遲]|改[期至到]|截止|截至|宣布|公布|[发發]布|印[发發]|[决決]定|批准|通知|通[过過]|[规規]定|提出|明[确確]|[计計][划劃]|[预預][计計定]|施行|[实實]施|生效|\b(?:set|scheduled|planned|expected|due|postponed|delayed|moved|announced|agreed|approved|decided|promised|ordered|extended|adopted|passed|signed|published|told|said|until|deadline)\b/i;

/** "Will" of a time that was over on the as-of day. Of a status that a person set, the status checks speak. */
export const comingInPast: CheckEvent = (facts) =>
  found(facts, { tense: 'coming', other: 'past', guard: FUTURE_IN_PAST, step: 1 });

/** Told as done, of a time that lies after the as-of day. */
export const pastInFuture: CheckEvent = (facts) =>
  found(facts, { tense: 'past', other: 'coming', guard: DONE_ABOUT_LATER, step: -1 });

interface Rule {
  readonly tense: Evidence['tense'];
  /** A proof in this tense explains the other one. */
  readonly other: Evidence['tense'];
  /** Words of the sentence that explain it too. */
  readonly guard: RegExp;
  /** The next or the last year is meant. */
  readonly step: 1 | -1;
}

function found({ event, when, extent, asOf }: Facts, { tense, other, guard, step }: Rule): readonly Finding[] {
  const now = asOf === undefined ? null : endOfDay(asOf);
  if (asOf === undefined || now === null) return [];
  const isOver = extent.end <= now - DAY;
  const isAhead = extent.start >= now;
  if (step === 1 ? !isOver : !isAhead) return [];
  if (isDateEdited(event) || event.edited?.includes('status') === true) return [];
  if (event.evidence.some((proof) => proof.tense === other)) return [];
  return event.evidence
    .filter((proof) => proof.tense === tense && !guard.test(wordsAround(proof)))
    .slice(0, 1)
    .map((proof) => ({
      values: { text: proof.dateText, when, asOf: parseEdtf(asOf), ...otherYear(when, { step, now }, proof) },
      at: dateIn(proof),
    }));
}

/** The date a year on or back as EDTF, where the text names no year and that would be right. 29 February has none. */
function otherYear(
  when: Edtf,
  { step, now }: { readonly step: 1 | -1; readonly now: Instant },
  { implied }: Evidence,
): { readonly edtf?: string } {
  if (when.kind === 'interval' || !implied.some(({ field }) => field === 'year')) return {};
  if (when.month === 2 && when.day === 29) return {};
  const other = { ...when, year: when.year + step };
  const { start, end } = extentOf(other);
  return (step === 1 ? end > now - DAY : start < now) ? { edtf: formatEdtf(other) } : {};
}
