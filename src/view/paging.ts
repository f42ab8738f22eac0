/** The arithmetic of pages: a long list is shown a page at a time, so that the browser never holds more than some of it. */

export interface PageSizes {
  /** So many events stand on a page. */
  readonly page: number;
  /** No more than these are shown at once, without pages: then print and search in the page have all of them. */
  readonly whole: number;
}

/** An event of the list takes about seven elements of the page, a row of the table about nine. */
export const LIST_SIZES: PageSizes = { page: 20, whole: 36 };
export const TABLE_SIZES: PageSizes = { page: 16, whole: 24 };

/** Places from `from` (included) to `to` (not included), counted from 0. */
interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** How many pages `count` events take: at least one. */
export function pageCount(count: number, { page, whole }: PageSizes): number {
  return count <= whole ? 1 : Math.ceil(count / page);
}

/** The page that the event at `place` stands on; pages and places count from 0. */
export function pageOf(place: number, count: number, sizes: PageSizes): number {
  return clampPage(Math.floor(place / sizes.page), count, sizes);
}

/** `page`, or the nearest one that there is. */
export function clampPage(page: number, count: number, sizes: PageSizes): number {
  return Math.min(Math.max(0, Math.trunc(page)), pageCount(count, sizes) - 1);
}

/** The places on a page; of a page that does not exist, those on the nearest one. */
export function placesOn(page: number, count: number, sizes: PageSizes): PlaceRange {
  if (pageCount(count, sizes) === 1) return { from: 0, to: count };
  const from = clampPage(page, count, sizes) * sizes.page;
  return { from, to: Math.min(from + sizes.page, count) };
}
