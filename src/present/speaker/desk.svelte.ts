/** The side of the speaker: what the slides last said, and whether they answer. */
import type { Stopwatch } from '../../core/interact/stopwatch.ts';
import type { TellingCommand } from '../../core/interact/telling.keys.ts';
import { keepWatch } from '../session.ts';
import type { TalkContent, TalkState } from '../talk.types.ts';
import { linkOn, type Link } from './link.ts';
import { BEAT, PATIENCE, type Asking, type Telling } from './messages.ts';

export class Desk {
  content: TalkContent | null = $state.raw(null);
  state: TalkState | null = $state.raw(null);
  isConnected = $state(false);
  address: string | null = $state(null);
  /** Of the day, in milliseconds; moves while the window is there. */
  now = $state(Date.now());
  #key: string | null = null;
  #heardAt = -Infinity;
  readonly #link: Link;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(id: string) {
    this.#link = linkOn(id, (body) => this.#hear(body as Telling));
    this.#link.meet(opener as Window | null);
    this.#timer = setInterval(() => this.#beat(), BEAT);
    this.#beat();
  }

  #say(asking: Asking): void {
    this.#link.send(asking);
  }

  #beat(): void {
    this.now = Date.now();
    this.isConnected = performance.now() - this.#heardAt < PATIENCE;
    this.#say({ kind: 'hello', known: this.#key });
  }

  #hear(telling: Telling): void {
    if (telling.kind === 'bye') {
      this.#heardAt = -Infinity;
      this.isConnected = false;
      return;
    }
    this.#heardAt = performance.now();
    if (telling.kind === 'content') [this.content, this.#key] = [telling.content, telling.key];
    // A state without its content comes again with it.
    if (telling.kind === 'state' && telling.key === this.#key) {
      this.state = telling.state;
      this.address = telling.address;
      this.isConnected = true;
      keepWatch(telling.state.watch);
    }
  }

  run(command: TellingCommand): void {
    this.#say({ kind: 'command', command });
  }

  goTo(at: number): void {
    this.#say({ kind: 'go', at });
  }

  setWatch(watch: Stopwatch): void {
    if (this.state !== null) this.state = { ...this.state, watch };
    this.#say({ kind: 'watch', watch });
  }

  /** Opens the slides again, where they were. False where the browser does not let it. */
  reopen(): boolean {
    const opened = this.address === null ? null : open(this.address, '_blank');
    this.#link.meet(opened);
    return opened !== null;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#link.close();
  }
}
