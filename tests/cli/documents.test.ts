import { describe, expect, it, test } from 'vitest';
import { dateline } from './world.ts';

const event = (id: string, when: string): object => ({ id, when, title: id, evidence: [] });
const document = (fields: object): string =>
  JSON.stringify({ version: 1, title: 't', language: 'en', lanes: [], events: [], ...fields }, null, 2);

describe('dateline validate', () => {
  it('accepts what build writes', async () => {
    const { out } = await dateline('build -', { input: '会议于2019年7月16日召开。' });
    expect(await dateline('validate t.json', { files: { 't.json': out } })).toMatchObject({
      code: 0,
      out: '',
      err: 't.json: valid; 1 event can be shown\n',
    });
  });

  test.each([
    ['an empty file', '', 't.json: error json: the file is empty', 'it cannot be shown'],
    ['cut-off JSON', document({}).slice(0, -10), 't.json: error json: line ', 'it cannot be shown'],
    ['no record', '[]', 't.json: error ', 'it cannot be shown'],
    ['an unknown version', document({ version: 7 }), 't.json: version: error ', 'it cannot be shown'],
    ['events that are no list', document({ events: {} }), 't.json: events: error ', 'it cannot be shown'],
    [
      'a date that is no EDTF',
      document({ events: [event('a', '2019-13'), event('b', '2019')] }),
      't.json: events[0].when: error ',
      '1 event can be shown',
    ],
    [
      'an id twice',
      document({ events: [event('a', '2019'), event('a', '2020')] }),
      't.json: events[1].id: error ',
      'can be shown',
    ],
    [
      'a wrong type',
      document({ events: [{ ...event('a', '2019'), title: 5 }] }),
      't.json: events[0].title: error ',
      'can be shown',
    ],
  ])('%s: told with its path, and the exit code is 1', async (_name, text, message, shown) => {
    const { code, out, err } = await dateline('validate t.json', { files: { 't.json': text } });
    expect(out).toContain(message);
    expect(err).toContain(shown);
    expect(code).toBe(1);
  });

  it('a "__proto__" does no harm', async () => {
    const text = document({ events: [event('a', '2019')] }).replace('"title"', '"__proto__": {"harm": true}, "title"');
    const { err } = await dateline('validate t.json', { files: { 't.json': text } });
    expect(err).toContain('1 event can be shown');
    expect('harm' in {}).toBe(false);
  });

  test.each([
    ['a missing file', 'validate nothere.json', 'nothere.json: there is no such file'],
    ['bytes that are no text', 'validate t.json', 'byte 0xFF at offset 1'],
  ])('%s: could not run', async (_name, command, message) => {
    const { code, err } = await dateline(command, { files: { 't.json': Uint8Array.of(0x7b, 0xff, 0x7d) } });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('dateline check', () => {
  const text = '专项行动自2019年7月16日至8月26日开展，为期40天。';

  it('prints what it finds in an article with its place, and exits 1', async () => {
    const { code, out, err } = await dateline('check a.txt -p 2019-07-25', { files: { 'a.txt': `\n\n${text}` } });
    expect(out).toMatch(/^a\.txt:3:25: warning: .*40天.*42 days.*\[duration-mismatch\]/);
    expect(err).toBe('a.txt: 1 warning\n');
    expect(code).toBe(1);
  });

  it('prints what it finds in a timeline with the line of the event', async () => {
    const json = (await dateline('build - -p 2019-07-25', { input: text })).out;
    const { code, out } = await dateline('check t.json', { files: { 't.json': json } });
    expect(out).toMatch(/^t\.json:\d+:\d+: warning: .*\[duration-mismatch\]/);
    expect(code).toBe(1);
  });

  test.each([
    ['--corrections c.yaml', '--corrections'],
    ['-p 2019-07-25', '--published'],
    ['-c c.yaml -l en', '--corrections and --lang'],
  ])('refuses %s for a timeline', async (options, named) => {
    const { code, out, err } = await dateline(`check t.json ${options}`, { files: { 't.json': document({}) } });
    expect(err).toBe(
      `dateline: t.json is a timeline; only an article takes ${named}: leave that out or name the article\n`,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('exits 0 where there is nothing to look at', async () => {
    const { code, out, err } = await dateline('check - -p 2019-07-25', { input: '会议于2019年7月16日召开。' });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '<stdin>: nothing to look at\n' });
  });
});
