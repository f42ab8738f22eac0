import { describe, expect, it, test } from 'vitest';
import { parquetOf } from '../../../src/export/parquet.ts';
import type { EventRow } from '../../../src/core/document/rows.ts';
import { openParquet, readRows } from '../../../src/import/parquet/read.ts';
import type { ParquetRows } from '../../../src/import/parquet/types.ts';
import { fc } from '../../support/laws.ts';
import { readAll, sliceable, written } from './files.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2019, 6, 16);
const titles = (...data: (string | null)[]) => ({ name: 'title', data, type: 'STRING' as const });
const starts = (...data: number[]) => ({ name: 'start', data, type: 'DOUBLE' as const });

/** A frame of Zstandard (RFC 8878) with its bytes as they are: magic, one segment with a size of four bytes, one last raw block. */
function zstandard(bytes: Uint8Array): Uint8Array {
  const fourBytes = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >> shift) & 255);
  const block = fourBytes((bytes.length << 3) | 1).slice(0, 3);
  return Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...fourBytes(bytes.length), ...block, ...bytes]);
}

describe('instants of other engines', () => {
  test.each([
    ['DOUBLE', { data: [AT], type: 'DOUBLE' }, AT, AT],
    ['INT64, milliseconds', { data: [BigInt(AT)], type: 'INT64' }, AT, AT],
    ['TIMESTAMP in milliseconds', { data: [new Date(AT)], type: 'TIMESTAMP' }, AT, AT],
    ['INT32', { data: [7], type: 'INT32' }, 7, 7],
  ] as const)('%s', async (_name, column, start, end) => {
    const { rows, faults } = await readAll(
      written([{ name: 'start', ...column, data: [...column.data] }, titles('a')]),
    );
    expect({ faults, rows }).toMatchObject({ faults: [], rows: [{ start, end, title: 'a', importance: 0.5 }] });
  });

  it('reads plain and dictionary text, without compression, from groups of any size', async () => {
    const count = 2000;
    const data = Array.from({ length: count }, (_, row) => row);
    const lane = { name: 'lane', data: data.map((row) => `lane ${row % 3}`), type: 'STRING' as const };
    const columns = [starts(...data), titles(...data.map((row) => `event ${row}`)), lane];
    const { rows, groups, faults } = await readAll(written(columns, { codec: 'UNCOMPRESSED', rowGroupSize: 300 }));
    expect(faults).toEqual([]);
    expect(groups).toHaveLength(7);
    expect(rows[1999]).toMatchObject({ start: 1999, title: 'event 1999', lane: 'lane 1' });
  });

  it('reads Zstandard, which Polars writes', async () => {
    const bytes = written([starts(1, 2), titles('a', 'b')], { codec: 'ZSTD', compressors: { ZSTD: zstandard } });
    expect(await readAll(bytes)).toMatchObject({ faults: [], rows: [{ title: 'a' }, { title: 'b' }] });
  });

  it('takes names in capitals, and numbers as ids', async () => {
    const id = { name: 'ID', data: [7n, 8n], type: 'INT64' as const };
    const columns = [{ ...starts(1, 2), name: 'START' }, { ...titles('a', 'b'), name: 'Title' }, id];
    expect((await readAll(written(columns))).rows).toMatchObject([{ id: '7' }, { id: '8' }]);
  });

  it('takes the outermost 64-bit values as open sides', async () => {
    const column = (name: string, ...data: bigint[]) => ({ name, data, type: 'INT64' as const });
    const [low, high] = [-(2n ** 63n) + 1n, 2n ** 63n - 1n];
    const { rows } = await readAll(written([column('start', 5n, low), column('end', high, 5n), titles('a', 'b')]));
    expect(rows).toMatchObject([{ start: 5, end: Infinity }, { start: -Infinity, end: 5 }]);
  }); // prettier-ignore

  it('lets "when" count, and says where the instants differ', async () => {
    const when = { name: 'when', data: ['2019-07-16', '2019-07-16/..'], type: 'STRING' as const };
    const { rows, faults } = await readAll(written([starts(AT + 1, AT), when, titles('a', 'b')]));
    expect(rows).toMatchObject([{ start: AT, end: AT + DAY }, { start: AT, end: Infinity }]);
    expect(faults).toEqual(['rows[0].when: extent-differs']);
  }); // prettier-ignore
});

