/** What chrono-node gives, as spans. A field that it only implies does not count: "June 2018" is the month, as with us. */
import { daysInMonth, isoDay, type Civil } from '../../src/core/time/civil.ts';
import type { FoundSpan } from '../support/score.ts';

interface Components {
  readonly get: (field: 'year' | 'month' | 'day') => number | null;
  readonly isCertain: (field: string) => boolean;
}

export interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end: Components | null;
}

function intervalOf(components: Components): { readonly first: Civil; readonly last: Civil } {
  const [year = 0, month = 1, day = 1] = (['year', 'month', 'day'] as const).map((field) => components.get(field) ?? 1);
  const isDay = ['day', 'weekday', 'hour'].some((field) => components.isCertain(field));
  if (!isDay && components.isCertain('month')) {
    return { first: { year, month, day: 1 }, last: { year, month, day: daysInMonth(year, month) } };
  }
  if (!isDay && components.isCertain('year')) {
    return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
  }
  return { first: { year, month, day }, last: { year, month, day } };
}

/** The span of one result. */
export function chronoSpan({ index, text, start, end }: ChronoResult): FoundSpan {
  const from = isoDay(intervalOf(start).first);
  const to = isoDay(intervalOf(end ?? start).last);
  return { start: index, end: index + text.length, from, to };
}
