/** Writes a resolved mention down as a DateExpression. */
import { twoDigits } from '../time/civil.ts';
import { formatEdtf } from '../time/edtf.ts';
import type { EdtfInterval } from '../time/types.ts';
import type { Fields, Mention } from './fields.ts';
import type { Resolved } from './calendar.ts';
import type { DateExpression } from './types.ts';
import { daysOf, startOf, wordsOf } from './values.ts';

/** `text` is the plain text that the mention's offsets count in. */
export function expressionOf(
  text: string,
  mention: Mention,
  { value, implied, role }: Resolved & { readonly role: DateExpression['role'] },
): DateExpression {
  const { start, end, from, to, rule, pieces } = mention;
  const time = clockOf(startOf(value));
  return {
    start,
    end,
    text: text.slice(start, end),
    edtf: wordsOf(value),
    ...daysOf(value),
    precision: value.precision,
    ...(time !== null && { time }),
    approximate: isApproximate(value.edtf.kind === 'date' ? [value.edtf] : [value.edtf.start, value.edtf.end]),
    anaphor: countsFromLast(from) || (to !== undefined && countsFromLast(to)),
    implied,
    rule,
    parts: pieces.map((piece) => ({ kind: piece.kind, text: text.slice(piece.start, piece.end) })),
    alternatives: alternativesOf(from),
    role,
  };
}

function isApproximate(sides: readonly EdtfInterval['start'][]): boolean {
  return sides.some((side) => typeof side !== 'string' && side.approximate);
}

function clockOf(side: EdtfInterval['start']): string | null {
  if (typeof side === 'string' || side.hour === undefined) return null;
  return `${twoDigits(side.hour)}:${twoDigits(side.minute ?? 0)}`;
}

function countsFromLast({ shift }: Fields): boolean {
  return shift?.from === 'last';
}

function alternativesOf({ other, year }: Fields): string[] {
  if (!other || year === undefined) return [];
  const date = { kind: 'date', precision: 'day', year, month: other[0], day: other[1] } as const;
  return [formatEdtf({ ...date, approximate: false, uncertain: false })];
}
