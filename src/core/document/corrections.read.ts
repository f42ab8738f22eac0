/** Reads an editor's corrections (YAML or JSON, already parsed), field by field, and reports every slip of the pen. */
import { isoYear } from '../time/civil.ts';
import type { Addition, Clearable, Corrections, Edits, EventCorrection, LaneCorrection, StepCorrection, Target } from './corrections.types.ts'; // prettier-ignore
import { isRecord, listOf, oneOf, words, yesNo } from './fields.ts';
import type { Reader } from './fields.ts';
import { closedRecord, optional, required } from './record.ts';
import type { Fields } from './record.ts';
import { importance, links, media, status, STEP, tags } from './shape.ts';
import type { Diagnostic } from './types.ts';
import { color, edtf, localText } from './values.ts';

type Unplaced<T> = Omit<T, 'path'>;

const CLEARABLE: readonly Clearable[] = ['lane', 'status', 'importance', 'tags', 'place', 'actor', 'summary', 'notes'];
const NOTHING: Corrections = { lanes: [], events: [], add: [] };

/** YAML reads a bare 2019 as a number; here it can only be a year. */
const when: Reader<string> = (value, place) =>
  edtf(Number.isSafeInteger(value) && Math.abs(Number(value)) <= 9999 ? isoYear(Number(value)) : value, place);

const EDITS: Fields<Edits> = {
  title: optional(localText),
  when: optional(when),
  lane: optional(words),
  status: optional(status),
  importance: optional(importance),
  tags: optional(tags),
  place: optional(words),
  actor: optional(words),
  summary: optional(localText),
  notes: optional(localText),
};

/** Keeps where a record stands, for what can only be found out when it is applied. */
function placed<T extends object>(read: Reader<T>): Reader<T & { readonly path: string }> {
  return (value, place) => {
    const record = read(value, place);
    return record === null ? null : { ...record, path: place.path };
  };
}

const TARGET: Fields<Unplaced<Target>> = { id: required(words), sentence: optional(words) };
const targetRecord = placed(closedRecord(TARGET));

/** An id alone, or with its sentence. */
const target: Reader<Target> = (value, place) => targetRecord(typeof value === 'string' ? { id: value } : value, place);

const event = closedRecord<Unplaced<EventCorrection>>({
  ...TARGET,
  set: optional(closedRecord(EDITS)),
  clear: optional(listOf(oneOf(CLEARABLE))),
  hide: optional(yesNo),
  merge: optional(listOf(target)),
});

const addition = closedRecord<Unplaced<Addition>>({
  ...EDITS,
  id: required(words),
  when: required(when),
  title: required(localText),
  links: optional(links),
  media: optional(media),
});

const lane = closedRecord<Unplaced<LaneCorrection>>({
  id: required(words),
  label: optional(localText),
  color: optional(color),
});

const stepRecord = placed(
  closedRecord<Unplaced<StepCorrection>>({
    ...STEP,
    range: optional(when),
    event: optional(target),
    highlight: optional(listOf(target)),
  }),
);

/** An event, as a target is written, or a step that says more. */
const step: Reader<StepCorrection> = (value, place) => {
  const isTarget = typeof value === 'string' || (isRecord(value) && 'id' in value);
  if (!isTarget) return stepRecord(value, place);
  const event = target(value, place);
  return event === null ? null : { path: place.path, event };
};

const corrections = closedRecord<Partial<Corrections>>({
  title: optional(localText),
  summary: optional(localText),
  lanes: optional(listOf(placed(lane))),
  events: optional(listOf(placed(event))),
  add: optional(listOf(placed(addition))),
  story: optional(listOf(step)),
});

interface ReadCorrections {
  readonly corrections: Corrections;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads parsed YAML or JSON; an empty file (null) corrects nothing. What cannot be read is left out and reported. */
export function readCorrections(value: unknown): ReadCorrections {
  if (value === null || value === undefined) return { corrections: NOTHING, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const place = { path: '', report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic), origins: new Map() };
  return { corrections: { ...NOTHING, ...corrections(value, place) }, diagnostics };
}