describe('bad rows are told and left out, good ones stay', () => {
  const good = { name: 'end', data: [1, 5, 5], type: 'DOUBLE' as const };
  test.each([
    ['NaN', NaN, 5, 'rows[1].start: instant'],
    ['a time beyond the calendar', 4e21, 5e21, 'rows[1].start: instant'],
    ['an end before the start', 9, 5, 'rows[1].end: order'],
    ['no sides at all', -Infinity, Infinity, 'rows[1].start: instant'],
    ['a start that never comes', Infinity, Infinity, 'rows[1].start: instant'],
  ])('%s', async (_name, start, end, fault) => {
    const columns = [starts(1, start, 3), { ...good, data: [1, end, 5] }, titles('a', 'b', 'c')];
    const { rows, faults } = await readAll(written(columns));
    expect(faults).toEqual([fault]);
    expect(rows.map(({ title }) => title)).toEqual(['a', 'c']);
  });

  it('2^63 milliseconds is a day like any other, 292 million years from now', async () => {
    expect((await readAll(written([starts(2 ** 63), titles('a')]))).rows).toMatchObject([{ start: 2 ** 63 }]);
  });

  test.each([
    ['no title', 'title', [null], 'rows[0].title: missing', 0],
    ['a blank title', 'title', ['  '], 'rows[0].title: missing', 0],
    ['a bad date', 'when', ['2019-13'], 'rows[0].when: edtf', 0],
    ['an unknown status', 'status', ['done'], 'rows[0].status: status', 1],
    ['an address with script', 'url', ['javascript:alert(1)'], 'rows[0].url: url', 1],
  ] as const)('%s', async (_name, name, data, fault, count) => {
    const columns = [starts(1), ...(name === 'title' ? [] : [titles('a')]), { name, data: [...data], type: 'STRING' as const }];
    const { rows, faults } = await readAll(written(columns));
    expect(faults).toEqual([fault]);
    expect(rows).toHaveLength(count);
  }); // prettier-ignore

  it('an importance that is none, a second id, a level out of order', async () => {
    const columns = [
      starts(1, 2, 3),
      titles('a', 'b', 'c'),
      { name: 'importance', data: [0.25, 7, NaN], type: 'DOUBLE' as const },
      { name: 'id', data: ['x', 'y', 'x'], type: 'STRING' as const },
      { name: 'level', data: [4, 2, 1], type: 'INT32' as const },
    ];
    const { rows, faults } = await readAll(written(columns));
    expect(faults).toEqual(['rows[1].importance: importance', 'rows[1].level: level-order', 'rows[2].id: id-duplicate']);
    expect(rows.map(({ importance }) => importance)).toEqual([0.25, 0.5]);
  }); // prettier-ignore

  it('tells a fault of every row twenty times', async () => {
    const { faults, diagnostics } = await readAll(written([starts(...new Array<number>(500).fill(NaN)), titles(...new Array<string>(500).fill('a'))]));
    expect(faults).toHaveLength(20);
    expect(diagnostics.at(-1)?.message).toContain('not listed');
  }); // prettier-ignore
});

