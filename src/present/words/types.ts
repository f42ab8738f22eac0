/** Every word of a talk, so that a language with a missing one does not compile. */
import type { Tool } from '../../core/interact/telling.ts';
import type { TellingCommand } from '../../core/interact/telling.keys.ts';

/** The rows of the help: what keys do, under the command that they are. */
export type HelpCommand = Exclude<TellingCommand, `digit-${number}` | 'enter'> | 'go';

interface SpeakerWords {
  readonly title: string;
  readonly current: string;
  readonly next: string;
  /** After the last step. */
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly start: string;
  readonly pause: string;
  readonly goOn: string;
  readonly reset: string;
  /** What was planned for this step, and how far one is. */
  readonly planned: string;
  readonly noPlan: string;
  readonly left: (time: string) => string;
  readonly over: (time: string) => string;
  readonly smaller: string;
  readonly larger: string;
  readonly connecting: string;
  /** The window of the slides is gone: what it means, and what to do. */
  readonly lost: string;
  readonly reopen: string;
  readonly connected: string;
  /** The browser kept the second window from opening. */
  readonly blocked: string;
  readonly openAgain: string;
}

export interface PresentWords {
  readonly title: string;
  readonly controls: string;
  readonly next: string;
  readonly previous: string;
  readonly position: (at: number, count: number) => string;
  /** The step that has come, for ears. */
  readonly announce: (at: number, count: number, title: string) => string;
  /** A number that is being typed. */
  readonly goTo: (typed: string) => string;
  readonly grid: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly tools: Readonly<Record<Tool, string>>;
  readonly undo: string;
  readonly clear: string;
  readonly black: string;
  readonly white: string;
  /** On a hidden slide. */
  readonly isBlack: string;
  readonly isWhite: string;
  readonly play: string;
  readonly pause: string;
  readonly held: string;
  readonly interval: string;
  readonly seconds: (count: number) => string;
  readonly fullScreen: string;
  readonly fullScreenFailed: string;
  readonly theme: string;
  readonly help: string;
  readonly leave: string;
  readonly close: string;
  readonly order: string;
  readonly orders: Readonly<Record<'time' | 'importance', string>>;
  /** Where a document has more events than are told. */
  readonly mostImportant: (told: number, all: number) => string;
  readonly overview: string;
  readonly proof: string;
  readonly noProof: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly drawing: string;
  readonly speakerWindow: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly or: string;
  readonly helpRows: Readonly<Record<HelpCommand, string>>;
  readonly clickers: string;
  readonly nothing: string;
  readonly speaker: SpeakerWords;
}
