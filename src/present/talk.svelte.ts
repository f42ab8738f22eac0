/** A talk that is given: its steps, where it is, and what was drawn over it. */
import { stepsOf } from '../core/document/story.ts';
import { autoplayOf, following, played, toggled, touched } from '../core/interact/autoplay.ts';
import type { Autoplay } from '../core/interact/autoplay.ts';
import { NO_INK, undone, type Ink } from '../core/interact/ink.ts';
import { STANDING, started, type Stopwatch } from '../core/interact/stopwatch.ts';
import type { TellingCommand } from '../core/interact/telling.keys.ts';
import { goTo, moved, recounted, tell, tellingOf, type Telling } from '../core/interact/telling.ts';
import { textIn } from '../core/document/text.ts';
import type { TalkContent, TalkState } from './talk.types.ts';

const SECOND = 1000;
/** How long a step stays where nobody said, in milliseconds. */
const USUAL_STAY = 8 * SECOND;

export interface TalkStart {
  readonly at: number;
  /** Seconds that each step stays, where it plays by itself from the start. */
  readonly auto: number | null;
  readonly watch: Stopwatch | null;
}

export class Talk {
  readonly #content: { readonly now: TalkContent };
  #telling: Telling = $state.raw(tellingOf(0));
  autoplay: Autoplay = $state.raw(autoplayOf(USUAL_STAY));
  watch: Stopwatch = $state.raw(STANDING);
  ink: Ink = $state.raw(NO_INK);

  readonly content = $derived.by(() => this.#content.now);
  // Other colours or another language are no other steps.
  readonly #document = $derived.by(() => this.content.document);
  readonly #order = $derived.by(() => this.content.order);
  readonly steps = $derived.by(() => stepsOf(this.#document, { order: this.#order }));
  readonly telling = $derived.by(() => recounted(this.#telling, this.steps.length));
  readonly step = $derived.by(() => this.steps[this.telling.at] ?? null);
  readonly title = $derived.by(() => textIn(this.step?.title ?? this.content.document.title, this.content.language));
  readonly state: TalkState = $derived.by(() => ({
    telling: this.telling,
    autoplay: this.autoplay,
    watch: this.watch,
  }));

  constructor(content: { readonly now: TalkContent }, { at, auto, watch }: TalkStart) {
    this.#content = content;
    this.#telling = tellingOf(this.steps.length, at);
    this.watch = watch ?? STANDING;
    if (auto !== null) this.autoplay = played(autoplayOf(auto * SECOND), performance.now(), this.#stay());
  }

  /** What the step on the screen says of its own time, in milliseconds. */
  #stay(): number | null {
    const seconds = this.step?.seconds ?? null;
    return seconds === null ? null : seconds * SECOND;
  }

  /** What a command does to the talk itself. */
  run(command: TellingCommand): void {
    this.touch();
    if (command === 'play') this.autoplay = toggled(this.autoplay, performance.now(), this.#stay());
    if (command === 'clear') this.ink = NO_INK;
    if (command === 'undo') this.ink = undone(this.ink);
    this.#become(tell(this.telling, command));
  }

  goTo(at: number): void {
    this.touch();
    this.#become(goTo(this.telling, at));
  }

  /** The steps are told in another order: the one on the screen is now the step `at`. Nothing else changes. */
  replace(at: number): void {
    this.#telling = moved(this.telling, at);
  }

  #become(next: Telling): void {
    if (next.at !== this.telling.at) this.watch = started(this.watch, Date.now());
    if (next.tool !== 'laser') this.ink = { ...this.ink, laser: null };
    this.#telling = next;
  }

  /** Somebody is there: what plays by itself waits. */
  touch(): void {
    this.autoplay = touched(this.autoplay, performance.now(), this.#stay());
  }

  /** The next step is due. */
  playOn(): void {
    if (!this.autoplay.isOn) return;
    this.#become(goTo({ ...this.telling }, following(this.telling.at, this.telling.count)));
    this.autoplay = played(this.autoplay, performance.now(), this.#stay());
  }

  /** Each step that says nothing itself stays so many seconds; it plays. */
  playEvery(seconds: number): void {
    this.autoplay = played(autoplayOf(seconds * SECOND), performance.now(), this.#stay());
  }
}
