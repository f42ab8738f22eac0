/** The scorer that the benchmark counts with, held to small items whose score is plain. */
import { expect, it, test } from 'vitest';
import { score, type FoundSpan, type GoldItem, type GoldSpan, type Score } from '../../support/score.ts';

const JUNE_14 = { from: '2019-06-14', to: '2019-06-14' };
const JUNE_20 = { from: '2019-06-20', to: '2019-06-20' };
/** 从 before and 起 after it may be inside or not. */
const OPEN = { start: 1, end: 6, xstart: 0, xend: 7, from: '2019-06-14', to: null };

function scoreOf(spans: readonly GoldSpan[], found: readonly FoundSpan[]): Score {
  const item: GoldItem = { id: 'a', ref: '2019-07-25', text: '从6月14日起，开展讨论。', spans };
  return score([item], () => found);
}

test.each<[string, readonly GoldSpan[], readonly FoundSpan[], Partial<Score>]>([
  ['nothing marked, nothing found', [], [], { required: 0, counted: 0 }],
  ['a perfect one', [{ start: 1, end: 6, ...JUNE_14 }], [{ start: 1, end: 6, ...JUNE_14 }], { right: 1, exact: 1 }],
  ['a missed one', [{ start: 1, end: 6, ...JUNE_14 }], [], { missed: 1, counted: 0 }],
  ['a wrong value', [{ start: 1, end: 6, ...JUNE_14 }], [{ start: 1, end: 6, ...JUNE_20 }], { found: 1, right: 0 }],
  [
    'another value that is right too',
    [{ start: 1, end: 6, ...JUNE_14, alt: [JUNE_20] }],
    [{ start: 1, end: 6, ...JUNE_20 }],
    { found: 1, right: 1 },
  ],
  ['an open end, core only', [OPEN], [{ ...OPEN }], { right: 1, exact: 1 }],
  ['an open end, both markers inside', [OPEN], [{ ...OPEN, start: 0, end: 7 }], { right: 1, exact: 1 }],
  ['an open end, cut short', [OPEN], [{ ...OPEN, start: 3 }], { found: 1, right: 1, exact: 0 }],
  ['an open end, read as a day', [OPEN], [{ ...OPEN, ...JUNE_14 }], { found: 1, right: 0, exact: 1 }],
  ['a touch of the marker alone', [OPEN], [{ start: 6, end: 9, from: '2019-06-14', to: null }], { found: 1, exact: 0 }],
  [
    'a neighbour that touches nothing',
    [OPEN],
    [{ start: 7, end: 9, ...JUNE_14 }],
    { found: 0, spurious: 1, missed: 1 },
  ],
  [
    'a fragment of a date that is taken',
    [{ start: 0, end: 10, ...JUNE_14 }],
    [
      { start: 0, end: 3, ...JUNE_20 },
      { start: 5, end: 7, ...JUNE_14 },
    ],
    { found: 1, right: 1, fragments: 1, counted: 2 },
  ],
  [
    'a span over two dates takes one of them',
    [
      { start: 0, end: 3, ...JUNE_14 },
      { start: 4, end: 9, ...JUNE_20 },
    ],
    [{ start: 0, end: 9, from: '2019-06-14', to: '2019-06-20' }],
    { found: 1, right: 0, missed: 1, fragments: 0 },
  ],
  [
    'exact edges before a right value',
    [{ start: 0, end: 3, ...JUNE_14 }],
    [
      { start: 0, end: 2, ...JUNE_14 },
      { start: 0, end: 3, ...JUNE_20 },
    ],
    { exact: 1, right: 0, fragments: 1 },
  ],
  ['an optional date, not found', [{ start: 0, end: 3, optional: true }], [], { required: 0, counted: 0 }],
  [
    'an optional date without a value',
    [{ start: 0, end: 3, optional: true }],
    [{ start: 0, end: 3, ...JUNE_20 }],
    { counted: 0, spurious: 0, wrongOptional: 0 },
  ],
  [
    'an optional date with its value',
    [{ start: 0, end: 3, optional: true, ...JUNE_14 }],
    [{ start: 1, end: 4, ...JUNE_14 }],
    { counted: 0, found: 0 },
  ],
  [
    'an optional date with another value',
    [{ start: 0, end: 3, optional: true, ...JUNE_14 }],
    [{ start: 0, end: 3, ...JUNE_20 }],
    { counted: 1, wrongOptional: 1, spurious: 0 },
  ],
  [
    'a year before our era, padded or not',
    [{ start: 0, end: 3, from: '-0220-01-01', to: '-0220-12-31' }],
    [{ start: 0, end: 3, from: '-000220-01-01', to: '-000220-12-31' }],
    { right: 1 },
  ],
])('%s', (_meaning, spans, found, expected) => {
  expect(scoreOf(spans, found)).toMatchObject(expected);
});

it('counts precision over what was found, recall over what was asked for, in all items together', () => {
  const gold = (id: string, count: number): GoldItem => ({
    id,
    ref: '2019-07-25',
    text: '',
    spans: Array.from({ length: count }, (_, index) => ({ start: index * 2, end: index * 2 + 1, ...JUNE_14 })),
  });
  const found = new Map<string, readonly FoundSpan[]>([
    [
      'one',
      [
        { start: 0, end: 1, ...JUNE_14 },
        { start: 2, end: 3, ...JUNE_20 },
      ],
    ],
    ['two', [{ start: 90, end: 91, ...JUNE_14 }]],
  ]);
  const total = score([gold('one', 3), gold('two', 1)], ({ id }) => found.get(id) ?? []);
  expect(total).toMatchObject({ items: 2, required: 4, counted: 3, found: 2, right: 1, spurious: 1, missed: 2 });
  const rates = [total.overlap, total.value].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
  const expected = [2 / 3, 2 / 4, 4 / 7, 1 / 3, 1 / 4, 2 / 7];
  rates.forEach((rate, index) => expect(rate).toBeCloseTo(expected[index] ?? NaN, 12));
});