describe('files that cannot be read are refused with a way out', () => {
  const sound = written([starts(1, 2), titles('a', 'b')]);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  test.each([
    ['an empty file', new Uint8Array(), ': empty', 'write it again'],
    ['a file of another kind', text('when,title\n2019,a\n'), ': parquet', 'does not begin with "PAR1"'],
    ['a truncated file', sound.subarray(0, -9), ': cut-off', 'get the whole file again'],
    ['four bytes', text('PAR1'), ': cut-off', 'get the whole file again'],
    ['an encrypted file', text('PARE............PARE'), ': parquet-encrypted', 'without encryption'],
    ['a footer of noise', text(`PAR1${'x'.repeat(40)}\u0010\0\0\0PAR1`), ': parquet-damaged', 'write or copy it again'],
    ['no instants', written([titles('a')]), 'columns.start: column-missing', '"title"'],
    ['no titles', written([starts(1)]), 'columns.title: column-missing', 'no column "title"'],
    ['instants as text', written([{ name: 'start', data: ['2019'], type: 'STRING' }, titles('a')]), 'columns.start: column-type', 'cast it to TIMESTAMP'],
  ])('%s', async (_name, bytes, fault, message) => {
    const { timeline, faults, diagnostics } = await readAll(bytes);
    expect(timeline).toBeNull();
    expect(faults).toEqual([fault]);
    expect(diagnostics[0]?.message).toContain(message);
  }); // prettier-ignore

  it('a compression that is not known is named', async () => {
    const compressors = { GZIP: (bytes: Uint8Array) => bytes };
    const bytes = written([starts(1, 2), titles('a', 'b')], { codec: 'GZIP', compressors });
    const { faults, diagnostics } = await readAll(bytes);
    expect(faults).toEqual(['columns: compression']);
    expect(diagnostics[0]?.message).toContain('compressed with GZIP; write it with SNAPPY');
  });

  it('a damaged row group costs only its own rows', async () => {
    const data = Array.from({ length: 200 }, (_, row) => row);
    const bytes = written([starts(...data), titles(...data.map((row) => `event ${row}`))], { rowGroupSize: 100 });
    const { timeline } = await openParquet(sliceable(bytes));
    const chunk = timeline?.source.metadata.row_groups[0]?.columns[1]?.meta_data;
    const broken = bytes.slice();
    const from = Number(chunk?.data_page_offset ?? 0n);
    broken.fill(0xff, from, from + 40);
    const { rows, faults } = await readAll(broken);
    expect(faults).toEqual(['rows[0]: parquet-damaged']);
    expect(rows).toHaveLength(100);
    expect(rows[0]?.title).toBe('event 100');
  });

  it('never throws, whatever byte is wrong and wherever the file ends', async () => {
    const bytes = parquetOf([{ start: 1, end: 2, title: 'a', lane: 'b' }, { start: 3, end: 4, title: 'c' }], { title: 't', language: 'en', lanes: [] });
    const place = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(255), fc.option(place), async (at, value, end) => {
        const broken = bytes.slice(0, end ?? bytes.length);
        broken[at] = value;
        const { rows, timeline, faults } = await readAll(broken);
        expect(timeline !== null || faults.length > 0).toBe(true);
        expect(rows.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 1500 },
    );
  }); // prettier-ignore
});

describe('the reader is lazy', () => {
  const rows = Array.from({ length: 60_000 }, (_, place): EventRow => ({
    start: place,
    end: place,
    title: `event ${place}`,
    url: `https://example.org/${place}`,
    id: `e-${place}`,
  }));
  const bytes = parquetOf(rows, { title: 't', language: 'en', lanes: [] }); // prettier-ignore

  it('fetches a row group when it is asked for, and no details', async () => {
    let fetched = 0;
    const { timeline } = await openParquet(sliceable(bytes, (start, end) => (fetched += end - start)));
    if (timeline === null) throw new Error('not read');
    fetched = 0;
    const first = await readRows(timeline).next();
    expect(first.value).toMatchObject({ events: { count: 4096 }, summaries: null, urls: null });
    expect(fetched).toBeLessThan(bytes.length / 8);
  });

  it('reads one event with its details', async () => {
    const { timeline } = await openParquet(sliceable(bytes));
    if (timeline === null) throw new Error('not read');
    const read = await readRows(timeline, { groups: [{ first: 50_000, count: 1 }], withDetails: true }).next();
    const place = (read.value as ParquetRows).events.starts[0] ?? -1;
    expect(read.value).toMatchObject({ events: { count: 1, titles: { text: `event ${place}` } }, urls: { text: `https://example.org/${place}` } });
  }); // prettier-ignore
});

it('reads the head as strictly as a timeline.json', async () => {
  const value = JSON.stringify({ version: 1, title: 'T', language: 'en', lanes: [{ id: 'z', label: 'Z', color: 'red' }] });
  const columns = [starts(1, 2), titles('a', 'b'), { name: 'lane', data: ['y', 'z'], type: 'STRING' as const }];
  const { timeline, faults, groups } = await readAll(written(columns, { kvMetadata: [{ key: 'dateline', value }] }));
  expect(timeline?.head).toMatchObject({ title: 'T', language: 'en', lanes: [{ id: 'z', label: 'Z' }] });
  expect(faults).toEqual(['metadata.lanes[0].color: color']);
  expect(groups[0]?.events.laneNames).toEqual(['z', 'y']);
}); // prettier-ignore
