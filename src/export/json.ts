/** EventsDocument → the document itself as `timeline.json`: always the same bytes, without what is for the desk alone. */
import { publicOf, speakersOf } from '../core/document/public.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { writeDocument } from '../core/document/write.ts';

/** The JSON, without checks, and without the notes of the speaker unless `hasNotes`. */
export function jsonOf(document: EventsDocument, { hasNotes = false }: { readonly hasNotes?: boolean } = {}): string {
  return writeDocument(hasNotes ? speakersOf(document) : publicOf(document));
}
