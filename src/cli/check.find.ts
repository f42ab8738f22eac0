/** Collects what is to be looked at in an article or a timeline, as data. */
import { checkDocument } from '../core/document/checks.ts';
import { textIn } from '../core/document/text.ts';
import type { Check, EventsDocument } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';
import { checkLine, nameOf } from './article.ts';
import type { Found } from './check.types.ts';
import { openDocument } from './documents.ts';
import type { Io } from './io.ts';
import { makeTimeline, type MakeOptions } from './make.ts';

/** In which language messages are worded, and how the article is read. */
export interface Wanted {
  readonly language: Language;
  readonly reading: MakeOptions;
}

/** What is to be looked at in a timeline, checks with the place of their event; faults of the file are told in English. */
export async function findInTimeline(path: string, language: Language, io: Io): Promise<readonly Found[]> {
  const { name, document, diagnostics, where } = await openDocument(path, io);
  const faults = diagnostics.map(({ path: place, severity, code, message }): Found => ({
    ...at(name, ''),
    path: place,
    severity,
    code,
    message,
  }));
  const checks = document === null ? [] : checksOf(checkDocument(document));
  return [
    ...faults,
    ...checks.map((onEvent) => worded(at(name, where(onEvent.id).slice(name.length)), onEvent, language)),
  ];
}

/** What is to be looked at in an article, with the place in its file; faults of the files are told in English. */
export async function findInArticle(path: string, { language, reading }: Wanted, io: Io): Promise<readonly Found[]> {
  const { document, remarks } = await makeTimeline(path, reading, io);
  const checks = byLine(checksOf(document));
  return remarks.map(({ line }) => {
    const found = foundIn(line, [nameOf(path), reading.corrections ?? '']);
    const onEvent = checks.get(endOfLine(found))?.shift();
    return onEvent === undefined ? found : worded(found, onEvent, language);
  });
}

interface OnEvent {
  readonly id: string;
  readonly check: Check;
}

function checksOf({ events }: EventsDocument): readonly OnEvent[] {
  return events.flatMap(({ id, checks = [] }) => checks.map((check) => ({ id, check })));
}

/** Checks by what their lines say after the place; those that say the same stay in the order of the lines. */
function byLine(checks: readonly OnEvent[]): ReadonlyMap<string, OnEvent[]> {
  const lines = new Map<string, OnEvent[]>();
  for (const onEvent of checks) {
    const line = endOfLine(onEvent.check);
    const before = lines.get(line);
    if (before === undefined) lines.set(line, [onEvent]);
    else before.push(onEvent);
  }
  return lines;
}

function endOfLine({ severity, code, message }: Pick<Check, 'severity' | 'code' | 'message'>): string {
  return checkLine('', { severity, code, message });
}

type Placed = Pick<Found, 'file' | 'line' | 'column' | 'path' | 'suggestion' | 'event'>;

/** A place in a file: ":12:5" or "". */
function at(file: string, place: string): Placed {
  const [, line, column] = /^:(\d+):(\d+)$/.exec(place) ?? [];
  const isPlace = line !== undefined && column !== undefined;
  return {
    file,
    line: isPlace ? Number(line) : null,
    column: isPlace ? Number(column) : null,
    path: '',
    suggestion: null,
    event: null,
  };
}

function worded(place: Placed, { id, check }: OnEvent, language: Language): Found {
  const { severity, code, message, suggestion } = check;
  return {
    ...place,
    path: '',
    severity,
    code,
    message: textIn(message, language),
    suggestion: suggestion === undefined ? null : textIn(suggestion, language),
    event: id,
  };
}

const LINE = /^(:\d+:\d+)?(?:: (.*?))?: (error|warning|note) ([\w-]+): (.*)$/s;

/** A remark as a compiler prints it, taken apart; it begins with the name of one of the files. */
function foundIn(line: string, files: readonly string[]): Found {
  const file = files.find((name) => line.startsWith(`${name}:`)) ?? '';
  const [, place = '', path = '', severity, code = '', message = line] = LINE.exec(line.slice(file.length)) ?? [];
  const known = (['error', 'note'] as const).find((one) => one === severity) ?? 'warning';
  return { ...at(file, place), path, severity: known, code, message };
}
