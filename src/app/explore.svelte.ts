/** What a reader looks for in one timeline: the search, the filter, and what they leave. */
import { facetsOf, valuesOfDocument } from '../core/document/facets.ts';
import { findIndex, search } from '../core/document/find.ts';
import { isChosen, passing } from '../core/document/filter.ts';
import { textIn } from '../core/document/text.ts';
import type { EventsDocument } from '../core/document/types.ts';
import { palettes } from '../core/scene/palette.ts';
import { fold } from '../core/extract/fold.ts';
import { chipGroups } from '../view/chips.ts';
import type { DateReader } from '../view/goTo.ts';
import type { AppState } from './state.svelte.ts';

export class Explore {
  readonly #inputs: { readonly app: AppState; readonly document: EventsDocument };
  /** The id of the result that was stepped to last. */
  current: string | null = $state(null);
  #reader: typeof import('./readDate.ts').readDate | null = $state.raw(null);

  readonly filter = $derived.by(() => this.#inputs.app.route.filter);
  readonly #isSearching = $derived(this.filter.text.trim() !== '');
  readonly #index = $derived.by(() => {
    const { events } = this.#inputs.document;
    const { language } = this.#inputs.app;
    return findIndex(
      events.length,
      (index) => {
        const event = events[index];
        if (event === undefined) return '';
        const summary = event.summary === undefined ? '' : textIn(event.summary, language);
        return `${textIn(event.title, language)}\n${summary}\n${event.evidence[0]?.quote ?? ''}`;
      },
      fold,
    );
  });
  readonly #facets = $derived.by(() =>
    facetsOf(this.#inputs.document.events.length, valuesOfDocument(this.#inputs.document)),
  );
  /** Indices of the events in which the search was found, ascending; null where nothing is asked. */
  readonly hits = $derived(this.#isSearching ? search(this.#index, this.filter.text) : null);
  readonly #pass = $derived(passing(this.#facets, this.filter, this.hits));
  readonly isActive = $derived(this.#isSearching || isChosen(this.filter));
  readonly mask = $derived(this.isActive ? this.#pass.mask : null);
  readonly count = $derived(this.#pass.count);
  readonly groups = $derived.by(() =>
    chipGroups({
      document: this.#inputs.document,
      facets: this.#facets,
      filter: this.filter,
      counts: this.#pass.counts,
      words: this.#inputs.app.words,
      language: this.#inputs.app.language,
      palette: this.#inputs.app.isDark ? palettes.dark : palettes.light,
      hasLaneInks: ['lane', 'none'].includes(this.#inputs.app.route.lanes.by),
    }),
  );
  readonly readDate: DateReader | null = $derived.by(() => {
    const reader = this.#reader;
    if (reader === null) return null;
    const { asOf, source } = this.#inputs.document;
    const anchor = asOf ?? source?.published ?? today();
    return (text) => reader(text, { anchor, language: this.#inputs.app.language });
  });

  /** `inputs` is read reactively: pass an object with getters. */
  constructor(inputs: { readonly app: AppState; readonly document: EventsDocument }) {
    this.#inputs = inputs;
  }

  /** Loads the reader of dates; it is large and few readers type one. */
  async loadReader(): Promise<void> {
    this.#reader ??= (await import('./readDate.ts')).readDate;
  }

  passes(index: number): boolean {
    return this.mask === null || this.mask[index] === 1;
  }
}

/** ISO day of the reader's clock. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format();
}
