/** Which part of a sentence each of its dates governs. */
import { clauseAt, clausesOf, type Range } from './sentences.ts';
import type { DateExpression } from './types.ts';

/** What an event is told by. */
export interface Segment extends Range {
  /** The clauses around the date: what else could say what happened, where the segment does not. */
  readonly around: Range;
}

/** Where one thing ends and the next begins inside a clause. */
const EN_JOINT = /(?:,|;| and| but| then| before| while| whereas| until| that) /g;
const ZH_JOINT = /[、，]|并(?!购)|又|再(?!度)|随后|及|和(?!平)|與|与|後|并于|并在/g;

/**
 * One segment for each date: from its clause, or inside a clause from the joint before it, to where the next one's begins; dates of a clause
 * without a joint between them share it.
 * Dates are in order and do not overlap.
 */
export function segmentsOf(text: string, sentence: Range, dates: readonly DateExpression[]): Segment[] {
  const clauses = clausesOf(text, sentence);
  const homes = dates.map((date) => clauseAt(clauses, date.end));
  const joints = dates.map((date, index) => {
    const before = dates[index - 1];
    return before && homes[index] === homes[index - 1] ? jointBetween(text, before, date) : null;
  });
  const starts = dates.map((date, index) => {
    if (index === 0) return sentence.start;
    if (homes[index] === homes[index - 1]) return joints[index] ?? date.start;
    return Math.min(clauses[homes[index] ?? 0]?.start ?? date.start, date.start);
  });
  return dates.map((date, index) => {
    const home = homes[index] ?? 0;
    const own = clauses[home] ?? sentence;
    const isBare = own.end - own.start - (date.end - date.start) < 4;
    const end = Math.max((isBare ? clauses[home + 1] : own)?.end ?? own.end, date.end);
    const around = {
      start: Math.max(Math.min(own.start, date.start), date.start - AROUND),
      end: Math.min(end, date.end + AROUND),
    };
    const isSharing = [index, index + 1].some((at) => at > 0 && homes[at] === homes[at - 1] && joints[at] === null);
    if (isSharing) return { ...around, around };
    return {
      start: starts[index] ?? sentence.start,
      end: Math.max(starts[index + 1] ?? sentence.end, date.end),
      around,
    };
  });
}

/** More of endless clauses says nothing of the date. */
const AROUND = 300;

/** So far from a date its joint may stand. */
const REACH = 200;

/** Null where nothing parts the two: both belong to one thing (voted on Monday to meet on Friday). A date that ends what is told of it (founded in 1998 and sold in 2015) leaves the joint behind it to the next one. */
function jointBetween(text: string, before: Range, { start }: Range): number | null {
  const from = Math.max(before.end, start - REACH);
  const between = text.slice(from, start);
  const isHan = /[\u4e00-\u9fff]/.test(between);
  const joints = [...between.matchAll(isHan ? ZH_JOINT : EN_JOINT)];
  const trailing = joints[0]?.index === 0 && from === before.end;
  const joint = trailing ? joints[0] : joints.at(-1);
  return joint ? from + joint.index : null;
}

/** How long a proof may be, and how far it then reaches from the date. */
const LONGEST_PROOF = 1_200;
const PROOF_REACH = 400;
const CUTS = ['，', '；', '。', ',', ';', '、', ' '];

/** The sentence; of one that has no end, what stands near the date, cut between clauses or words where it can be. */
export function proofRange(text: string, sentence: Range, date: Range): Range {
  if (sentence.end - sentence.start <= LONGEST_PROOF) return { start: sentence.start, end: sentence.end };
  const first = Math.max(sentence.start, date.start - PROOF_REACH);
  const last = Math.min(sentence.end, date.end + PROOF_REACH);
  const head = /[，；。,;、\s](?=[^，；。,;、\s])/.exec(text.slice(first, date.start));
  const tail = text.slice(date.end, last);
  const cut = Math.max(...CUTS.map((sign) => tail.lastIndexOf(sign)));
  return {
    start: first === sentence.start ? first : head ? first + head.index + 1 : date.start,
    end: last === sentence.end ? last : cut > 0 ? date.end + cut : date.end,
  };
}
