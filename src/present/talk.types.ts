/** What a talk tells, and what two windows say to each other about it. */
import type { TellingOrder } from '../core/document/story.ts';
import type { EventsDocument } from '../core/document/types.ts';
import type { Autoplay } from '../core/interact/autoplay.ts';
import type { Stopwatch } from '../core/interact/stopwatch.ts';
import type { Telling } from '../core/interact/telling.ts';
import type { Language } from '../core/time/types.ts';
import type { ScaleKind } from '../core/time/warp.ts';

export interface TalkContent {
  readonly document: EventsDocument;
  /** How many events there are; the document holds those that are told. */
  readonly all: number;
  /** Of the words around it. */
  readonly language: Language;
  readonly isDark: boolean;
  readonly order: TellingOrder;
  readonly scale: ScaleKind;
}

export interface TalkState {
  readonly telling: Telling;
  readonly autoplay: Autoplay;
  readonly watch: Stopwatch;
}
