/** Which page of a list is shown: the one with the open event, until the reader turns to another. */
import { clampPage, pageCount, pageOf, placesOn, type PageSizes } from './paging.ts';

/** Read again whenever it changes. */
export interface PagesInputs {
  /** Document indices in the order of the list. */
  readonly order: Uint32Array;
  /** Document index of the open event. */
  readonly selected: number | null;
  readonly sizes: PageSizes;
}

export class Pages {
  readonly #inputs: PagesInputs;
  /** Where the reader was last: closing an event does not turn the page. */
  #last: { readonly order: Uint32Array; readonly page: number } | null = null;

  readonly #place = $derived.by(() => {
    const { order, selected } = this.#inputs;
    return selected === null ? -1 : order.indexOf(selected);
  });
  readonly count = $derived.by(() => pageCount(this.#inputs.order.length, this.#inputs.sizes));
  /** Counted from 0. */
  page = $derived.by(() => this.#followed());
  readonly places = $derived.by(() => placesOn(this.page, this.#inputs.order.length, this.#inputs.sizes));
  /** Page of the open event; null where there is none, or it is on this page. */
  readonly elsewhere = $derived.by(() => {
    const { order, sizes } = this.#inputs;
    const page = this.#place === -1 ? null : pageOf(this.#place, order.length, sizes);
    return page === this.page ? null : page;
  });

  /** `inputs` is read reactively: pass an object with getters. */
  constructor(inputs: PagesInputs) {
    this.#inputs = inputs;
  }

  /** Turns to a page, or to the nearest that there is. */
  go(page: number): void {
    const { order, sizes } = this.#inputs;
    const next = clampPage(page, order.length, sizes);
    if (next === this.page) return;
    this.#last = { order, page: next };
    this.page = next;
  }

  #followed(): number {
    const { order, sizes } = this.#inputs;
    const kept = this.#last?.order === order ? this.#last.page : 0;
    const page = this.#place === -1 ? kept : pageOf(this.#place, order.length, sizes);
    this.#last = { order, page };
    return page;
  }
}
