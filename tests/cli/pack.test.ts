import { describe, expect, it, test } from 'vitest';
import { readAll } from '../import/parquet/files.ts';
import { dateline } from './world.ts';

const csv = 'when,title,lane\n2019-07-16,One,a\n2019-09,Two,b\n';
const json = JSON.stringify({
  version: 1,
  title: 'T',
  language: 'en',
  asOf: '2019-07-25',
  lanes: [{ id: 'a', label: 'A' }],
  events: [{ id: 'x', when: '2019-09', title: 'One', lane: 'a', notes: 'n', evidence: [] }],
});

async function packed(command: string, content: string): ReturnType<typeof dateline> {
  return dateline(`pack ${command}`, { files: { 'e.csv': content, 't.json': content } });
}

describe('dateline pack', () => {
  it('writes a table that validate accepts, with the title of the file', async () => {
    const { code, out, err, bytes } = await packed('e.csv -o e.parquet --as-of 2019-07-25', csv);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'e.csv: 2 events; written: e.parquet, 1 kB\n' });
    const file = bytes.get('e.parquet') ?? new Uint8Array();
    const { timeline, rows } = await readAll(file);
    const lanes = [{ id: 'a', label: 'a' }, { id: 'b', label: 'b' }];
    expect(timeline?.head).toEqual({ title: 'e', language: 'en', asOf: '2019-07-25', lanes });
    expect(rows.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(await dateline('validate e.parquet', { files: { 'e.parquet': file } })).toMatchObject({
      code: 0,
      out: '',
      err: 'e.parquet: valid; 2 events can be shown\n',
    });
  }); // prettier-ignore

  it('writes a timeline and says what has no column', async () => {
    const { code, err, bytes } = await packed('t.json -o e.parquet', json);
    expect(code).toBe(0);
    expect(err).toContain('a table has no column for notes (1 event); keep the JSON for these');
    const { timeline, rows } = await readAll(bytes.get('e.parquet') ?? new Uint8Array());
    expect(timeline?.head).toMatchObject({ title: 'T', asOf: '2019-07-25', lanes: [{ id: 'a', label: 'A' }] });
    expect(rows).toMatchObject([{ id: 'x', when: '2019-09', lane: 'a' }]);
  });

  it('reads standard input, and tells how far it is at a terminal', async () => {
    const { code, err } = await dateline('pack - -o e.parquet', { input: `${csv}2020,Three,c\n`, isTerminal: true });
    expect(code).toBe(0);
    expect(err).toContain('rows read …');
  });

  it('leaves out bad rows, tells their line, and exits 1', async () => {
    const { code, err, bytes } = await packed('e.csv -o e.parquet', `${csv}2019-13,Bad,a\n`);
    expect(code).toBe(1);
    expect(err).toContain('e.csv:4: error edtf: when: "2019-13" is not EDTF');
    expect(err).toContain('2 events; written: e.parquet');
    expect((await readAll(bytes.get('e.parquet') ?? new Uint8Array())).rows).toHaveLength(2);
  });

  test.each([
    ['no event', 'e.csv', 'when,title\n', 'e.csv: no events; nothing written'],
    ['no known column', 'e.csv', 'a,b\n1,2\n', 'e.csv:1: error column-missing: no column "title"'],
    ['cut-off JSON', 't.json', json.slice(0, -9), 't.json: error json: line 1'],
  ])('%s: nothing is written, and the exit code is 1', async (_name, input, content, message) => {
    const { code, err, files } = await packed(`${input} -o e.parquet`, content);
    expect(err).toContain(message);
    expect(err).toContain('nothing written');
    expect({ code, isThere: files.has('e.parquet') }).toEqual({ code: 1, isThere: false });
  });

  test.each([
    ['no output', 'e.csv', csv, 'pack needs --output FILE'],
    ['standard output', 'e.csv -o -', csv, 'Parquet is no text for a terminal or a pipe'],
    ['a file that is one already', 'e.csv -o e.parquet', 'PAR1…PAR1', 'e.csv is a Parquet file already'],
    ['a title for a timeline', 't.json -o e.parquet --title T', json, 'leave out --title'],
    ['a place where nothing can be written', 'e.csv -o readonly/e.parquet', csv, 'writing is not allowed here'],
    ['a missing file', 'none.csv -o e.parquet', csv, 'there is no such file'],
  ])('%s: could not run', async (_name, command, content, message) => {
    const { code, err } = await packed(command, content);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('dateline validate, of Parquet', () => {
  test.each([
    ['a truncated file', (bytes: Uint8Array) => bytes.subarray(0, -7), 'e.parquet: error cut-off: the file is cut off'],
    [
      'another file with that name',
      () => new TextEncoder().encode(csv),
      'e.parquet: error parquet: this is no Parquet',
    ],
  ])('%s cannot be shown', async (_name, change, message) => {
    const { bytes } = await packed('e.csv -o e.parquet', csv);
    const file = change(bytes.get('e.parquet') ?? new Uint8Array());
    const { code, out, err } = await dateline('validate e.parquet', { files: { 'e.parquet': file } });
    expect(out).toContain(message);
    expect({ code, err }).toEqual({ code: 1, err: 'e.parquet: 1 problem; it cannot be shown\n' });
  });
});
