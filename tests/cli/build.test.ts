import { describe, expect, it, test } from 'vitest';
import { readDocumentText } from '../../src/core/document/read.ts';
import type { EventsDocument } from '../../src/core/document/types.ts';
import { dateline } from './world.ts';

const article = `<h1>培训班</h1>
<p>培训班于<b>7月16日</b>在北京开班。</p>
<p>专项行动自2019年7月16日至8月26日开展，为期40天。</p>
`;

function documentIn(json: string | undefined): EventsDocument | null {
  const { document, diagnostics } = readDocumentText(json ?? '');
  expect(diagnostics).toEqual([]);
  return document;
}

describe('dateline build', () => {
  it('prints a valid document and sums it up on standard error', async () => {
    const { code, out, err } = await dateline('build a.html --published 2019-07-25', { files: { 'a.html': article } });
    const document = documentIn(out);
    expect(document?.events.map(({ when }) => when)).toEqual(['2019-07-16', '2019-07-16/2019-08-26']);
    expect(document).toMatchObject({ title: '培训班', language: 'zh-Hans', asOf: '2019-07-25' });
    expect(err).toContain('培训班: 2 events, 16 July 2019 to 26 August 2019');
    expect(err).toContain('dates in the text: 2, 0 of them context');
    expect(err).toContain('a.html:3:');
    expect(err).toContain('warning duration-mismatch');
    expect(code).toBe(0);
  });

  it('keeps every proof equal to the text at its offsets', async () => {
    const { out } = await dateline('build - --published 2019-07-25', { input: article });
    const document = documentIn(out);
    const text = document?.source?.text ?? '';
    for (const { quote, start, end, dateText, dateStart } of document?.events.flatMap(({ evidence }) => evidence) ??
      []) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(dateStart, dateStart + dateText.length)).toBe(dateText);
    }
    expect(document?.events.length).toBe(2);
  });

  it('writes to a file, without the text where that is wished', async () => {
    const { out, err, files } = await dateline('build a.html -p 2019-07-25 -o t.json --no-text', {
      files: { 'a.html': article },
    });
    expect(out).toBe('');
    expect(err).toContain('written: t.json');
    expect(documentIn(files.get('t.json'))?.source?.text).toBeUndefined();
  });

  it('lets the command line go before the front matter', async () => {
    const input =
      '---\ntitle: 题\nlanguage: zh\npublished: 2018-01-05\npublishedInferred: true\n---\n会议于1月3日召开。\n';
    const own = documentIn((await dateline('build -', { input })).out);
    expect(own).toMatchObject({ asOf: '2018-01-05', source: { publishedInferred: true }, language: 'zh-Hans' });
    const other = documentIn((await dateline('build - -p 2019-02-01 -l zh-TW', { input })).out);
    expect(other).toMatchObject({ asOf: '2019-02-01', language: 'zh-Hant', events: [{ when: '2019-01-03' }] });
    expect(other?.source?.publishedInferred).toBeUndefined();
  });

  it('lays corrections on only where they are named, and tells what does not fit with its line', async () => {
    const id = documentIn((await dateline('build - -p 2019-07-25', { input: article })).out)?.events[0]?.id ?? '';
    const files = {
      'a.html': article,
      'corrections.yaml': `events:\n  - id: ${id}\n    set: {title: 开班}\n  - id: nobody\n    hide: true\n`,
    };
    const plain = await dateline('build a.html -p 2019-07-25', { files });
    const { code, out, err } = await dateline('build a.html -p 2019-07-25 -c corrections.yaml', { files });
    expect(documentIn(plain.out)?.events[0]?.title).not.toBe('开班');
    expect(documentIn(out)?.events[0]?.title).toBe('开班');
    expect(err).toMatch(/corrections\.yaml:4:\d+: events\[1\][.\w]*: error correction-unmatched/);
    expect({ plain: plain.code, code }).toEqual({ plain: 0, code: 1 });
  });
});

describe('bad input: good events survive, faults are told with their place, the exit code is 1', () => {
  test.each([
    [
      'a day that does not exist',
      'a.txt',
      '会议于2019年2月30日召开。\n\n讲座于2019年7月16日举行。',
      1,
      'a.txt:1:4: error impossible-day',
    ],
    ['no date at all', 'a.txt', '这里没有日期。', 0, 'a.txt: error no-events'],
    ['cut-off HTML', 'a.html', '<p>讲座于2019年7月16日举行。</p><p class="x', 1, 'a.html:1:24: error cut-off'],
    [
      'front matter that is no YAML',
      'a.md',
      '---\ntitle: [x\n---\n讲座于2019年7月16日举行。',
      1,
      'a.md:3:1: error yaml',
    ],
    [
      'a publication date that does not exist',
      'a.md',
      '---\npublished: 2019-02-30\n---\n讲座于2019年7月16日举行。',
      1,
      'a.md:2:12: error wrong-value',
    ],
  ])('%s', async (_name, file, text, events, message) => {
    const { code, out, err } = await dateline(`build ${file}`, { files: { [file]: text } });
    expect(documentIn(out)?.events.length).toBe(events);
    expect(err).toContain(message);
    expect(code).toBe(1);
  });
});

