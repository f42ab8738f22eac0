import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { sarifLog } from './check.sarif.ts';
import { dateline } from './world.ts';

const SPAN = '专项行动自2019年7月16日至8月26日开展，为期40天。';
const WEEKDAY = '大赛于2019年9月13日（星期四）开幕。';
const NO_YEAR = '首届论坛于2018年召开。\n\n会议于7月16日召开。';
const CLEAN = '会议于2019年7月16日召开。';

const event = (id: string, when: string): object => ({ id, when, title: id, evidence: [] });
const timeline = (fields: object): string =>
  JSON.stringify({ version: 1, title: 't', language: 'en', lanes: [], events: [], ...fields }, null, 2);

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(sarifLog);

/** The findings of a run as `--format json` gives them. */
async function found(command: string, files: Readonly<Record<string, string>>): Promise<unknown> {
  return JSON.parse((await dateline(`${command} --format json`, { files })).out);
}

describe('dateline check', () => {
  it('prints what it finds in an article with its place, what could be done under it, and exits 1', async () => {
    const { code, out, err } = await dateline('check a.txt -p 2019-07-25', { files: { 'a.txt': `\n\n${SPAN}` } });
    expect(out).toBe(
      'a.txt:3:25: warning: The text says “为期40天”; the dates span 42 days, both ends included. ' +
        'Check the number or the dates. [duration-mismatch]\n' +
        '    suggestion: If the stated length is right, set when: 2019-07-16/2019-08-24; if the dates are, write 42 days.\n',
    );
    expect(err).toBe('a.txt: 1 warning\n');
    expect(code).toBe(1);
  });

  it('prints what it finds in a timeline with the line of the event', async () => {
    const json = (await dateline('build - -p 2019-07-25', { input: SPAN })).out;
    const { code, out } = await dateline('check t.json', { files: { 't.json': json } });
    const line = json.slice(0, json.indexOf('"id"')).split('\n').length;
    expect(out).toMatch(new RegExp(`^t\\.json:${line}:7: warning: .* \\[duration-mismatch\\]\\n`));
    expect(code).toBe(1);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['check a.txt', { 'a.txt': '这里没有日期。' }, 'a.txt: error: no event was found'],
    ['check a.txt', { 'a.txt': `${CLEAN}\n\n会议于2019年2月30日召开。` }, 'a.txt:3:4: error: '],
    ['check a.html', { 'a.html': `<p>${CLEAN}</p><p class="x` }, 'a.html:1:'],
    [
      'check a.txt -c c.yaml',
      { 'a.txt': CLEAN, 'c.yaml': 'events: [{id: nobody, hide: true}]' },
      'c.yaml:1:10: events[0]: error: ',
    ],
    ['check t.json', { 't.json': timeline({ events: [event('a', '2019-13')] }) }, 't.json: events[0].when: error: '],
    ['check t.json', { 't.json': '[]' }, 't.json: error: '],
    ['check dir:x/a.txt', { 'dir:x/a.txt': SPAN }, 'dir:x/a.txt:1:25: warning: '],
  ])('%s %j: told as %s', async (command, files, beginning) => {
    const { code, out } = await dateline(command, { files });
    expect(out.startsWith(beginning)).toBe(true);
    expect(out).toMatch(/ \[[a-z-]+\]$/m);
    expect(code).toBe(1);
  });

  it('exits 0 where there is nothing to look at, or notes only', async () => {
    const clean = await dateline('check - -p 2019-07-25', { input: CLEAN });
    expect(clean).toMatchObject({ code: 0, out: '', err: '<stdin>: nothing to look at\n' });
    const note = await dateline('check -', { input: NO_YEAR });
    expect(note.out).toMatch(/^<stdin>:3:\d+: note: .* \[year-inferred\]$/m);
    expect(note).toMatchObject({ code: 0, err: '<stdin>: 1 note\n' });
  });

  test.each([
    ['--messages zh-CN', /: warning: 文中称“为期40天”，.* \[duration-mismatch\]\n {4}建议：若所称长度/],
    ['-m zh-TW', /: warning: 文中稱「为期40天」，.* \[duration-mismatch\]\n {4}建議：若所稱長度/],
    ['--messages en --lang zh', /: warning: The text says .* \[duration-mismatch\]\n {4}suggestion: If/],
    ['--lang zh', /: warning: The text says/],
  ])('%s chooses the language', async (options, message) => {
    expect((await dateline(`check a.txt ${options}`, { files: { 'a.txt': SPAN } })).out).toMatch(message);
    if (options.includes('lang')) return;
    const json = (await dateline('build -', { input: SPAN })).out;
    expect((await dateline(`check t.json ${options}`, { files: { 't.json': json } })).out).toMatch(message);
  });

  test.each([
    ['check a.txt --format xml', '--format: "xml" does not serve; write one of text, json, sarif, github'],
    ['check a.txt --messages fr', '--messages: "fr" does not serve'],
    ['check a.txt --format', '--format needs a value (FORMAT)'],
    ['check t.json -c c.yaml -f json', 't.json is a timeline; only an article takes --corrections'],
  ])('%s: could not run', async (command, message) => {
    const { code, out, err } = await dateline(command, { files: { 'a.txt': SPAN, 't.json': timeline({}) } });
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('--format json', () => {
  it('gives every finding as a record', async () => {
    expect(await found('check a.txt -p 2019-07-25', { 'a.txt': `${WEEKDAY}\n\n${SPAN}` })).toEqual([
      {
        file: 'a.txt',
        line: 1,
        column: 4,
        severity: 'warning',
        code: 'weekday-mismatch',
        message: expect.stringContaining('13 September 2019 is a Friday, not a Thursday') as unknown,
        suggestion: expect.stringContaining('set when: 2019-09-12') as unknown,
        event: expect.stringMatching(/^e-/) as unknown,
      },
      expect.objectContaining({ line: 3, column: 25, code: 'duration-mismatch' }) as unknown,
    ]);
  });

  it('gives an empty list where there is nothing', async () => {
    expect(await found('check a.txt', { 'a.txt': CLEAN })).toEqual([]);
  });

  it('says null for what is not known, and the path in a file of data', async () => {
    const files = { 't.json': timeline({ events: [event('a', '2019-13')] }) };
    expect(await found('check t.json', files)).toEqual([
      {
        file: 't.json',
        line: null,
        column: null,
        severity: 'error',
        code: 'edtf',
        message: expect.any(String) as unknown,
        suggestion: null,
        event: null,
        path: 'events[0].when',
      },
    ]);
  });

  it('tells events apart whose checks say the same', async () => {
    const ids = (
      (await found('check a.txt', { 'a.txt': `第一届${SPAN}\n\n第二届${SPAN}另外，第三届${SPAN}` })) as {
        event: string;
        line: number;
      }[]
    ).map(({ line, event: id }) => `${line} ${id}`);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('--format github', () => {
  it('gives workflow commands, with what a command may not hold escaped', async () => {
    const text = `首届大赛100%免费。\n\n${WEEKDAY}`;
    const { out, code } = await dateline('check a,b:c%.txt -f github', { files: { 'a,b:c%.txt': text } });
    expect(out).toMatch(
      /^::warning file=a%2Cb%3Ac%25\.txt,line=3,col=4,title=weekday-mismatch::“2019年9月13日（星期四）”: 13 Sept.*%0A.*\n$/,
    );
    expect(out.trimEnd()).not.toContain('\n');
    expect(code).toBe(1);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an error of a whole file',
      { 'a.txt': '这里没有日期。' },
      /^::error file=a\.txt,title=no-events::no event was found/,
    ],
    [
      'a note',
      { 'a.txt': NO_YEAR },
      /^::notice file=a\.txt,line=3,col=\d+,title=year-inferred::“7月16日” names no year/,
    ],
  ])('%s', async (_name, files, line) => {
    expect((await dateline('check a.txt --format github', { files })).out).toMatch(line);
  });

  it('escapes percent signs and line breaks of a message once', async () => {
    const title = { ...event('a', '2019'), when: '100%0A\r\n::error::x' };
    const { out } = await dateline('check t.json -f github', { files: { 't.json': timeline({ events: [title] }) } });
    expect(out.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(out).toContain('100%250A');
  });
});

describe('--format sarif', () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'two warnings',
      'check a.txt -p 2019-07-25',
      { 'a.txt': `${WEEKDAY}\n\n${SPAN}` },
      ['weekday-mismatch', 'duration-mismatch'],
    ],
    ['a note', 'check a.txt', { 'a.txt': NO_YEAR }, ['year-inferred']],
    ['a whole file', 'check a.txt', { 'a.txt': '这里没有日期。' }, ['no-events']],
    ['a path in a timeline', 'check t.json', { 't.json': timeline({ events: [event('a', '2019-13')] }) }, ['edtf']],
    ['nothing', 'check a.txt', { 'a.txt': CLEAN }, []],
  ])('is valid: %s', async (_name, command, files, codes) => {
    const { out } = await dateline(`${command} --format sarif`, { files });
    const log = JSON.parse(out) as Log;
    expect([validate(log), validate.errors]).toEqual([true, null]);
    const [run] = log.runs;
    expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(codes);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('says where, how grave, and what could be done', async () => {
    const { out } = await dateline('check my/a#b.txt -p 2019-07-25 -f sarif', {
      files: { 'my/a#b.txt': `\n${WEEKDAY}` },
    });
    const [result] = (JSON.parse(out) as Log).runs[0]?.results ?? [];
    expect(result).toMatchObject({
      level: 'warning',
      message: { text: expect.stringMatching(/is a Friday, not a Thursday\. .*\nIf the date is right/) as unknown },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my/a%23b.txt' },
            region: { startLine: 2, startColumn: 4 },
          },
        },
      ],
      properties: { suggestion: expect.stringContaining('when: 2019-09-12') as unknown },
    });
  });

  test.each([
    ['/tmp/a b.txt', 'file:///tmp/a%20b.txt'],
    ['C:\\texts\\a.txt', 'file:///C:/texts/a.txt'],
    ['文/a.txt', '%E6%96%87/a.txt'],
  ])('names %s as a URI', async (path, uri) => {
    const bare = path.replaceAll(' ', '_');
    const { out } = await dateline(`check ${bare} -f sarif`, { files: { [bare]: WEEKDAY } });
    expect(out).toContain(
      JSON.stringify({ uri: uri.replaceAll('%20', '_') })
        .slice(1, -1)
        .replace('":"', '": "'),
    );
  });
});

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
  }[];
}
