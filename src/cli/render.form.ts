/** What a form of `dateline render` is to the command: a row of the table. */
import type { EventsDocument } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';
import { languageOf } from '../import/article/language.ts';
import type { Io } from './io.ts';
import type { Request } from './types.ts';

/** What a writer has besides the document. */
export interface Wanted {
  readonly options: Request['options'];
  readonly io: Io;
  /** The document with the checks of the desk and the notes of the speaker, for the form that a person asks for them. */
  readonly whole: EventsDocument;
}

/** What is written: text, bytes, or the pieces of a picture, each a file of its own. */
export type Content = string | Uint8Array | readonly Uint8Array[];

export interface Form {
  readonly summary: string;
  /** Names of the options that it takes beside those of every form. */
  readonly takes: readonly string[];
  readonly write: (document: EventsDocument, wanted: Wanted) => string | Promise<Content>;
}

export function languageIn({ language }: EventsDocument, { options }: Wanted): Language {
  return languageOf(options.get('lang') ?? '') ?? language;
}
