/** What the window of the slides and the window of the speaker say to each other. */
import type { Stopwatch } from '../../core/interact/stopwatch.ts';
import type { TellingCommand } from '../../core/interact/telling.keys.ts';
import type { TalkContent, TalkState } from '../talk.types.ts';

/** From the speaker. */
export type Asking =
  /** Again and again, also as a sign of life: `known` is the key of the content that is there. */
  | { readonly kind: 'hello'; readonly known: string | null }
  | { readonly kind: 'command'; readonly command: TellingCommand }
  | { readonly kind: 'go'; readonly at: number }
  | { readonly kind: 'watch'; readonly watch: Stopwatch };

/** From the slides. */
export type Telling =
  | { readonly kind: 'content'; readonly key: string; readonly content: TalkContent }
  | {
      readonly kind: 'state';
      /** Of the content that the state belongs to. */
      readonly key: string;
      readonly state: TalkState;
      /** Where the talk can be opened again. */
      readonly address: string;
    }
  | { readonly kind: 'bye' };

/** The speaker says hello so often, in milliseconds. */
export const BEAT = 250;
/** Without an answer for so long the slides are taken to be gone. */
export const PATIENCE = 900;
