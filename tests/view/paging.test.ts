import { expect, it, test } from 'vitest';
import { clampPage, LIST_SIZES, pageCount, pageOf, placesOn, TABLE_SIZES } from '../../src/view/paging.ts';
import { fc } from '../support/laws.ts';

test.each([
  [0, 1, 1],
  [1, 1, 1],
  [24, 1, 1],
  [25, 1, 2],
  [36, 1, 3],
  [37, 2, 3],
  [40, 2, 3],
  [41, 3, 3],
  [100_000, 5_000, 6_250],
  [1_000_000, 50_000, 62_500],
])('%i events take %i pages of the list, and %i of the table', (count, ofList, ofTable) => {
  expect([pageCount(count, LIST_SIZES), pageCount(count, TABLE_SIZES)]).toEqual([ofList, ofTable]);
});

test.each([
  ['all of a few', 0, 36, 0, 36],
  ['the first page', 0, 100, 0, 20],
  ['the last page, cut short', 3, 76, 60, 76],
  ['one before the first', -1, 100, 0, 20],
  ['one after the last', 9, 100, 80, 100],
  ['nothing of nothing', 0, 0, 0, 0],
])('shows %s', (_, page, count, from, to) => {
  expect(placesOn(page, count, LIST_SIZES)).toEqual({ from, to });
});

it('turns to the nearest page that there is', () => {
  expect([-3, 1.9, 99].map((page) => clampPage(page, 100, LIST_SIZES))).toEqual([0, 1, 4]);
});

it('has every event on one page, the page that it says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(LIST_SIZES, TABLE_SIZES), (count, sizes) => {
      const pages = Array.from({ length: pageCount(count, sizes) }, (_, page) => placesOn(page, count, sizes));
      expect(pages[0]?.from).toBe(0);
      expect(pages.at(-1)?.to).toBe(count);
      pages.slice(1).forEach(({ from }, at) => expect(from).toBe(pages[at]?.to));
      pages.forEach(({ from, to }, page) => {
        expect(to - from).toBeGreaterThan(0);
        expect(to - from).toBeLessThanOrEqual(sizes.whole);
        expect([pageOf(from, count, sizes), pageOf(to - 1, count, sizes)]).toEqual([page, page]);
      });
    }),
  );
});
