/** What a reader looks for in one timeline: the search, the filter, and what they leave. */
import { facetsOf, facetSteps, valuesOfDocument, type Facets } from '../core/document/facets.ts';
import { isChosen, passing, passingText, type Passing } from '../core/document/filter.ts';
import type { EventSet } from '../core/document/types.ts';
import { palettes } from '../core/scene/palette.ts';
import type { Language } from '../core/time/types.ts';
import { chipGroups } from '../view/chips.ts';
import type { DateReader } from '../view/goTo.ts';
import { slowly } from '../view/pause.ts';
import { onePart, partSteps, searchParts, type Parts } from './explore.find.ts';
import type { AppState } from './state.svelte.ts';

export class Explore {
  readonly #inputs: { readonly app: AppState; readonly document: EventSet };
  /** The id of the result that was stepped to last. */
  current: string | null = $state(null);
  #reader: typeof import('./readDate.ts').readDate | null = $state.raw(null);

  readonly filter = $derived.by(() => this.#inputs.app.route.filter);
  readonly #isSearching = $derived(this.filter.text.trim() !== '');
  readonly #isLarge = $derived.by(() => this.#inputs.document.columns !== undefined);
  /** What was made of a large document last; it is made when it is first asked for, and the page stays alive. */
  #largeParts: { readonly of: EventSet; readonly language: Language; readonly parts: Parts } | null = $state.raw(null);
  #largeFacets: { readonly of: EventSet; readonly facets: Facets } | null = $state.raw(null);
  /** Somebody looks at the choices of the filter. */
  isFilterOpen = $state(false);

  readonly #parts = $derived.by(() => {
    const { app, document } = this.#inputs;
    if (!this.#isLarge) return onePart(document, app.language);
    const made = this.#largeParts;
    return made?.of === document && made.language === app.language ? made.parts : null;
  });
  readonly #facets = $derived.by(() => {
    const { document } = this.#inputs;
    if (!this.#isLarge) return facetsOf(document.events.length, valuesOfDocument(document));
    return this.#largeFacets?.of === document ? this.#largeFacets.facets : null;
  });
  readonly #needsFacets = $derived.by(() => this.isFilterOpen || isChosen(this.filter));
  /** True while a large document is made ready to be searched or filtered. */
  readonly isPreparing = $derived.by(
    () =>
      this.#isLarge && ((this.#isSearching && this.#parts === null) || (this.#needsFacets && this.#facets === null)),
  );
  /** Indices of the events in which the search was found, ascending; null where nothing is asked. */
  readonly hits = $derived.by(() => {
    if (!this.#isSearching) return null;
    return this.#parts === null ? new Uint32Array() : searchParts(this.#parts, this.filter.text);
  });
  readonly #pass: Omit<Passing, 'counts'> & Partial<Passing> = $derived.by(() => {
    const needsNone = this.#isLarge && !this.#needsFacets;
    if (needsNone || this.#facets === null) return passingText(this.#inputs.document.events.length, this.hits);
    return passing(this.#facets, this.filter, this.hits);
  });
  readonly isActive = $derived(this.#isSearching || isChosen(this.filter));
  readonly mask = $derived(this.isActive && !this.isPreparing ? this.#pass.mask : null);
  readonly count = $derived(this.#pass.count);
  readonly groups = $derived.by(() => {
    const { app, document } = this.#inputs;
    const { counts } = this.#pass;
    if (this.#facets === null || counts === undefined) return [];
    return chipGroups({
      document,
      facets: this.#facets,
      filter: this.filter,
      counts,
      words: app.words,
      language: app.language,
      palette: app.isDark ? palettes.dark : palettes.light,
      hasLaneInks: ['lane', 'none'].includes(app.route.lanes.by),
    });
  });
  readonly readDate: DateReader | null = $derived.by(() => {
    const reader = this.#reader;
    if (reader === null) return null;
    const { asOf, source } = this.#inputs.document;
    const anchor = asOf ?? source?.published ?? today();
    return (text) => reader(text, { anchor, language: this.#inputs.app.language });
  });

  /** `inputs` is read reactively: pass an object with getters. */
  constructor(inputs: { readonly app: AppState; readonly document: EventSet }) {
    this.#inputs = inputs;
    $effect(() => this.#makeParts());
    $effect(() => this.#makeFacets());
  }

  #makeParts(): (() => void) | undefined {
    const { document, app } = this.#inputs;
    const { language } = app;
    if (!this.#isLarge || !this.#isSearching || this.#parts !== null) return undefined;
    return making(partSteps(document, language), (parts) => (this.#largeParts = { of: document, language, parts }));
  }

  #makeFacets(): (() => void) | undefined {
    const { document } = this.#inputs;
    if (!this.#isLarge || !this.#needsFacets || this.#facets !== null) return undefined;
    const steps = facetSteps(document.events.length, valuesOfDocument(document));
    return making(steps, (facets) => (this.#largeFacets = { of: document, facets }));
  }

  /** Loads the reader of dates; it is large and few readers type one. */
  async loadReader(): Promise<void> {
    this.#reader ??= (await import('./readDate.ts')).readDate;
  }

  passes(index: number): boolean {
    return this.mask === null || this.mask[index] === 1;
  }
}

/** Makes something step by step; the function that comes back gives up. */
function making<T>(steps: Generator<undefined, T>, ondone: (made: T) => void): () => void {
  let isWanted = true;
  void slowly(steps, () => isWanted).then((made) => {
    if (made !== null && isWanted) ondone(made);
  });
  return () => (isWanted = false);
}

/** ISO day of the reader's clock. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format();
}
