/** What the list and the table share: the events in the order that was asked for, and those of them on the page that is shown. */
import { Announcer } from './announcer.svelte.ts';
import type { Entries, Entry } from './entries.ts';
import { Pages } from './pages.svelte.ts';
import type { PageSizes } from './paging.ts';
import { sortedOrder, sortKeysOf, type Sort } from './sorting.ts';
import type { Words } from './words/types.ts';

/** What a list or a table of events is given. */
export interface ListingProps {
  readonly entries: Entries;
  /** Document indices of the events to list, in time; all where none are given. */
  readonly order?: Uint32Array | undefined;
  /** 1 for an event that passes the filter, by document index; the others are drawn muted. */
  readonly mask?: Uint8Array | null | undefined;
  readonly sort: Sort;
  readonly onsort: (sort: Sort) => void;
  /** Language of the interface. */
  readonly words: Words;
  readonly selected: string | null;
  readonly onselect: (id: string) => void;
}

export class Listing {
  readonly #props: ListingProps;
  /** Tells a new order, once. */
  readonly announcer = new Announcer();

  readonly keys = $derived.by(() => sortKeysOf(this.#props.entries));
  readonly order = $derived.by(() => {
    const { entries, order, sort } = this.#props;
    return sortedOrder(sort, order ?? entries.order, entries);
  });
  readonly pages: Pages;
  readonly isPaged = $derived.by(() => this.pages.count > 1);
  readonly shown = $derived.by(() => {
    const { from, to } = this.pages.places;
    return Array.from(this.order.subarray(from, to)).flatMap((index) => this.#props.entries.of(index) ?? []);
  });

  /** `props` is read reactively: pass the component's own. */
  constructor(props: ListingProps, sizes: PageSizes) {
    this.#props = props;
    const orderOf = (): Uint32Array => this.order;
    this.pages = new Pages({
      sizes,
      get order() {
        return orderOf();
      },
      get selected() {
        return props.entries.byId(props.selected)?.index ?? null;
      },
    });
  }

  /** Sorts anew and shows the beginning, whatever is open. */
  sortBy(sort: Sort): void {
    this.#props.onsort(sort);
    this.pages.go(0);
    const { columns, directions, sorted } = this.#props.words;
    this.announcer.say(sorted(columns[sort.key], directions[sort.direction]));
  }

  isMuted({ index }: Entry): boolean {
    const { mask } = this.#props;
    return mask !== null && mask !== undefined && mask[index] !== 1;
  }
}
