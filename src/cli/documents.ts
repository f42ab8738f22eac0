/** Gets a timeline.json and tells places in it. */
import { readDocumentText } from '../core/document/read.ts';
import type { Diagnostic, EventsDocument } from '../core/document/types.ts';
import { decode } from '../import/article/decode.ts';
import { placesOf, placeText } from '../import/article/place.ts';
import { diagnosticLine, nameOf, readBytes } from './article.ts';
import { CannotRun, type Io } from './io.ts';

export interface OpenedDocument {
  readonly name: string;
  readonly document: EventsDocument | null;
  readonly diagnostics: readonly Diagnostic[];
  /** "file:line:column" of an event by its id, or the file where the id is not found as written. */
  readonly where: (id: string) => string;
}

/** Reads a timeline; only bytes that are no text throw `CannotRun`. */
export async function openDocument(path: string, io: Io): Promise<OpenedDocument> {
  return documentIn(await readBytes(path, io), nameOf(path));
}

/** The same of bytes that were read before. */
export function documentIn(bytes: Uint8Array, name: string): OpenedDocument {
  const decoded = decode(bytes);
  const { text } = decoded;
  if (text === null) throw new CannotRun(decoded.diagnostics.map((item) => diagnosticLine(name, item)).join('\n'));
  const place = placesOf(text);
  const where = (id: string): string => {
    const offset = text.indexOf(`"id": ${JSON.stringify(id)}`);
    return offset < 0 ? name : `${name}:${placeText(place(offset))}`;
  };
  return { name, ...readDocumentText(text), where };
}
