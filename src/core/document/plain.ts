/** Tells events of which there is nothing to report; in a large file nearly all are such, and need no reader of their own. */
import { isRecord } from './fields.ts';
import { importance, status } from './shape.ts';
import type { TimelineEvent } from './types.ts';
import { LONGEST_TEXT } from './values.ts';

type Test = (value: unknown, isDate: (when: string) => boolean) => boolean;

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isShortText(value: unknown): boolean {
  return isWords(value) && (value as string).length <= LONGEST_TEXT;
}

/** Nobody hears what a reader reports of a value that is looked at alone. */
const UNHEARD = { path: '', report: () => undefined, origins: new Map<object, string>() };

const NEEDED = ['id', 'when', 'title', 'evidence'];

/** The fields of such an event; with any other, and with proofs, it is read as all events are. */
const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['id', isWords],
  ['when', (value, isDate) => typeof value === 'string' && value.trim() !== '' && isDate(value)],
  ['title', isShortText],
  ['summary', isShortText],
  ['lane', isWords],
  ['place', isWords],
  ['actor', isWords],
  ['importance', (value) => importance(value, UNHEARD) !== null],
  ['status', (value) => status(value, UNHEARD) !== null],
  ['tags', (value) => Array.isArray(value) && value.every(isWords)],
  ['evidence', (value) => Array.isArray(value) && value.length === 0],
]);

/** True for parsed JSON that the reader of events would give back as it is, without a word. */
export function isPlainEvent(json: unknown, isDate: (when: string) => boolean): json is TimelineEvent {
  if (!isRecord(json)) return false;
  for (const key in json) if (TESTS.get(key)?.(json[key], isDate) !== true) return false;
  return NEEDED.every((key) => key in json);
}
