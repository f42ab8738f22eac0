/** `<date-line>`: a timeline in anybody's page. The list inside is its content; with script a drawing stands in its place. */
import { flushSync, mount, unmount } from 'svelte';
import { publicOf } from '../core/document/public.ts';
import { withStatus } from '../core/document/status.ts';
import type { Diagnostic, EventsDocument } from '../core/document/types.ts';
import { luminance } from '../core/scene/colors.ts';
import { approximateMeasure } from '../core/scene/approximate.ts';
import { writeInstant } from '../core/time/instantText.ts';
import type { Language } from '../core/time/types.ts';
import { canvasMeasure } from '../view/measure.ts';
import { askedIn } from './attributes.ts';
import Embed from './Embed.svelte';
import { eventInHash, hashWithEvent } from './frame/hash.ts';
import { paletteOf } from './palette.ts';
import { Printing } from './printing.svelte.ts';
import { readFor, refused } from './read.ts';
import { EmbedState, Settings } from './state.svelte.ts';
import { CSS } from './styles.ts';
import { languageOf, WORDS } from './words.ts';

/** So far below the window a timeline is made ready, in CSS pixels. */
const NEAR = 600;
const HEIGHT = /^\d{2,5}$/;
/** Of an element that holds nothing yet and says nothing of its height. */
const USUAL = '480px';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** One sheet for all timelines of a document: under a strict policy it may adopt one, where it may not have a style element. */
function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known !== undefined) return known;
  const made = new (page.defaultView ?? window).CSSStyleSheet();
  made.replaceSync(CSS);
  sheets.set(page, made);
  return made;
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
    ...[
      'src',
      'lang',
      'theme',
      'layout',
      'from',
      'to',
      'event',
      'height',
      'as-of',
      'lanes',
      'images',
      'bare',
      'present',
    ],
  ];

  readonly #settings = new Settings();
  readonly #printing = new Printing();
  #given: EventsDocument | null = null;
  /** What is shown, with the notes of a speaker. */
  #told: EventsDocument | null = null;
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
    return this.#mounted === null ? this.#given : this.#settings.document;
  }

  set timeline(value: EventsDocument | null | undefined) {
    this.#given = value ?? null;
    if (this.#isNear) void this.#load();
  }

  /**
   * Presents it on the whole screen. The code for that is asked for now: by an event, which a script that is there already takes,
   * else beside this module. Rejects where it cannot be loaded.
   */
  async present(): Promise<void> {
    if (this.#told === null) {
      this.#isNear = true;
      await this.#load();
    }
    const { language, palette } = this.#settings;
    const detail = { document: this.#told, language, isDark: luminance(palette.ground) < 0.5 };
    if (this.#told === null || this.#ask(detail)) return;
    const here = import.meta.url;
    await import(/* @vite-ignore */ new URL('present.js', here).href);
    this.#ask(detail);
  }

  /** True where somebody presents it. */
  #ask(detail: object): boolean {
    return !this.dispatchEvent(
      new CustomEvent('dateline-present', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  connectedCallback(): void {
    this.#takeEarlier();
    const life = new AbortController();
    this.#life = life;
    const { signal } = life;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#paint(), { signal });
    this.#watchLook(signal);
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

  /** A page changes its look by classes and attributes of its root, its body, or of the element itself. */
  #watchLook(signal: AbortSignal): void {
    const observer = new MutationObserver(() => this.#paint());
    const { documentElement, body } = this.ownerDocument;
    for (const element of [documentElement, body, this]) observer.observe(element, { attributes: true });
    signal.addEventListener('abort', () => observer.disconnect());
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
    if (this.#mounted === null) this.#say('loading');
    const { document, diagnostics } = await readFor(this, this.#given, reading.signal);
    if (reading.signal.aborted) return;
    // The list that is there is better than an empty box: without a document it stays.
    if (document !== null) {
      this.#told = document;
      this.#show(publicOf(withStatus(document)));
    } else if (this.#mounted === null) this.#say('failedToLoad');
    if (diagnostics.length > 0) this.#tell('problems', { problems: diagnostics });
  }

  /** A line in the place of a list that is not there. */
  #say(what: 'loading' | 'failedToLoad'): void {
    if (this.#given !== null || this.childElementCount > 0) return;
    const language = this.#language() ?? 'en';
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
    const line = document.createElement('p');
    line.className = 'box said';
    line.lang = language;
    line.textContent = WORDS[language][what];
    root.replaceChildren(line);
  }

  /** The attributes count when it is first shown; after that the reader's view, layout and open event stay. */
  #show(document: EventsDocument): void {
    const { selected } = this.#settings;
    this.#settings.document = document;
    this.#apply('lang');
    if (this.#mounted !== null) {
      if (selected !== null && !document.events.some(({ id }) => id === selected)) this.#select(null);
      return;
    }
    for (const name of ['layout', 'from', 'event', 'images', 'bare', 'present']) this.#apply(name);
    this.#follow();
    try {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
      root.replaceChildren();
      this.#paint();
      const timeline = new EmbedState(this.#settings, canvasMeasure(approximateMeasure));
      this.#state = timeline;
      const onselect = (id: string | null): void => this.#select(id);
      const onview = (): void => this.#tellView();
      const onpresent = (): Promise<void> => this.present();
      this.#mounted = mount(Embed, {
        target: root,
        props: { timeline, printing: this.#printing, onselect, onview, onpresent },
      });
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

  #language(): Language | null {
    return languageOf(this.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  /** What an attribute says now. */
  #apply(name: string): void {
    const settings = this.#settings;
    const value = this.getAttribute(name);
    if (name === 'lang') settings.language = this.#language() ?? settings.document.language;
    else if (name === 'layout') settings.layout = value === 'list' ? 'list' : 'timeline';
    else if (name === 'bare') settings.isBare = value !== null;
    else if (name === 'present') settings.canPresent = value !== null;
    else if (name === 'images') settings.loadsImages = value === 'load';
    else if (name === 'event') this.#open(value);
    else if (name === 'theme') this.#paint();
    else {
      settings.asked = askedIn(this.getAttribute('from'), this.getAttribute('to'));
      this.#state?.reset();
    }
  }

  /** The event that the page's address names, if it is one of these; without one it is closed. */
  #follow(): void {
    if (!this.hasAttribute('deep-link')) return;
    const id = eventInHash(location.hash);
    const isHere = this.#settings.document.events.some((event) => event.id === id);
    // What the attribute opened at first is not closed by an address that says nothing.
    if (isHere || this.#mounted !== null) this.#open(isHere ? id : null);
  }

  /** Attribute and address say what is open, whoever opened it. */
  #open(id: string | null): void {
    if (this.#settings.selected === id) return;
    this.#settings.selected = id;
    if (this.getAttribute('event') !== id) {
      if (id === null) this.removeAttribute('event');
      else this.setAttribute('event', id);
    }
    if (this.#mounted !== null && this.hasAttribute('deep-link') && eventInHash(location.hash) !== id) writeEvent(id);
  }

  /** Classes of a page come and go as it scrolls: only other colours are another picture. */
  #paint(): void {
    const palette = paletteOf(this);
    if (JSON.stringify(palette) !== JSON.stringify(this.#settings.palette)) this.#settings.palette = palette;
  }

  /** A height of its own is set on the element itself, so that it is there before anything is read. */
  #setHeight(): void {
    const height = this.getAttribute('height');
    const isEmpty = this.childElementCount === 0;
    const isOwn = height !== null && HEIGHT.test(height);
    this.#settings.isBoxed = height !== 'auto';
    const room = isOwn ? `${height}px` : isEmpty && height !== 'auto' ? USUAL : '';
    this.style.setProperty('block-size', room);
    if (isOwn || height === 'auto' || isEmpty) this.style.setProperty('display', 'block');
  }

  #print(is: boolean): void {
    if (this.#mounted === null) return;
    this.#printing.is = is;
    flushSync();
  }

  #select(id: string | null): void {
    if (this.#settings.selected === id) return;
    this.#open(id);
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