describe('a summary', () => {
  it('shows the gravest remarks first, and says how many there are besides', async () => {
    const warnings = Array.from(
      { length: 60 },
      (_, index) => `第${index + 1}项行动自2019年7月16日至8月26日开展，为期40天。\n\n`,
    ).join('');
    const { out, err } = await dateline('build a.txt', { files: { 'a.txt': `${warnings}会议于2019年2月30日召开。` } });
    expect(documentIn(out)?.events.length).toBeGreaterThan(50);
    expect(err).toMatch(/to look at: 1 error, 60 warnings\na\.txt:121:4: error/);
    expect(err).toContain('… and 11 more; "dateline check" prints them all');
  });
});

describe('a timeline that is there is not replaced by a poorer one', () => {
  const good = '{"good": true}';
  const event = '讲座于2019年7月16日举行。';

  test.each([
    ['no date at all', 'a.txt', '这里没有日期。', 'error no-events'],
    ['cut-off HTML', 'a.html', `<p>${event}</p><p class="x`, 'error cut-off'],
    ['front matter that is no YAML', 'a.md', `---\ntitle: [x\n---\n${event}`, 'error yaml'],
    ['a wrong field in the front matter', 'a.md', `---\npublished: 2019-02-30\n---\n${event}`, 'error wrong-value'],
  ])('%s', async (_name, file, text, message) => {
    const kept = await dateline(`build ${file} -o t.json`, { files: { [file]: text, 't.json': good } });
    expect(kept.files.get('t.json')).toBe(good);
    expect(kept.err).toContain(message);
    expect(kept.err).toContain('nothing written; t.json stays as it was');
    const fresh = await dateline(`build ${file} -o t.json`, { files: { [file]: text } });
    documentIn(fresh.files.get('t.json'));
    expect(fresh.err).toContain('written: t.json');
    expect({ kept: kept.code, fresh: fresh.code }).toEqual({ kept: 1, fresh: 1 });
  });

  test.each([
    [
      'a day that does not exist beside a good one',
      `会议于2019年2月30日召开。\n\n${event}`,
      '',
      'error impossible-day',
    ],
    ['a correction that fits nothing', event, 'events: [{id: nobody, hide: true}]', 'error correction-unmatched'],
  ])('but %s is told, and the timeline written', async (_name, text, corrections, message) => {
    const { code, err, files } = await dateline('build a.txt -c c.yaml -o t.json', {
      files: { 'a.txt': text, 'c.yaml': corrections || 'events: []', 't.json': good },
    });
    expect(documentIn(files.get('t.json'))?.events.length).toBe(1);
    expect(err).toContain(message);
    expect(code).toBe(1);
  });
});

describe('nothing is written where there is nothing to write', () => {
  const good = '{"good": true}';
  test.each([
    ['an empty file', '', 'a.html: error empty: the file is empty'],
    ['markup only', '<div></div>', 'a.html: error empty: no text was found'],
    ['an unknown encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20), 'byte 0xE9 at offset 3'],
    ['a PDF', '%PDF-1.7', 'this is a PDF file, not text'],
  ])('%s', async (_name, content, message) => {
    const { code, out, err, files } = await dateline('build a.html -o t.json', {
      files: { 'a.html': content, 't.json': good },
    });
    expect(err).toContain(message);
    expect({ code, out, kept: files.get('t.json') }).toEqual({ code: 2, out: '', kept: good });
  });

  test.each([
    ['missing corrections', 'build a.html -c c.yaml -o t.json', {}, 'c.yaml: there is no such file'],
    [
      'corrections that are no YAML',
      'build a.html -c c.yaml -o t.json',
      { 'c.yaml': 'events: [' },
      'c.yaml:1:10: error yaml',
    ],
    [
      'corrections that explode',
      'build a.html -c c.yaml -o t.json',
      {
        'c.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`,
      },
      'c.yaml: error yaml',
    ],
    [
      'a place that cannot be written',
      'build a.html -o readonly/t.json',
      {},
      'readonly/t.json: writing is not allowed',
    ],
  ])('%s', async (_name, command, more, message) => {
    const { code, err, files } = await dateline(command, { files: { 'a.html': article, 't.json': good, ...more } });
    expect(err).toContain(message);
    expect({ code, kept: files.get('t.json') }).toEqual({ code: 2, kept: good });
  });
});
