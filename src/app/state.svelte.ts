/** What the app knows: the route, the reader's language and theme, and a file that was opened by hand. */
import { MediaQuery } from 'svelte/reactivity';
import { languageFor, WORDS } from '../view/words/words.ts';
import { slugs, type Reading } from './catalogue.ts';
import { readFile } from './file.ts';
import { forgetPresented, keptPresented } from './presenting/kept.ts';
import { speakerIn } from '../core/interact/telling.address.ts';
import type { Progress } from '../core/document/opening.ts';
import { nextRoute, START, writeRoute, type Route } from './route.ts';

/** The name in the route of a file that the reader opened. */
export const OPENED = 'file';

export interface Opening {
  readonly name: string;
  /** Null before the first news of it. */
  readonly progress: Progress | null;
}

export class AppState {
  route: Route = $state.raw(START);
  /** The talk whose speaker's window this is; null for every other page. */
  readonly speaker = speakerIn(location.hash);
  /** A file that the reader opened; it is kept as long as the page. */
  opened: Reading | null = $state.raw(null);
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);

  readonly set = $derived(this.route.set);
  readonly language = $derived(this.route.language ?? languageFor(navigator.languages));
  readonly words = $derived(WORDS[this.language]);
  readonly isDark = $derived(this.route.theme === 'auto' ? this.#dark.current : this.route.theme === 'dark');

  /** A file that is being read. */
  opening: Opening | null = $state.raw(null);

  constructor() {
    this.#read();
    if (this.route.set === OPENED) this.opened = keptPresented();
  }

  #hasMoved = false;
  #stop: AbortController | null = null;

  /** Attach to the heading of a page: after a step from another page the focus goes there, and is not lost with the old one. */
  readonly welcome = (heading: HTMLElement): void => {
    if (this.#hasMoved) heading.focus({ preventScroll: true });
  };

  /** Changes a part of the route. `push` makes a step that Back undoes; a movement of the view does not. */
  go(change: Partial<Route>, how: 'push' | 'replace'): void {
    this.#hasMoved ||= change.set !== undefined;
    this.route = { ...this.route, ...change };
    const url = writeRoute(this.route);
    if (url === location.hash) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  /** Takes over what the address bar says: Back, Forward, a link, a hand-written fragment. */
  follow(): void {
    if (writeRoute(this.route) === location.hash) return;
    this.#hasMoved = true;
    this.#read();
  }

  #read(): void {
    const fragment = location.hash;
    this.route = nextRoute(fragment, this.route, slugs()[0] ?? null);
    if (fragment === '#present') history.replaceState(null, '', writeRoute(this.route));
  }

  /** Opens a file of the reader's own; whatever it holds, the page says so. Another one that is being read is given up. */
  async open(file: File): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.opening = { name: file.name, progress: null };
    const progress = (now: Progress): void => void (this.opening = { name: file.name, progress: now });
    const first = (reading: Reading): void => this.#show(reading);
    try {
      const reading = await readFile(file, { progress, first }, stop.signal);
      if (this.#stop === stop) this.#show(reading);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      if (this.#stop === stop) this.opening = null;
    }
  }

  /** Gives up the file that is being read. What has been shown of it stays. */
  cancelOpening(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.opening = null;
  }

  #show(reading: Reading): void {
    const isMore = reading.document?.file !== undefined && reading.document.file === this.opened?.document?.file;
    // For the browser's tools and the benchmark: from here on it is drawn.
    if (!isMore) performance.mark('dateline:ready');
    this.opened = reading;
    forgetPresented();
    if (!isMore) this.go({ set: OPENED, event: null, view: null, edition: null, present: null }, 'push');
  }
}
