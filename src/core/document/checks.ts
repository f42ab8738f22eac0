/** Looks a document over and puts on every event what an editor should look at. */
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import { CHECK_ADVICE } from './checks/advice.ts';
import { ambiguousDate } from './checks/ambiguous.ts';
import { countMismatch } from './checks/count.ts';
import { impossibleDay } from './checks/day.ts';
import { durationMismatch } from './checks/duration.ts';
import { editionMismatch } from './checks/edition.ts';
import { filled, firstFilled } from './checks/fill.ts';
import { endBeforeStart } from './checks/order.ts';
import { proofDatesDiffer } from './checks/proofs.ts';
import { doneAsPlanned, plannedAsDone } from './checks/status.ts';
import { comingInPast, pastInFuture } from './checks/tense.ts';
import { eventTwoDates } from './checks/twice.ts';
import type { CheckAll, CheckEvent, Facts, Finding } from './checks/types.ts';
import { weekdayMismatch } from './checks/weekday.ts';
import { CHECK_WORDS } from './checks/words.ts';
import { yearInferred } from './checks/year.ts';
import type { Check, EventsDocument, TimelineEvent } from './types.ts';

type Code = keyof typeof CHECK_WORDS;

/** Each check looks at one event, or compares all; the order is that of the checks on an event. */
const CHECKS: Readonly<Record<Code, { readonly one: CheckEvent } | { readonly all: CheckAll }>> = {
  'duration-mismatch': { one: durationMismatch },
  'impossible-day': { one: impossibleDay },
  'weekday-mismatch': { one: weekdayMismatch },
  'end-before-start': { one: endBeforeStart },
  'planned-as-done': { one: plannedAsDone },
  'done-as-planned': { one: doneAsPlanned },
  'coming-in-past': { one: comingInPast },
  'past-in-future': { one: pastInFuture },
  'ambiguous-date': { one: ambiguousDate },
  'event-two-dates': { all: eventTwoDates },
  'proof-dates-differ': { one: proofDatesDiffer },
  'count-mismatch': { all: countMismatch },
  'edition-mismatch': { all: editionMismatch },
  'year-inferred': { one: yearInferred },
};
const CODES = Object.keys(CHECKS) as readonly Code[];

/** The document with `checks` on its events: those of others are kept, our own are made anew. Time grows as n log n. */
export function checkDocument(document: EventsDocument): EventsDocument {
  const all = document.events.map((event) => factsOf(event, document));
  const ours = new Map<TimelineEvent, Check[]>(document.events.map((event) => [event, []]));
  for (const code of CODES) {
    const check = CHECKS[code];
    const found = 'all' in check ? check.all(all) : all.flatMap((facts) => onEvent(facts, check.one));
    for (const { event, ...finding } of found) ours.get(event)?.push(checkOf(code, finding));
  }
  return { ...document, events: document.events.map((event) => withChecks(event, ours.get(event) ?? [])) };
}

function factsOf(event: TimelineEvent, { asOf, language }: EventsDocument): Facts {
  const when = parseEdtf(event.when);
  return { event, when, extent: extentOf(when), asOf, language };
}

function onEvent(facts: Facts, check: CheckEvent): readonly (Finding & { readonly event: TimelineEvent })[] {
  return check(facts).map((finding) => ({ ...finding, event: facts.event }));
}

function withChecks(event: TimelineEvent, ours: readonly Check[]): TimelineEvent {
  const { checks: before = [], ...rest } = event;
  const checks = [...before.filter(({ code }) => !Object.hasOwn(CHECKS, code)), ...ours];
  return checks.length === 0 ? rest : { ...rest, checks };
}

function checkOf(code: Code, { values, at }: Finding): Check {
  const { severity } = CHECK_WORDS[code];
  const suggestion = firstFilled(CHECK_ADVICE[code], values);
  return {
    code,
    severity,
    message: filled(CHECK_WORDS[code], values),
    ...(suggestion !== null && { suggestion }),
    ...(at !== undefined && { at }),
  };
}
