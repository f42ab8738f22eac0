/** What opening a large file tells on the way, and what it gives. */
import type { DocumentHead, EventColumns } from './columns.ts';
import type { Diagnostic } from './types.ts';

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

/** What comes from the worker, in this order: progress, perhaps a first part, and the file; or that it could not be opened at all. */
export type OpenAnswer =
  | { readonly progress: Progress }
  | { readonly first: OpenedFile }
  | { readonly opened: OpenedFile }
  | { readonly failed: string };
