/** A date as a line of JSON tells it. */
import type { DateExpression } from '../core/extract/types.ts';

/** The published fields of a span, in their order. */
export function spanRecord(expression: DateExpression): object {
  const { start, end, text, edtf, from, to, approximate: approx, implied, rule, time } = expression;
  return { start, end, text, edtf, from, to, approx, implied, rule, ...(time !== undefined && { time }) };
}
