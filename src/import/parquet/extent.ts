/** The time of one row: from its EDTF text where it has one, else from its instants. */
import { extentOfText } from '../../core/document/rows.ts';
import { EdtfError } from '../../core/time/edtf.ts';
import type { Extent } from '../../core/time/types.ts';

/** Milliseconds in the hundred billion years on either side of 1970 that the calendar reaches. */
const FARTHEST = 1e11 * 365.2425 * 86_400_000;

const NO_INSTANT = ' is no instant; write milliseconds since 1970, at most 10^11 years from it';

interface Times {
  readonly start: unknown;
  readonly end: unknown;
  /** "" where the row has none. */
  readonly when: string;
  /** How long an event is of which only the start is known, in milliseconds: a day where the column has days. */
  readonly unit: number;
}

interface Refusal {
  readonly column: 'start' | 'end' | 'when';
  readonly code: string;
  readonly value: unknown;
  readonly message: string;
}

export type TimeOfRow = { readonly extent: Extent; readonly isDoubtful: boolean } | { readonly refusal: Refusal };

/**
 * The extent of a row. `when` is the truth; where `start` and `end` say something else, `isDoubtful` is true. Without `when`,
 * an empty `end` gives an event that lasts one unit, and an empty `start` one that has no start.
 */
export function timeOf({ start, end, when, unit }: Times): TimeOfRow {
  if (when === '') return timeOfInstants(start, end, unit);
  try {
    const extent = extentOfText(when);
    const differs = (value: unknown, truth: number): boolean => typeof value === 'number' && value !== truth;
    return { extent, isDoubtful: differs(start, extent.start) || differs(end, extent.end) };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return refuse('when', 'edtf', when, error.message);
  }
}

function timeOfInstants(from: unknown, to: unknown, unit: number): TimeOfRow {
  if (from === null && to === null) {
    return refuse('start', 'instant-missing', from, 'no start, no end and no "when"; fill in one of them');
  }
  const start = from === null ? -Infinity : Number(from);
  const given = to === null ? start : Number(to);
  const end = given === start ? start + unit : given;
  if (!isInstant(start)) return refuse('start', 'instant', start, `${start}${NO_INSTANT}`);
  if (!isInstant(end)) return refuse('end', 'instant', end, `${end}${NO_INSTANT}`);
  if (start === Infinity || end === -Infinity || (start === -Infinity && end === Infinity)) {
    return refuse('start', 'instant', start, 'no date in it; an event has a start or an end');
  }
  if (start > end) return refuse('end', 'order', end, `it ends (${end}) before it starts (${start}); exchange the two`);
  return { extent: { start, end }, isDoubtful: false };
}

function isInstant(value: number): boolean {
  return Math.abs(value) <= FARTHEST || Math.abs(value) === Infinity;
}

function refuse(column: Refusal['column'], code: string, value: unknown, message: string): TimeOfRow {
  return { refusal: { column, code, value, message } };
}
