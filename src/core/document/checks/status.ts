/** Holds a stated status against the as-of day. */
import { DAY, endOfDay } from '../../time/civil.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { statusOf } from '../status.ts';
import type { Status } from '../types.ts';
import { dateOf } from './place.ts';
import { comingInPast, pastInFuture } from './tense.ts';
import type { CheckEvent, Facts } from './types.ts';

/** Stated to have happened (or to go on), in the time to come. Where the verb says so, that is the better sentence. */
export const plannedAsDone: CheckEvent = (facts) =>
  pastInFuture(facts).length > 0 ? [] : contradiction(facts, ['happened', 'ongoing'], 'planned');

/** Stated to be planned, and over: often the year was read wrong. */
export const doneAsPlanned: CheckEvent = (facts) =>
  comingInPast(facts).length > 0 || isOfToday(facts) ? [] : contradiction(facts, ['planned'], 'happened');

/** What is planned for the as-of day itself may be to come when the text is read. */
function isOfToday({ extent, asOf }: Facts): boolean {
  const now = asOf === undefined ? null : endOfDay(asOf);
  return now !== null && extent.end > now - DAY;
}

function contradiction(
  { event, when, asOf }: Facts,
  stated: readonly Status[],
  derived: Status,
): ReturnType<CheckEvent> {
  if (asOf === undefined || event.status === undefined || !stated.includes(event.status)) return [];
  if (statusOf(when, asOf) !== derived) return [];
  return [{ values: { when, asOf: parseEdtf(asOf) }, ...dateOf(event) }];
}
