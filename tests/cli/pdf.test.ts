/** PDF from the command line without a browser: which one is taken, what it is told, and what is said where it fails. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { withoutRadicals } from '../../src/cli/pdf.cmap.ts';
import { withCharacters } from '../../src/cli/pdf.words.ts';
import type { ProgramTask } from '../../src/cli/io.ts';
import { runProgram } from '../../src/cli/program.node.ts';
import { estimatePdf } from '../../src/export/print/estimate.ts';
import { dataDocument, manyEvents } from '../export/support/documents.ts';
import { dateline } from './world.ts';

const TIMELINE = JSON.stringify(dataDocument('mohrss-2019/timeline.json'));
const LINUX = '/usr/bin/chromium';
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

async function printing(
  options: string,
  { programs, ...world }: { programs: readonly string[]; platform?: string; environment?: Record<string, string> },
) {
  const asked: ProgramTask[] = [];
  const files = { 't.json': TIMELINE, ...Object.fromEntries(programs.map((path) => [path, ''])) };
  const outcome = await dateline(`render t.json ${options}`, {
    ...{ files, ...world },
    runProgram: (task) => {
      asked.push(task);
      return { content: new TextEncoder().encode('%PDF') };
    },
  });
  return { ...outcome, asked };
}

describe('the browser that prints', () => {
  const PATH = { PATH: '/usr/local/bin:/usr/bin' };
  test.each<[what: string, programs: string[], platform: string, environment: Record<string, string>, options: string, taken: string]>([
    ['is the one that is named', ['/a', '/b', LINUX], 'linux', { ...PATH, CHROME_PATH: '/b' }, '--browser /a', '/a'],
    ['is that of CHROME_PATH', ['/b', LINUX], 'linux', { ...PATH, CHROME_PATH: '/b' }, '', '/b'],
    ['is found in PATH', [LINUX], 'linux', PATH, '', LINUX],
    ['is found on a Mac', [MAC], 'darwin', { HOME: '/Users/li' }, '', MAC],
    ['is found in the home of a Mac', [`/Users/li${MAC}`], 'darwin', { HOME: '/Users/li' }, '', `/Users/li${MAC}`],
    ['is found on Windows', [EDGE], 'win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, '', EDGE],
  ])('%s', async (_what, programs, platform, environment, options, taken) => {
    const { code, asked, bytes } = await printing(`-f pdf -o t.pdf ${options}`.trim(), { programs, platform, environment });
    expect(code).toBe(0);
    expect(asked.map(({ program }) => program)).toEqual([taken]);
    expect(bytes.get('t.pdf')).toEqual(new TextEncoder().encode('%PDF'));
  }); // prettier-ignore

  test.each([
    ['none', '-f pdf -o t.pdf', {}, ['PDF needs Chromium, Chrome or Edge', '--browser PATH or CHROME_PATH', '--format print']],
    ['a name without a file', '-f pdf -o t.pdf --browser /no', {}, ['--browser: there is no program "/no"']],
    ['CHROME_PATH without a file', '-f pdf -o t.pdf', { CHROME_PATH: '/no' }, ['CHROME_PATH: there is no program "/no"']],
  ])('%s: says what to do, and writes nothing', async (_what, options, environment, words) => {
    const { code, err, bytes } = await printing(options, { programs: [], environment });
    expect(code).toBe(2);
    for (const word of words) expect(err).toContain(word);
    expect(bytes.has('t.pdf')).toBe(false);
  }); // prettier-ignore

  it('is told to ask nobody for anything, and gets a page without a script', async () => {
    const { asked } = await printing('-f pdf -o t.pdf --browser /a', { programs: ['/a'] });
    const args = asked[0]?.args('/tmp/own') ?? [];
    expect(args).toContain('--print-to-pdf=/tmp/own/page.pdf');
    expect(args).toContain('--user-data-dir=/tmp/own/profile');
    expect(args.some((arg) => arg.startsWith('--host-resolver-rules=MAP *'))).toBe(true);
    expect(args.at(-1)).toBe('file:///tmp/own/page.html');
    expect(asked[0]?.files['page.html']).toMatch(/^<!doctype html>/);
    expect(asked[0]?.files['page.html']).not.toContain('<script');
  });

  it('says why it did not print', async () => {
    const files = { 't.json': TIMELINE, '/a': '' };
    const { code, err } = await dateline('render t.json -f pdf -o t.pdf --browser /a', {
      ...{ files, runProgram: () => ({ fault: 'it ended with 21: no display' }) },
    });
    expect(code).toBe(2);
    expect(err).toContain('/a did not print: it ended with 21: no display; name another by --browser PATH');
  });
});

describe('the options of a PDF', () => {
  test.each([
    ['--kind book', 'write steps, poster or pages'],
    ['--paper a3', 'write a4, letter or 16x9'],
    ['--theme dark', '--format pdf takes --kind, --paper, --scale, --with-notes, --browser'],
  ])('%s is refused', async (option, message) => {
    const { code, err } = await printing(`-f pdf -o t.pdf ${option}`, { programs: ['/usr/bin/chromium'] });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('also make the page that can be printed from any browser', async () => {
    const { code, out } = await printing('-f print --kind poster', { programs: [] });
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>.*@page poster/s);
  });
});

describe('another program', () => {
  const node = { program: process.execPath, wanted: 'out', timeout: 60_000, files: { 'in.js': '' } };
  const running = (code: string, more: Partial<ProgramTask> = {}): ReturnType<typeof runProgram> =>
    runProgram({ ...node, files: { 'in.js': code }, args: (folder) => [`${folder}/in.js`, folder], ...more });

  it('gets its files in a folder and gives one back', async () => {
    const given = await running("require('node:fs').writeFileSync(process.argv[2] + '/out', 'made')");
    expect(given).toEqual({ content: Buffer.from('made') });
  });

  test.each<[string, string, Partial<ProgramTask>, RegExp]>([
    ['fails', "console.error('no luck'); process.exit(3)", {}, /^it ended with 3: no luck$/],
    ['makes nothing', '', {}, /ENOENT/],
    ['is not there', '', { program: '/no/such/program' }, /ENOENT/],
    ['does not end', 'setInterval(() => {}, 1000)', { timeout: 300 }, /^it was not ready after 0 seconds$/],
  ])('that %s is told of', async (_what, code, more, fault) => {
    expect(await running(code, more)).toEqual({ fault: expect.stringMatching(fault) as string });
  });
});

describe('the characters of a PDF', () => {
  test.each([
    ['a radical of Kangxi', '<0A> <2F08>', '<0A> <4EBA>'],
    ['a radical of the supplement', '<0A> <2ED8>', '<0A> <9752>'],
    ['one beyond the basic plane', '<0A> <2E87>', '<0A> <D841DE28>'],
    ['a row of them', '<0A> <0B> <2FBC>', '<0A> <0B> [<9AD8> <9ADF>]'],
    ['no radical', '<0A> <4EBA>', '<0A> <4EBA>'],
    ['a glyph that looks like one', '<2F08> <4EBA>', '<2F08> <4EBA>'],
  ])('%s', (_what, given, wanted) => {
    expect(withoutRadicals(`1 beginbfchar\n${given}\nendbfchar`)).toBe(`1 beginbfchar\n${wanted}\nendbfchar`);
  });

  const pdfOf = (map: string): Uint8Array => {
    const stream = deflateSync(map).toString('latin1');
    const font = '1 0 obj\n<</ToUnicode 2 0 R>>\nendobj\n';
    const object = `2 0 obj\n<</Filter /FlateDecode\n/Length ${String(stream.length)}>> stream\n${stream}\nendstream\nendobj\n`;
    const head = '%PDF-1.4\n';
    const at = [head.length, head.length + font.length].map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const table = head.length + font.length + object.length;
    const end = `xref\n0 3\n0000000000 65535 f \n${at.join('')}trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n${String(table)}\n%%EOF\n`;
    return Buffer.from(head + font + object + end, 'latin1');
  };

  it('are said in a supplement that stands after all that there was', () => {
    const pdf = pdfOf('1 beginbfchar\n<0A> <2ED8>\nendbfchar');
    const text = Buffer.from(withCharacters(pdf)).toString('latin1');
    expect(text.startsWith(Buffer.from(pdf).toString('latin1'))).toBe(true);
    const [, offset] = /xref\n2 1\n(\d{10}) 00000 n \ntrailer\n<<\/Size 3\n\/Root 1 0 R\n\/Prev \d+>>/.exec(text) ?? [];
    expect(text.slice(Number(offset)).startsWith('2 0 obj\n')).toBe(true);
    expect(text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])).startsWith('xref\n2 1\n')).toBe(true);
  });

  test.each([
    ['without radicals', pdfOf('1 beginbfchar\n<0A> <9752>\nendbfchar')],
    ['that is none', new TextEncoder().encode('%PDF')],
    ['that is empty', new Uint8Array()],
    ['whose table is elsewhere', Buffer.from(Buffer.from(pdfOf('<0A> <2ED8>')).toString('latin1').replace(/startxref\n\d+/, 'startxref\n1'), 'latin1')],
  ])('stay in a PDF %s', (_what, pdf) => {
    expect(withCharacters(pdf)).toBe(pdf);
  });
}); // prettier-ignore

test('the size of a PDF is told: more for more events, and for Han characters', () => {
  expect(estimatePdf(manyEvents(2_000), 'steps')).toBeGreaterThan(estimatePdf(manyEvents(14), 'steps') * 10);
  const chinese = { ...manyEvents(14), title: '人力资源和社会保障部' };
  expect(estimatePdf(chinese, 'poster')).toBeGreaterThan(estimatePdf(manyEvents(14), 'poster'));
});
