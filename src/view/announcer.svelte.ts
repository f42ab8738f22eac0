/** Says things politely: only the last of what changes within a moment, so that one action is never told twice. */

/** Longer than a key that is held repeats, and than what has the focus takes to be begun. */
const PAUSE = 500;

export class Announcer {
  /** What a status element shows. */
  said = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says `text` once nothing else has been said for a moment. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.said = text), PAUSE);
  }

  /** Takes back what has not been said yet. */
  hush(): void {
    clearTimeout(this.#timer);
  }
}
