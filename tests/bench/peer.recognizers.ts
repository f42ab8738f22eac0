/** What Microsoft's recognizers give, as spans. Of several readings of one date, the nearest to the day of publication. */
import { civilOf, dayNumber, isoDay, parseIsoDay } from '../../src/core/time/civil.ts';
import type { FoundSpan } from '../support/score.ts';

interface Value {
  readonly type: string;
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface RecognizersResult {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly resolution: { readonly values?: readonly Value[] | null } | null;
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

function numberOf(day: string): number | null {
  const civil = parseIsoDay(day.slice(0, 10));
  return civil && dayNumber(civil.year, civil.month, civil.day);
}

/** "2018-12" ends where January begins; the ends of "from 16 July to 26 August" are both inside. */
function lastDay(end: string, timex = ''): string | null {
  const number = numberOf(end);
  if (number === null) return null;
  const isInside = timex.startsWith('(') || end.length > 10;
  return isoDay(civilOf(isInside ? number : number - 1));
}

function daysOf({ type, timex, value, start, end }: Value): Days | null {
  if (type === 'date' || type === 'datetime') {
    const day = value !== undefined && numberOf(value) !== null ? value.slice(0, 10) : null;
    return day === null ? null : { from: day, to: day };
  }
  if (type !== 'daterange' && type !== 'datetimerange') return null;
  const from = start?.slice(0, 10) ?? null;
  const to = end === undefined ? null : lastDay(end, timex);
  return from === null && to === null ? null : { from, to };
}

function distance({ from, to }: Days, ref: string): number {
  const day = numberOf(from ?? to ?? ref) ?? 0;
  return Math.abs(day - (numberOf(ref) ?? 0));
}

/** The span of one result; null where it names no day (a duration, a time of day, a habit). */
export function recognizersSpan({ start, end, resolution }: RecognizersResult, ref: string): FoundSpan | null {
  const readings = (resolution?.values ?? []).map(daysOf).filter((days) => days !== null);
  const [nearest] = readings.sort((a, b) => distance(a, ref) - distance(b, ref));
  return nearest === undefined ? null : { start, end: end + 1, ...nearest };
}
