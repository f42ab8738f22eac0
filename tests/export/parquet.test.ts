import { expect, it, test } from 'vitest';
import { groupSizes } from '../../src/export/parquet.groups.ts';
import { parquetOf } from '../../src/export/parquet.ts';
import { extentOfText, headOf } from '../../src/core/document/rows.ts';
import type { EventRow, TableHead } from '../../src/core/document/rows.ts';
import type { Status } from '../../src/core/document/types.ts';
import { formatEdtf } from '../../src/core/time/edtf.ts';
import { values } from '../core/time/arbitrary.ts';
import { readAll } from '../import/parquet/files.ts';
import { fc } from '../support/laws.ts';

test.each([
  ['nothing', [], []],
  ['one event', [1], [1]],
  ['whole levels up to 4,096 rows first, then up to 50,000', [7, 21, 84, 336, 1344, 5376, 21_504], [1792, 26_880]],
  ['a level that is larger than a group, in even parts', [1, 3, 12, 100_001], [16, 33_334, 33_333, 33_334]],
  ['ten thousand lanes', [10_000, 30_000], [10_000, 30_000]],
])('row groups of %s', (_name, levels, sizes) => {
  expect(groupSizes(levels)).toEqual(sizes);
});

const HEAD: TableHead = { title: { en: 'T', 'zh-Hans': '时间线' }, language: 'en', asOf: '2019-07-25', lanes: [{ id: 'b', label: 'B', color: '#a33a4a' }] }; // prettier-ignore

const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() === text && !text.includes('\0'));
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
const rows: fc.Arbitrary<EventRow[]> = fc.uniqueArray(
  fc.record({
    when: values.map(formatEdtf),
    title: words,
    lane: maybe(fc.constantFrom('a', 'b', '海外')),
    importance: maybe(fc.float({ min: 0, max: 1, noNaN: true })),
    id: words,
    status: maybe(fc.constantFrom<Status>('happened', 'ongoing', 'planned', 'cancelled')),
    summary: maybe(words),
    url: maybe(fc.constantFrom('https://example.org/a?b#c', 'mailto:a@b.example')),
  }).map((row) => ({ ...extentOfText(row.when), ...row })),
  { selector: ({ id }) => id, maxLength: 40 },
); // prettier-ignore

it('law: what is written is read again, by level and then by start', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const { timeline, rows: found, faults } = await readAll(parquetOf(some, HEAD));
      expect(faults).toEqual([]);
      expect(timeline?.head).toEqual(HEAD);
      const byId = new Map(some.map((row) => [row.id, row]));
      const expected = found.map(({ id, level }) => ({ importance: 0.5, ...defined(byId.get(id)), level }));
      expect(found.map(defined)).toEqual(expected);
      expect(found).toHaveLength(some.length);
      const order = found.map(({ level = 0, start }) => [level, start] as const);
      expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || b - d || 0));
    }),
    { numRuns: 150 },
  );
});

function defined(row: object | undefined): object {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== undefined));
}

it('keeps deep time and open sides', async () => {
  const whens = ['Y-13800000000', '2019-06-14/..', '../1900'];
  const some = whens.map((when) => ({ ...extentOfText(when), when, title: when }));
  const found = (await readAll(parquetOf(some, HEAD))).rows;
  for (const { when = '', start, end } of found) expect({ start, end }).toEqual(extentOfText(when));
  expect(found).toHaveLength(3);
});

it('leaves the text of the source out of the head', () => {
  const document = { version: 1 as const, ...HEAD, source: { publisher: 'P', text: 'long' }, events: [] };
  expect(headOf(document).source).toEqual({ publisher: 'P' });
});
