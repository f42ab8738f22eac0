/** A weekday or a weekend without a date: the last one or the next. */
import { civilOf, weekdayOf } from '../time/civil.ts';
import { clocked, dayImplied, type Problem, type Resolved } from './calendar.ts';
import type { Fields } from './fields.ts';
import type { Situation } from './focus.ts';
import { dayDate, number, span } from './values.ts';

/** On Monday: the last one up to the anchor, or where the words say so, the next. */
export function weekday(wanted: number, fields: Fields, situation: Situation): Resolved | Problem {
  const { anchor, tense, anchorFrom, isPresent, focus, sentence } = situation;
  if (!anchor) return 'no-year';
  const today = number(anchor);
  const back = (((weekdayOf(today) - wanted) % 7) + 7) % 7;
  // 本周四…，周五…: after a day to come the next one is to come too.
  const told = focus.date?.sentence === sentence ? number(focus.date.day) : 0;
  const isSequel = tense === 0 && told > today && told - today < 7;
  const forward =
    !(back === 0 && !fields.nearest) &&
    (tense > 0 || isPresent || isSequel || fields.nearest === 1) &&
    fields.nearest !== -1;
  const day = forward ? today + (7 - back) : today - (fields.nearest === -1 && back === 0 ? 7 : back);
  const from = forward || fields.nearest ? 'tense' : anchorFrom;
  return { value: clocked(fields, civilOf(day)), implied: dayImplied(civilOf(day), from) };
}

export function weekend({ anchor, tense, anchorFrom }: Situation): Resolved | Problem {
  if (!anchor) return 'no-year';
  const today = number(anchor);
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const since = weekdayOf(today);
  const isPast = (tense < 0 && since !== 0 && since !== 6) || (tense === 0 && (since === 1 || since === 2));
  const saturday = isPast ? monday - 2 : monday + 5;
  return {
    value: span(dayDate(civilOf(saturday)), dayDate(civilOf(saturday + 1))),
    implied: dayImplied(civilOf(saturday), anchorFrom),
  };
}
