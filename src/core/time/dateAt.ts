/** From an instant to the date that holds it, as precise as asked. */
import { civilOf, DAY, dayAt } from './civil.ts';
import type { EdtfDate, Instant } from './types.ts';

const FIELDS = ['year', 'month', 'day', 'minute', 'second'] as const;

/** The date in UTC whose unit holds `instant`; without an offset, so that it reads as a date on the axis. */
export function dateAt(instant: Instant, precision: (typeof FIELDS)[number]): EdtfDate {
  const number = dayAt(instant);
  const { year, month, day } = civilOf(number);
  const seconds = Math.floor((instant - number * DAY) / 1000);
  const finest = FIELDS.indexOf(precision);
  return {
    kind: 'date',
    precision,
    year,
    ...(finest >= 1 && { month }),
    ...(finest >= 2 && { day }),
    ...(finest >= 3 && { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60 }),
    ...(finest >= 4 && { second: seconds % 60 }),
    approximate: false,
    uncertain: false,
  };
}
