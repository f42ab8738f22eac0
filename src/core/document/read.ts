/** The border: unknown JSON becomes an EventsDocument and a list of what was wrong with it; after this nobody checks again. */
import { inside, isRecord, report } from './fields.ts';
import type { Place } from './fields.ts';
import { parseJson } from './json.ts';
import { eventsDocument, version } from './shape.ts';
import type { Diagnostic, EventsDocument } from './types.ts';
import { wholeDocument } from './whole.ts';

interface ReadDocument {
  /** Null where there is nothing to show: not JSON, not a record, another version, no list of events. */
  readonly document: EventsDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads parsed JSON. Good events survive bad ones: a bad event, list item or optional field is left out and reported with its
 * path; unknown fields are kept. An `error` means that something was left out or is false, a `warning` that all was kept.
 */
export function readDocument(json: unknown): ReadDocument {
  return collecting((place) => {
    // Another version may mean other things by the same names: nothing more is said of it.
    if (isRecord(json) && version(json['version'], inside(place, 'version')) === null) return null;
    const document = eventsDocument(json, place);
    return document === null ? null : wholeDocument(document, place);
  });
}

/** Reads the text of a `timeline.json`, with or without a byte order mark. A fault in it is placed by line and column. */
export function readDocumentText(text: string): ReadDocument {
  const parsed = parseJson(text);
  if ('value' in parsed) return readDocument(parsed.value);
  return collecting((place) => {
    report(place, text, { severity: 'error', code: 'json', message: parsed.problem });
    return null;
  });
}

function collecting(read: (place: Place) => EventsDocument | null): ReadDocument {
  const diagnostics: Diagnostic[] = [];
  const document = read({ path: '', report: (diagnostic) => diagnostics.push(diagnostic), origins: new Map() });
  return { document, diagnostics };
}
