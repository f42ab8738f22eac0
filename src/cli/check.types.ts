/** What `dateline check` finds, as data for its formats. */
import type { Check } from '../core/document/types.ts';
import type { Language } from '../core/time/types.ts';

export interface Found {
  readonly file: string;
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  /** From 1, in UTF-16 units; null with the line. */
  readonly column: number | null;
  /** Where in a file of data, such as `events[4].when`; "" in a text. */
  readonly path: string;
  readonly severity: Check['severity'];
  /** Stable name of the kind of finding. */
  readonly code: string;
  readonly message: string;
  /** What could be done; null where nothing is known. */
  readonly suggestion: string | null;
  /** Id of the event; null for what concerns none. */
  readonly event: string | null;
}

/** Writes findings as the text of a format, with the line break at its end; `language` is that of labels. */
export type WriteFound = (found: readonly Found[], language: Language) => string;
