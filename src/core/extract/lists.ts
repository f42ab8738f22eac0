/** Makes one date of neighbours in a list that follow each other without a gap: July and August. */
import { formatEdtf, parseEdtf } from '../time/edtf.ts';
import { isoDay, parseIsoDay, civilOf } from '../time/civil.ts';
import type { DateExpression } from './types.ts';
import { number } from './values.ts';

const JOINT = /^(?:,? and |、|和|及|与|與)$/;

/** The dates with such neighbours merged; others stay as they are. */
export function mergeLists(dates: readonly DateExpression[], text: string): DateExpression[] {
  const merged: DateExpression[] = [];
  for (const date of dates) {
    const before = merged.at(-1);
    const both = before && merge(before, date, text);
    if (both) merged[merged.length - 1] = both;
    else merged.push(date);
  }
  return merged;
}

function merge(a: DateExpression, b: DateExpression, text: string): DateExpression | null {
  if (a.precision !== b.precision || b.start - a.end > 5 || !JOINT.test(text.slice(a.end, b.start))) return null;
  const [last, first] = [a.to && parseIsoDay(a.to), b.from && parseIsoDay(b.from)];
  if (!last || !first || isoDay(civilOf(number(last) + 1)) !== b.from) return null;
  const [start, end] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  const from = start.kind === 'date' ? start : start.start;
  const to = end.kind === 'date' ? end : end.end;
  const edtf = formatEdtf({ kind: 'interval', start: from, end: to });
  return { ...a, end: b.end, text: text.slice(a.start, b.end), edtf, to: b.to, rule: `${a.rule}..${b.rule}` };
}
