/** `<date-line>`: a timeline in anybody's page. The list inside is its content; with script a drawing stands in its place. */
import { flushSync, mount, unmount } from 'svelte';
import { publicOf } from '../core/document/public.ts';
import { withStatus } from '../core/document/status.ts';
import type { Diagnostic, EventsDocument } from '../core/document/types.ts';
import { approximateMeasure } from '../core/scene/approximate.ts';
import { writeInstant } from '../core/time/instantText.ts';
import { canvasMeasure } from '../view/measure.ts';
import { viewIn } from './attributes.ts';
import Embed from './Embed.svelte';
import { eventInHash, hashWithEvent } from './frame/hash.ts';
import { paletteOf } from './palette.ts';
import { Printing } from './printing.svelte.ts';
import { readFor, refused } from './read.ts';
import { EmbedState, Settings } from './state.svelte.ts';
import { CSS } from './styles.ts';
import { languageOf } from './words.ts';

/** So far below the window a timeline is made ready, in CSS pixels. */
const NEAR = 600;
const HEIGHT = /^\d{2,5}$/;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all timelines of a page: under a strict policy a page may adopt it, where it may not have a style element. */
function sharedSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}

/** Writes the open event into the address, without a step in the history; a page that has no address of its own is left alone. */
function writeEvent(id: string | null): void {
  const next = hashWithEvent(location.hash, id);
  try {
    history.replaceState(history.state, '', next === '' ? location.pathname + location.search : next);
  } catch {
    // A framed page without an origin may not change its address.
  }
}

/** The element. Attributes, property, events and what may be styled are listed in the documentation of the embed. */
export class DateLine extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [
    ...['src', 'lang', 'theme', 'layout', 'from', 'to', 'event', 'height', 'as-of', 'lanes', 'images', 'bare'],
  ];

  readonly #settings = new Settings();
  readonly #printing = new Printing();
  #given: EventsDocument | null = null;
  #state: EmbedState | null = null;
  #mounted: Record<string, unknown> | null = null;
  /** Ends all that listens while the element is on a page. */
  #life: AbortController | null = null;
  /** Ends the reading of one source. */
  #reading: AbortController | null = null;
  /** A reader is near: what changes is read at once. */
  #isNear = false;

  /** The document that is shown. One that is set wins over `src` and over the list; null gives it back to them. */
  get timeline(): EventsDocument | null {
    return this.#given ?? (this.#mounted === null ? null : this.#settings.document);
  }

  set timeline(value: EventsDocument | null) {
    this.#given = value;
    if (this.#isNear) void this.#load();
  }

  connectedCallback(): void {
    this.#takeEarlier();
    const life = new AbortController();
    this.#life = life;
    const { signal } = life;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#paint(), { signal });
    addEventListener('hashchange', () => this.#follow(), { signal });
    this.#setHeight();
    this.#whenNear(signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#reading?.abort();
    this.#life = null;
    this.#isNear = false;
    this.#takeDown();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#life === null) return;
    if (name === 'height') this.#setHeight();
    else if (name === 'src' || name === 'as-of' || name === 'lanes') void (this.#isNear && this.#load());
    else this.#apply(name);
  }

  /** A page may set the property before this script has come. */
  #takeEarlier(): void {
    const own = Object.getOwnPropertyDescriptor(this, 'timeline')?.value as EventsDocument | null | undefined;
    if (own === undefined) return;
    Reflect.deleteProperty(this, 'timeline');
    this.#given = own;
  }

  /** Nothing is read before a reader comes near; what is hidden in a tab comes near when it is shown. */
  #whenNear(signal: AbortSignal): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        this.#isNear = true;
        void this.#load();
      },
      { rootMargin: `${String(NEAR)}px` },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  async #load(): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { document, diagnostics } = await readFor(this, this.#given, reading.signal);
    if (reading.signal.aborted) return;
    // The list that is there is better than an empty box: without a document it stays.
    if (document !== null) this.#show(publicOf(withStatus(document)));
    if (diagnostics.length > 0) this.#tell('problems', { problems: diagnostics });
  }

  #show(document: EventsDocument): void {
    this.#settings.document = document;
    for (const name of ['lang', 'layout', 'from', 'event', 'images', 'bare']) this.#apply(name);
    this.#follow();
    if (this.#mounted !== null) return;
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sharedSheet()];
      root.replaceChildren();
      this.#paint();
      const timeline = new EmbedState(this.#settings, canvasMeasure(approximateMeasure));
      this.#state = timeline;
      const onselect = (id: string | null): void => this.#select(id);
      const onview = (): void => this.#tellView();
      this.#mounted = mount(Embed, { target: root, props: { timeline, printing: this.#printing, onselect, onview } });
      flushSync();
    } catch (error) {
      this.#takeDown();
      const met = error instanceof Error ? error.message : String(error);
      this.#tell('problems', { problems: refused('', `the drawing failed (${met}); the list is shown`).diagnostics });
    }
  }

  /** The list shows again, as if there were no script. */
  #takeDown(): void {
    const mounted = this.#mounted;
    this.#mounted = null;
    this.#state = null;
    if (mounted !== null) void unmount(mounted);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  /** What an attribute says now. */
  #apply(name: string): void {
    const settings = this.#settings;
    const value = this.getAttribute(name);
    if (name === 'lang')
      settings.language = languageOf(this.closest('[lang]')?.getAttribute('lang') ?? '') ?? settings.document.language;
    else if (name === 'layout') settings.layout = value === 'list' ? 'list' : 'timeline';
    else if (name === 'bare') settings.isBare = value !== null;
    else if (name === 'images') settings.loadsImages = value === 'load';
    else if (name === 'event') settings.selected = value;
    else if (name === 'theme') this.#paint();
    else {
      settings.view = viewIn(this.getAttribute('from'), this.getAttribute('to'));
      this.#state?.reset();
    }
  }

  /** The event that the page's address names, if it is one of these. */
  #follow(): void {
    if (!this.hasAttribute('deep-link')) return;
    const id = eventInHash(location.hash);
    if (this.#settings.document.events.some((event) => event.id === id)) this.#settings.selected = id;
  }

  #paint(): void {
    this.#settings.palette = paletteOf(this);
  }

  /** A height of its own is set on the element itself, so that it is there before anything is read. */
  #setHeight(): void {
    const height = this.getAttribute('height');
    const isOwn = height !== null && HEIGHT.test(height);
    this.#settings.isBoxed = height !== 'auto';
    if (isOwn) this.style.setProperty('block-size', `${height}px`);
    else this.style.removeProperty('block-size');
    if (isOwn || height === 'auto' || this.childElementCount === 0) this.style.setProperty('display', 'block');
    if (height === null && this.childElementCount === 0) this.style.setProperty('min-block-size', '20rem');
  }

  #print(is: boolean): void {
    if (this.#mounted === null) return;
    this.#printing.is = is;
    flushSync();
  }

  #select(id: string | null): void {
    if (this.#settings.selected === id) return;
    this.#settings.selected = id;
    if (this.hasAttribute('deep-link')) writeEvent(id);
    this.#tell('select', { id });
  }

  #tellView(): void {
    if (this.#state === null) return;
    const { start, end } = this.#state.view;
    this.#tell('view', { from: writeInstant(start), to: writeInstant(end) });
  }

  #tell(name: string, detail: Readonly<Record<string, unknown>> | { readonly problems: readonly Diagnostic[] }): void {
    this.dispatchEvent(new CustomEvent(`dateline-${name}`, { detail, bubbles: true, composed: true }));
  }
}
