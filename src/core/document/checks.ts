/** Looks a document over and puts on every event what an editor should look at. */
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import type { Language } from '../time/types.ts';
import { words } from '../time/words.ts';
import { durationMismatch } from './checks/duration.ts';
import { impossibleDay } from './checks/day.ts';
import { doneAsPlanned, plannedAsDone } from './checks/status.ts';
import type { CheckEvent, Finding } from './checks/types.ts';
import { CHECK_WORDS } from './checks/words.ts';
import { yearInferred } from './checks/year.ts';
import type { Check, EventsDocument, TimelineEvent } from './types.ts';

type Code = keyof typeof CHECK_WORDS;

const CHECKS: Readonly<Record<Code, CheckEvent>> = {
  'duration-mismatch': durationMismatch,
  'impossible-day': impossibleDay,
  'planned-as-done': plannedAsDone,
  'done-as-planned': doneAsPlanned,
  'year-inferred': yearInferred,
};
const CODES = Object.keys(CHECKS) as readonly Code[];

/** The document with `checks` on its events: those of others are kept, our own are made anew. */
export function checkDocument(document: EventsDocument): EventsDocument {
  return { ...document, events: document.events.map((event) => checked(event, document.asOf)) };
}

function checked(event: TimelineEvent, asOf: string | undefined): TimelineEvent {
  const { checks: before = [], ...rest } = event;
  const when = parseEdtf(event.when);
  const facts = { event, when, extent: extentOf(when), asOf };
  const ours = CODES.flatMap((code) => CHECKS[code](facts).map((finding) => checkOf(code, finding)));
  const checks = [...before.filter(({ code }) => !Object.hasOwn(CHECKS, code)), ...ours];
  return checks.length === 0 ? rest : { ...rest, checks };
}

function checkOf(code: Code, { values, at }: Finding): Check {
  const sentences = CHECK_WORDS[code];
  const message = {
    'zh-Hans': filled(sentences['zh-Hans'], values, 'zh-Hans'),
    'zh-Hant': filled(sentences['zh-Hant'], values, 'zh-Hant'),
    en: filled(sentences.en, values, 'en'),
  };
  return { code, severity: sentences.severity, message, ...(at !== undefined && { at }) };
}

function filled(sentence: string, values: Finding['values'], language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'object' ? words(value, language) : String(value);
  });
}
