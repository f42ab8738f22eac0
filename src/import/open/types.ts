/** What opening a large file tells on the way, and what it gives. */
import type { DocumentHead, EventColumns } from '../../core/document/columns.ts';
import type { Diagnostic } from '../../core/document/types.ts';

export interface Progress {
  /** How much of the work is done, from 0 to 1. */
  readonly share: number;
  /** Events read so far. */
  readonly events: number;
  /** Events in the file; null where only its end can tell. */
  readonly total: number | null;
}

/** A file, or the first part of it. */
export interface OpenedFile {
  /** Null where there is nothing to show. */
  readonly document: { readonly head: DocumentHead; readonly columns: EventColumns } | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How many diagnostics there would be if none were left out. */
  readonly problems: number;
  /** Where the events are only the first of the file: how many there are in it, good and bad; else null. */
  readonly total: number | null;
}

export interface Listener {
  readonly progress: (progress: Progress) => void;
  /** The most important events, while the others are being read. */
  readonly first: (opened: OpenedFile) => void;
}

/** Nothing to show, and why. */
export function refused(diagnostics: readonly Diagnostic[]): OpenedFile {
  return { document: null, diagnostics, problems: diagnostics.length, total: null };
}

/** The bytes could not be had. */
export function unreadable(name: string, message: string): OpenedFile {
  return refused([{ path: '', severity: 'error', code: 'unreadable', value: JSON.stringify(name), message }]);
}
